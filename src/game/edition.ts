import { hash } from 'node:crypto';
import type { Scenario } from '../world/scenario.ts';
import type { Program } from './turn.ts';

const known = new WeakMap<Program, string>();

/**
 * What tells one version of a story from every other: a hash of all that play depends on, the scenario included. With the
 * same Ink and other decks, clocks or crews a game is told otherwise, so a hash of the Ink alone would call two stories
 * one, and the story kept by its hash would be the wrong one of two. Without a scenario it is the Ink's own.
 */
export function editionOf(program: Program): string {
  const before = known.get(program);
  if (before !== undefined) return before;
  const { image, scenario } = program;
  const counted = scenario === null ? '' : JSON.stringify(withoutHints(scenario));
  const edition = scenario === null ? image.hash : hash('sha256', image.hash + counted).slice(0, 32);
  known.set(program, edition);
  return edition;
}

/** A scenario as far as play depends on it: what is said of endings that were not found, and thanks, are beside it. */
function withoutHints({ credits: _, ...scenario }: Scenario): Scenario {
  // A story that was kept by an earlier build may know of no endings at all.
  const endings = Object.entries(scenario.endings ?? {}).map(([slug, { title }]) => [slug, { title }] as const);
  return 'endings' in scenario ? { ...scenario, endings: Object.fromEntries(endings) } : scenario;
}
