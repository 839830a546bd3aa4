import { closeSync, openSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isMarkOfGone, markOf, thisProcess } from './holder.ts';

/** How often the first of several claims looks whether the others have stepped back, and the pause between, in milliseconds. */
const LOOKS = 40;
const PAUSE = 5;

/**
 * Does a deed on a lock file that no other process may do at the same time: to put it in a dead one's place, say.
 * Answers false, with nothing done, while another process is at it. Every process leaves a claim of its own beside the
 * file before it looks for those of others, so of two at once at least one sees the other; the first by name waits, any
 * other steps back. A claim that a dead process left can be taken away at any time: no other process has its name.
 */
export function doAlone(file: string, deed: () => boolean): boolean {
  const own = `${basename(file)}.claim-${markOf(thisProcess())}`;
  // Who sees somebody at it leaves no claim, and is in nobody's way.
  if (claimsBeside(file, own).length > 0) return false;
  const claim = join(dirname(file), own);
  closeSync(openSync(claim, 'w', 0o600));
  try {
    for (let looks = 0; looks < LOOKS; looks++) {
      const others = claimsBeside(file, own);
      if (others.length === 0) return deed();
      if (others.some((other) => other < own)) return false;
      pause(PAUSE);
    }
    return false;
  } finally {
    rmSync(claim, { force: true });
  }
}

/** Waits, with nothing else going on. */
export function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

/** Takes away all that processes left beside a lock file, running or not. */
export function removeClaims(file: string): void {
  for (const { name } of besideOf(file)) rmSync(join(dirname(file), name), { force: true });
}

/** The claims of other processes that are running. What dead ones left beside the file is taken away. */
function claimsBeside(file: string, own: string): readonly string[] {
  return besideOf(file).flatMap(({ name, kind, mark }) => {
    if (name === own) return [];
    const gone = isMarkOfGone(mark);
    if (gone) rmSync(join(dirname(file), name), { force: true });
    return kind === 'claim' && !gone ? [name] : [];
  });
}

/** The claims and drafts beside a lock file, with the mark of the process that each is of. */
function besideOf(file: string): readonly { readonly name: string; readonly kind: string; readonly mark: string }[] {
  const start = `${basename(file)}.`;
  return readdirSync(dirname(file)).flatMap((name) => {
    const found = name.startsWith(start) ? /^(claim|draft)-(.+)$/.exec(name.slice(start.length)) : null;
    return found === null ? [] : [{ name, kind: found[1] ?? '', mark: found[2] ?? '' }];
  });
}
