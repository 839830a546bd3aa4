import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { codeOf } from './disk.ts';

/** Who holds a game: a process, told from a later one with the same number by when it started, on a host. */
export interface Holder {
  readonly pid: number;
  readonly started: string;
  readonly host: string;
}

let own: Holder | null = null;

/** This process as a holder. */
export function thisProcess(): Holder {
  own ??= { pid: process.pid, started: startOf(process.pid), host: hostname() };
  return own;
}

/** What a lock file says of its holder; null where it is broken. */
export function parseHolder(text: string): Holder | null {
  try {
    const { pid, started, host } = JSON.parse(text);
    return Number.isSafeInteger(pid) && pid > 0 && typeof host === 'string'
      ? { pid, started: String(started), host }
      : null;
  } catch {
    return null;
  }
}

/** Whether a process is known to have ended. One on another host cannot be asked, and counts as running. */
export function isGone({ pid, started, host }: Holder): boolean {
  if (host !== hostname()) return false;
  if (pid === process.pid && started === thisProcess().started) return false;
  if (!exists(pid)) return true;
  const now = startOf(pid);
  return now !== '' && started !== '' && now !== started;
}

/** A process in a few letters that a file's name may have: equal for the same process only. */
export function markOf({ pid, started, host }: Holder): string {
  return `${pid}-${shorten(started)}-${shorten(host)}`;
}

/** Whether the process of a mark is known to have ended; false for a mark of another host, or for none of ours. */
export function isMarkOfGone(mark: string): boolean {
  const [, pid = '', , host] = /^(\d+)-([\w-]{8})-([\w-]{8})$/.exec(mark) ?? [];
  if (host !== shorten(hostname())) return false;
  return !exists(Number(pid)) || mark !== markOf({ pid: Number(pid), started: startOf(Number(pid)), host: hostname() });
}

function shorten(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 8);
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) !== 'ESRCH';
  }
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
