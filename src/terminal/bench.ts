import type { Problem } from '../problem.ts';
import type { Block } from './block.ts';
import type { PlayEnd } from './end.ts';
import type { Look } from './layout.ts';

/** What a workbench's deed leads to: the end, the menu again, or the passage where play stands now, with a word on it. */
export type BenchAnswer =
  | { readonly kind: 'end'; readonly end: PlayEnd }
  | { readonly kind: 'stay'; readonly notice: string }
  | { readonly kind: 'show'; readonly said: readonly Block[] };

/** What a workbench adds to playing in the terminal. With one, a fault of the story does not end play. */
export interface Bench {
  /** The letters that it knows, with what they do, for the page of keys. */
  readonly keys: readonly (readonly [letter: string, does: string])[];
  /** The same in a line below the menu, in few words. */
  readonly foot: readonly string[];
  /** What stands between the passage and the menu until something else is so, none of it wider than `width`. */
  head(look: Look, width: number): readonly string[];
  /** Whether something has come in that play should look at. */
  interrupted(): boolean;
  /** Looks at what has come in. `repaint` prints the end of the passage again, in so many rows. */
  look(repaint: (room: number) => void): Promise<BenchAnswer>;
  /** Does what a letter stands for. */
  obey(letter: string, repaint: (room: number) => void): Promise<BenchAnswer>;
  /** Hears what went wrong; what stands above the menu says so then. */
  fail(problems: readonly Problem[]): void;
}
