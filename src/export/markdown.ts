import type { Block } from '../terminal/block.ts';
import { typeset } from '../terminal/typography.ts';
import type { Moment, Option, SceneTold, Transcript } from './transcript.ts';

/** A transcript as CommonMark: a heading for each scene, and the choices of each decision as a list. */
export function renderMarkdown({ title, about, scenes, closing }: Transcript): string {
  const parts = [
    `# ${inline(title)}`,
    `*${inline(about.join(' · '))}*`,
    ...scenes.flatMap((scene) => [...headOf(scene), ...scene.moments.flatMap(partsOf)]),
    ...(closing === null ? [] : ['---', `*${inline(closing)}*`]),
  ];
  return `${parts.join('\n\n')}\n`;
}

function headOf({ title, details }: SceneTold): readonly string[] {
  if (title === null) return [];
  return [`## ${inline(title)}`, ...(details.length === 0 ? [] : [`*${inline(details.join(' · '))}*`])];
}

function partsOf({ blocks, options }: Moment): readonly string[] {
  if (options.length === 0) return blocks.map(blockOf);
  // One list right below another would be the same list, so where nothing is told between them a comment stands there.
  const told = blocks.length === 0 ? ['<!-- -->'] : blocks.map(blockOf);
  return [...told, options.map(itemOf).join('\n')];
}

function itemOf({ text, taken }: Option): string {
  return taken ? `- **${inline(text)}** (taken)` : `- ${inline(text)}`;
}

function blockOf(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return inline(block.text);
    case 'card':
      return `## ${inline(block.title)}`;
    case 'heading':
      return `### ${inline(block.text)}`;
    case 'ending':
      return `## ${inline(block.text)}`;
    default:
      return `> ${inline(block.text)}`;
  }
}

/** Signs that mean something in CommonMark, or in what GitHub adds to it, wherever they stand. */
const SIGNS = /[\\`*_[\]<>&|~$#]/g;

/** What makes a block of a line that begins with it: a list, a rule, an underline of the line before. */
const OPENING = /^(?:[-+=]|\d{1,9}(?=[.)]))/;

/** Text that Markdown shows as it is, in one line. */
function inline(text: string): string {
  const line = typeset(text).replace(/\s+/g, ' ').trim();
  return line
    .replace(SIGNS, '\\$&')
    .replace(OPENING, (found) => (/\d/.test(found) ? found : `\\${found}`))
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');
}
