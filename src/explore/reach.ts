import type { Setup } from '../game/game.ts';
import type { Program, Turn } from '../game/turn.ts';
import type { Census } from '../ink/census.ts';
import { searchBreadthFirst } from './breadth.ts';
import { Explorer } from './explorer.ts';
import type { Mark } from './gone.ts';
import { lureOf } from './lure.ts';
import { MINUTE } from './offers.ts';
import { openingsIn } from './reached.ts';
import { recordWay } from './recording.ts';
import { shrinkWay, type Wanted } from './shrink.ts';
import { type Spot, type Taken, wayTo } from './spot.ts';
import { isMet, knotsOf, type Target } from './target.ts';

/** How a search is bounded, what it may begin from, and which way it prefers. */
export interface Search extends Setup {
  readonly milliseconds: number;
  /** Ways that somebody has gone, which games may go on from. */
  readonly corpus: readonly { readonly setup: Setup; readonly way: readonly Taken[] }[];
  /** True where only games of this very seed count; else each from the opening has one of its own. */
  readonly oneSeed?: boolean;
  /** The way of the fewest decisions, which it is where this is left out, or of the earliest or the latest minute. */
  readonly prefer?: 'shortest' | 'earliest' | 'latest';
  /** Only ways on which this clock has come so far count; null for all. */
  readonly past?: Mark | null;
}

/** What a search came to: the best way that was found, or none, and how far it looked. */
export interface ReachResult {
  readonly recording: string | null;
  readonly way: readonly Taken[];
  /** The minute at which the way comes there; null where there is none, or no clock. */
  readonly minute: number | null;
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
  const met = pastMark(isMet(target, census), search.past ?? null);
  const lure = lureOf(census, knotsOf(target, census));
  const minuteOf = (turn: Turn) => minuteAt(turn, target);
  const shortest = search.prefer === undefined || search.prefer === 'shortest';
  const near = searchBreadthFirst(program, search, met, () => shortest && search.corpus.length === 0 && left(NEAR));
  if (near.way !== null && shortest)
    return told(program, search, near.way, target, { runs: 1, turns: near.turns, corpus: 0 });
  const explorer = new Explorer(program, search, false, {
    isAt: ({ turn }, trace) => met(turn, trace),
    lure,
    oneSeed: search.oneSeed === true,
    ...(shortest
      ? {}
      : { isBetter: (spot: Spot, found: Spot) => beats(search, minuteOf(spot.turn), minuteOf(found.turn)) }),
  });
  for (const { setup, way } of search.corpus) explorer.follow(setup, way);
  let [runs, turns] = [0, near.turns];
  // Once there is a way, as many games again look for a shorter one; of minutes nobody knows when there is no better.
  for (let enough = Number.POSITIVE_INFINITY; left(1 - SHRINKING) && runs < enough; ) {
    turns += explorer.run(() => left(1 - SHRINKING)).turns;
    runs++;
    if (shortest && explorer.found !== null && enough > 2 * runs + 20) enough = 2 * runs + 20;
  }
  const looked = { runs, turns, corpus: search.corpus.length };
  const { found } = explorer;
  if (found === null) return { recording: null, way: [], minute: null, ...looked };
  const setup = { ...search, seed: found.seed };
  const minute = minuteOf(found.turn);
  const wanted: Wanted = (turn, trace) => met(turn, trace) && (shortest || minuteOf(turn) === minute);
  return told(
    program,
    setup,
    shrinkWay(program, setup, wayTo(found), wanted, () => left(1)),
    target,
    looked,
  );
}

type Looked = Pick<ReachResult, 'runs' | 'turns' | 'corpus'>;

function told(program: Program, setup: Setup, way: readonly Taken[], target: Target, looked: Looked): ReachResult {
  const { text, last } = recordWay(program, setup, way);
  return { recording: text, way, minute: minuteAt(last, target), ...looked };
}

function pastMark(met: Wanted, past: Mark | null): Wanted {
  if (past === null) return met;
  return (turn, trace) => {
    const { world } = turn.state;
    const value = past.clock === MINUTE ? world?.minute : world?.clocks[past.clock]?.value;
    return value !== undefined && value >= past.at && met(turn, trace);
  };
}

function beats({ prefer }: Search, minute: number | null, found: number | null): boolean {
  if (minute === null || found === null) return found === null && minute !== null;
  return prefer === 'earliest' ? minute < found : minute > found;
}

/** The minute at which a turn comes to a target: that at which a scene opens, else the turn's last. */
function minuteAt(turn: Turn, target: Target): number | null {
  const opening = openingsIn(turn).find(({ scene }) => target.kind === 'scene' && target.name === scene);
  return opening?.minute ?? turn.state.world?.minute ?? null;
}
