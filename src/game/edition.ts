import { hash } from 'node:crypto';
import type { Program } from './turn.ts';

const known = new WeakMap<Program, string>();

/** What tells one version of a story from every other: a hash of all that play depends on, the scenario included. */
export function editionOf(program: Program): string {
  const before = known.get(program);
  if (before !== undefined) return before;
  const { image, scenario } = program;
  const edition = scenario === null ? image.hash : hash('sha256', image.hash + JSON.stringify(scenario)).slice(0, 32);
  known.set(program, edition);
  return edition;
}
