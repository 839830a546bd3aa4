import {
  closeSync,
  constants,
  copyFileSync,
  fsyncSync,
  linkSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { codeOf } from './disk.ts';

/** Writes what a file is to hold, piece by piece. Answers false where there is to be no file after all. */
export type Fill = (write: (piece: string | Uint8Array) => void) => boolean;

/** Writes a file under a name that must be free, whole or not at all, and on the disk. Throws what the system throws, EEXIST too. */
export function placeFile(file: string, fill: Fill): void {
  withDraft(file, fill, (draft) => moveToFree(draft, file));
}

/** Writes a file anew, whole or not at all, and on the disk: until then what was there stays. Throws what the system throws. */
export function replaceFile(file: string, fill: Fill): void {
  withDraft(file, fill, (draft) => {
    renameSync(draft, file);
    syncFolder(dirname(file));
  });
}

/** Gives a file a name that must be free. Throws EEXIST where it is not. */
export function moveToFree(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw error;
    // Some file systems know no hard links.
    copyFileSync(from, to, constants.COPYFILE_EXCL);
  }
  rmSync(from, { force: true });
  syncFolder(dirname(to));
}

/** Sees to it that the names in a folder outlast a power cut. Not every system can. */
export function syncFolder(folder: string): void {
  try {
    const fd = openSync(folder, 'r');
    try {
      fsyncSync(fd);
    } finally {
      closeSync(fd);
    }
  } catch {
    // Then the file system sees to it by itself, or nobody can.
  }
}

function withDraft(file: string, fill: Fill, done: (draft: string) => void): void {
  const draft = `${file}.${process.pid}.draft`;
  try {
    if (fillDraft(draft, fill)) done(draft);
  } finally {
    rmSync(draft, { force: true });
  }
}

function fillDraft(draft: string, fill: Fill): boolean {
  const fd = openSync(draft, 'w', 0o600);
  try {
    const filled = fill((piece) => writeFileSync(fd, piece));
    if (filled) fsyncSync(fd);
    return filled;
  } finally {
    closeSync(fd);
  }
}
