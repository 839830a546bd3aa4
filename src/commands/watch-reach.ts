import { censusFor } from '../explore/exploring.ts';
import { reachTarget } from '../explore/reach.ts';
import type { Taken } from '../explore/spot.ts';
import { readTarget } from '../explore/target.ts';
import type { Setup } from '../game/game.ts';
import type { Program } from '../game/turn.ts';
import { fine, type Result } from '../problem.ts';

/** A way that was found to a place of the story from its opening, or null, and how far was looked. */
export interface Reached {
  readonly way: readonly Taken[] | null;
  readonly runs: number;
  readonly turns: number;
}

/** So long a way is looked for. */
const MILLISECONDS = 8000;

/** Looks for a way to a target in games of this setup alone, so that it can be gone in a game that was begun with it. */
export function reachIn(program: Program, target: string, setup: Setup): Result<Reached> {
  const census = censusFor(program);
  const wanted = readTarget(target, census);
  if (!wanted.ok) return wanted;
  const search = { ...setup, milliseconds: MILLISECONDS, corpus: [], oneSeed: true };
  const { recording, way, runs, turns } = reachTarget(program, census, wanted.value, search, Date.now);
  return fine({ way: recording === null ? null : way, runs, turns });
}
