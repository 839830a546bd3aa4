import { readFileSync, statSync } from 'node:fs';
import { type Mended, mendLines } from '../game/mending.ts';
import type { Header } from '../game/recording.ts';
import { scratchRecording } from '../game/recording-problems.ts';
import { type RawLine, readHeader, readLines } from '../game/recording-reading.ts';
import { UPGRADES } from '../game/upgrades.ts';
import { errorOf, failed, fine, type Result } from '../problem.ts';
import { codeOf, diskProblem, makeFolder } from './disk.ts';
import { gameExists, gameFile, nameTaken } from './games.ts';
import { type Fill, placeFile } from './placing.ts';
import { contentsOf, readFileLines } from './recordings.ts';

/** Copies a file that holds a game to another name, which must be free. */
export function addGame(folder: string, file: string, name: string): Result<null> {
  return placeGame(folder, name, (write) => {
    write(readFileSync(file));
    return fine(null);
  });
}

/** Makes a game of a recording from elsewhere, under a name that must be free; nothing is made of what is no whole recording. */
export function importGame(folder: string, file: string, name: string): Result<null> {
  return placeGame(folder, name, (write) => {
    const read = readFileLines(file, (lines) => readLines(passing(lines, write), file));
    if (!read.ok) return read;
    const contents = contentsOf(read.value, file);
    if (!contents.ok) return contents;
    const { recording } = contents.value;
    if (recording === null) return failed(noWhole(file));
    const scratch = scratchRecording(recording, file);
    return fine(null, scratch === null ? contents.warnings : [...contents.warnings, scratch]);
  });
}

/** The first line of a file that is broken, as far as it is to be read; null where it is a whole header, or none of ours to mend. */
export function brokenFirstLine(file: string): Result<string | null> {
  // What comes through a pipe can be read but once.
  if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true) return fine(null);
  return readFileLines(file, (lines) => {
    for (const line of lines) {
      const opened = readHeader(line, file, UPGRADES);
      const whole = !('kind' in opened) || (opened.kind === 'bad' && opened.problem.code === 'newer-recording');
      return whole ? null : line.text;
    }
    return null;
  });
}

/**
 * Makes a game of what can be read of a broken recording, under a name that must be free. The file stays as it is.
 * `instead` stands in the place of a header that cannot be read.
 */
export function mendGame(folder: string, file: string, name: string, instead: Header | null = null): Result<Mended> {
  return placeGame(folder, name, (write) => {
    const read = readFileLines(file, (lines) => mendLines(lines, file, instead));
    if (!read.ok) return read;
    if (read.value.ok) write(read.value.value.text);
    return read.value;
  });
}

/** Writes each line when it has been taken: a reader that stops at a line did not take it. */
function* passing(lines: Iterable<RawLine>, write: Parameters<Fill>[0]): Generator<RawLine> {
  for (const line of lines) {
    yield line;
    write(`${line.text}\n`);
  }
}

function placeGame<T>(folder: string, name: string, fill: (write: Parameters<Fill>[0]) => Result<T>): Result<T> {
  const file = gameFile(folder, name);
  if (gameExists(folder, name)) return failed(nameTaken(name));
  let filled: Result<T> | null = null;
  try {
    makeFolder(folder, 0o700);
    placeFile(file, (write) => {
      filled = fill(write);
      return filled.ok;
    });
    return filled ?? failed(noWhole(file));
  } catch (error) {
    return failed(codeOf(error) === 'EEXIST' ? nameTaken(name) : diskProblem('cannot write', file, error));
  }
}

function noWhole(file: string) {
  return errorOf('no-recording', 'this is no whole recording', undefined, { file });
}
