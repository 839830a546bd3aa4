import { start, step } from '../game/game.ts';
import type { Program, Turn } from '../game/turn.ts';
import type { Problem } from '../problem.ts';
import { careful, peopleLost } from './careful.ts';
import { chanceOf } from './chance.ts';
import type { Progress } from './exploring.ts';
import { careless, filmgoer, type Player, type PlayerName } from './players.ts';
import type { Taken } from './spot.ts';

/** Games to be played in one way. */
export interface ShareTask {
  readonly seed: number;
  readonly difficulty: string;
  readonly runs: number;
  readonly milliseconds: number;
  readonly as: PlayerName;
  /** The decisions that a filmgoer follows. */
  readonly along: readonly Taken[];
}

/** A game that a fault of the story ended. */
export interface Failed {
  readonly seed: number;
  readonly problem: Problem;
  /** How many were taken before it failed. */
  readonly decisions: number;
}

/** How many games played in one way came to what. */
export interface Shares {
  readonly games: number;
  /** False where they were stopped before all were played. */
  readonly complete: boolean;
  /** By the ending's slug. */
  readonly endings: Readonly<Record<string, number>>;
  /** Games that stopped without an ending, that a fault of the story ended, and that were left at the limit of decisions. */
  readonly endless: number;
  readonly failed: number;
  readonly left: number;
  /** The first of those that failed, so that they can be played again. */
  readonly faults: readonly Failed[];
  /** Earth's state at the end. */
  readonly earth: Readonly<Record<string, number>>;
  /** Of all games together: decisions, decks that are not assimilated, people lost. */
  readonly decisions: number;
  readonly decks: number;
  readonly lost: number;
}

/** Decisions that a game may have before it is left. */
const LONGEST = 1000;
/** Games from which a careful player learns: half as many as count, within limits. They count for nothing. */
const LESSONS = { least: 60, most: 1000 };

/** Plays games in one way, each with a seed of its own, and counts what they come to. */
export function playShares(
  program: Program,
  task: ShareTask,
  now: () => number,
  tell: (progress: Progress) => void = () => {},
): Shares {
  const began = now();
  const more = () => now() - began < task.milliseconds;
  const player = playerFor(program, task, more);
  const shares: Shares[] = [];
  let sum = NONE;
  let turns = 0;
  for (let game = 0; game < task.runs && more(); game++) {
    const seed = (task.seed + game) % 2147483647;
    const { last, decisions } = playOut(program, { ...task, seed }, player);
    turns += decisions + 1;
    shares.push(shareOf(last, decisions, seed));
    // Added up by and by: ten thousand games are ten thousand small tables.
    if (shares.length === 100) sum = mergeShares([sum, ...shares.splice(0)]);
    tell({ runs: game + 1, turns });
  }
  sum = mergeShares([sum, ...shares]);
  return { ...sum, complete: sum.games >= task.runs };
}

function playerFor(program: Program, task: ShareTask, more: () => boolean): Player {
  if (task.as === 'careless') return careless();
  if (task.as === 'filmgoer') return filmgoer(task.along);
  const player = careful(program.scenario);
  const lessons = Math.min(LESSONS.most, Math.max(LESSONS.least, Math.floor(task.runs / 2)));
  // Their seeds come from the other end, so that no game that counts was a lesson.
  for (let game = 0; game < lessons && more(); game++)
    playOut(program, { ...task, seed: (task.seed + 2147483646 - game) % 2147483647 }, player);
  player.learned();
  return player;
}

function playOut(program: Program, { seed, difficulty }: ShareTask, player: Player): { last: Turn; decisions: number } {
  const chance = chanceOf(seed);
  let turn = start(program, { seed, difficulty });
  let decisions = 0;
  player.begin(turn);
  for (; turn.choices.length > 0 && decisions < LONGEST; decisions++) {
    const { index } = player.choose(turn, chance);
    turn = step(program, turn.state, index, { keeps: false });
    player.saw(turn);
  }
  return { last: turn, decisions };
}

const NONE: Shares = {
  games: 0,
  complete: true,
  endings: {},
  endless: 0,
  failed: 0,
  faults: [],
  left: 0,
  earth: {},
  decisions: 0,
  decks: 0,
  lost: 0,
};

function shareOf({ ending, fault, choices, state: { world } }: Turn, decisions: number, seed: number): Shares {
  const left = choices.length > 0;
  const over = !left && fault === null;
  return {
    ...NONE,
    games: 1,
    endings: ending === null ? {} : { [ending]: 1 },
    endless: over && ending === null ? 1 : 0,
    failed: fault === null ? 0 : 1,
    faults: fault === null ? [] : [{ seed, problem: fault, decisions }],
    left: left ? 1 : 0,
    earth: world === null || world.earth === null ? {} : { [world.earth]: 1 },
    decisions,
    decks: (world?.ship?.decks ?? []).filter(({ state }) => state !== 'assimilated').length,
    lost: world === null ? 0 : peopleLost(world),
  };
}

/** One fault may end thousands of games. */
const MOST_FAULTS = 10;

/** What several came to, as one. */
export function mergeShares(all: readonly Shares[]): Shares {
  const total = (pick: (one: Shares) => number) => all.reduce((sum, one) => sum + pick(one), 0);
  return {
    games: total(({ games }) => games),
    complete: all.every(({ complete }) => complete),
    endings: counted(all.map(({ endings }) => endings)),
    endless: total(({ endless }) => endless),
    failed: total(({ failed }) => failed),
    faults: all.flatMap(({ faults }) => faults).slice(0, MOST_FAULTS),
    left: total(({ left }) => left),
    earth: counted(all.map(({ earth }) => earth)),
    decisions: total(({ decisions }) => decisions),
    decks: total(({ decks }) => decks),
    lost: total(({ lost }) => lost),
  };
}

function counted(tables: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  const sum = new Map<string, number>();
  for (const [name, count] of tables.flatMap((table) => Object.entries(table)))
    sum.set(name, (sum.get(name) ?? 0) + count);
  return Object.fromEntries(sum);
}
