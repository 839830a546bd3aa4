import type { Problem } from '../problem.ts';
import { NoteBook, readNote } from './notes.ts';
import type { Decision, Header, Recording } from './recording.ts';
import { brokenHeader, brokenLine, brokenNote, newerRecording, noRecording, outOfOrder } from './recording-problems.ts';
import { asDecision, asDeed, asHeader, type JsonObject, parseObject } from './recording-shape.ts';
import { newestOf, UPGRADES, type Upgrade, upgradeHeader, upgradeLine, upgradesFrom } from './upgrades.ts';

/** A line as it stands in a file. */
export interface RawLine {
  /** Without its newline; what there is of it where there is a flaw. */
  readonly text: string;
  /** Why no program of ours can have written it. */
  readonly flaw: 'too-long' | 'not-utf8' | null;
  /** Whether a newline follows: only the last line may have none. */
  readonly ended: boolean;
  /** Where the next line begins: in bytes of a file, or characters of a text. */
  readonly end: number;
}

/** What reading a recording can come to. A file torn inside its header is `empty`: it has nothing to lose. */
export type Reading =
  | {
      readonly kind: 'recording';
      readonly recording: Recording;
      /** The version of the format that it was written in. */
      readonly version: number;
      /** Where what counts ends: what follows is a torn last line. */
      readonly keep: number;
      /** Whether what counts ends with a newline. */
      readonly ended: boolean;
      readonly torn: boolean;
    }
  | { readonly kind: 'empty' }
  /** With the header, where that much can be read. */
  | { readonly kind: 'bad'; readonly problem: Problem; readonly header: Header | null };

/** Reads a recording from its text. `file` is named in problems. */
export function readRecording(text: string, file: string, upgrades: readonly Upgrade[] = UPGRADES): Reading {
  return readLines(linesOf(text), file, upgrades);
}

/** Reads a recording line by line, up to the first line that is broken. */
export function readLines(lines: Iterable<RawLine>, file: string, upgrades: readonly Upgrade[] = UPGRADES): Reading {
  let opened: Opened | null = null;
  let game: Gathering | null = null;
  let at = 0;
  let last: RawLine | null = null;
  for (const line of lines) {
    const place = { file, line: ++at };
    if (opened === null || game === null) {
      const header = readHeader(line, file, upgrades);
      if ('kind' in header) return header;
      opened = header;
      game = new Gathering(header.header);
    } else {
      const object = line.flaw === null ? parseObject(line.text) : null;
      if (object === null && isTorn(line)) return readingOf(opened, game, last, true);
      const upgraded = object === null ? null : upgradeLine(object, opened.upgrades);
      const problem = upgraded === null ? brokenLine(place, line.flaw) : game.take(upgraded, place);
      if (problem !== null) return { kind: 'bad', problem, header: opened.header };
    }
    last = line;
  }
  return opened === null || game === null ? { kind: 'empty' } : readingOf(opened, game, last, false);
}

/** A recording whose first line has been read. */
export interface Opened {
  readonly header: Header;
  readonly version: number;
  /** What its lines still have before them. */
  readonly upgrades: readonly Upgrade[];
}

/** Reads the first line of a recording; what it answers else has a `kind`. */
export function readHeader(
  line: RawLine,
  file: string,
  upgrades: readonly Upgrade[],
): Opened | Exclude<Reading, { kind: 'recording' }> {
  // Windows programs begin a text with a mark of the order of its bytes.
  const text = line.text.replace(/^\ufeff/, '');
  const value = line.flaw === null ? parseObject(text) : null;
  const bad = (problem: Problem) => ({ kind: 'bad', problem, header: null }) as const;
  if (value === null && isTorn(line) && startsLikeHeader(text)) return { kind: 'empty' };
  if (value === null && line.flaw !== 'too-long' && text.startsWith(OPENING)) return bad(brokenHeader(file));
  if (value?.format !== FORMAT) return bad(noRecording(file, text));
  const { version } = value;
  const newest = newestOf(upgrades);
  if (isWhole(version) && version > newest) return bad(newerRecording(file, version, newest));
  const ahead = upgradesFrom(version, upgrades);
  const header = ahead === null ? null : asHeader(upgradeHeader(value, ahead, newest));
  if (ahead === null || header === null) return bad(brokenHeader(file));
  return { header, version: newest - ahead.length, upgrades: ahead };
}

const FORMAT = 'first-contact-recording';
const OPENING = `{"format":"${FORMAT}"`;

function startsLikeHeader(text: string): boolean {
  // A power cut may leave a file of the right size with nothing in it.
  const begun = text.replace(/\0+$/, '');
  return begun.startsWith(OPENING) || OPENING.startsWith(begun);
}

function isWhole(version: unknown): version is number {
  return typeof version === 'number' && Number.isInteger(version);
}

/** A line that was cut off while it was written. */
function isTorn({ ended, flaw }: RawLine): boolean {
  return !ended && flaw !== 'too-long';
}

function readingOf({ version }: Opened, game: Gathering, last: RawLine | null, torn: boolean): Reading {
  const keep = last?.end ?? 0;
  return { kind: 'recording', recording: game.recording(), version, keep, ended: last?.ended ?? true, torn };
}

/** A game as its lines are read. */
class Gathering {
  readonly #header: Header;
  readonly #decisions: Decision[] = [];
  readonly #notes = new NoteBook();
  readonly #stood = [0];
  #head = 0;
  #lines = 0;

  constructor(header: Header) {
    this.#header = header;
  }

  /** Takes in a line after the header. Answers why it can be none of this game. */
  take(line: JsonObject, place: { file: string; line: number }): Problem | null {
    const byHand = line.kind === 'deed';
    if (Object.hasOwn(line, 'kind') && !byHand) return this.#heed(line, place);
    const decision = byHand ? asDeed(line) : asDecision(line);
    if (decision === null) return brokenLine(place, null);
    const next = this.#decisions.length + 1;
    if (decision.n !== next || decision.parent >= next) return outOfOrder(decision, next, place);
    this.#decisions.push(decision);
    this.#stand(next);
    return null;
  }

  recording(): Recording {
    const { bookmarks, branches, stories } = this.#notes;
    const [header, decisions, head, stood] = [this.#header, this.#decisions, this.#head, this.#stood];
    return { header, decisions, head, stood, bookmarks, branches, stories };
  }

  #heed(line: JsonObject, place: { file: string; line: number }): Problem | null {
    const read = readNote(line, this.#decisions.length);
    if (read.kind === 'broken') return brokenNote(line, place);
    if (read.kind === 'unknown') return null;
    this.#notes.heed(read.note);
    if (read.note.kind === 'head') this.#stand(read.note.n);
    return null;
  }

  #stand(n: number): void {
    this.#head = n;
    this.#lines++;
    this.#stood[n] = this.#lines;
  }
}

function* linesOf(text: string): Generator<RawLine> {
  for (let from = 0; from < text.length; ) {
    const at = text.indexOf('\n', from);
    const ended = at !== -1;
    const end = ended ? at + 1 : text.length;
    yield { text: text.slice(from, ended ? at : end), flaw: null, ended, end };
    from = end;
  }
}
