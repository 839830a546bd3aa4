import { type Setup, start, step } from '../game/game.ts';
import type { Program } from '../game/turn.ts';
import type { Wanted } from './shrink.ts';
import { type Spot, spotAfter, type Taken, wayTo } from './spot.ts';

/** What a search came to: the shortest way there is, or null where there was no time to find it. */
export interface Breadth {
  readonly way: readonly Taken[] | null;
  readonly turns: number;
}

/** Places that wait to be gone on from, at most: each has the whole state of a story. */
const MOST = 4_000;

/** Goes through every way of one decision, then of two, and so on, while there is time and room. */
export function searchBreadthFirst(program: Program, setup: Setup, wanted: Wanted, more: () => boolean): Breadth {
  const trace = new Set<object>();
  const opening = start(program, setup, { trace });
  const queue: Spot[] = [{ turn: opening, seed: setup.seed, way: null, depth: 0 }];
  if (wanted(opening, trace)) return { way: [], turns: 1 };
  let turns = 1;
  for (const from of queue) {
    for (const choice of from.turn.choices) {
      if (!more()) return { way: null, turns };
      const met = new Set<object>();
      const turn = step(program, from.turn.state, choice.index, { trace: met });
      turns++;
      const spot = spotAfter(from, choice, turn);
      if (wanted(turn, met)) return { way: wayTo(spot), turns };
      if (queue.length < MOST) queue.push(spot);
    }
  }
  return { way: null, turns };
}
