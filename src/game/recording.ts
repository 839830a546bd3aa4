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

/** Something done by hand in a scratch recording: a value is set, or play goes to an Ink path, named as it was asked for. */
export type Deed =
  | { readonly kind: 'set'; readonly name: string; readonly value: string }
  | { readonly kind: 'goto'; readonly to: string; readonly path: string };

/** One decision: `n` counts from 1, `parent` is the decision it was taken after (0: the opening). */
export interface Decision {
  readonly n: number;
  readonly parent: number;
  readonly text: string;
  readonly path: string;
  readonly is: Outcome;
  /** What was done by hand, where no choice of the story was taken. */
  readonly deed?: Deed;
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
  // A deed is a line of a kind of its own: whoever does not know it cannot take it for a decision.
  return `${JSON.stringify('deed' in line ? { kind: 'deed', ...line } : line)}\n`;
}

/** What was done by hand in a recording, in all its branches. A recording with any of these is no game. */
export function deedsIn({ decisions }: Pick<Recording, 'decisions'>): readonly Decision[] {
  return decisions.filter(({ deed }) => deed !== undefined);
}
