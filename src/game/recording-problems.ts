import { errorOf, type Place, type Problem } from '../problem.ts';
import { countWord } from './english.ts';
import { type Decision, deedsIn, type Recording } from './recording.ts';
import type { JsonObject } from './recording-shape.ts';

/** The longest line that a recording may have, in bytes. A story's longest choice is far shorter. */
export const MOST_LINE = 1024 * 1024;

/** The file was never a recording. `text` is how it begins. */
export function noRecording(file: string, text: string): Problem {
  const wide = text.includes('\0f\0o\0r\0m\0a\0t');
  const hint = wide
    ? 'It is in UTF-16, as ">" of PowerShell writes it: write it with --output, or save it as UTF-8'
    : 'A recording begins with a line {"format":"first-contact-recording", …}';
  return errorOf('no-recording', 'this is no recording of a game', hint, { file });
}

/** A later version of the format than this program knows. */
export function newerRecording(file: string, version: number, newest: number): Problem {
  const message = `the recording has format version ${version}, and this program reads up to ${newest}`;
  return errorOf('newer-recording', message, 'Play it with a newer First Contact', { file, line: 1 });
}

/** The first line is damaged: without it nobody can tell which game this was. */
export function brokenHeader(file: string): Problem {
  const place = { file, line: 1 };
  return errorOf('broken-recording', 'the first line is no whole header of a recording', mendIt(place), place);
}

/** A line that is no decision. */
export function brokenLine(place: Place, flaw: 'too-long' | 'not-utf8' | null): Problem {
  const message =
    flaw === 'too-long'
      ? `this line is longer than ${MOST_LINE / 1024 / 1024} MB, and no decision of a recording`
      : `this line is no decision of a recording${flaw === 'not-utf8' ? ', nor UTF-8' : ''}`;
  return errorOf('broken-recording', message, mendIt(place), place);
}

/** A line of a known kind that names no place of this game. */
export function brokenNote({ kind, n }: JsonObject, place: Place): Problem {
  const about = typeof n === 'number' ? ` about decision ${n}` : '';
  const message = `the line "${String(kind)}"${about} is none that a game can have`;
  return errorOf('broken-recording', message, mendIt(place), place);
}

/** Says of a recording that `watch` played, with things in it that no player can do, that it is no game; null of a game. */
export function scratchRecording(recording: Pick<Recording, 'decisions'>, file: string): Problem | null {
  const [first, ...more] = deedsIn(recording);
  if (first === undefined) return null;
  const done = more.length === 0 ? 'one thing in it was' : `${countWord(more.length + 1)} things in it were`;
  const message = `this is a scratch recording, and no game: ${done} done by hand, first decision ${first.n}`;
  return { ...errorOf('scratch', message, undefined, { file }), severity: 'warning' };
}

/** A decision out of its place. */
export function outOfOrder({ n, parent }: Decision, expected: number, place: Place): Problem {
  const message = `decision ${n} (after ${parent}) stands where decision ${expected} belongs`;
  return errorOf('broken-recording', message, mendIt(place), place);
}

function mendIt({ file }: Place): string {
  return `first-contact games import "${file}" --mend makes a new game of what can be read, and leaves this file as it is`;
}
