import { closeSync, openSync, statSync } from 'node:fs';
import type { Recording } from '../game/recording.ts';
import { type RawLine, type Reading, readLines } from '../game/recording-reading.ts';
import { UPGRADES, type Upgrade } from '../game/upgrades.ts';
import { errorOf, failed, fine, type Problem, type Result } from '../problem.ts';
import { diskProblem } from './disk.ts';
import { rawLines } from './raw-lines.ts';

/** What a file of a recording holds. */
export interface RecordingFile {
  /** Null where the file was cut off inside its header. */
  readonly recording: Recording | null;
  /** How many bytes of the file count; what follows is a torn line. */
  readonly keep: number;
  /** Whether what counts ends with a newline. */
  readonly ended: boolean;
  /** The version of the format that it was written in. */
  readonly version: number;
}

/** A file with nothing in it yet. */
export const EMPTY_FILE: RecordingFile = { recording: null, keep: 0, ended: true, version: UPGRADES.length + 1 };

/** Reads a recording. A torn last line does not count, and a warning of the result says so. */
export function readRecordingFile(file: string, upgrades: readonly Upgrade[] = UPGRADES): Result<RecordingFile> {
  const read = readFileLines(file, (lines) => readLines(lines, file, upgrades));
  return read.ok ? contentsOf(read.value, file) : read;
}

/** Hands the lines of a file on while it is open. Fails where it cannot be read to its end; what `read` throws is its own. */
export function readFileLines<T>(file: string, read: (lines: Iterable<RawLine>) => T): Result<T> {
  const opened = openToRead(file);
  if (!opened.ok) return opened;
  let broken: Problem | null = null;
  function* lines(fd: number): Generator<RawLine> {
    try {
      yield* rawLines(fd);
    } catch (error) {
      broken = diskProblem('cannot read', file, error);
    }
  }
  try {
    const value = read(lines(opened.value));
    return broken === null ? fine(value) : failed(broken);
  } finally {
    closeSync(opened.value);
  }
}

function openToRead(file: string): Result<number> {
  try {
    // A device has no end to read up to.
    if (statSync(file).isCharacterDevice())
      return failed(errorOf('no-recording', 'this is no file', undefined, { file }));
    return fine(openSync(file, 'r'));
  } catch (error) {
    return failed(diskProblem('cannot read', file, error));
  }
}

/** What a reading says of its file, with a warning of what was cut off. */
export function contentsOf(reading: Reading, file: string): Result<RecordingFile> {
  if (reading.kind === 'bad') return failed(reading.problem);
  if (reading.kind === 'empty') return fine(EMPTY_FILE, [tornHeader(file)]);
  return fine(reading, reading.torn ? [tornLine(file)] : []);
}

function tornLine(file: string): Problem {
  return {
    ...errorOf('torn-line', 'the last line was cut off while it was written, and is dropped', undefined, { file }),
    severity: 'warning',
  };
}

function tornHeader(file: string): Problem {
  const message = 'the file was cut off inside its header; there is nothing to lose, and the game starts anew';
  return {
    ...errorOf('torn-header', message, undefined, { file }),
    severity: 'warning',
  };
}
