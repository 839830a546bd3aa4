import { DIFFICULTIES } from '../game/difficulties.ts';
import type { Problem } from '../problem.ts';
import { openKept } from './kept.ts';

const PACINGS = ['instant', 'fast', 'normal', 'slow'] as const;
const COLOURS = ['auto', 'on', 'off'] as const;

/** What the player has settled on. */
export interface SettingValues {
  readonly pacing: (typeof PACINGS)[number];
  readonly colour: (typeof COLOURS)[number];
  /** Of the next game. */
  readonly difficulty: string;
  /** Whether choices that stand for running out of time run against a clock. */
  readonly timing: boolean;
}

/** The settings as they are kept between runs. */
export interface Settings {
  values(): SettingValues;
  change(values: Partial<SettingValues>): void;
}

/** Opens the player's settings. Values that are missing or make no sense are the defaults. */
export function openSettings(folder: string, tell: (problem: Problem) => void): Settings {
  const kept = openKept(folder, 'settings', tell);
  return {
    values: () => {
      const { pacing, colour, difficulty, timing } = kept.read();
      return {
        pacing: among(PACINGS, pacing, 'normal'),
        colour: among(COLOURS, colour, 'auto'),
        difficulty: among(DIFFICULTIES, difficulty, 'standard'),
        timing: timing !== false,
      };
    },
    change: (values) => kept.change((now) => ({ ...now, ...values })),
  };
}

function among<Word>(words: readonly Word[], value: unknown, otherwise: Word): Word {
  return words.find((word) => word === value) ?? otherwise;
}
