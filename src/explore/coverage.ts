import type { Program, Turn } from '../game/turn.ts';
import { type ChoicePlace, choicePlaces } from '../ink/choice-points.ts';
import type { Problem } from '../problem.ts';
import { carelessPlayer, walk } from './walk.ts';

/** What many careless games came to. */
export interface Coverage {
  readonly games: number;
  /** How many games ended in which ending; games without one are under `null`. */
  readonly endings: ReadonlyMap<string | null, number>;
  /** The faults met, each once, with the seed that shows it first. */
  readonly faults: readonly { readonly problem: Problem; readonly seed: number }[];
  /** The choices that no game has taken. */
  readonly untaken: readonly ChoicePlace[];
}

/** Plays `games` careless games, of seeds 1 to `games`, and answers what they came to; `onEnd` sees the last turn of each. */
export function playCarelessly(
  program: Program,
  games: number,
  difficulty = 'standard',
  onEnd: (last: Turn) => void = () => {},
): Coverage {
  const endings = new Map<string | null, number>();
  const faults = new Map<string, { problem: Problem; seed: number }>();
  const taken = new Set<string>();
  for (let seed = 1; seed <= games; seed++) {
    const game = walk(program, { seed, difficulty }, carelessPlayer(seed));
    for (const choice of game.taken) taken.add(choice.path);
    const last = game.turns.at(-1);
    if (last !== undefined) onEnd(last);
    const ending = last?.ending ?? null;
    endings.set(ending, (endings.get(ending) ?? 0) + 1);
    const problem = last?.fault ?? null;
    const key = problem === null ? '' : `${problem.code} ${problem.file}:${problem.line}`;
    if (problem !== null && !faults.has(key)) faults.set(key, { problem, seed });
  }
  const untaken = choicePlaces(program.image).filter(({ path }) => !taken.has(path));
  return { games, endings, faults: [...faults.values()], untaken };
}
