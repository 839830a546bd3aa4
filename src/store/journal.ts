import { closeSync, fdatasyncSync, fstatSync, ftruncateSync, openSync, writeSync } from 'node:fs';
import type { Journal } from '../game/session.ts';
import type { Problem } from '../problem.ts';
import { diskProblem } from './disk.ts';

/** A journal in a file, open until it is closed. Appending answers after the line is on the disk. */
export interface FileJournal extends Journal {
  close(): void;
}

/** Opens the file for appending, after its first `keep` bytes: what follows them is a torn line and is cut off. Throws what the system throws. */
export function openJournal(file: string, keep: number): FileJournal {
  const fd = openSync(file, 'a', 0o600);
  try {
    if (fstatSync(fd).size > keep) ftruncateSync(fd, keep);
  } catch (error) {
    closeSync(fd);
    throw error;
  }
  return new AppendedFile(file, fd, keep);
}

class AppendedFile implements FileJournal {
  readonly #file: string;
  readonly #fd: number;
  #size: number;
  #closed = false;

  constructor(file: string, fd: number, size: number) {
    this.#file = file;
    this.#fd = fd;
    this.#size = size;
  }

  append(line: string): Problem | null {
    const bytes = Buffer.from(line);
    try {
      writeWhole(this.#fd, bytes);
      // A lost header loses nothing: only decisions wait for the disk.
      if (this.#size > 0) fdatasyncSync(this.#fd);
      this.#size += bytes.length;
      return null;
    } catch (error) {
      this.#takeBack();
      return diskProblem('cannot write', this.#file, error);
    }
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    closeSync(this.#fd);
  }

  #takeBack(): void {
    try {
      ftruncateSync(this.#fd, this.#size);
    } catch {
      // Then a torn line stays, which the next reading drops.
    }
  }
}

/** The system may take a part of a line and refuse the rest only on the next call. */
function writeWhole(fd: number, bytes: Buffer): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(fd, bytes, done);
}
