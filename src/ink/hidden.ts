import type { Problem } from '../problem.ts';
import { type Sources, tidyPath } from './sources.ts';

/** What came of a look at a story: what there is to say, and whether it could be parsed. */
interface Look {
  readonly problems: readonly Problem[];
  readonly parsed: boolean;
}

// Each time, the lines that the parser complains of are taken for empty; a brace left open can take a few.
const ROUNDS = 6;

/**
 * What a story that cannot be parsed would be told of besides, if the lines that hinder it were empty. What may come of
 * those lines being empty is left out: names that they hold, and the ends of the knots that they stand in.
 */
export function hiddenProblems(
  sources: Sources,
  told: readonly Problem[],
  look: (sources: Sources) => Look,
): readonly Problem[] {
  const blanks = new Blanks(sources);
  const unread = told.some(({ code }) => code.startsWith('include-'));
  let complaints = told;
  for (let round = 0; round < ROUNDS; round++) {
    for (const problem of complaints) if (problem.severity === 'error') blanks.add(problem);
    const { problems, parsed } = look(blanks.sources);
    if (parsed)
      return problems.filter((problem) => !(unread && ABOUT_NAMES.has(problem.code)) && !blanks.cause(problem));
    complaints = problems;
  }
  return [];
}

/** What is said of names that may stand in a file that cannot be read. */
const ABOUT_NAMES: ReadonlySet<string> = new Set(['unknown-target', 'unresolved-variable', 'unbound-external', 'ink']);

/** Lines of a story that are taken for empty. */
class Blanks {
  readonly #sources: Sources;
  readonly #lines = new Map<string, Set<number>>();
  readonly #names = new Set<string>();

  constructor(sources: Sources) {
    this.#sources = sources;
  }

  /** Empties the line that a problem is about; where it is empty already, the one above it. */
  add({ file, line }: Problem): void {
    if (file === undefined || line === undefined) return;
    const lines = this.#read(file);
    const empty = this.#lines.get(file) ?? new Set();
    this.#lines.set(file, empty);
    let at = Math.min(line, lines.length);
    while (at > 0 && (empty.has(at) || (lines[at - 1] ?? '').trim() === '')) at--;
    empty.add(at);
    for (const name of (lines[at - 1] ?? '').match(/[\p{L}_][\p{L}\p{N}_]*/gu) ?? []) this.#names.add(name);
  }

  /** The story with those lines empty. */
  get sources(): Sources {
    const read = (path: string) => {
      const empty = this.#lines.get(tidyPath(path));
      const text = this.#sources.read(path);
      if (empty === undefined || text === null) return text;
      return linesOf(text)
        .map((line, at) => (empty.has(at + 1) ? '' : line))
        .join('\n');
    };
    return { ...this.#sources, read };
  }

  /** Whether a problem may come of a line that has been emptied, and of nothing else. */
  cause({ file = '', line = 0, code, message }: Problem): boolean {
    const empty = this.#lines.get(file);
    if (empty?.has(line) === true) return true;
    if (code === 'loose-end' && empty !== undefined && this.#sharesKnot(file, line, empty)) return true;
    const named = [...message.matchAll(/'(?:-> )?([\w.]+)'|"([\w.]+)"|: ([\w.]+)$/g)];
    return named
      .flatMap((found) => (found.slice(1).find((name) => name !== undefined) ?? '').split('.'))
      .some((name) => this.#names.has(name));
  }

  #sharesKnot(file: string, line: number, empty: ReadonlySet<number>): boolean {
    const lines = this.#read(file);
    const knotOf = (at: number) => lines.findLastIndex((text, index) => index < at && /^\s*==/.test(text));
    return [...empty].some((at) => knotOf(at) === knotOf(line));
  }

  #read(file: string): readonly string[] {
    return linesOf(this.#sources.read(file) ?? '');
  }
}

function linesOf(text: string): readonly string[] {
  return text.split(/\r\n?|\n/);
}
