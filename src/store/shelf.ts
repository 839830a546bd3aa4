import { readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import type { Header, Recording } from '../game/recording.ts';
import { readLines } from '../game/recording-reading.ts';
import { errorOf, failed, fine, type Problem, type Result } from '../problem.ts';
import { codeOf, diskProblem } from './disk.ts';
import { checkName, gameExists, gameFile, lockFile, nameTaken, noGame } from './games.ts';
import { breakLock, takeLock } from './lock.ts';
import { isSameFile } from './outputs.ts';
import { moveToFree } from './placing.ts';
import { contentsOf, readFileLines } from './recordings.ts';

/** A saved game as lists show it: its recording, or what is wrong with the file; neither for a game not yet begun. */
export interface SavedGame {
  readonly name: string;
  readonly file: string;
  /** When the file was last written, in milliseconds. */
  readonly played: number;
  /** Null where not even that can be read. */
  readonly header: Header | null;
  readonly recording: Recording | null;
  readonly problem: Problem | null;
}

/** The games in the folder, the one played last first. Files that are no recordings are listed with what is wrong. */
export function listGames(folder: string): Result<readonly SavedGame[]> {
  const names = gamesByTime(folder);
  return names.ok ? fine(names.value.map((name) => readGame(folder, name))) : names;
}

/** The game of this story that was played last, by name, though it may be broken; null where there is none. */
export function lastGameOf(folder: string, story: string): Result<string | null> {
  const names = gamesByTime(folder);
  if (!names.ok) return names;
  return fine(names.value.find((name) => readGame(folder, name).header?.story.id === story) ?? null);
}

/** The names of the games, the one played last first. */
function gamesByTime(folder: string): Result<readonly string[]> {
  try {
    const names = readdirSync(folder).flatMap((entry) => (entry.endsWith('.jsonl') ? [entry.slice(0, -6)] : []));
    const times = new Map(names.map((name) => [name, playedAt(gameFile(folder, name))]));
    return fine(names.sort((one, other) => (times.get(other) ?? 0) - (times.get(one) ?? 0)));
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? fine([]) : failed(diskProblem('cannot read', folder, error));
  }
}

/** A file may carry any time, and a date only some. */
const LATEST = 8.64e15;

function playedAt(file: string): number {
  const time = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return Math.min(LATEST, Math.max(-LATEST, time));
}

/** Reads a saved game without holding it. */
export function readGame(folder: string, name: string): SavedGame {
  const file = gameFile(folder, name);
  const nothing = { name, file, played: 0, header: null, recording: null };
  if (!gameExists(folder, name)) return { ...nothing, problem: noGame(name) };
  const played = playedAt(file);
  const checked = checkName(name);
  if (!checked.ok || checked.value !== name) return { ...nothing, played, problem: strangeName(file) };
  const read = readFileLines(file, (lines) => readLines(lines, file));
  if (!read.ok) return { ...nothing, played, problem: read.problems[0] ?? null };
  const contents = contentsOf(read.value, file);
  if (!contents.ok) {
    const header = read.value.kind === 'bad' ? read.value.header : null;
    return { ...nothing, played, header, problem: contents.problems[0] ?? null };
  }
  const { recording } = contents.value;
  return { name, file, played, header: recording?.header ?? null, recording, problem: null };
}

function strangeName(file: string): Problem {
  const hint = `first-contact games import "${file}" NAME makes a game of it`;
  return errorOf('bad-name', 'this file has a name that no game can have', hint, { file });
}

/** Gives a game another name, which must be free. */
export function renameGame(folder: string, from: string, to: string): Result<null> {
  const [old, wanted] = [gameFile(folder, from), gameFile(folder, to)];
  if (!gameExists(folder, from)) return failed(noGame(from));
  // Some systems take "mine" and "Mine" for one file.
  if (from !== to && isSameFile(old, wanted)) return whileHeld(folder, from, () => renameSync(old, wanted));
  if (gameExists(folder, to)) return failed(nameTaken(to));
  const free = takeLock(lockFile(folder, to), to);
  if (!free.ok) return free;
  try {
    return whileHeld(folder, from, () => moveToFree(old, wanted));
  } finally {
    free.value.release();
  }
}

/** Deletes a game for good. */
export function deleteGame(folder: string, name: string): Result<null> {
  if (!gameExists(folder, name)) return failed(noGame(name));
  return whileHeld(folder, name, () => rmSync(gameFile(folder, name)));
}

/** Takes away the lock of a process on another host. */
export function unlockGame(lock: string): Result<null> {
  try {
    breakLock(lock);
    return fine(null);
  } catch (error) {
    return failed(diskProblem('cannot remove', lock, error));
  }
}

function whileHeld(folder: string, name: string, deed: () => void): Result<null> {
  const locked = takeLock(lockFile(folder, name), name);
  if (!locked.ok) return locked;
  try {
    deed();
    return fine(null);
  } catch (error) {
    return failed(diskProblem('cannot change', gameFile(folder, name), error));
  } finally {
    locked.value.release();
  }
}
