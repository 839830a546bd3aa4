import type { Spot } from './spot.ts';

/** A way drawn as one straight line: from where it parts from another (or from the opening) to its tip. */
export interface Lane {
  readonly index: number;
  /** Numbers of its spots, the earliest first; never empty. */
  readonly spots: readonly number[];
  /** The spot of another lane that it parts from; null for the spine. */
  readonly parting: number | null;
  /** How many lanes lie between it and the spine, itself counted: 0 for the spine. */
  readonly depth: number;
}

/** A game's decisions in the shape in which they are drawn. */
export interface Tree {
  /** By number. */
  readonly spots: readonly Spot[];
  readonly head: number;
  /** In the order in which they are drawn; the first is the spine, which leads through the head. */
  readonly lanes: readonly Lane[];
  /** For each spot the lane that it is on. */
  readonly laneOf: readonly number[];
  /** For each spot what was decided next, in the order of taking. */
  readonly children: readonly (readonly number[])[];
  /** For each spot the lanes that part from it, in the order in which they are drawn. */
  readonly asides: readonly (readonly Lane[])[];
  /** For each spot its place in the order of drawing. */
  readonly order: readonly number[];
}

/**
 * Shapes a game: the spine leads through where play stands and on as it went on before (`onward` has for each spot the
 * one that play went to last, 0 for none), and any other lane to where most was tried.
 */
export function shapeTree(spots: readonly Spot[], head: number, onward: readonly number[] = []): Tree {
  const children: number[][] = spots.map(() => []);
  for (const { n, parent } of spots) if (n > 0) children[parent]?.push(n);
  const mains = mainsOf(spots, children, head);
  for (let n = head; (onward[n] ?? 0) > 0; n = onward[n] ?? 0) mains[n] = onward[n] ?? 0;
  const lanes: Lane[] = [];
  const laneOf: number[] = [];
  const order: number[] = [];
  const drawn: { from: number; parting: number | null; depth: number }[] = [{ from: 0, parting: null, depth: 0 }];
  // What is drawn inside a lane comes before the rest of it, so the lanes that wait are a stack.
  for (let next = drawn.pop(); next !== undefined; next = drawn.pop()) {
    const index = lanes.length;
    const line = lineFrom(next.from, mains);
    lanes.push({ index, spots: line, parting: next.parting, depth: next.depth });
    for (const n of line) laneOf[n] = index;
    for (const n of [...line].reverse()) {
      const aside = (children[n] ?? []).filter((child) => child !== mains[n]);
      for (const from of aside.reverse()) drawn.push({ from, parting: n, depth: next.depth + 1 });
    }
  }
  orderFrom(laneOf, children, order);
  const asides: Lane[][] = spots.map(() => []);
  for (const lane of lanes) if (lane.parting !== null) asides[lane.parting]?.push(lane);
  return { spots, head, lanes, laneOf, children, asides, order };
}

/** The same tree, of which more is known. */
export function withSpots(tree: Tree, spots: readonly Spot[]): Tree {
  return { ...tree, spots };
}

/** The spot with which each spot's own lane goes on; nothing at a tip. */
function mainsOf(spots: readonly Spot[], children: readonly (readonly number[])[], head: number): number[] {
  const sizes = spots.map(() => 1);
  for (const { n, parent } of [...spots].reverse()) if (n > 0) sizes[parent] = (sizes[parent] ?? 0) + (sizes[n] ?? 0);
  const mains: number[] = [];
  children.forEach((all, n) => {
    // Of two that are as large the later one: it was tried last.
    const largest = all.reduce((best, one) => ((sizes[one] ?? 0) >= (sizes[best] ?? 0) ? one : best), all[0] ?? n);
    if (all.length > 0) mains[n] = largest;
  });
  for (let n = head; n > 0; n = spots[n]?.parent ?? 0) mains[spots[n]?.parent ?? 0] = n;
  return mains;
}

function lineFrom(from: number, mains: readonly number[]): number[] {
  const line: number[] = [];
  for (let n: number | undefined = from; n !== undefined; n = mains[n]) line.push(n);
  return line;
}

/** Numbers the spots as they are drawn: what parts from a spot comes after it and before its lane goes on. */
function orderFrom(laneOf: readonly number[], children: readonly (readonly number[])[], order: number[]): void {
  const waiting: number[] = [0];
  let place = 0;
  for (let n = waiting.pop(); n !== undefined; n = waiting.pop()) {
    order[n] = place;
    place += 1;
    const lane = laneOf[n];
    const all = children[n] ?? [];
    const main = all.filter((child) => laneOf[child] === lane);
    const aside = all.filter((child) => laneOf[child] !== lane);
    waiting.push(...main, ...aside.reverse());
  }
}

/** The lane that a spot is on. */
export function laneAt(tree: Tree, n: number): Lane {
  const lane = tree.lanes[tree.laneOf[n] ?? 0];
  if (lane === undefined) throw new Error(`there is no spot ${n}`);
  return lane;
}

/** The last spot of the lane that a spot is on. */
export function tipOf(tree: Tree, n: number): number {
  return laneAt(tree, n).spots.at(-1) ?? n;
}

/** Where a branch that holds this spot begins: after the last parting before it, or at the opening. */
export function branchStart(tree: Tree, n: number): number {
  for (let at = n; at > 0; at = tree.spots[at]?.parent ?? 0) {
    if ((tree.children[tree.spots[at]?.parent ?? 0]?.length ?? 0) > 1) return at;
  }
  return 0;
}

/** Whether a spot is on the way from the opening to where play stands. */
export function isOnWay(tree: Tree, n: number): boolean {
  let at = tree.head;
  // Along a way numbers only grow.
  while (at > n) at = tree.spots[at]?.parent ?? 0;
  return at === n;
}
