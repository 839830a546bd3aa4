import type { Setup } from '../game/game.ts';
import type { Program } from '../game/turn.ts';
import type { Census } from '../ink/census.ts';
import { searchBreadthFirst } from './breadth.ts';
import { Explorer } from './explorer.ts';
import { lureOf } from './lure.ts';
import { recordWay } from './recording.ts';
import { shrinkWay } from './shrink.ts';
import { type Taken, wayTo } from './spot.ts';
import { isMet, knotsOf, type Target } from './target.ts';

/** How a search is bounded, and what it may begin from. */
export interface Search extends Setup {
  readonly milliseconds: number;
  /** Ways that somebody has gone, which games may go on from. */
  readonly corpus: readonly { readonly setup: Setup; readonly way: readonly Taken[] }[];
  /** True where only games of this very seed count; else each from the opening has one of its own. */
  readonly oneSeed?: boolean;
}

/** What a search came to: the shortest way that was found, or none, and how far it looked. */
export interface ReachResult {
  readonly recording: string | null;
  readonly way: readonly Taken[];
  readonly runs: number;
  readonly turns: number;
  /** Known ways that were begun from. */
  readonly corpus: number;
}

/** Of the whole time, the part that is kept for making a way shorter. */
const SHRINKING = 0.25;
/** And the part for going through all that lies near the opening, which finds the very shortest. */
const NEAR = 0.15;

/** Looks for the shortest way to a target. `now` is a clock in milliseconds. */
export function reachTarget(
  program: Program,
  census: Census,
  target: Target,
  search: Search,
  now: () => number,
): ReachResult {
  const began = now();
  const left = (share: number) => search.milliseconds * share - (now() - began) > 0;
  const met = isMet(target, census);
  const lure = lureOf(census, knotsOf(target, census));
  const near = searchBreadthFirst(program, search, met, () => search.corpus.length === 0 && left(NEAR));
  if (near.way !== null) return told(program, search, near.way, { runs: 1, turns: near.turns, corpus: 0 });
  const explorer = new Explorer(program, search, false, {
    isAt: ({ turn }, trace) => met(turn, trace),
    lure,
    oneSeed: search.oneSeed === true,
  });
  for (const { setup, way } of search.corpus) explorer.follow(setup, way);
  let [runs, turns] = [0, near.turns];
  // Once there is a way, as many games again look for a shorter one.
  for (let enough = Number.POSITIVE_INFINITY; left(1 - SHRINKING) && runs < enough; ) {
    turns += explorer.run().turns;
    runs++;
    if (explorer.found !== null && enough > 2 * runs + 20) enough = 2 * runs + 20;
  }
  const looked = { runs, turns, corpus: search.corpus.length };
  if (explorer.found === null) return { recording: null, way: [], ...looked };
  const setup = { ...search, seed: explorer.found.seed };
  return told(
    program,
    setup,
    shrinkWay(program, setup, wayTo(explorer.found), met, () => left(1)),
    looked,
  );
}

type Looked = Pick<ReachResult, 'runs' | 'turns' | 'corpus'>;

function told(program: Program, setup: Setup, way: readonly Taken[], looked: Looked): ReachResult {
  return { recording: recordWay(program, setup, way), way, ...looked };
}
