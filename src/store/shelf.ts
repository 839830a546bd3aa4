import { constants, copyFileSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Recording } from '../game/recording.ts';
import { failed, fine, type Problem, type Result } from '../problem.ts';
import { codeOf, diskProblem, makeFolder } from './disk.ts';
import { gameExists, gameFile, nameTaken, noGame } from './games.ts';
import { takeLock } from './lock.ts';
import { readRecordingFile } from './recordings.ts';

/** A saved game as lists show it: its recording, or what is wrong with the file; neither for a game not yet begun. */
export interface SavedGame {
  readonly name: string;
  readonly file: string;
  /** When the file was last written, in milliseconds. */
  readonly played: number;
  readonly recording: Recording | null;
  readonly problem: Problem | null;
}

/** The games in the folder, the one played last first. Files that are no recordings are listed with what is wrong. */
export function listGames(folder: string): Result<readonly SavedGame[]> {
  try {
    const names = readdirSync(folder).flatMap((entry) => (entry.endsWith('.jsonl') ? [entry.slice(0, -6)] : []));
    return fine(names.map((name) => readGame(folder, name)).sort((one, other) => other.played - one.played));
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? fine([]) : failed(diskProblem('cannot read', folder, error));
  }
}

/** Reads a saved game without holding it. */
export function readGame(folder: string, name: string): SavedGame {
  const file = gameFile(folder, name);
  try {
    const played = statSync(file).mtimeMs;
    const contents = readRecordingFile(file);
    const recording = contents.ok ? contents.value.recording : null;
    return {
      name,
      file,
      played,
      recording,
      problem: contents.ok ? null : (contents.problems[0] ?? null),
    };
  } catch (error) {
    const problem = codeOf(error) === 'ENOENT' ? noGame(name) : diskProblem('cannot read', file, error);
    return { name, file, played: 0, recording: null, problem };
  }
}

/** The game of this story that was played last, by name; null where there is none. */
export function lastGameOf(folder: string, story: string): Result<string | null> {
  const games = listGames(folder);
  if (!games.ok) return games;
  return fine(games.value.find(({ recording }) => recording?.header.story.id === story)?.name ?? null);
}

/** Gives a game another name, which must be free. */
export function renameGame(folder: string, from: string, to: string): Result<null> {
  if (!gameExists(folder, from)) return failed(noGame(from));
  if (gameExists(folder, to)) return failed(nameTaken(to));
  return whileHeld(folder, from, () => renameSync(gameFile(folder, from), gameFile(folder, to)));
}

/** Deletes a game for good. */
export function deleteGame(folder: string, name: string): Result<null> {
  if (!gameExists(folder, name)) return failed(noGame(name));
  return whileHeld(folder, name, () => rmSync(gameFile(folder, name)));
}

function whileHeld(folder: string, name: string, deed: () => void): Result<null> {
  const locked = takeLock(join(folder, `${name}.lock`), name);
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

/** Copies the file of a game to another name, which must be free: a game of ours, or one from elsewhere. */
export function addGame(folder: string, file: string, name: string): Result<null> {
  try {
    makeFolder(folder, 0o700);
    copyFileSync(file, gameFile(folder, name), constants.COPYFILE_EXCL);
    return fine(null);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return failed(nameTaken(name));
    // A full disk leaves a part of the copy behind.
    rmSync(gameFile(folder, name), { force: true });
    return failed(diskProblem('cannot write', gameFile(folder, name), error));
  }
}
