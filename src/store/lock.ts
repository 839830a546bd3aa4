import { linkSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { errorOf, failed, fine, type Problem, type Result } from '../problem.ts';
import { doAlone, pause, removeClaims } from './claim.ts';
import { codeOf, diskProblem, makeFolder } from './disk.ts';
import { type Holder, isGone, markOf, parseHolder, thisProcess } from './holder.ts';
import { localMinute } from './local-time.ts';

/** A game held by this process until it is released, or the process is gone. */
export interface Lock {
  /** Why the game is not this process's any more; null where it is. A lock that somebody took away is put back. */
  lost(): Problem | null;
  release(): void;
}

/** How often a lock is asked for while others take over the same one, and the longest pause between, in milliseconds. */
const TRIES = 60;
const PAUSE = 15;

/** Takes the lock file of a game, at once if whoever held it is gone; fails when another process plays it. */
export function takeLock(file: string, game: string): Result<Lock> {
  const mine = `${JSON.stringify(thisProcess())}\n`;
  try {
    for (let tries = 0; tries < TRIES; tries++) {
      if (place(file, mine)) return fine(held(file, game, mine));
      const found = readLock(file);
      if (found === null) continue;
      const holder = parseHolder(found);
      if (holder !== null && !isGone(holder)) return failed(inPlay(file, game, holder));
      if (takeOver(file, found, mine)) return fine(held(file, game, mine));
      pause(Math.random() * PAUSE);
    }
    return failed(errorOf('game-in-play', `the game "${game}" is being taken over by another process`, 'Try again'));
  } catch (error) {
    return failed(diskProblem('cannot lock', file, error));
  }
}

/** A lock that goes with the process at the latest. */
function held(file: string, game: string, mine: string): Lock {
  const onExit = () => release(file, mine);
  process.once('exit', onExit);
  return {
    lost: () => lostLock(file, game, mine),
    release: () => {
      process.off('exit', onExit);
      release(file, mine);
    },
  };
}

function lostLock(file: string, game: string, mine: string): Problem | null {
  try {
    const found = readLock(file);
    if (found === mine) return null;
    if (found === null) makeFolder(dirname(file), 0o700);
    if (found === null && place(file, mine)) return null;
    return takenOver(game, parseHolder(readLock(file) ?? ''));
  } catch (error) {
    return diskProblem('cannot lock', file, error);
  }
}

/** Who holds a game on another host, which cannot be asked whether that process is still there; null where nobody does. */
export function holderElsewhere(file: string): Holder | null {
  const text = readLock(file);
  const holder = text === null ? null : parseHolder(text);
  return holder === null || holder.host === hostname() ? null : holder;
}

/** Takes away the lock of a process on another host, and what it left beside it. */
export function breakLock(file: string): void {
  rmSync(file, { force: true });
  removeClaims(file);
}

/** Writes the lock whole or not at all: another process never reads half a holder. */
function place(file: string, text: string): boolean {
  const draft = `${file}.draft-${markOf(thisProcess())}`;
  try {
    writeFileSync(draft, text, { mode: 0o600 });
    return link(draft, file);
  } finally {
    // A full disk leaves an empty draft.
    rmSync(draft, { force: true });
  }
}

function link(draft: string, file: string): boolean {
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    // Some file systems know no hard links.
    return doAlone(file, () => {
      if (readLock(file) !== null) return false;
      renameSync(draft, file);
      return true;
    });
  }
}

/** Takes the place of a process that is gone, unless a third one was quicker. */
function takeOver(file: string, stale: string, mine: string): boolean {
  return (
    doAlone(file, () => {
      if (readLock(file) !== stale) return false;
      rmSync(file, { force: true });
      return true;
    }) && place(file, mine)
  );
}

/** The text of a lock file; null where there is none. */
function readLock(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

function release(file: string, mine: string): void {
  try {
    if (readFileSync(file, 'utf8') === mine) rmSync(file, { force: true });
  } catch {
    // A lock that is gone, or cannot be removed, is taken over by whoever comes next.
  }
}

function takenOver(game: string, holder: Holder | null): Problem {
  const who = holder === null ? 'another process' : `process ${holder.pid} on ${holder.host}`;
  const message = `the game "${game}" has been taken over by ${who}: nothing more is written to it here`;
  return errorOf('taken-over', message, 'All that was decided up to now is kept; go on there');
}

function inPlay(file: string, game: string, { pid, host }: Holder): Problem {
  const here = host === hostname();
  const who = here ? `process ${pid}` : `process ${pid} on ${host}`;
  const hint = here
    ? 'Go on there, or play under another name with --game'
    : `Go on there, or, if that process is gone, say: first-contact games unlock "${game}"`;
  return errorOf('game-in-play', `the game "${game}" is being played by ${who}${since(file)}`, hint);
}

/** When the lock was taken, in local time. */
function since(file: string): string {
  const taken = statSync(file, { throwIfNoEntry: false })?.mtime;
  if (taken === undefined || Number.isNaN(taken.getTime())) return '';
  return ` since ${localMinute(taken)}`;
}
