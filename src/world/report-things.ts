import { named, type Scenario } from './scenario.ts';
import type { World } from './state.ts';

/** One item: with somebody (`owner`), somewhere (`place`), or no more (`gone`). Exactly one of the three is not null. */
export interface ItemReport {
  readonly item: string;
  readonly title: string;
  readonly description: string;
  readonly owner: string | null;
  readonly ownerTitle: string | null;
  readonly place: string | null;
  readonly gone: 'used-up' | 'broken' | null;
  /** What is left in it; null where it has nothing to count. */
  readonly charges: number | null;
  /** Shots before the drones have adapted to its class; null where it is no weapon. */
  readonly shotsThatWork: number | null;
}

/** A class of weapons, and what the drones have made of it. */
export interface WeaponReport {
  readonly weapon: string;
  readonly title: string;
  readonly shotsThatWork: number;
  readonly adapted: boolean;
}

/** Tells where an item is and what is left in it; nothing for a name that is unknown. */
export function reportItem(scenario: Scenario, world: World, name: string): readonly ItemReport[] {
  const item = named(scenario.items, name);
  const state = named(world.items, name);
  if (item === null || state === null) return [];
  const owner = state.at.kind === 'person' ? state.at.person : null;
  return [
    {
      item: name,
      title: item.title,
      description: item.description,
      owner,
      ownerTitle: owner === null ? null : (named(scenario.people, owner)?.title ?? owner),
      place: state.at.kind === 'place' ? state.at.place : null,
      gone: state.at.kind === 'gone' ? state.at.why : null,
      charges: state.charges,
      shotsThatWork: item.weapon === null ? null : shotsLeft(scenario, world, item.weapon),
    },
  ];
}

/** Tells of every class of weapons how many shots still work. */
export function reportWeapons(scenario: Scenario, world: World): readonly WeaponReport[] {
  return Object.entries(scenario.weapons).map(([weapon, kind]) => {
    const adapted = named(world.weapons, weapon)?.adapted ?? false;
    return { weapon, title: kind.title, shotsThatWork: shotsLeft(scenario, world, weapon), adapted };
  });
}

function shotsLeft(scenario: Scenario, world: World, weapon: string): number {
  const kind = named(scenario.weapons, weapon);
  return kind === null ? 0 : kind.works_for - (named(world.weapons, weapon)?.shots ?? 0);
}
