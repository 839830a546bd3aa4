import type { KnotStates } from '../ink/states.ts';
import type { Part } from './parts.ts';
import { type Orders, ordersOf } from './scene-order.ts';

/** A text or a choice on a state that was written three or more scenes earlier, and the nearest scene that is. */
export interface Callback {
  readonly file: string | null;
  readonly line: number | null;
  readonly state: string;
  readonly setIn: string;
}

/** How many scenes earlier a state was written for a text on it to be a callback. */
const EARLIER = 3;

/**
 * The callbacks of a story. Scenes come in the order in which `order` lists them; without it, one is as many scenes
 * before another as it takes hand-overs, at the least, to get from the one to the other.
 */
export function callbacksOf(
  knots: ReadonlyMap<string, KnotStates>,
  parts: readonly Part[],
  order: readonly string[] | null,
): readonly Callback[] {
  const orders = ordersOf(knots, parts, order);
  const setters = settersOf(knots, parts);
  const callbacks = parts.flatMap((part) => callbacksIn(part, knots, setters, orders));
  const once = new Map(callbacks.map((callback) => [JSON.stringify(callback), callback]));
  return [...once.values()].sort(bySource);
}

function callbacksIn(
  part: Part,
  knots: ReadonlyMap<string, KnotStates>,
  setters: ReadonlyMap<string, ReadonlySet<string>>,
  orders: Orders,
): Callback[] {
  return statesIn(part, knots).flatMap(({ rememberings }) =>
    rememberings.flatMap(({ state, place }) => {
      const setIn = nearest(setters.get(knotVisited(state) ?? state) ?? new Set(), part, orders);
      if (setIn === null) return [];
      return [{ file: place?.file ?? null, line: place?.line ?? null, state: nameOf(state), setIn }];
    }),
  );
}

/** The nearest scene of those that lie three or more before a part. */
function nearest(scenes: ReadonlySet<string>, part: Part, orders: Orders): string | null {
  let found: { scene: string; between: number } | null = null;
  for (const scene of scenes) {
    const between = orders.between(scene, part);
    if (between !== null && between >= EARLIER && between < (found?.between ?? Number.POSITIVE_INFINITY))
      found = { scene, between };
  }
  return found?.scene ?? null;
}

/** The scenes in which each state is written. */
function settersOf(
  knots: ReadonlyMap<string, KnotStates>,
  parts: readonly Part[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const setters = new Map<string, Set<string>>();
  const note = (state: string, scene: string) => setters.set(state, (setters.get(state) ?? new Set()).add(scene));
  for (const part of parts) {
    if (part.kind !== 'scene') continue;
    note(`scene:${part.slug}`, part.slug);
    for (const { name, writes } of statesIn(part, knots)) {
      note(`visit:${name}`, part.slug);
      for (const state of writes) note(state, part.slug);
    }
  }
  return setters;
}

/** That a place was visited is written in the scene of its knot; null for a state that is no visit. */
function knotVisited(state: string): string | null {
  return state.startsWith('visit:') ? (state.split('.')[0] ?? null) : null;
}

/** What a part does by itself: a function does what it does where it is called. */
function statesIn({ knots: names }: Part, knots: ReadonlyMap<string, KnotStates>): KnotStates[] {
  return names.flatMap((name) => knots.get(name) ?? []).filter(({ isFunction }) => !isFunction);
}

/** A state as its writers call it; a deck has only a number. */
function nameOf(state: string): string {
  const at = state.indexOf(':');
  return state.startsWith('deck:') ? state.replace(':', ' ') : state.slice(at + 1);
}

function bySource(one: Callback, other: Callback): number {
  const file = (one.file ?? '').localeCompare(other.file ?? '');
  return file === 0 ? (one.line ?? 0) - (other.line ?? 0) : file;
}
