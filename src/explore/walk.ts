import { type Setup, start, step } from '../game/game.ts';
import type { Choice, Program, Turn } from '../game/turn.ts';
import { chanceOf } from './chance.ts';

/** One game played by itself, from the opening to where it stopped. */
export interface Walk {
  readonly turns: readonly Turn[];
  readonly taken: readonly Choice[];
  /** False when the walk stopped at its limit of decisions. */
  readonly complete: boolean;
}

/** Picks one of the choices on offer; `choices` is never empty. */
export type Player = (turn: Turn) => Choice;

/** Plays one game with `player` deciding, for at most `limit` decisions. */
export function walk(program: Program, setup: Setup, player: Player, limit = 1000): Walk {
  let turn = start(program, setup);
  const turns = [turn];
  const taken: Choice[] = [];
  while (turn.choices.length > 0 && taken.length < limit) {
    const choice = player(turn);
    turn = step(program, turn.state, choice.index);
    taken.push(choice);
    turns.push(turn);
  }
  return { turns, taken, complete: turn.choices.length === 0 };
}

/** A careless player: any choice of the menu, each as likely as the next. The same seed plays the same game. */
export function carelessPlayer(seed: number): Player {
  const chance = chanceOf(seed);
  return (turn) => {
    const menu = turn.choices.filter((choice) => choice.use === null);
    const offered = menu.length > 0 ? menu : turn.choices;
    const choice = offered[chance.whole() % offered.length];
    if (choice === undefined) throw new RangeError('a player is asked only where there is a choice');
    return choice;
  };
}
