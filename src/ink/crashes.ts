import { errorOf, type Place, type Problem } from '../problem.ts';
import { type Sources, tidyPath } from './sources.ts';

/** That something is nested more deeply than a story can be compiled in reasonable time. */
export class TooDeep extends Error {
  override readonly name = 'TooDeep';
}

/** The problem that stands for whatever Ink's compiler threw, which is no message for authors. */
export function crashProblem(error: unknown, place: Partial<Place>): Problem {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof TooDeep || message.startsWith('Stack overflow')) {
    return errorOf('too-deep', 'this is nested too deeply', CURE, place);
  }
  if (error instanceof RangeError) {
    return errorOf('too-deep', 'this is nested too deeply, or is too much at once', CURE, place);
  }
  const fact = `Ink's compiler gave up: ${message.trim().replace(/[\s.]+$/, '') || 'it does not say why'}`;
  return errorOf('ink-crash', fact, 'Write this in another way, or in several lines', place);
}

const CURE = 'Take some of it into knots or functions';

/** One file of a story as it was read. */
interface Leaf {
  readonly path: string;
  readonly lines: readonly string[];
}

/**
 * The line with which a story begins to make `crashes` true, as the whole of it does: with all that is read before that
 * line, but not without it. Calls `crashes` about as often as the number of lines has binary digits.
 */
export function crashingLine(sources: Sources, crashes: (sources: Sources) => boolean): Place {
  const leaves = leavesOf(sources, crashes);
  let low = 0;
  let high = leaves.reduce((sum, leaf) => sum + leaf.lines.length, 0);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (crashes(firstLines(sources, leaves, middle))) high = middle;
    else low = middle;
  }
  return placeOf(leaves, high) ?? { file: tidyPath(sources.root), line: 1 };
}

/** The files of a story in the order in which the compiler asks for them. */
function leavesOf(sources: Sources, compile: (sources: Sources) => unknown): Leaf[] {
  const leaves = new Map<string, Leaf>();
  const read = (path: string) => {
    const text = sources.read(path);
    if (text !== null) leaves.set(path, { path, lines: text.split(LINE_END) });
    return text;
  };
  compile({ ...sources, read });
  return [...leaves.values()];
}

const LINE_END = /\r\n?|\n/;

function firstLines(sources: Sources, leaves: readonly Leaf[], count: number): Sources {
  const kept = new Map<string, string>();
  let left = count;
  for (const { path, lines } of leaves) {
    kept.set(path, lines.slice(0, Math.max(0, left)).join('\n'));
    left -= lines.length;
  }
  return { ...sources, read: (path) => kept.get(path) ?? null };
}

function placeOf(leaves: readonly Leaf[], count: number): Place | null {
  let left = count;
  for (const { path, lines } of leaves) {
    if (left <= lines.length) return { file: path, line: Math.max(1, left) };
    left -= lines.length;
  }
  return null;
}
