import { type Look, setIn } from '../layout.ts';
import type { Paint } from '../theme.ts';
import { clip, padTo, widthOf } from '../wrap.ts';
import { type Labels, labelsBeside } from './labels.ts';
import { type Row, rowOf, rowsOf } from './rows.ts';
import type { Tree } from './shape.ts';
import type { Spot } from './spot.ts';

/** How a tree is looked at: where the cursor is, and what has been written on it. */
export interface View {
  readonly cursor: number;
  readonly labels: Labels;
}

/** The part of a tree that a window shows: no more lines than it has room for, and how many rows are above and below. */
export interface DrawnTree {
  readonly lines: readonly string[];
  /** The first row that is shown, to be handed back so that the window moves no more than it must. */
  readonly top: number;
  readonly below: number;
}

/** Where a tree is drawn: so many lines of so many cells, from the row `top` on or as near to it as the cursor allows. */
export interface Frame {
  readonly room: number;
  readonly width: number;
  readonly top: number;
}

/** Draws as much of a tree as a frame holds, the cursor's row in it. With room to spare, scenes stand apart. */
export function drawTree(tree: Tree, view: View, frame: Frame, look: Look): DrawnTree {
  const { labels, cursor } = view;
  const marked = labels.marked === null ? [] : [labels.marked];
  const pins = new Set([tree.head, ...labels.bookmarks.keys(), ...marked]);
  const rows = rowsOf(tree, { cursor, pins });
  const at = rowOf(rows, cursor);
  const pen = new Pen(tree, view, frame.width, look);
  const scenes = rows.filter((row, place) => place > 0 && row.kind === 'scene').length;
  if (rows.length + scenes <= frame.room) return { lines: apart(rows, at, pen), top: 0, below: 0 };
  const top = topOf(at, rows.length, frame);
  const shown = rows.slice(top, top + frame.room);
  const lines = shown.map((row, place) => pen.row(row, top + place === at));
  return { lines, top, below: Math.max(0, rows.length - top - frame.room) };
}

/** The first row of a window that keeps a few rows around the cursor, moved no more than that takes. */
function topOf(at: number, total: number, { room, top }: Frame): number {
  const around = Math.min(3, Math.floor((room - 1) / 2));
  const near = Math.max(Math.min(top, at - around), at + around - room + 1);
  return Math.max(0, Math.min(near, total - room));
}

function apart(rows: readonly Row[], at: number, pen: Pen): string[] {
  return rows.flatMap((row, place) => {
    const line = pen.row(row, place === at);
    return place > 0 && row.kind === 'scene' ? [pen.gap(row), line] : [line];
  });
}

/** Cells for the pointer before a row. */
const POINTER = 2;
/** Cells that are a row's own words', whatever stands beside them. */
const WORDS = 10;
const HERE = '  you are here';

class Pen {
  readonly #tree: Tree;
  readonly #view: View;
  readonly #width: number;
  readonly #look: Look;

  constructor(tree: Tree, view: View, width: number, look: Look) {
    this.#tree = tree;
    this.#view = view;
    this.#width = width;
    this.#look = look;
  }

  row(row: Row, focused: boolean): string {
    const { theme, glyphs } = this.#look;
    const pointer = focused ? theme.accent(padTo(glyphs.pointer, POINTER)) : ' '.repeat(POINTER);
    const rails = this.#rails(row, row.rails);
    const used = POINTER + rails.cells + 2;
    return `${pointer}${rails.text}${this.#sign(row)} ${this.#text(row, focused, this.#width - used)}`;
  }

