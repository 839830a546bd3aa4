import { renderProblem } from './problem.ts';
import { diskProblem } from './store/disk.ts';

/** Ends the process when nobody reads it any more, as `head` does, with 0: a game is on the disk by then. A disk that is full is told, with 1. */
export function endOnClosedOutput(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    process.stderr.write(`${renderProblem(diskProblem('cannot write', 'standard output', error))}\n`);
    process.exit(1);
  });
  process.stderr.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
}
