import type { World } from '../world/world.ts';
import type { Turn } from './turn.ts';

/**
 * What a turn leads to, apart from its words and from all that is counted: an ending, a scene, somebody's eyes, and what
 * is so in the world. Two turns that stand otherwise are not the same story, however alike their texts.
 */
export interface Standing {
  readonly ending: string | null;
  readonly fault: string | null;
  readonly scene: string | null;
  readonly view: string | null;
  readonly era: string | null;
  readonly earth: string | null;
  readonly facts: readonly string[];
  /** Each item with who or what has it. */
  readonly items: readonly string[];
  /** What the Borg hold of the ship. */
  readonly captured: readonly string[];
  readonly happened: readonly string[];
}

/** How a turn stands. Decks, clocks, minutes and headcounts are numbers, and no part of it. */
export function standingOf({ ending, fault, state }: Turn): Standing {
  const { world } = state;
  const { scene, view } = state;
  return {
    ending,
    fault: fault?.code ?? null,
    scene,
    view,
    era: world?.era ?? null,
    earth: world?.earth ?? null,
    facts: Object.keys(world?.facts ?? {}).sort(),
    items: world === null ? [] : once(world.items, holdersIn),
    captured: (world?.ship?.captured ?? []).toSorted(),
    happened: world === null ? [] : once(world.scenes, doneIn),
  };
}

function holdersIn(items: World['items']): readonly string[] {
  return Object.entries(items)
    .map(([item, { at }]) => `${item} ${JSON.stringify(at)}`)
    .sort();
}

function doneIn(scenes: World['scenes']): readonly string[] {
  return Object.entries(scenes)
    .flatMap(([scene, { done }]) => (done === null ? [] : [scene]))
    .sort();
}

const read = new WeakMap<object, readonly string[]>();

/** Items and scenes are the same objects for many turns. */
function once<T extends object>(things: T, list: (things: T) => readonly string[]): readonly string[] {
  const known = read.get(things) ?? list(things);
  read.set(things, known);
  return known;
}

/** In what two turns stand otherwise, the weightiest first; null where in nothing. */
export function differenceOf(one: Standing, other: Standing): keyof Standing | null {
  const keys: readonly (keyof Standing)[] = [
    'ending',
    'fault',
    'scene',
    'view',
    'era',
    'earth',
    'facts',
    'happened',
    'captured',
    'items',
  ];
  return keys.find((key) => JSON.stringify(one[key]) !== JSON.stringify(other[key])) ?? null;
}
