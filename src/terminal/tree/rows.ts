import type { Lane, Tree } from './shape.ts';
import type { Spot } from './spot.ts';

/** What stands in a row for a lane farther out: its line passes, parts from it to this row, or is not there. */
export type Rail = 'passes' | 'parts' | 'parts-last' | 'none';

/** A row of the drawn tree: one spot, or several of one scene folded into one. */
export interface Row {
  readonly lane: Lane;
  /** The spots that it stands for, the earliest first. */
  readonly spots: readonly number[];
  readonly kind: 'scene' | 'decision' | 'ending';
  /** From the spine outwards, without the row's own lane. */
  readonly rails: readonly Rail[];
  /** Whether its lane goes on below it. */
  readonly goesOn: boolean;
}

/** What has a row of its own however much is folded: where play stands, bookmarks, marked ends. */
export interface Unfolded {
  /** The scene of this spot is shown decision by decision. */
  readonly cursor: number;
  readonly pins: ReadonlySet<number>;
}

/** The rows of a tree from the top. Decisions of one scene are folded into one row, but for the cursor's scene. */
export function rowsOf(tree: Tree, unfolded: Unfolded): readonly Row[] {
  const [spine] = tree.lanes;
  return spine === undefined ? [] : laneRows(tree, spine, [], unfolded);
}

/** The row that stands for a spot, by its place in the list. */
export function rowOf(rows: readonly Row[], n: number): number {
  return Math.max(
    0,
    rows.findIndex((row) => row.spots.includes(n)),
  );
}

function laneRows(tree: Tree, lane: Lane, rails: readonly Rail[], unfolded: Unfolded): Row[] {
  const groups = groupsOf(tree, lane, unfolded);
  return groups.flatMap((spots, at) => {
    const below = at < groups.length - 1;
    const row: Row = {
      lane,
      spots,
      kind: kindOf(tree, spots),
      rails: at === 0 ? rails : passing(rails),
      goesOn: below,
    };
    const branches = spots.flatMap((n) => tree.asides[n] ?? []);
    const inner = branches.flatMap((branch, which) => {
      const rail: Rail = below || which < branches.length - 1 ? 'parts' : 'parts-last';
      return laneRows(tree, branch, [...passing(rails), rail], unfolded);
    });
    return [branches.length > 0 ? { ...row, goesOn: true } : row, ...inner];
  });
}

/** What the rails of a lane's first row are in the rows under it. */
function passing(rails: readonly Rail[]): Rail[] {
  return rails.map((rail) => (rail === 'parts' ? 'passes' : rail === 'parts-last' ? 'none' : rail));
}

function kindOf(tree: Tree, spots: readonly number[]): Row['kind'] {
  const first = tree.spots[spots[0] ?? 0];
  if (first?.ending != null) return 'ending';
  return first?.opens === true || first?.n === 0 ? 'scene' : 'decision';
}

/** The spots of a lane by rows: the stretches of one scene, cut at what has a row of its own. */
function groupsOf(tree: Tree, lane: Lane, { cursor, pins }: Unfolded): number[][] {
  return stretchesOf(lane.spots.map((n) => spotAt(tree, n))).flatMap((stretch) => {
    if (stretch.some(({ n }) => n === cursor)) return stretch.map(({ n }) => [n]);
    const groups: number[][] = [];
    let open = false;
    for (const spot of stretch) {
      const alone = pins.has(spot.n) || spot.ending !== null || spot.trouble !== null;
      if (open && !alone) groups.at(-1)?.push(spot.n);
      else groups.push([spot.n]);
      open = !alone || (spot === stretch[0] && spot.opens && spot.ending === null);
    }
    return groups;
  });
}

/** Cuts a lane where a scene opens, or where what is known ends. */
function stretchesOf(spots: readonly Spot[]): Spot[][] {
  const stretches: Spot[][] = [];
  for (const spot of spots) {
    const last = stretches.at(-1);
    const before = last?.at(-1);
    const same = before !== undefined && !spot.opens && spot.known === before.known && spot.scene === before.scene;
    if (same) last?.push(spot);
    else stretches.push([spot]);
  }
  return stretches;
}

function spotAt(tree: Tree, n: number): Spot {
  const spot = tree.spots[n];
  if (spot === undefined) throw new Error(`there is no spot ${n}`);
  return spot;
}

/** The first spot of the next scene on the way to `tip`, in either direction; where there is none, the end of the way. */
export function sceneFrom(tree: Tree, n: number, tip: number, direction: 1 | -1): number {
  // Along a way numbers only grow.
  const starts = wayTo(tree, tip).filter((one) => one === 0 || one === tip || spotAt(tree, one).opens);
  return (direction === 1 ? starts.find((one) => one > n) : starts.findLast((one) => one < n)) ?? n;
}

/** The numbers of all spots from the opening to one, both counted. */
export function wayTo(tree: Tree, n: number): readonly number[] {
  const way = [n];
  for (let at = n; at > 0; ) {
    at = spotAt(tree, at).parent;
    way.push(at);
  }
  return way.reverse();
}
