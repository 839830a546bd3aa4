import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Recording } from '../game/recording.ts';
import { failed, fine, type Problem, type Result } from '../problem.ts';
import { diskProblem } from './disk.ts';
import { readRecordingFile } from './recordings.ts';

/** Reads the recordings that are named, and all that lie in folders that are named. A file with no whole recording is passed over. */
export function readCorpus(paths: readonly string[]): Result<readonly Recording[]> {
  const recordings: Recording[] = [];
  const warnings: Problem[] = [];
  for (const path of paths) {
    const files = filesAt(path);
    if (!files.ok) return files;
    for (const file of files.value) {
      const read = readRecordingFile(file);
      if (!read.ok) return read;
      warnings.push(...read.warnings);
      if (read.value.recording !== null) recordings.push(read.value.recording);
    }
  }
  return fine(recordings, warnings);
}

function filesAt(path: string): Result<readonly string[]> {
  try {
    if (!statSync(path).isDirectory()) return fine([path]);
    const names = readdirSync(path).filter((name) => name.endsWith('.jsonl'));
    return fine(names.sort().map((name) => join(path, name)));
  } catch (error) {
    return failed(diskProblem('cannot read', path, error));
  }
}
