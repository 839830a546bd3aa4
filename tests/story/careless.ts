import { chanceOf } from '../../src/explore/chance.ts';
import { type Setup, start, step } from '../../src/game/game.ts';
import type { Program, Turn } from '../../src/game/turn.ts';
import type { Problem } from '../../src/problem.ts';

/** What many careless games came to. */
export interface CarelessGames {
  readonly games: number;
  /** How many games ended in which ending; games without one are under `null`. */
  readonly endings: ReadonlyMap<string | null, number>;
  /** The faults met, each once, with the seed that shows it first. */
  readonly faults: readonly { readonly problem: Problem; readonly seed: number }[];
}

/** Plays `games` careless games, of seeds 1 to `games`, and answers what they came to; `onEnd` sees the last turn of each. */
export function playCarelessly(program: Program, games: number, onEnd: (last: Turn) => void = () => {}): CarelessGames {
  const endings = new Map<string | null, number>();
  const faults = new Map<string, { problem: Problem; seed: number }>();
  for (let seed = 1; seed <= games; seed++) {
    const last = playOut(program, { seed, difficulty: 'standard' });
    onEnd(last);
    endings.set(last.ending, (endings.get(last.ending) ?? 0) + 1);
    const problem = last.fault;
    const key = problem === null ? '' : `${problem.code} ${problem.file}:${problem.line}`;
    if (problem !== null && !faults.has(key)) faults.set(key, { problem, seed });
  }
  return { games, endings, faults: [...faults.values()] };
}

/** The last turn of a game played by choices of the menu, each as likely as the next. */
function playOut(program: Program, setup: Setup): Turn {
  const chance = chanceOf(setup.seed);
  let turn = start(program, setup);
  for (let decisions = 0; turn.choices.length > 0 && decisions < 1000; decisions++) {
    const menu = turn.choices.filter((choice) => choice.use === null);
    const { index } = chance.pick(menu.length > 0 ? menu : turn.choices, () => 1);
    turn = step(program, turn.state, index);
  }
  return turn;
}
