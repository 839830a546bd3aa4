import { worker } from 'workerpool';
import { type Bounds, JOBS, type Job } from '../explore/jobs.ts';
import { openStory } from '../store/stories.ts';
import { COUNTERS } from './explore-counters.ts';
import type { StoryRequest } from './explore-crew.ts';

/** Opens the story anew in this thread, from the cache, and does its share of a job. */
async function work(
  name: keyof typeof JOBS,
  request: StoryRequest,
  task: Bounds,
  shared: SharedArrayBuffer,
  at: number,
): Promise<unknown> {
  const { path, ...options } = request;
  const opened = await openStory(path, options);
  if (!opened.ok) throw new Error('the story could be opened a moment ago');
  const counters = new Int32Array(shared);
  const stopped = () => Atomics.load(counters, COUNTERS.stop) !== 0;
  const now = () => (stopped() ? Number.POSITIVE_INFINITY : Date.now());
  // Whoever sends a task sends the name of its job.
  const job = JOBS[name] as unknown as Job<Bounds, unknown>;
  return job.run(opened.value, task, now, ({ runs, turns }) => {
    Atomics.store(counters, COUNTERS.first + 2 * at, runs);
    Atomics.store(counters, COUNTERS.first + 2 * at + 1, turns);
  });
}

worker({ work });
