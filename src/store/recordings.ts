import { readFileSync, statSync } from 'node:fs';
import { type Recording, readRecording } from '../game/recording.ts';
import { errorOf, failed, fine, type Problem, type Result } from '../problem.ts';
import { diskProblem } from './disk.ts';

/** What a file of a recording holds. */
export interface RecordingFile {
  /** Null where the file was cut off inside its header. */
  readonly recording: Recording | null;
  /** How many bytes of the file are whole lines. */
  readonly keep: number;
}

/** Reads a recording. A torn last line does not count, and a warning of the result says so. */
export function readRecordingFile(file: string): Result<RecordingFile> {
  try {
    // A device has no end to read up to.
    if (statSync(file).isCharacterDevice())
      return failed(errorOf('no-recording', 'this is no file', undefined, { file }));
    const bytes = readFileSync(file);
    const keep = bytes.lastIndexOf(0x0a) + 1;
    const reading = readRecording(bytes.toString('utf8'), file);
    if (reading.kind === 'bad') return failed(reading.problem);
    if (reading.kind === 'empty') return fine({ recording: null, keep: 0 }, [tornHeader(file)]);
    const warnings = reading.recording.torn ? [tornLine(file)] : [];
    return fine({ recording: reading.recording, keep }, warnings);
  } catch (error) {
    return failed(diskProblem('cannot read', file, error));
  }
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
