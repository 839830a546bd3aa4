import { type Setup, start, step } from '../game/game.ts';
import type { Program, Turn } from '../game/turn.ts';
import type { Taken } from './spot.ts';

/** Whether the last turn of a way still is what is looked for. */
export type Wanted = (turn: Turn, trace: ReadonlySet<object>) => boolean;

/**
 * A shorter way to what is wanted, found by leaving out ever smaller stretches of decisions (delta debugging). Decisions that
 * are not on offer any more are passed over; a way that comes to what is wanted sooner ends there. `more` says whether there
 * is time left.
 */
export function shrinkWay(
  program: Program,
  setup: Setup,
  way: readonly Taken[],
  wanted: Wanted,
  more: () => boolean = () => true,
): readonly Taken[] {
  let best = follow(program, setup, way, wanted) ?? way;
  for (let size = Math.ceil(best.length / 2); size >= 1 && more(); size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < best.length && more(); ) {
      const found = follow(program, setup, [...best.slice(0, at), ...best.slice(at + size)], wanted);
      if (found !== null && found.length < best.length) best = found;
      else at += size;
    }
  }
  return best;
}

/** The decisions of a way that can be taken, up to where what is wanted is come to; null where it is not. */
function follow(program: Program, setup: Setup, way: readonly Taken[], wanted: Wanted): readonly Taken[] | null {
  const trace = new Set<object>();
  let turn = start(program, setup, { trace });
  const taken: Taken[] = [];
  if (wanted(turn, trace)) return taken;
  for (const decision of way) {
    const choice = turn.choices.find(({ path, text }) => path === decision.path && text === decision.text);
    if (choice === undefined) continue;
    turn = step(program, turn.state, choice.index, { keeps: false, trace });
    taken.push(decision);
    if (wanted(turn, trace)) return taken;
  }
  return null;
}
