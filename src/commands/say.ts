import type { Writable } from 'node:stream';
import { type Problem, renderProblem } from '../problem.ts';
import { oneLine } from '../terminal/sanitize.ts';
import { statusOf } from './command.ts';

/** Writes problems to standard error, one a line, and answers the exit status that they stand for. */
export function printProblems(errors: Writable, problems: readonly Problem[], render = renderProblem): number {
  for (const problem of problems) {
    // One problem is one line, whatever its message was made of.
    errors.write(`${oneLine(render(problem))}\n`);
  }
  return statusOf(problems);
}
