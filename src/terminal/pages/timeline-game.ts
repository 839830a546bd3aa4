import { namedPlaceOn } from '../../game/branches.ts';
import type { Look } from '../layout.ts';
import { drawTree } from '../tree/draw.ts';
import { type Cursor, cursorAt, moved } from '../tree/moves.ts';
import { briefLines, panelLines } from '../tree/panel.ts';
import { branchStart } from '../tree/shape.ts';
import { padTo } from '../wrap.ts';
import type { Desk } from './desk.ts';
import { pageColumn } from './page.ts';
import type { Deed, KeyHint, Part } from './part.ts';

/** Below this width what the cursor is on is told under the tree and not beside it. */
const SIDE_WIDTH = 60;

/** The game's tree, with what the cursor is on told beside it. */
export class GamePart implements Part {
  readonly name = 'The game';
  readonly #desk: Desk;
  #cursor: Cursor;
  #marked: number | null = null;
  #top = 0;
  #hidden = { above: 0, below: 0 };

  constructor(desk: Desk) {
    this.#desk = desk;
    this.#cursor = cursorAt(desk.tree, desk.session.history.head);
  }

  get hidden(): { readonly above: number; readonly below: number } {
    return this.#hidden;
  }

  /** Puts the cursor on a decision. */
  show(n: number): void {
    this.#cursor = cursorAt(this.#desk.tree, n);
  }

  /** Forgets the end that was marked to be compared. */
  unmark(): void {
    this.#marked = null;
  }

  keys(): readonly KeyHint[] {
    const here = this.#cursor.at === this.#desk.tree.head;
    const compare: KeyHint =
      this.#marked === null ? ['c compares', 'c compare'] : ['c lays the two side by side', 'c compare'];
    return [
      ...(here ? [] : ([['Enter plays on from there', 'Enter plays on']] as const)),
      compare,
      ['b bookmarks', 'b bookmark'],
      ['n names the branch', 'n name'],
      ['arrows move', 'arrows'],
      ['Space: where you are', 'Space here'],
    ];
  }

  render(room: number, look: Look): readonly string[] {
    const { margin, width } = pageColumn(look.columns);
    const beside = width >= SIDE_WIDTH;
    const below = beside ? 0 : room >= 9 ? 4 : room >= 6 ? 2 : 0;
    const treeWidth = beside ? Math.floor(width * 0.55) : width;
    const tree = this.#drawTree(room - below, treeWidth, look);
    const indent = ' '.repeat(margin);
    if (beside) {
      const panel = panelLines(this.#point, room, width - treeWidth - 3, look);
      const bar = look.theme.faint(look.glyphs.spine);
      return Array.from({ length: room }, (_, at) => {
        const left = tree[at] ?? '';
        return `${indent}${padTo(left, treeWidth)} ${bar} ${panel[at] ?? ''}`;
      });
    }
    const filled = [...tree, ...Array.from({ length: room - below - tree.length }, () => '')];
    const rule = look.theme.faint(look.glyphs.rule.repeat(width));
    const told = below === 0 ? [] : [rule, ...briefLines(this.#point, width, look)].slice(0, below);
    return [...filled, ...told].map((line) => (line === '' ? '' : indent + line));
  }

  press(key: string): Deed | null {
    const { at } = this.#cursor;
    const next = moved(this.#desk.tree, this.#cursor, key);
    if (next !== null) {
      this.#cursor = next;
      return { kind: 'moved' };
    }
    switch (key) {
      case 'return':
        return { kind: 'go', n: at };
      case 'b':
        return {
          kind: 'ask',
          label: 'Bookmark',
          text: this.#desk.bookmarks.get(at) ?? '',
          done: (text) => this.#desk.bookmark(at, text),
        };
      case 'n':
        return this.#askName(at);
      case 'c':
        return this.#mark(at);
      default:
        return null;
    }
  }

  get #point() {
    const { tree, session } = this.#desk;
    const n = this.#cursor.at;
    return { tree, n, visit: session.visit(n), scenario: session.program.scenario };
  }

  #drawTree(room: number, width: number, look: Look): readonly string[] {
    const { tree, bookmarks, branches } = this.#desk;
    const labels = { bookmarks, branches, marked: this.#marked };
    const drawn = drawTree(tree, { cursor: this.#cursor.at, labels }, { room, width, top: this.#top }, look);
    this.#top = drawn.top;
    this.#hidden = { above: drawn.top, below: drawn.below };
    return drawn.lines;
  }

  /** Asks for the name of the branch that the cursor is on: it stays with the decision that it was given to first. */
  #askName(at: number): Deed {
    const { tree, branches, session } = this.#desk;
    const named = namedPlaceOn(session.history, at) ?? branchStart(tree, at);
    const text = branches.get(named) ?? '';
    return { kind: 'ask', label: 'Branch', text, done: (name) => this.#desk.nameBranch(named, name) };
  }

  #mark(at: number): Deed {
    const one = this.#marked;
    this.#marked = one === at ? null : at;
    if (one === null) return { kind: 'say', text: 'Marked. Go to another point, and press c again.' };
    return one === at ? { kind: 'moved' } : { kind: 'compare', one, other: at };
  }
}
