import type { Block } from '../terminal/block.ts';
import type { Moment, SceneTold, Transcript } from './transcript.ts';

/** A transcript as plain text: one paragraph a line, scenes under their names, and after `>` what was chosen. */
export function renderText({ title, about, scenes, closing }: Transcript): string {
  const parts = [
    title.toUpperCase(),
    `${sentence(about)}`,
    ...scenes.flatMap((scene) => [...headOf(scene), ...scene.moments.flatMap(partsOf)]),
    ...(closing === null ? [] : [`[${closing}]`]),
  ];
  return `${parts.join('\n\n')}\n`;
}

function sentence(parts: readonly string[]): string {
  const text = parts.join(', ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** One more empty line sets a scene apart. */
function headOf({ title, details }: SceneTold): readonly string[] {
  if (title === null) return [];
  const under = details.length === 0 ? '' : `\n${details.join('. ')}`;
  return [`\n${title.toUpperCase()}${under}`];
}

function partsOf({ blocks, options }: Moment): readonly string[] {
  const taken = options.filter((option) => option.taken);
  return [...blocks.map(lineOf), ...taken.map(({ text }) => `> ${text}`)];
}

function lineOf(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return block.text;
    case 'card':
      return block.title;
    case 'ending':
      return block.text === 'The end' ? '[The end]' : `[Ending: ${block.text}]`;
    default:
      return `[${block.text}]`;
  }
}
