import { worker } from 'workerpool';
import { exploreStory, type Task } from '../explore/exploring.ts';
import type { Findings } from '../explore/findings.ts';
import { openStory } from '../store/stories.ts';
import { COUNTERS } from './explore-counters.ts';
import type { StoryRequest } from './explore-crew.ts';

/** Opens the story anew in this thread, from the cache, and explores it. */
async function explore(request: StoryRequest, task: Task, shared: SharedArrayBuffer, at: number): Promise<Findings> {
  const { path, ...options } = request;
  const opened = await openStory(path, options);
  if (!opened.ok) throw new Error('the story could be opened a moment ago');
  const counters = new Int32Array(shared);
  const stopped = () => Atomics.load(counters, COUNTERS.stop) !== 0;
  const now = () => (stopped() ? Number.POSITIVE_INFINITY : Date.now());
  return exploreStory(opened.value, task, now, ({ runs, turns }) => {
    Atomics.store(counters, COUNTERS.first + 2 * at, runs);
    Atomics.store(counters, COUNTERS.first + 2 * at + 1, turns);
  });
}

worker({ explore });
