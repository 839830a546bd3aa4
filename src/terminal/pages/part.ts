import type { Look } from '../layout.ts';
import { renderRows } from '../menu.ts';
import { pageColumn } from './page.ts';

/** What a key comes to in a part of the timeline page. */
export type Deed =
  | { readonly kind: 'moved' }
  /** Play is to go on from decision `n`. */
  | { readonly kind: 'go'; readonly n: number }
  /** Decision `n` is to be shown in the tree. */
  | { readonly kind: 'show'; readonly n: number }
  | { readonly kind: 'compare'; readonly one: number; readonly other: number }
  /** A line of text is asked for; `done` takes it, and answers with what to say. */
  | { readonly kind: 'ask'; readonly label: string; readonly text: string; done(text: string): string }
  | { readonly kind: 'say'; readonly text: string };

/** What a key does, in full and for a window with less room. */
export type KeyHint = readonly [full: string, short: string];

/** A part of the timeline page. */
export interface Part {
  readonly name: string;
  /** At most `room` lines, margins included. */
  render(room: number, look: Look): readonly string[];
  /** What the keys do, the most wanted first, in full and in short. */
  keys(): readonly KeyHint[];
  /** What is left out above and below, as it was drawn last. */
  readonly hidden: { readonly above: number; readonly below: number };
  /** Takes a key; null for one that it has no use for. */
  press(key: string): Deed | null;
}

/** A row of a list: a place of the tree, or something that opens further rows. */
export interface ListRow {
  readonly label: string;
  readonly note: string;
}

/** Moves in a list of so many rows; null for keys that move nothing. */
export function movedInList(key: string, at: number, count: number): number | null {
  const last = Math.max(0, count - 1);
  switch (key) {
    case 'up':
      return Math.max(0, at - 1);
    case 'down':
      return Math.min(last, at + 1);
    case 'home':
      return 0;
    case 'end':
      return last;
    case 'pageup':
      return Math.max(0, at - 8);
    case 'pagedown':
      return Math.min(last, at + 8);
    default:
      return null;
  }
}

/** Draws a list with one row in focus. `first` is the row that stood at the top before. */
export function drawList(
  rows: readonly ListRow[],
  view: { readonly focus: number; readonly first: number; readonly room: number },
  look: Look,
): { readonly lines: readonly string[]; readonly first: number } {
  const column = pageColumn(look.columns);
  const marked = rows.map((row, at) => ({ ...row, mark: at < 9 ? String(at + 1) : ' ' }));
  return renderRows(marked, { ...view, column, spaced: false }, look);
}
