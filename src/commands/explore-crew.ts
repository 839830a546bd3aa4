import { fileURLToPath } from 'node:url';
import { pool } from 'workerpool';
import type { Progress } from '../explore/exploring.ts';
import type { Bounds, Job } from '../explore/jobs.ts';
import type { Program } from '../game/turn.ts';
import type { OpenOptions } from '../store/stories.ts';
import { readCounters, sharedCounters, stopAll } from './explore-counters.ts';

/** The story as each thread opens it for itself. */
export interface StoryRequest extends OpenOptions {
  readonly path: string | null;
}

/** A crew at work. */
export interface Crew<R> {
  readonly result: Promise<R>;
  progress(): Progress;
  /** Stops early: what was found until then is the result. */
  stop(): void;
}

/** Beside the built program lies the worker; beside this source file it would need a compiler. */
const WORKER = fileURLToPath(new URL('explore-worker.js', import.meta.url));

/** Sets `workers` threads to work on equal shares of the task; from source there is this thread alone. */
export function crewFor<T extends Bounds, R>(
  job: Job<T, R>,
  program: Program,
  request: StoryRequest,
  task: T,
  workers: number,
): Crew<R> {
  const built = import.meta.url.endsWith('.js');
  return built ? workTogether(job, request, task, workers) : workAlone(job, program, task);
}

/** Each thread has a seed of its own. */
function workTogether<T extends Bounds, R>(job: Job<T, R>, request: StoryRequest, task: T, workers: number): Crew<R> {
  const shared = sharedCounters(workers);
  const threads = pool(WORKER, { workerType: 'thread', maxWorkers: workers });
  const shares = Array.from({ length: workers }, (_, at) => shareOf(task, at, workers)).filter(({ runs }) => runs > 0);
  const jobs = shares.map(
    (share, at) => threads.exec('work', [job.name, request, share, shared, at]) as PromiseLike<R>,
  );
  const result = Promise.all(jobs)
    .then((all) => job.merge(all, task))
    .finally(() => threads.terminate());
  return { result, progress: () => readCounters(shared), stop: () => stopAll(shared) };
}

function workAlone<T extends Bounds, R>(job: Job<T, R>, program: Program, task: T): Crew<R> {
  return {
    result: Promise.resolve(job.merge([job.run(program, task, Date.now)], task)),
    progress: () => ({ runs: task.runs, turns: 0 }),
    stop: () => {},
  };
}

// Far apart, so that careless games of one share, whose seeds follow one another, are not those of the next.
const APART = 1_000_003;

/** The share of one of several threads: the same task and number of threads give the same shares. */
function shareOf<T extends Bounds>(task: T, at: number, of: number): T {
  const runs = Math.floor(task.runs / of) + (at < task.runs % of ? 1 : 0);
  return { ...task, runs, seed: (task.seed + at * APART) % 2147483647 };
}
