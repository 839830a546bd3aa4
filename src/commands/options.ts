import { DIFFICULTIES } from '../game/difficulties.ts';
import { MOST_SEED } from '../game/recording.ts';
import { fine, type Result } from '../problem.ts';
import { oneOf, usage, wholeNumber } from './arguments.ts';
import type { Wish } from './begin.ts';
import type { Arguments, Option, Surroundings } from './command.ts';

/** The option of every command that reads a story. */
export const ROOT: Readonly<Record<string, Option>> = {
  root: { value: 'FOLDER', about: 'INCLUDE may name files in this folder too' },
};

/** The options of playing. */
export const PLAY_OPTIONS: Readonly<Record<string, Option>> = {
  new: { value: null, about: 'begins a new game' },
  game: {
    value: 'NAME',
    about: 'continues the game of this name, or begins it',
  },
  seed: {
    value: 'N',
    about: 'the seed of a new game: the same seed and choices give the same game',
  },
  difficulty: {
    value: DIFFICULTIES.join('|'),
    about: 'the difficulty of a new game',
  },
  plain: {
    value: null,
    about: 'lines of text and numbered choices, for scripts and screen readers',
  },
  tags: { value: null, about: 'prints the tags of the story, in plain mode' },
  speed: {
    value: 'N',
    about: 'words a second in the terminal; 0 shows a passage at once',
  },
  ...ROOT,
};

/** What the options of playing say, once they are known to make sense. */
export interface PlayChoices {
  readonly wish: Wish;
  readonly speed: number | null;
  readonly tags: boolean;
  readonly root: string | null;
}

/** Reads `--seed` and `--difficulty`; null for what is left out. */
export function readSetup(args: Arguments): Result<Pick<Wish, 'seed' | 'difficulty'>> {
  const seed = wholeNumber(args, 'seed', MOST_SEED);
  if (!seed.ok) return seed;
  const difficulty = oneOf(args, 'difficulty', DIFFICULTIES);
  return difficulty.ok ? fine({ seed: seed.value, difficulty: difficulty.value }) : difficulty;
}

/** Reads the options of playing. */
export function readPlayOptions(args: Arguments): Result<PlayChoices> {
  const setup = readSetup(args);
  if (!setup.ok) return setup;
  const speed = readSpeed(args);
  if (!speed.ok) return speed;
  return fine({
    wish: {
      name: args.values.get('game') ?? null,
      fresh: args.flags.has('new'),
      ...setup.value,
    },
    speed: speed.value,
    tags: args.flags.has('tags'),
    root: args.values.get('root') ?? null,
  });
}

/** Reads the words a second that `--speed` asks for; null where it is left out. */
export function readSpeed({ values }: Arguments): Result<number | null> {
  const speed = values.get('speed');
  if (speed === undefined) return fine(null);
  if (/^\d+(\.\d+)?$/.test(speed)) return fine(Number(speed));
  return usage(`--speed is "${speed}"`, 'It is a number of words a second');
}

/** Whether to play in plain mode: asked for, or no place for anything else. */
export function isPlain(args: Arguments, { input, output, env }: Surroundings): boolean {
  if (args.flags.has('plain') || env.TERM === 'dumb') return true;
  if (!['', '0', undefined].includes(env.ACCESSIBLE)) return true;
  return input.isTTY !== true || output.isTTY !== true;
}
