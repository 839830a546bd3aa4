import { errorOf, type Problem } from '../problem.ts';
import { DIFFICULTIES } from './difficulties.ts';
import type { Outcome } from './digest.ts';
import { type Note, NoteBook, type Notes, readNote } from './notes.ts';

/** The largest seed that a game takes. */
export const MOST_SEED = 2147483647;

/** The version of the file format that this program writes. */
export const RECORDING_VERSION = 1;

/** The first line of a recording. */
export interface Header {
  readonly format: 'first-contact-recording';
  readonly version: number;
  readonly story: {
    readonly id: string;
    readonly title: string;
    readonly hash: string;
  };
  /** The version of the world's arithmetic. */
  readonly rules: number;
  readonly seed: number;
  readonly difficulty: string;
  /** When the game was begun, as ISO 8601. */
  readonly created: string;
  /** What came of the opening, before any decision. */
  readonly start: Outcome;
}

/** One decision: `n` counts from 1, `parent` is the decision it was taken after (0: the opening). */
export interface Decision {
  readonly n: number;
  readonly parent: number;
  readonly text: string;
  readonly path: string;
  readonly is: Outcome;
}

/** A recording as read. `head` is where play goes on. */
export interface Recording extends Notes {
  readonly header: Header;
  readonly decisions: readonly Decision[];
  readonly head: number;
  /** When play stood at each decision last, the opening first: the greater, the later. */
  readonly stood: readonly number[];
  /** How many characters of the text are whole lines; what follows is a torn last line, to be dropped. */
  readonly whole: number;
  readonly torn: boolean;
}

/** What reading a recording can come to. A file torn inside its header is `empty`: it has nothing to lose. */
export type Reading =
  | { readonly kind: 'recording'; readonly recording: Recording }
  | { readonly kind: 'empty' }
  | { readonly kind: 'bad'; readonly problem: Problem };

/** A line of a recording, with its newline. */
export function recordingLine(line: Header | Decision | Note): string {
  return `${JSON.stringify(line)}\n`;
}

/** Reads a recording. `file` is named in problems. */
export function readRecording(text: string, file: string): Reading {
  const end = text.lastIndexOf('\n') + 1;
  const torn = end < text.length;
  if (end === 0) return startsLikeHeader(text) ? { kind: 'empty' } : { kind: 'bad', problem: noRecording(file) };
  const lines = text.slice(0, end).split('\n');
  const header = readHeader(lines[0] ?? '', file);
  if ('code' in header) return { kind: 'bad', problem: header };
  return readBody(lines, header, { file, whole: end, torn });
}

interface Extent {
  readonly file: string;
  readonly whole: number;
  readonly torn: boolean;
}

function readBody(lines: readonly string[], header: Header, extent: Extent): Reading {
  const decisions: Decision[] = [];
  const notes = new NoteBook();
  const stood = [0];
  let head = 0;
  for (let at = 1; at < lines.length - 1; at++) {
    const line = parseObject(lines[at] ?? '');
    const place = { file: extent.file, line: at + 1 };
    if (line === null) return { kind: 'bad', problem: brokenLine(place) };
    if ('kind' in line) {
      const read = readNote(line, decisions.length);
      if (read.kind === 'broken') return { kind: 'bad', problem: brokenNote(line, place) };
      if (read.kind === 'unknown') continue;
      notes.heed(read.note);
      if (read.note.kind !== 'head') continue;
      head = read.note.n;
      stood[head] = at;
      continue;
    }
    const decision = asDecision(line);
    if (decision === null) return { kind: 'bad', problem: brokenLine(place) };
    if (decision.n !== decisions.length + 1 || decision.parent >= decision.n) {
      return {
        kind: 'bad',
        problem: outOfOrder(decision, decisions.length + 1, place),
      };
    }
    decisions.push(decision);
    head = decision.n;
    stood[head] = at;
  }
  const { whole, torn } = extent;
  const { bookmarks, branches, stories } = notes;
  return {
    kind: 'recording',
    recording: { header, decisions, head, stood, bookmarks, branches, stories, whole, torn },
  };
}

function parseObject(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}

function readHeader(line: string, file: string): Header | Problem {
  const value = parseObject(line);
  if (value?.format !== 'first-contact-recording') return noRecording(file);
  if (typeof value.version !== 'number' || value.version > RECORDING_VERSION) {
    const hint = 'Play it with a newer First Contact';
    return errorOf(
      'newer-recording',
      `the recording has format version ${String(value.version)}, and this program reads up to ${RECORDING_VERSION}`,
      hint,
      { file, line: 1 },
    );
  }
  const header = asHeader(value);
  return (
    header ??
    errorOf('broken-recording', 'the first line is no whole header of a recording', undefined, { file, line: 1 })
  );
}

function asHeader(value: Record<string, unknown>): Header | null {
  const story = value.story as Header['story'] | undefined;
  const start = asOutcome(value.start);
  const whole =
    typeof story === 'object' &&
    story !== null &&
    [story.id, story.title, story.hash, value.difficulty, value.created].every((part) => typeof part === 'string') &&
    [value.rules, value.seed].every((part) => typeof part === 'number' && Number.isSafeInteger(part));
  return whole && start !== null && isPlayable(value) ? (value as unknown as Header) : null;
}

/** A game can be begun with such a seed and difficulty. */
function isPlayable({ seed, difficulty }: Record<string, unknown>): boolean {
  return Number(seed) >= 0 && Number(seed) <= MOST_SEED && DIFFICULTIES.some((one) => one === difficulty);
}

function asDecision(value: Record<string, unknown>): Decision | null {
  const { n, parent, text, path } = value;
  const is = asOutcome(value.is);
  if (!isCount(n) || !isCount(parent) || typeof text !== 'string' || typeof path !== 'string' || is === null)
    return null;
  return { n, parent, text, path, is };
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function asOutcome(value: unknown): Outcome | null {
  if (typeof value !== 'object' || value === null) return null;
  const { text, choices, world, like } = value as Record<string, unknown>;
  const hashes = [text, choices, world].every((hash) => typeof hash === 'string');
  return hashes && typeof like === 'string' && /^[0-9a-f]{16}$/.test(like) ? (value as Outcome) : null;
}

function startsLikeHeader(text: string): boolean {
  const opening = '{"format":"first-contact-recording"';
  return text.startsWith(opening) || opening.startsWith(text.slice(0, opening.length));
}

function noRecording(file: string): Problem {
  return errorOf(
    'no-recording',
    'this is no recording of a game',
    'A recording begins with a line {"format":"first-contact-recording", …}',
    { file },
  );
}

function brokenLine(place: { file: string; line: number }): Problem {
  return errorOf(
    'broken-recording',
    'this line is no decision of a recording',
    'Take an earlier copy of the file, or delete from this line on',
    place,
  );
}

function brokenNote({ kind, n }: Record<string, unknown>, place: { file: string; line: number }): Problem {
  const about = typeof n === 'number' ? ` about decision ${n}` : '';
  const message = `the line "${String(kind)}"${about} is none that a game can have`;
  return errorOf('broken-recording', message, 'Delete this line', place);
}

function outOfOrder(decision: Decision, expected: number, place: { file: string; line: number }): Problem {
  return errorOf(
    'broken-recording',
    `decision ${decision.n} (after ${decision.parent}) stands where decision ${expected} belongs`,
    'Delete from this line on',
    place,
  );
}
