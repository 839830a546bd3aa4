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

/** Which part of the games is this machine's, of how many: the first is part 1. */
export interface Shard {
  readonly part: number;
  readonly of: number;
}

/** A story that is opened, how threads open it again, and how many there are. */
export interface Opened {
  readonly program: Program;
  readonly request: StoryRequest;
  readonly workers: number;
  readonly shard: Shard;
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

/** Sets threads to work on equal shares of the task; from source there is this thread alone. */
export function crewFor<T extends Bounds, R>(
  job: Job<T, R>,
  task: T,
  { program, request, workers, shard }: Opened,
): Crew<R> {
  const built = import.meta.url.endsWith('.js');
  if (built) return workTogether(job, request, sharesOf(task, workers, shard), task);
  return workAlone(job, program, sharesOf(task, 1, shard)[0] ?? { ...task, runs: 0 });
}

/** Each thread has a seed of its own. */
function workTogether<T extends Bounds, R>(
  job: Job<T, R>,
  request: StoryRequest,
  shares: readonly T[],
  task: T,
): Crew<R> {
  const shared = sharedCounters(shares.length);
  const threads = pool(WORKER, { workerType: 'thread', maxWorkers: Math.max(1, shares.length) });
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

/** The shares of this machine's threads, of those of all machines: the same task, shards and threads give the same shares. */
function sharesOf<T extends Bounds>(task: T, workers: number, { part, of }: Shard): readonly T[] {
  const all = of * workers;
  const shares = Array.from({ length: workers }, (_, thread) => {
    const at = (part - 1) * workers + thread;
    const runs = Math.floor(task.runs / all) + (at < task.runs % all ? 1 : 0);
    return { ...task, runs, seed: (task.seed + at * APART) % 2147483647 };
  });
  return shares.filter(({ runs }) => runs > 0);
}
