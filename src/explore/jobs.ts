import type { Program } from '../game/turn.ts';
import { exploreStory, type Progress, type Task } from './exploring.ts';
import { type Findings, mergeFindings } from './findings.ts';
import { type Gathering, type GatherTask, gatherGames, mergeGathered } from './gathering.ts';
import { mergeShares, playShares, type Shares, type ShareTask } from './shares.ts';

/** What every task that is shared out has: games to play, and what bounds them. */
export interface Bounds {
  readonly seed: number;
  readonly runs: number;
  readonly milliseconds: number;
}

/** Work that one can do, or several side by side. */
export interface Job<T extends Bounds, R> {
  readonly name: 'explore' | 'gather' | 'share';
  /** `now` is a clock in milliseconds; `tell` hears how far it has come. */
  run(program: Program, task: T, now: () => number, tell?: (progress: Progress) => void): R;
  /** What several came to, as one. */
  merge(all: readonly R[], task: T): R;
}

/** Exploring: what there is to see, and what goes wrong. */
export const EXPLORING: Job<Task, Findings> = { name: 'explore', run: exploreStory, merge: mergeFindings };

/** Gathering games that differ. */
export const GATHERING: Job<GatherTask, Gathering> = {
  name: 'gather',
  run: gatherGames,
  merge: (all, { count }) => mergeGathered(all, count),
};

/** Playing in one way, and counting what games come to. */
export const SHARING: Job<ShareTask, Shares> = { name: 'share', run: playShares, merge: mergeShares };

/** Every job, by the name under which a thread knows it. */
export const JOBS = { explore: EXPLORING, gather: GATHERING, share: SHARING } as const;
