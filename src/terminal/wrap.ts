import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';

/** The widest a column of prose gets, in cells: longer lines are hard to find back from. */
export const MEASURE = 72;

/** Where a column of text stands in a window: `margin` empty cells at its left, then at most `width` cells of text. */
export interface Column {
  readonly margin: number;
  readonly width: number;
}

/** The column of a window of so many cells: centred, and never touching the last cell, where some terminals wrap. */
export function columnOf(columns: number): Column {
  const gutter = columns >= 72 ? 4 : columns >= 48 ? 2 : columns >= 24 ? 1 : 0;
  const width = Math.max(1, Math.min(MEASURE, columns - 1 - 2 * gutter));
  return { margin: Math.max(0, Math.floor((columns - width) / 2)), width };
}

/** How many cells a text takes, colours not counted. */
export function widthOf(text: string): number {
  return stringWidth(text);
}

/** The lines of a text at most `width` cells wide, broken at words, colours carried over; an empty text is one line. */
export function wrapText(text: string, width: number): string[] {
  return wrapAnsi(text, Math.max(1, width), { hard: true, trim: true }).split('\n');
}

/** A text cut to so many cells, with a sign that it was cut. Not for coloured text. */
export function clip(text: string, width: number, ellipsis: string): string {
  if (widthOf(text) <= width) return text;
  const room = width - widthOf(ellipsis);
  if (room <= 0) return width > 0 ? takeCells(text, width) : '';
  return takeCells(text, room).trimEnd() + ellipsis;
}

/** A text filled with blanks to so many cells; longer ones are left as they are. */
export function padTo(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

const clusters = new Intl.Segmenter();

function takeCells(text: string, width: number): string {
  let taken = '';
  let used = 0;
  for (const { segment } of clusters.segment(text)) {
    used += widthOf(segment);
    if (used > width) break;
    taken += segment;
  }
  return taken;
}
