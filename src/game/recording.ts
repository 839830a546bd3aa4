import type { Outcome } from './digest.ts';
import type { Note, Notes } from './notes.ts';

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
}

/** A line of a recording, with its newline. */
export function recordingLine(line: Header | Decision | Note): string {
  return `${JSON.stringify(line)}\n`;
}
