import { hash } from 'node:crypto';
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
  const edition = scenario === null ? image.hash : hash('sha256', image.hash + JSON.stringify(scenario)).slice(0, 32);
  known.set(program, edition);
  return edition;
}
