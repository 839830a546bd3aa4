import {
  closeSync,
  fchmodSync,
  fsyncSync,
  openSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { failed, fine, type Result } from '../problem.ts';
import { diskProblem } from './disk.ts';

/**
 * Writes a file whole or not at all: whoever reads it meanwhile finds what was there before, and so does whoever looks
 * after the disk was full. A file that exists is replaced, through a link if need be, and keeps its permissions; what is
 * no file, such as a pipe, is written to.
 */
export function writeOutput(file: string, text: string | Uint8Array): Result<null> {
  try {
    const there = statSync(file, { throwIfNoEntry: false });
    if (there === undefined || there.isFile())
      replace(there === undefined ? file : realpathSync(file), text, there?.mode);
    else writeFileSync(file, text);
    return fine(null);
  } catch (error) {
    return failed(diskProblem('cannot write', file, error));
  }
}

/** Whether two paths lead to the same file that exists. */
export function isSameFile(one: string, other: string): boolean {
  try {
    const [a, b] = [one, other].map((file) => statSync(file, { bigint: true }));
    return a?.dev === b?.dev && a?.ino === b?.ino;
  } catch {
    return false;
  }
}

/** Whether a file is a recording of a game, by how it begins: something that nobody writes over by mistake. */
export function holdsRecording(file: string): boolean {
  try {
    if (!statSync(file).isFile()) return false;
    const fd = openSync(file, 'r');
    try {
      const beginning = Buffer.alloc(OPENING.length);
      readSync(fd, beginning);
      return beginning.toString('latin1') === OPENING;
    } finally {
      closeSync(fd);
    }
  } catch {
    return false;
  }
}

const OPENING = '{"format":"first-contact-recording"';

function replace(file: string, text: string | Uint8Array, mode: number | undefined): void {
  const draft = join(dirname(file), `.${basename(file)}.${process.pid}`);
  try {
    const fd = openSync(draft, 'w');
    try {
      writeFileSync(fd, text);
      if (mode !== undefined) fchmodSync(fd, mode);
      fsyncSync(fd);
    } finally {
      closeSync(fd);
    }
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}
