import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { errorOf, type Problem } from '../problem.ts';

const CURES: Readonly<Record<string, readonly [what: string, cure: string]>> = {
  ENOSPC: ['the disk is full', 'Free some space, then go on'],
  EDQUOT: ['the disk quota is used up', 'Free some space, then go on'],
  EFBIG: ['the file may not grow any more', 'Raise the limit on file sizes, then go on'],
  EROFS: ['the disk is read-only', 'Point XDG_DATA_HOME at a folder that can be written'],
  EACCES: ['permission is denied', 'Change its permissions, or point XDG_DATA_HOME at a folder of yours'],
  EPERM: ['the system does not permit it', 'Change its permissions, or point XDG_DATA_HOME at a folder of yours'],
  ENOTDIR: ['a part of the path is no folder', 'Move that file away, or point XDG_DATA_HOME at a folder of yours'],
  ENOENT: ['it does not exist', 'Look at the path again'],
  EISDIR: ['it is a folder', 'Name a file'],
};

/** What the system said when it refused a file, as a problem. `deed` is what was tried: "cannot write". */
export function diskProblem(deed: string, file: string, error: unknown): Problem {
  const code = codeOf(error);
  const [what, cure] = CURES[code] ?? [code === '' ? String(error) : code, undefined];
  return errorOf('disk', `${deed} ${file}: ${what}`, cure);
}

/** The system's code of an error, such as ENOENT; empty where it has none. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/**
 * Makes a folder and those above it, and throws what the system throws. Node's own recursive way never comes back where
 * a file system such as /proc says of every new folder that it does not exist (seen on 20 and 22).
 */
export function makeFolder(folder: string, mode = 0o777): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder), mode);
  try {
    mkdirSync(folder, { mode });
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  }
}
