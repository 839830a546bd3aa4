import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { errorOf, failed, fine, type Result } from '../problem.ts';
import { codeOf, diskProblem } from './disk.ts';

/** Who holds a game: a process, told from a later one with the same number by when it started, on a host. */
interface Holder {
  readonly pid: number;
  readonly started: string;
  readonly host: string;
}

/** A game held by this process until it is released, or the process is gone. */
export interface Lock {
  release(): void;
}

/** Takes the lock file of a game, at once if whoever held it is gone; fails when another process plays it. */
export function takeLock(file: string, game: string): Result<Lock> {
  const mine = `${JSON.stringify(thisProcess())}\n`;
  try {
    for (let tries = 0; tries < 5; tries++) {
      if (place(file, mine)) return fine(held(file, mine));
      const { text, holder } = readHolder(file);
      if (holder !== null && !isGone(holder)) return failed(inPlay(file, game, holder));
      evict(file, text);
    }
    return failed(errorOf('game-in-play', `the game "${game}" is being taken over by another process`, 'Try again'));
  } catch (error) {
    return failed(diskProblem('cannot lock', file, error));
  }
}

/** A lock that goes with the process at the latest. */
function held(file: string, mine: string): Lock {
  const onExit = () => release(file, mine);
  process.once('exit', onExit);
  return {
    release: () => {
      process.off('exit', onExit);
      release(file, mine);
    },
  };
}

/** Writes the lock whole or not at all: another process never reads half a holder. */
function place(file: string, text: string): boolean {
  const draft = `${file}.${process.pid}`;
  try {
    writeFileSync(draft, text);
    return link(draft, file, text);
  } finally {
    // A full disk leaves an empty draft.
    rmSync(draft, { force: true });
  }
}

function link(draft: string, file: string, text: string): boolean {
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    // Some file systems know no hard links.
    return placeWithoutLinks(file, text);
  }
}

function placeWithoutLinks(file: string, text: string): boolean {
  try {
    writeFileSync(file, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

function readHolder(file: string): { text: string; holder: Holder | null } {
  try {
    const text = readFileSync(file, 'utf8');
    return { text, holder: parseHolder(text) };
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return { text: '', holder: null };
    throw error;
  }
}

function parseHolder(text: string): Holder | null {
  try {
    const { pid, started, host } = JSON.parse(text);
    return Number.isSafeInteger(pid) && pid > 0 && typeof host === 'string'
      ? { pid, started: String(started), host }
      : null;
  } catch {
    return null;
  }
}

/** Takes a dead process's lock away. If a third process was quicker, its lock is put back. */
function evict(file: string, stale: string): void {
  const aside = `${file}.${process.pid}.gone`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw error;
  }
  if (readFileSync(aside, 'utf8') === stale) rmSync(aside, { force: true });
  else renameSync(aside, file);
}

function release(file: string, mine: string): void {
  try {
    if (readFileSync(file, 'utf8') === mine) rmSync(file, { force: true });
  } catch {
    // A lock that is gone, or cannot be removed, is taken over by whoever comes next.
  }
}

function inPlay(file: string, game: string, { pid, host }: Holder) {
  const who = host === hostname() ? `process ${pid}` : `process ${pid} on ${host}`;
  const hint =
    host === hostname()
      ? 'Go on there, or play under another name with --game'
      : `Go on there, or delete ${file} if that process is gone`;
  return errorOf('game-in-play', `the game "${game}" is being played by ${who}`, hint);
}

function isGone({ pid, started, host }: Holder): boolean {
  if (host !== hostname()) return false;
  if (pid === process.pid && started === thisProcess().started) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === 'ESRCH';
  }
  const now = startOf(pid);
  return now !== '' && started !== '' && now !== started;
}

let own: Holder | null = null;

function thisProcess(): Holder {
  own ??= { pid: process.pid, started: startOf(process.pid), host: hostname() };
  return own;
}

/** When a process started, in whatever words the system has for it; empty where it has none. */
function startOf(pid: number): string {
  try {
    if (process.platform === 'linux') return linuxStart(pid);
    if (process.platform === 'win32') return '';
    // Loading it takes longer than all else that a lock needs, and Linux has no need of it.
    const { execFileSync } = process.getBuiltinModule('node:child_process');
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], {
      encoding: 'utf8',
      stdio: 'pipe',
    }).trim();
  } catch {
    return '';
  }
}

function linuxStart(pid: number): string {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // The second field is the program's name in brackets, which may hold blanks and brackets of its own.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  // A zombie has ended; only its parent has not looked yet.
  if (fields[0] === 'Z') return 'ended';
  const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  return `${boot} ${fields[19] ?? ''}`;
}
