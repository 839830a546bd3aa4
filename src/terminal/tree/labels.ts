import type { Look } from '../layout.ts';
import type { Paint } from '../theme.ts';
import { clip, widthOf } from '../wrap.ts';
import type { Row } from './rows.ts';

/** What stands beside spots: bookmarks and names of branches, by number, and which spots are marked to be compared. */
export interface Labels {
  readonly bookmarks: ReadonlyMap<number, string>;
  readonly branches: ReadonlyMap<number, string>;
  readonly marked: number | null;
}

/** What stands beside a row, painted, and the cells that it takes with the blanks before it. */
export interface Beside {
  readonly text: string;
  readonly cells: number;
}

/** Cells of a name below which it says nothing. */
const LEAST = 4;

interface Label {
  readonly before: string;
  readonly name: string;
  readonly after: string;
  readonly paint: Paint;
}

/** The labels of a row in so many cells. A mark is wanted most, then names, which are cut rather than left out. */
export function labelsBeside({ spots }: Row, labels: Labels, room: number, { theme, glyphs }: Look): Beside {
  const found = (map: ReadonlyMap<number, string>) => spots.flatMap((n) => map.get(n) ?? []);
  const marked = labels.marked !== null && spots.includes(labels.marked);
  const mark = marked ? [{ before: '(c)', name: '', after: '', paint: theme.danger }] : [];
  const names = [
    ...found(labels.branches).map((name) => ({ before: '[', name, after: ']', paint: theme.system })),
    ...found(labels.bookmarks).map((name) => ({ before: `${glyphs.flag} `, name, after: '', paint: theme.accent })),
  ];
  const texts = new Map<Label, string>();
  let left = room;
  for (const label of [...mark, ...names]) {
    const text = cutLabel(label, left - GAP.length, glyphs.ellipsis);
    if (text === null) continue;
    texts.set(label, text);
    left -= GAP.length + widthOf(text);
  }
  const text = [...names, ...mark].flatMap((label) => {
    const shown = texts.get(label);
    return shown === undefined ? [] : [GAP + label.paint(shown)];
  });
  return { text: text.join(''), cells: room - left };
}

const GAP = '  ';

function cutLabel({ before, name, after }: Label, room: number, ellipsis: string): string | null {
  const space = room - widthOf(before + after);
  if (space < Math.min(LEAST, widthOf(name))) return null;
  return before + clip(name, space, ellipsis) + after;
}
