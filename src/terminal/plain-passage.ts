import type { GameEvent, Turn } from '../game/turn.ts';
import type { Scenario } from '../world/scenario.ts';
import type { Block } from './block.ts';
import { blocksOf, endingTitle } from './passage.ts';
import { sanitize } from './sanitize.ts';

/**
 * What a turn says. A story without world data says its text and nothing else; with it, a line in brackets opens each
 * scene, and others tell what the world did.
 */
export function renderTurn(turn: Turn, scenario: Scenario | null): string {
  if (scenario === null) return sanitize(textOf(turn.events));
  const lines = blocksOf({ choice: null, turn }, scenario).map(lineOf);
  if (turn.ending !== null) lines.push(`[Ending: ${endingTitle(turn.ending, scenario)}]`);
  return lines.map((line) => `${line}\n`).join('');
}

/** The line `# tags: a, b` of the tags that are current after these events; empty where there are none. */
export function renderTags(events: readonly GameEvent[]): string {
  const last = events.findLast((event) => event.kind === 'text');
  const tags = last?.kind === 'text' ? last.tags : [];
  return tags.length === 0 ? '' : `# tags: ${sanitize(tags.join(', '))}\n`;
}

function textOf(events: readonly GameEvent[]): string {
  return events.map((event) => (event.kind === 'text' ? event.text : '')).join('');
}

function lineOf(block: Block): string {
  if (block.kind === 'paragraph') return block.text;
  if (block.kind === 'card') return `[${[block.title, ...block.details].join('. ')}]`;
  return `[${block.text}]`;
}
