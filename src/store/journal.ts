import { closeSync, fdatasyncSync, fstatSync, ftruncateSync, openSync, readSync, writeSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { MOST_LINE } from '../game/recording-problems.ts';
import type { Journal } from '../game/session.ts';
import { errorOf, type Problem } from '../problem.ts';
import { codeOf, diskProblem, makeFolder } from './disk.ts';
import { type Fill, placeFile, syncFolder } from './placing.ts';

/** A journal in a file, open until it is closed. Appending answers after the line is on the disk. */
export interface FileJournal extends Journal {
  close(): void;
}

/** What a journal finds in its file. */
interface Extent {
  /** How many bytes count: what follows is a torn line, and goes when the first line is appended. */
  readonly keep: number;
  /** Whether they end with a newline. */
  readonly ended: boolean;
}

/** Opens the file for appending. Throws what the system throws. */
export function openJournal(file: string, extent: Extent): FileJournal {
  return new AppendedFile(file, openToAppend(file), extent);
}

/** For reading too: what was written can be read as long as the file is open, whoever removes its name meanwhile. */
function openToAppend(file: string): number {
  return openSync(file, 'a+', 0o600);
}

class AppendedFile implements FileJournal {
  readonly #file: string;
  #fd: number;
  #size: number;
  #ended: boolean;
  /** Whether nothing follows the lines that count. */
  #clean = false;
  #folderSynced = false;
  #closed = false;

  constructor(file: string, fd: number, { keep, ended }: Extent) {
    this.#file = file;
    this.#fd = fd;
    this.#size = keep;
    this.#ended = ended;
  }

  append(line: string): Problem | null {
    const bytes = Buffer.from(this.#ended ? line : `\n${line}`);
    if (bytes.length > MOST_LINE) return tooLong(this.#file);
    try {
      const replaced = this.#putBack(bytes);
      if (replaced !== null) return replaced;
      this.#cutTorn();
      this.#clean = false;
      writeWhole(this.#fd, bytes);
      // A lost header loses nothing: only decisions wait for the disk.
      if (this.#size > 0) this.#sync();
      this.#size += bytes.length;
      this.#ended = true;
      this.#clean = true;
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

  #sync(): void {
    fdatasyncSync(this.#fd);
    if (this.#folderSynced) return;
    // The file's name must be on the disk too.
    syncFolder(dirname(this.#file));
    this.#folderSynced = true;
  }

  /** A file that was removed while the game is played is put back; where another has its name, a copy is kept under a free one. */
  #putBack(next: Uint8Array): Problem | null {
    if (fstatSync(this.#fd).nlink > 0 || this.#size === 0) return null;
    const whole = Buffer.alloc(this.#size);
    readWhole(this.#fd, whole);
    makeFolder(dirname(this.#file), 0o700);
    try {
      placeFile(this.#file, writing(whole));
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
      return replacedBy(this.#file, keepBeside(this.#file, Buffer.concat([whole, next])));
    }
    closeSync(this.#fd);
    this.#fd = openToAppend(this.#file);
    return null;
  }

  #cutTorn(): void {
    if (!this.#clean && fstatSync(this.#fd).size > this.#size) ftruncateSync(this.#fd, this.#size);
  }

  #takeBack(): void {
    try {
      this.#cutTorn();
    } catch {
      // Then a torn line stays, which the next one takes the place of, or the next reading drops.
    }
  }
}

/** The system may take a part of a line and refuse the rest only on the next call. */
function writeWhole(fd: number, bytes: Buffer): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(fd, bytes, done);
}

function readWhole(fd: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length; ) {
    const read = readSync(fd, bytes, done, bytes.length - done, done);
    if (read === 0) throw new Error('the file has become shorter while the game was played');
    done += read;
  }
}

function writing(bytes: Uint8Array): Fill {
  return (write) => {
    write(bytes);
    return true;
  };
}

/** Writes a game under the first free name after that of a file. Answers the game's name. */
function keepBeside(file: string, bytes: Uint8Array): string {
  const stem = file.replace(/\.jsonl$/, '');
  for (let number = 1; ; number++) {
    const name = `${stem} kept${number === 1 ? '' : ` ${number}`}`;
    try {
      placeFile(`${name}.jsonl`, writing(bytes));
      return basename(name);
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    }
  }
}

function replacedBy(file: string, name: string): Problem {
  const message = `another file has taken the place of ${file} while the game was played`;
  return errorOf('replaced', message, `All that was decided is kept: go on with --game "${name}"`);
}

function tooLong(file: string): Problem {
  const message = `cannot keep this in ${file}: a line of a recording has ${MOST_LINE / 1024 / 1024} MB at most`;
  return errorOf('too-long', message, 'Choose something else: the game is kept up to here');
}
