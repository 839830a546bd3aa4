import { StoryException } from 'inkjs/engine/StoryException';
import type { Place, Problem } from '../problem.ts';
import { recursion, type Stop } from './guards.ts';

/** What is wrong, before it is said where. */
export type Complaint = Pick<Problem, 'code' | 'message' | 'hint'>;

/**
 * The problems of one turn. Ink takes errors back together with its state, like everything else; so only their keys
 * travel through Ink, and a problem counts when its key comes out at the end of a line.
 */
export class ProblemBook {
  /** What ended the turn. */
  fault: Problem | null = null;
  readonly warnings: Problem[] = [];
  readonly #place: (path: string) => Place | null;
  readonly #reported: Problem[] = [];
  #complaint: Complaint | null = null;
  #stopped: Problem | null = null;

  constructor(place: (path: string) => Place | null) {
    this.#place = place;
  }

  /** An exception for Ink to catch, which will come back as a message and then stand for `complaint`. */
  exception(complaint: Complaint): StoryException {
    this.#complaint = complaint;
    return new StoryException(complaint.message);
  }

  /** The same for a guard that has run out, at the Ink path where it did: every later step runs out too. */
  stop(stop: Stop, path: string | null): StoryException {
    this.#stopped ??= this.problem(stop, path);
    return this.exception(stop);
  }

  /** Notes what Ink reports, and answers the key under which it travels. */
  report(message: string, path: string | null, severity: Problem['severity']): string {
    const complaint = this.#complaint?.message === message ? this.#complaint : complaintOf(message);
    this.#complaint = null;
    const problem = this.problem(complaint, path, severity);
    return String(this.#reported.push(severity === 'error' ? (this.#stopped ?? problem) : problem) - 1);
  }

  /** A key has come out. */
  settle(key: string): void {
    const problem = this.#reported[Number(key)];
    if (problem?.severity === 'warning') this.#warn(problem);
    else if (problem !== undefined) this.fault ??= problem;
  }

  // A warning in a loop is told once.
  #warn(problem: Problem): void {
    const { file, line, message } = problem;
    const same = (other: Problem) => other.message === message && other.line === line && other.file === file;
    if (!this.warnings.some(same)) this.warnings.push(problem);
  }

  /** The problem that an exception other than Ink's own stands for: Ink's machine met what it cannot handle. */
  failure(error: unknown, path: string | null): Problem {
    if (this.#stopped !== null) return this.#stopped;
    if (error instanceof RangeError) return this.problem(recursion(), path);
    return this.problem(complaintOf(error instanceof Error ? error.message : String(error)), path);
  }

  /** A complaint at an Ink path: with file and line where they are known, else with the path. */
  problem(complaint: Complaint, path: string | null, severity: Problem['severity'] = 'error'): Problem {
    const place = path === null ? null : this.#place(path);
    if (place !== null) return { severity, ...complaint, ...place };
    const where = path === null || path === '' ? '' : ` (in ${path})`;
    return { severity, ...complaint, message: `${complaint.message}${where}` };
  }
}

function complaintOf(message: string): Complaint {
  const end = /^(ran out of content|unexpectedly reached end of content)/.test(message);
  return { code: end ? 'dead-end' : 'story-error', message: message.replace(/\.$/, '') };
}
