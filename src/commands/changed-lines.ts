import { align } from '../game/align.ts';
import type { Place } from '../problem.ts';

/** How many lines of a story's files are others than before, and where the first of them stands now. */
export interface ChangedLines {
  readonly count: number;
  readonly first: Place | null;
}

/** Compares the files of a story by name: a line that was changed, added or taken away counts once. */
export function changedLines(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): ChangedLines {
  let count = 0;
  let first: Place | null = null;
  for (const file of new Set([...after.keys(), ...before.keys()])) {
    const [was, now] = [before.get(file) ?? '', after.get(file) ?? ''];
    if (was === now) continue;
    const changed = compare(was.split('\n'), now.split('\n'));
    count += changed.count;
    first ??= { file, line: changed.line };
  }
  return { count, first };
}

function compare(was: readonly string[], now: readonly string[]): { readonly count: number; readonly line: number } {
  let head = 0;
  while (head < was.length && head < now.length && was[head] === now[head]) head++;
  let tail = 0;
  while (tail < Math.min(was.length, now.length) - head && was.at(-1 - tail) === now.at(-1 - tail)) tail++;
  const pairs = align(was.slice(head, was.length - tail), now.slice(head, now.length - tail), (line) => line);
  return { count: pairs.filter(({ kind }) => kind === 'apart').length, line: head + 1 };
}
