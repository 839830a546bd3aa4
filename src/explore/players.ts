import type { Choice, Turn } from '../game/turn.ts';
import type { Chance } from './chance.ts';
import type { Taken } from './spot.ts';

/** One who plays game after game by a rule. */
export interface Player {
  /** Hears of a game's opening. */
  begin(opening: Turn): void;
  /** One of the choices that a turn offers; there is one at least. */
  choose(turn: Turn, chance: Chance): Choice;
  /** Hears what came of the choice. */
  saw(turn: Turn): void;
}

/** What players are called on the command line. */
export const PLAYERS = ['careless', 'careful', 'filmgoer'] as const;

/** A way of playing. */
export type PlayerName = (typeof PLAYERS)[number];

/** The choices that a menu shows, and those by hand where there are no others. */
export function menuOf({ choices }: Turn): readonly Choice[] {
  const menu = choices.filter(({ use }) => use === null);
  return menu.length === 0 ? choices : menu;
}

/** Takes each choice of the menu as likely as the next. */
export function careless(): Player {
  return { begin: () => {}, choose: (turn, chance) => chance.pick(menuOf(turn), () => 1), saw: () => {} };
}

/** How often in ten the recording is followed where it can be. */
const FOLLOWS = 9;

/**
 * Decides as a recording did, nine times in ten, wherever something is on offer that was decided there and has not been
 * decided yet in this game, the earliest first; else carelessly.
 */
export function filmgoer(along: readonly Taken[]): Player {
  const decided = new Map<string, number[]>();
  along.forEach(({ path }, at) => {
    decided.set(path, [...(decided.get(path) ?? []), at]);
  });
  let times = new Map<string, number>();
  const next = ({ path }: Choice) => decided.get(path)?.[times.get(path) ?? 0] ?? Number.POSITIVE_INFINITY;
  return {
    begin: () => {
      times = new Map();
    },
    choose: (turn, chance) => {
      const sorted = turn.choices.toSorted((one, other) => next(one) - next(other));
      const wanted = sorted[0];
      const others = menuOf(turn).filter((choice) => choice !== wanted);
      const follows = wanted !== undefined && next(wanted) < Number.POSITIVE_INFINITY;
      const strays = !follows || (others.length > 0 && chance.whole() % 10 >= FOLLOWS);
      const choice = strays ? chance.pick(follows ? others : menuOf(turn), () => 1) : wanted;
      times.set(choice.path, (times.get(choice.path) ?? 0) + 1);
      return choice;
    },
    saw: () => {},
  };
}
