import type { Look } from './layout.ts';
import { type Column, clip, widthOf, wrapText } from './wrap.ts';

/** A row of a menu: its label, and a note in a quieter voice. Both are fit to print. */
export interface MenuRow {
  readonly label: string;
  readonly note?: string;
  /** What is shown before it: a digit, a letter, or nothing. */
  readonly mark: string;
  /** Whether it was chosen before: a sign beside the mark says so. */
  readonly seen?: boolean;
  /** What stands above this row and those behind it that say the same. */
  readonly heading?: string;
}

/** How a menu is looked at: which row is in focus, which stood at the top before, how many lines there are, and where. */
export interface MenuView {
  readonly focus: number;
  readonly first: number;
  readonly room: number;
  readonly column: Column;
  /** Whether an empty line stands between two rows. */
  readonly spaced: boolean;
}

/** The rows that fit, and what was left out above and below. */
export interface Window {
  readonly lines: readonly string[];
  readonly first: number;
}

/**
 * The lines of a menu in a window of `room` lines, the row in focus always whole or as much of it as fits. The window
 * moves no more than it must.
 */
export function renderRows(rows: readonly MenuRow[], view: MenuView, look: Look): Window {
  const { focus, room } = view;
  const drawn = rows.map((row, at) => {
    const heading = row.heading === rows[at - 1]?.heading ? [] : headingLines(row.heading ?? '', at, view.column, look);
    const lines = [...heading, ...renderRow(row, at === focus, view.column, look)];
    return view.spaced && at < rows.length - 1 ? [...lines, ''] : lines;
  });
  const total = drawn.reduce((sum, lines) => sum + lines.length, 0);
  if (total <= room) return { lines: drawn.flat(), first: 0 };
  return windowOf(drawn, { ...view, room: Math.max(1, room) }, look);
}

function windowOf(drawn: readonly string[][], view: MenuView, look: Look): Window {
  const { focus, first, room, column } = view;
  // The two lines that say how much is hidden are worth their place only where there are some to spare.
  const signs = room >= 4 ? 2 : 0;
  const space = room - signs;
  const from = firstShown(drawn, focus, first, space);
  const lines: string[] = [];
  let next = from;
  for (; next < drawn.length; next += 1) {
    const row = drawn[next] ?? [];
    if (lines.length > 0 && lines.length + row.length > space) break;
    lines.push(...row);
  }
  const shown = lines.slice(0, space);
  if (signs === 0) return { lines: shown, first: from };
  const { glyphs } = look;
  return {
    lines: [hidden(from, glyphs.up, column, look), ...shown, hidden(drawn.length - next, glyphs.down, column, look)],
    first: from,
  };
}

/** The first row to show: as before if the focus can be seen from there, else no further than it takes. */
function firstShown(drawn: readonly string[][], focus: number, first: number, space: number): number {
  let from = Math.min(first, focus);
  const height = (start: number) => drawn.slice(start, focus + 1).reduce((sum, lines) => sum + lines.length, 0);
  while (from < focus && height(from) > space) from += 1;
  // At the end of the list the room is filled from above.
  const rest = (start: number) => drawn.slice(start).reduce((sum, lines) => sum + lines.length, 0);
  while (from > 0 && rest(from - 1) <= space) from -= 1;
  return from;
}

function hidden(count: number, sign: string, { margin }: Column, look: Look): string {
  return count === 0
    ? ''
    : ' '.repeat(margin) + look.theme.faint(`${sign} ${count} more`.slice(0, look.columns - 1 - margin));
}

function headingLines(heading: string, at: number, { margin, width }: Column, look: Look): string[] {
  const line = ' '.repeat(margin) + look.theme.system(clip(heading, width, look.glyphs.ellipsis));
  return at === 0 ? [line] : ['', line];
}

function renderRow(row: MenuRow, inFocus: boolean, column: Column, look: Look): string[] {
  const { theme, glyphs } = look;
  const seen = row.seen === true ? glyphs.seen : ' ';
  const lead = `${inFocus ? glyphs.pointer : ' '} ${row.mark === '' ? '' : `${row.mark}${seen} `}`;
  const indent = widthOf(lead);
  const width = Math.max(1, column.width - indent);
  const noted = row.note === undefined || row.note === '' ? '' : row.note;
  const label = wrapText(row.label, width).map((line) => (inFocus ? theme.strong(theme.accent(line)) : line));
  const last = label.at(-1) ?? '';
  const beside = noted !== '' && widthOf(last) + 3 + widthOf(noted) <= width;
  const notes = noted === '' ? [] : beside ? [] : wrapText(noted, width).map(theme.quiet);
  const lines = beside ? [...label.slice(0, -1), `${last}   ${theme.quiet(noted)}`] : [...label, ...notes];
  const blank = ' '.repeat(Math.min(indent, Math.max(0, look.columns - 2)));
  const shownLead = inFocus ? theme.accent(lead) : theme.system(lead);
  return lines.map((line, at) => ' '.repeat(column.margin) + (at === 0 ? shownLead : blank) + line);
}
