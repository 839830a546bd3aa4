import { newestOf, type Upgrade } from '../game/upgrades.ts';
import { upgradedLines } from '../game/upgrading.ts';
import { failed, fine, type Result } from '../problem.ts';
import { diskProblem } from './disk.ts';
import { replaceFile } from './placing.ts';
import { type RecordingFile, readFileLines, readRecordingFile } from './recordings.ts';

/**
 * Reads a recording that is about to be played on. One of an older version of the format is written anew in the
 * newest, so that no file ever holds lines of two versions; the old file stands until the new one is on the disk.
 */
export function readCurrent(file: string, upgrades: readonly Upgrade[]): Result<RecordingFile> {
  const read = readRecordingFile(file, upgrades);
  if (!read.ok || read.value.version === newestOf(upgrades)) return read;
  const written = writeAnew(file, upgrades);
  return written.ok ? readRecordingFile(file, upgrades) : written;
}

function writeAnew(file: string, upgrades: readonly Upgrade[]): Result<null> {
  let read: Result<null> = fine(null);
  try {
    replaceFile(file, (write) => {
      read = readFileLines(file, (lines) => {
        for (const line of upgradedLines(lines, file, upgrades)) write(line);
        return null;
      });
      return read.ok;
    });
    return read;
  } catch (error) {
    return failed(diskProblem('cannot write', file, error));
  }
}
