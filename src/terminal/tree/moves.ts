import { sceneFrom, wayTo } from './rows.ts';
import { type Lane, laneAt, type Tree, tipOf } from './shape.ts';

/** Where the cursor is, and the tip of the way that it follows downwards. */
export interface Cursor {
  readonly at: number;
  readonly way: number;
}

/** A cursor on a spot, following the lane that the spot is on. */
export function cursorAt(tree: Tree, n: number): Cursor {
  return { at: n, way: tipOf(tree, n) };
}

/** Where a key moves the cursor; null for keys that move nothing. Digits take the ways on from here. */
export function moved(tree: Tree, cursor: Cursor, key: string): Cursor | null {
  const { at, way } = cursor;
  switch (key) {
    case 'up':
      return { at: tree.spots[at]?.parent ?? 0, way };
    case 'down':
      return { at: wayTo(tree, way).find((n) => n > 0 && tree.spots[n]?.parent === at) ?? at, way };
    case 'home':
      return { at: 0, way };
    case 'end':
      return { at: way, way };
    case 'pageup':
      return { at: sceneFrom(tree, at, way, -1), way };
    case 'pagedown':
      return { at: sceneFrom(tree, at, way, 1), way };
    case 'right':
      return across(tree, cursor);
    case 'left':
      return outwards(tree, cursor);
    case ' ':
      return cursorAt(tree, tree.head);
    default:
      return /^[1-9]$/.test(key) ? onwards(tree, cursor, Number(key) - 1) : null;
  }
}

/** To the branch that is drawn next below the cursor. */
function across(tree: Tree, cursor: Cursor): Cursor {
  const place = (lane: Lane) => tree.order[lane.spots[0] ?? 0] ?? 0;
  const next = tree.lanes.find((lane) => lane.parting !== null && place(lane) > (tree.order[cursor.at] ?? 0));
  return next === undefined ? cursor : cursorAt(tree, next.spots[0] ?? 0);
}

/** To the spot that the cursor's branch parts from; on the spine to the parting before. */
function outwards(tree: Tree, cursor: Cursor): Cursor {
  const { parting, spots } = laneAt(tree, cursor.at);
  if (parting !== null) return cursorAt(tree, parting);
  const before = spots.slice(0, spots.indexOf(cursor.at)).findLast((n) => (tree.children[n]?.length ?? 0) > 1);
  return before === undefined ? cursor : cursorAt(tree, before);
}

function onwards(tree: Tree, cursor: Cursor, which: number): Cursor {
  const child = tree.children[cursor.at]?.[which];
  return child === undefined ? cursor : cursorAt(tree, child);
}
