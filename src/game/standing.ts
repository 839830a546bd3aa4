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
    items: Object.entries(world?.items ?? {})
      .map(([item, { at }]) => `${item} ${JSON.stringify(at)}`)
      .sort(),
    captured: (world?.ship?.captured ?? []).toSorted(),
    happened: Object.entries(world?.scenes ?? {})
      .flatMap(([one, { done }]) => (done === null ? [] : [one]))
      .sort(),
  };
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
