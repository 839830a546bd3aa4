import type { Bounds, Job } from '../explore/jobs.ts';
import type { Surroundings } from './command.ts';
import { crewFor, type Opened } from './explore-crew.ts';
import { showProgress } from './explore-progress.ts';

/** Has a job done where its progress can be seen. Ctrl-C stops it early: what was found until then is the result. */
export async function work<T extends Bounds, R>(
  job: Job<T, R>,
  task: T,
  opened: Opened,
  around: Surroundings,
): Promise<R> {
  const crew = crewFor(job, task, opened);
  const hide = showProgress(crew, task, around);
  const interrupted = () => crew.stop();
  process.once('SIGINT', interrupted);
  try {
    return await crew.result;
  } finally {
    process.off('SIGINT', interrupted);
    hide();
  }
}