  /** The empty line above a row, with the lines that pass it. */
  gap(row: Row): string {
    const above = row.rails.map((rail) => (rail === 'parts' || rail === 'parts-last' ? 'passes' : rail));
    const begins = row.rails.at(-1)?.startsWith('parts') === true;
    const rails = this.#rails(row, above);
    return ' '.repeat(POINTER) + (rails.text + (begins ? '' : this.#line(row))).trimEnd();
  }

  /** The lines of the lanes farther out. Where they are too many, only the last of them are drawn. */
  #rails(row: Row, rails: Row['rails']): { text: string; cells: number } {
    const { glyphs } = this.#look;
    const cells = this.#width >= 44 ? 3 : 2;
    const most = Math.max(1, Math.floor((this.#width * 0.5) / cells));
    const shown = rails.slice(-most);
    const first = rails.length - shown.length;
    const drawn = shown.map((rail, at) => {
      const here = this.#leadsHere(row, first + at);
      const paint = this.#linePaint(here);
      if (rail === 'none') return ' '.repeat(cells);
      if (rail === 'passes') return paint(here ? glyphs.spineHere : glyphs.rail) + ' '.repeat(cells - 1);
      const joint = rail === 'parts-last' ? glyphs.partsLast : here ? glyphs.partsHere : glyphs.parts;
      const stroke = [...joint][1] ?? '';
      const [knee = ''] = joint;
      return paint(knee) + this.#linePaint(false)(stroke.repeat(cells - 1));
    });
    return { text: drawn.join(''), cells: cells * shown.length };
  }

  #sign(row: Row): string {
    const { theme, glyphs } = this.#look;
    const spot = this.#spot(row);
    if (row.spots.includes(this.#tree.head)) return theme.strong(theme.accent(glyphs.here));
    if (spot.trouble !== null) return theme.danger(glyphs.broken);
    const here = this.#leadsHere(row, row.lane.depth);
    if (row.kind === 'ending') return theme.good(glyphs.ending);
    if (row.kind === 'scene') return here ? theme.accent(glyphs.held) : theme.system(glyphs.open);
    if (row.rails.at(-1)?.startsWith('parts') === true) return theme.faint(row.goesOn ? glyphs.turn : glyphs.stop);
    return row.goesOn ? this.#line(row) : theme.faint(glyphs.tip);
  }

  /** A lane's own line. */
  #line(row: Row): string {
    const { glyphs } = this.#look;
    const here = this.#leadsHere(row, row.lane.depth);
    return this.#linePaint(here)(here ? glyphs.spineHere : glyphs.rail);
  }

  #linePaint(here: boolean): Paint {
    const { theme } = this.#look;
    return here ? theme.accent : theme.faint;
  }

  /** Whether the line of a lane of this depth, beside a row, is part of the way to where play stands. */
  #leadsHere(row: Row, depth: number): boolean {
    const { order, head } = this.#tree;
    return depth === 0 && (order[row.spots[0] ?? 0] ?? 0) <= (order[head] ?? 0);
  }

  #text(row: Row, focused: boolean, width: number): string {
    const { theme, glyphs } = this.#look;
    const labels = labelsBeside(row, this.#view.labels, width - WORDS, this.#look);
    const { lost, time } = this.#right(row, focused);
    const cells = time === '' ? 0 : widthOf(lost) + widthOf(time) + 1;
    const right = labels.cells + cells <= width - WORDS ? cells : 0;
    // The sign at the row's beginning says it too.
    const here = row.spots.includes(this.#tree.head) && labels.cells + right + HERE.length <= width - WORDS ? HERE : '';
    const room = Math.max(1, width - labels.cells - right - here.length);
    const { main, more } = typeset(this.#words(row), this.#look);
    const shown = clip(main, room, glyphs.ellipsis);
    const paint = focused ? (text: string) => theme.strong(theme.accent(text)) : this.#wordPaint(row);
    const left = room - widthOf(shown) - 2;
    const also = more !== '' && left >= Math.min(8, widthOf(more)) ? `  ${clip(more, left, glyphs.ellipsis)}` : '';
    const said = paint(shown) + theme.quiet(also) + labels.text + theme.accent(here);
    if (right === 0) return said;
    const gap = ' '.repeat(room - widthOf(shown) - widthOf(also) + 1);
    return said + gap + theme.borg(lost) + theme.faint(time);
  }

  /** What a row says, and what it adds where there is room. */
  #words(row: Row): { main: string; more: string } {
    const { glyphs } = this.#look;
    const spot = this.#spot(row);
    const [, ...folded] = row.spots;
    const choice = spot.choice === '' ? '' : `${glyphs.taken} ${spot.choice}`;
    const starts = row.lane.spots[0] === spot.n || folded.length === 0;
    if (row.kind === 'ending') {
      // Where play stands at an ending, its own sign has the place of the ending's.
      const sign = row.spots.includes(this.#tree.head) ? `${glyphs.ending} ` : '';
      return { main: sign + (spot.ending ?? ''), more: starts ? choice : '' };
    }
    if (row.kind === 'scene') {
      const main = spot.scene ?? (spot.n === 0 ? 'The opening' : choice);
      return { main, more: folded.length > 0 ? decisions(folded.length) : starts ? choice : '' };
    }
    if (spot.trouble !== null) return { main: choice, more: TROUBLE[spot.trouble] };
    if (folded.length === 0) return { main: choice, more: '' };
    if (row.lane.spots[0] !== spot.n) return { main: decisions(row.spots.length), more: '' };
    return { main: choice, more: `and ${folded.length} more` };
  }

  #wordPaint(row: Row): Paint {
    const { theme } = this.#look;
    const spot = this.#spot(row);
    if (spot.trouble !== null) return theme.faint;
    if (row.kind === 'ending') return theme.good;
    if (row.kind === 'scene') return theme.prose;
    return theme.quiet;
  }

  /** What stands at the right: the decks lost, where there is room for them, and the time. */
  #right(row: Row, focused: boolean): { lost: string; time: string } {
    const { lost, time } = this.#spot(row);
    if (row.kind === 'decision' && !focused) return { lost: '', time: '' };
    return { lost: lost === '' || this.#width < 44 ? '' : `${lost}  `, time };
  }

  #spot(row: Row): Spot {
    const spot = this.#tree.spots[row.spots[0] ?? 0];
    if (spot === undefined) throw new Error('a row stands for a spot');
    return spot;
  }
}

/** The words of a row with the printer's signs. */
function typeset({ main, more }: { main: string; more: string }, { glyphs }: Look): { main: string; more: string } {
  return { main: setIn(main, glyphs), more: setIn(more, glyphs) };
}

const TROUBLE = { fault: 'an error of the story', lost: 'no longer in the story' } as const;

function decisions(count: number): string {
  return count === 1 ? '1 decision' : `${count} decisions`;
}
