import { closeSync, openSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Recording } from '../game/recording.ts';
import { UPGRADES, type Upgrade } from '../game/upgrades.ts';
import { errorOf, failed, fine, type Problem, type Result } from '../problem.ts';
import { codeOf, diskProblem, makeFolder } from './disk.ts';
import { type FileJournal, openJournal } from './journal.ts';
import { type Lock, takeLock } from './lock.ts';
import { EMPTY_FILE, type RecordingFile } from './recordings.ts';
import { readCurrent } from './upgraded.ts';

/** A game that this process holds: its file is locked and its journal open until it is closed. */
export interface HeldGame {
  readonly name: string;
  readonly file: string;
  readonly journal: FileJournal;
  /** What the file holds already; null for a game that has yet to begin. */
  readonly recording: Recording | null;
  close(): void;
  /** Closes the game, and removes its file if nothing was ever written to it. */
  abandon(): void;
  /** Closes the game and removes its file. */
  discard(): void;
}

/** Names that Windows keeps for devices, whatever follows a full stop after them. */
const DEVICE = /^(?:con|prn|aux|nul|(?:com|lpt)[0-9\u00b9\u00b2\u00b3])$/i;

/** Checks the name of a game: letters, digits, `-`, `_` and spaces, with something else than spaces in it. */
export function checkName(name: string, platform: string = process.platform): Result<string> {
  const plain = name.normalize('NFC').trim();
  if (platform === 'win32' && DEVICE.test(plain)) {
    return failed(errorOf('bad-name', `"${plain}" is the name of a device here`, 'Choose another name'));
  }
  if (/^[\p{L}\p{M}\p{N}_ -]+$/u.test(plain) && Buffer.byteLength(plain) <= MOST_NAME) return fine(plain);
  const hint = 'A name is letters, digits, "-", "_" and spaces';
  return failed(errorOf('bad-name', `"${name}" cannot be the name of a game`, hint));
}

/** In bytes: files beside a game have longer names than its own, and 255 is the longest there is. */
const MOST_NAME = 200;

/** The file of a game. The name has been checked. */
export function gameFile(folder: string, name: string): string {
  return join(folder, `${name}.jsonl`);
}

/** The lock of a game. The name has been checked. */
export function lockFile(folder: string, name: string): string {
  return join(folder, `${name}.lock`);
}

/** Whether there is a game of this name. */
export function gameExists(folder: string, name: string): boolean {
  return statSync(gameFile(folder, name), { throwIfNoEntry: false }) !== undefined;
}

/** Creates an empty game and holds it. Without a name it is called after the story, with the next free number. */
export function createGame(folder: string, name: string | null, story: string): Result<HeldGame> {
  try {
    makeFolder(folder, 0o700);
    if (name !== null) return createNamed(folder, name);
    for (let number = nextNumber(folder, story); ; number++) {
      const made = createNamed(folder, `${story} ${number}`);
      // Another process may be about to begin a game of that number: then it has the lock, and not yet the file.
      if (made.ok || !['name-taken', 'game-in-play'].includes(made.problems[0]?.code ?? '')) return made;
    }
  } catch (error) {
    return failed(diskProblem('cannot write in', folder, error));
  }
}

function createNamed(folder: string, name: string): Result<HeldGame> {
  if (gameExists(folder, name)) return failed(nameTaken(name));
  // Locked first, so that a disk that takes no lock is left without an empty game.
  return hold(folder, name, () => createFile(gameFile(folder, name), name));
}

function createFile(file: string, name: string): Result<RecordingFile> {
  try {
    closeSync(openSync(file, 'wx', 0o600));
    return fine(EMPTY_FILE);
  } catch (error) {
    return failed(codeOf(error) === 'EEXIST' ? nameTaken(name) : diskProblem('cannot write', file, error));
  }
}

/** Says that a name cannot be given a second time. */
export function nameTaken(name: string): Problem {
  return errorOf('name-taken', `there is a game "${name}" already`, 'Choose another name, or continue that one');
}

function nextNumber(folder: string, story: string): number {
  const numbers = readdirSync(folder).flatMap((entry) => {
    const number = entry.startsWith(`${story} `) ? /^(\d{1,9})\.jsonl$/.exec(entry.slice(story.length + 1)) : null;
    return number === null ? [] : [Number(number[1])];
  });
  return Math.max(0, ...numbers) + 1;
}

/**
 * Opens a saved game and holds it. A torn last line goes with the first decision, and a warning of the result says so.
 * A game of an older version of the format is written anew first.
 */
export function openGame(folder: string, name: string, upgrades: readonly Upgrade[] = UPGRADES): Result<HeldGame> {
  const file = gameFile(folder, name);
  if (!gameExists(folder, name)) return failed(noGame(name));
  return hold(folder, name, () => readCurrent(file, upgrades));
}

/** Says that there is no such game. */
export function noGame(name: string): Problem {
  return errorOf('no-game', `there is no game "${name}"`, 'first-contact games lists those there are');
}

function hold(folder: string, name: string, read: () => Result<RecordingFile>): Result<HeldGame> {
  const locked = takeLock(lockFile(folder, name), name);
  if (!locked.ok) return locked;
  const contents = read();
  if (!contents.ok) {
    locked.value.release();
    return contents;
  }
  const opened = openHeld(gameFile(folder, name), name, contents.value, locked.value);
  return opened.ok ? fine(opened.value, contents.warnings) : opened;
}

function openHeld(file: string, name: string, contents: RecordingFile, lock: Lock): Result<HeldGame> {
  const { recording } = contents;
  try {
    const opened = openJournal(file, contents);
    // Whoever has taken the game over meanwhile is the only one to write to it.
    const journal: FileJournal = {
      append: (line) => lock.lost() ?? opened.append(line),
      close: () => opened.close(),
    };
    const close = () => {
      journal.close();
      lock.release();
    };
    const abandon = () => {
      if (statSync(file, { throwIfNoEntry: false })?.size === 0) rmSync(file, { force: true });
      close();
    };
    const discard = () => {
      rmSync(file, { force: true });
      close();
    };
    return fine({ name, file, journal, recording, close, abandon, discard });
  } catch (error) {
    lock.release();
    return failed(diskProblem('cannot write', file, error));
  }
}
