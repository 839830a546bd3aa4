import type { GameEvent, Turn } from '../game/turn.ts';
import type { Scenario } from '../world/scenario.ts';
import type { Block } from './block.ts';
import { blocksOf, endingTitle } from './passage.ts';
import { sanitize } from './sanitize.ts';

type Said = Extract<GameEvent, { kind: 'text' }>;

/**
 * What a turn says. A story without world data says its text and nothing else; with it, a line in brackets opens each
 * scene, and others tell what the world did. `tagged`: with a line of tags after each line that has any, as inklecate.
 */
export function renderTurn(turn: Turn, scenario: Scenario | null, tagged = false): string {
  const said = turn.events.filter((event): event is Said => event.kind === 'text');
  if (scenario === null) return tagged ? renderTagged(said) : sanitize(said.map(({ text }) => text).join(''));
  const tags = tagged ? tagsByParagraph(said) : [];
  let paragraphs = 0;
  const lines = blocksOf({ choice: null, turn }, scenario).map((block) => {
    if (block.kind === 'paragraph') paragraphs++;
    return `${lineOf(block)}\n${block.kind === 'paragraph' ? (tags[paragraphs] ?? '') : ''}`;
  });
  if (turn.ending !== null) lines.push(`[Ending: ${endingTitle(turn.ending, scenario)}]\n`);
  return (tags[0] ?? '') + lines.join('');
}

/** The line `# tags: a, b` of the tags that are current after these events; empty where there are none. */
export function renderTags(events: readonly GameEvent[]): string {
  const last = events.findLast((event) => event.kind === 'text');
  return last?.kind === 'text' ? tagLine(last) : '';
}

function tagLine({ tags }: Said): string {
  return tags.length === 0 ? '' : `# tags: ${sanitize(tags.join(', ')).replaceAll('\n', ' ')}\n`;
}

/** Every line with its tags behind it, on a line of their own. */
function renderTagged(said: readonly Said[]): string {
  let told = '';
  for (const line of said) {
    told += sanitize(line.text);
    const tags = tagLine(line);
    if (tags !== '' && told !== '' && !told.endsWith('\n')) told += '\n';
    told += tags;
  }
  return told;
}

/** The lines of tags behind each paragraph, counted from 1, lines without a word included; at 0 those before the first. */
function tagsByParagraph(said: readonly Said[]): readonly string[] {
  const behind = [''];
  for (const line of said) {
    if (sanitize(line.text).trim() !== '') behind.push('');
    behind[behind.length - 1] += tagLine(line);
  }
  return behind;
}

function lineOf(block: Block): string {
  if (block.kind === 'paragraph') return block.text;
  if (block.kind === 'card') return `[${[block.title, ...block.details].join('. ')}]`;
  return `[${block.text}]`;
}
