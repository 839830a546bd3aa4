/** How bad a problem is: an error stops a story from compiling or running, anything else is a warning. */
export type Severity = 'error' | 'warning';

/** A line of a source file: `file` relative to where the user stands or to the story's root, `line` from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** What is wrong, where, and what would mend it. An author's or a user's mistake is this value, never an exception. */
export interface Problem {
  readonly severity: Severity;
  /** A stable kebab-case name of the kind of problem. */
  readonly code: string;
  readonly file?: string;
  /** From 1; left out where the whole file is meant. */
  readonly line?: number;
  /** From 1; left out where the whole line is meant, or nothing is known of it. */
  readonly column?: number;
  /** The fact, with the offending value, without a full stop at its end. */
  readonly message: string;
  /** The cure, one sentence without a full stop at its end. */
  readonly hint?: string;
}

/** A value, or the problems that kept it from being made. */
export type Result<T> =
  | { readonly ok: true; readonly value: T; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** A result that went well. */
export function fine<T>(value: T, warnings: readonly Problem[] = []): Result<T> {
  return { ok: true, value, warnings };
}

/** A result that did not. */
export function failed<T>(...problems: readonly Problem[]): Result<T> {
  return { ok: false, problems };
}

/** An error without a place in a source file, or in `place` where one is given. */
export function errorOf(
  code: string,
  message: string,
  hint?: string,
  place?: Partial<Place> & { readonly column?: number | null },
): Problem {
  return {
    severity: 'error',
    code,
    ...(place?.file === undefined ? {} : { file: place.file }),
    ...(place?.line === undefined ? {} : { line: place.line }),
    ...(place?.column == null ? {} : { column: place.column }),
    message,
    ...(hint === undefined ? {} : { hint }),
  };
}

/** A problem as one line of text: `file:line: what is wrong. What would mend it`. */
export function renderProblem(problem: Problem): string {
  return rendered(problem, [problem.file, problem.line]);
}

/** The same with the column, where it is known, as editors and terminals jump to it: `file:line:column: what is wrong`. */
export function renderExactly(problem: Problem): string {
  return rendered(problem, [problem.file, problem.line, problem.column]);
}

function rendered(problem: Problem, at: readonly (string | number | undefined)[]): string {
  const place = problem.file === undefined ? '' : `${at.filter((part) => part !== undefined).join(':')}: `;
  const kind = problem.severity === 'warning' ? 'warning: ' : '';
  const hint = problem.hint === undefined ? '' : `. ${problem.hint}`;
  return `${place}${kind}${problem.message}${hint}`;
}
