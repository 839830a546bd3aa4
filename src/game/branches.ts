import { errorOf, failed, fine, type Result } from '../problem.ts';
import { type History, parentOf } from './history.ts';

/** Names of bookmarks and branches have at most so many characters. */
const LONGEST_NAME = 80;

/** A name as it is kept: in one line, without blanks around it. Fails where it is too long or has signs that nobody can see. */
export function keptName(text: string): Result<string> {
  const name = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (/\p{C}/u.test(name)) {
    return failed(errorOf('bad-name', 'the name has signs in it that nobody can see', 'Type it anew'));
  }
  if ([...name].length > LONGEST_NAME) {
    const message = `the name has ${[...name].length} characters`;
    return failed(errorOf('bad-name', message, `Take at most ${LONGEST_NAME}`));
  }
  return fine(name);
}

/** The name of the branch that decision `n` lies on: the one given between the partings around it, else the one before. */
export function branchNameOf(history: History, n: number): string | null {
  const { branches } = history;
  if (branches.size === 0) return null;
  const here = namedPlaceOn(history, n);
  if (here !== null) return branches.get(here) ?? null;
  for (let at = n; at !== 0; at = parentOf(history, at)) {
    const name = branches.get(parentOf(history, at));
    if (name !== undefined) return name;
  }
  return null;
}

/** The decision that the stretch of `n` between two partings has its name from; null where it has none. */
export function namedPlaceOn(history: History, n: number): number | null {
  if (history.branches.has(n)) return n;
  for (let at = n; at !== 0; ) {
    at = parentOf(history, at);
    if (childrenAt(history, at).length > 1) break;
    if (history.branches.has(at)) return at;
  }
  for (let next = onlyChild(history, n); next !== null; next = onlyChild(history, next)) {
    if (history.branches.has(next)) return next;
  }
  return null;
}

function childrenAt({ offspring }: History, n: number): readonly number[] {
  return offspring[n] ?? [];
}

function onlyChild(history: History, n: number): number | null {
  const [child, ...others] = childrenAt(history, n);
  return child === undefined || others.length > 0 ? null : child;
}
