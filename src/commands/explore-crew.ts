import { fileURLToPath } from 'node:url';
import { pool } from 'workerpool';
import { exploreStory, type Progress, type Task } from '../explore/exploring.ts';
import { type Findings, mergeFindings } from '../explore/findings.ts';
import type { Program } from '../game/turn.ts';
import type { OpenOptions } from '../store/stories.ts';
import { readCounters, sharedCounters, stopAll } from './explore-counters.ts';

/** The story as each thread opens it for itself. */
export interface StoryRequest extends OpenOptions {
  readonly path: string | null;
}

/** A crew at work. */
export interface Crew {
  readonly findings: Promise<Findings>;
  progress(): Progress;
  /** Stops early: what was found until then is the result. */
  stop(): void;
}

/** Beside the built program lies the worker; beside this source file it would need a compiler. */
const WORKER = fileURLToPath(new URL('explore-worker.js', import.meta.url));

/** Sets `workers` threads to work on equal shares of the task, each with a seed of its own. */
export function exploreTogether(request: StoryRequest, task: Task, workers: number): Crew {
  const shared = sharedCounters(workers);
  const threads = pool(WORKER, { workerType: 'thread', maxWorkers: workers });
  const shares = Array.from({ length: workers }, (_, at) => shareOf(task, at, workers)).filter(({ runs }) => runs > 0);
  const jobs = shares.map(
    (share, at) => threads.exec('explore', [request, share, shared, at]) as PromiseLike<Findings>,
  );
  const findings = Promise.all(jobs)
    .then(mergeFindings)
    .finally(() => threads.terminate());
  return { findings, progress: () => readCounters(shared), stop: () => stopAll(shared) };
}

/** Explores in this thread, where there is no built worker, or one is enough. */
export function exploreAlone(program: Program, task: Task): Crew {
  return {
    findings: Promise.resolve(exploreStory(program, task, Date.now)),
    progress: () => ({ runs: task.runs, turns: 0 }),
    stop: () => {},
  };
}

// Far apart, so that careless games of one share, whose seeds follow one another, are not those of the next.
const APART = 1_000_003;

/** The share of one of several explorers: the same task and number of explorers give the same shares. */
function shareOf(task: Task, at: number, of: number): Task {
  const runs = Math.floor(task.runs / of) + (at < task.runs % of ? 1 : 0);
  return { ...task, runs, seed: (task.seed + at * APART) % 2147483647 };
}
