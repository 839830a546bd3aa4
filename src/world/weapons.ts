import type { Cause, WorldEvent } from './change.ts';
import { findItem, refuseGone } from './inventory.ts';
import { changed, type Outcome, type Refused, refused, unknownName } from './outcome.ts';
import { named, type Scenario } from './scenario.ts';
import type { ItemState, World } from './state.ts';

/**
 * Fires a weapon once at drones; the value tells whether it still works. All weapons of a class wear out together:
 * `works_for` shots work, and with the first that does not, the drones have adapted.
 */
export function fire(scenario: Scenario, world: World, item: string, cause: Cause): Outcome {
  const state = findItem(scenario, world, item);
  if ('kind' in state) return state;
  const weapon = named(scenario.items, item)?.weapon ?? null;
  if (weapon === null) return notAWeapon(scenario, item);
  const wrong = refuseGone(item, state) ?? refuseUnheld(item, state) ?? refuseEmpty(item, state);
  if (wrong !== null) return wrong;
  const seen = named(world.weapons, weapon);
  const kind = named(scenario.weapons, weapon);
  if (seen === null || kind === null) return unknownName('weapon', weapon, Object.keys(scenario.weapons));
  const works = seen.shots < kind.works_for;
  const shots = works ? seen.shots + 1 : seen.shots;
  const events: WorldEvent[] = [];
  if (state.charges !== null)
    events.push({
      kind: 'charges',
      item,
      from: state.charges,
      to: state.charges - 1,
      cause,
    });
  if (!works && !seen.adapted) events.push({ kind: 'adapted', weapon, cause });
  const left = state.charges === null ? state : { ...state, charges: state.charges - 1 };
  const items = { ...world.items, [item]: left };
  const weapons = {
    ...world.weapons,
    [weapon]: { shots, adapted: seen.adapted || !works },
  };
  return changed({ ...world, items, weapons }, events, works);
}

/**
 * Gives a class of weapons a modulation that the drones have not met: its shots count from the first again. Nobody can
 * retune what has no modulation, which is the story's to know.
 */
export function retune(scenario: Scenario, world: World, item: string, cause: Cause): Outcome {
  const state = findItem(scenario, world, item);
  if ('kind' in state) return state;
  const weapon = named(scenario.items, item)?.weapon ?? null;
  if (weapon === null) return notAWeapon(scenario, item);
  const seen = named(world.weapons, weapon);
  if (seen === null) return unknownName('weapon', weapon, Object.keys(scenario.weapons));
  const events: WorldEvent[] = seen.shots === 0 ? [] : [{ kind: 'retuned', weapon, cause }];
  return changed({ ...world, weapons: { ...world.weapons, [weapon]: { shots: 0, adapted: false } } }, events);
}

function notAWeapon(scenario: Scenario, item: string): Refused {
  const weapons = Object.keys(scenario.items).filter((name) => named(scenario.items, name)?.weapon !== null);
  return refused(`${item} is no weapon`, weapons.length === 0 ? undefined : `Weapons: ${weapons.join(', ')}`);
}

function refuseUnheld(item: string, state: ItemState): Refused | null {
  if (state.at.kind !== 'place') return null;
  return refused(`nobody holds ${item}: it lies at ${state.at.place}`, `Let somebody take(${item}) first`);
}

function refuseEmpty(item: string, state: ItemState): Refused | null {
  return state.charges === 0 ? refused(`${item} is empty`, `Ask charges(${item}) > 0 first`) : null;
}
