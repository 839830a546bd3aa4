import type { Cause, Holder } from './change.ts';
import { changed, type Outcome, type Refused, refused, refuseNumber, unknownName } from './outcome.ts';
import { named, type Scenario } from './scenario.ts';
import type { ItemState, World } from './state.ts';

/** Where an item is and what is left in it, or the refusal of its name. */
export function findItem(scenario: Scenario, world: World, item: string): ItemState | Refused {
  return named(world.items, item) ?? unknownName('item', item, Object.keys(scenario.items));
}

/** The items that a person holds, in the scenario's order. */
export function heldBy(world: World, person: string): readonly string[] {
  return Object.keys(world.items).filter((item) => isHeldBy(world, item, person));
}

/** Whether this person holds this item. */
export function isHeldBy(world: World, item: string, person: string): boolean {
  const at = named(world.items, item)?.at;
  return at?.kind === 'person' && at.person === person;
}

/** Puts an item into a person's hands, wherever it was. Refused where it is gone or the hands are full. */
export function give(scenario: Scenario, world: World, item: string, person: string, cause: Cause): Outcome {
  const state = findItem(scenario, world, item);
  if ('kind' in state) return state;
  const taker = named(scenario.people, person);
  if (taker === null) return unknownName('person', person, Object.keys(scenario.people));
  if (isHeldBy(world, item, person)) return changed(world);
  const held = heldBy(world, person);
  if (held.length >= taker.carries) {
    const things = held.length === 1 ? 'thing' : 'things';
    return refused(
      `${person} cannot hold ${item}: ${held.length} ${things} in hand already, and ${taker.carries} is the limit`,
      `Ask room_for(${person}) first, or have ${person} leave one of: ${held.join(', ')}`,
    );
  }
  return move(world, item, state, { kind: 'person', person }, cause);
}

/** Puts an item into the hands of the person whose view we have. */
export function take(scenario: Scenario, world: World, item: string, cause: Cause): Outcome {
  if (world.view === null) {
    return refused(`nobody's view is set, so nobody can take ${item}`, 'Set "# view: PERSON" first, or use give');
  }
  return give(scenario, world, item, world.view, cause);
}

/** Leaves an item at a place. */
export function leave(scenario: Scenario, world: World, item: string, place: string, cause: Cause): Outcome {
  const state = findItem(scenario, world, item);
  if ('kind' in state) return state;
  if (place.trim() === '') return refused(`${item} is left at a place without a name`, 'Name the place in quotes');
  if (state.at.kind === 'place' && state.at.place === place) return changed(world);
  return move(world, item, state, { kind: 'place', place }, cause);
}

/** Spends charges of an item. One that counts none is used up whole; one that does stays, if empty. */
export function useUp(scenario: Scenario, world: World, item: string, amount: number, cause: Cause): Outcome {
  const state = findItem(scenario, world, item);
  if ('kind' in state) return state;
  const wrong = refuseNumber(`use_up(${item}): the amount`, amount, 1, 1_000_000) ?? refuseGone(item, state);
  if (wrong !== null) return wrong;
  if (state.charges === null) {
    if (amount === 1) return move(world, item, state, { kind: 'gone', why: 'used-up' }, cause);
    return refused(`${item} has no charges, so ${amount} of it cannot be used`, `use_up(${item}, 1) uses it up whole`);
  }
  if (amount > state.charges) {
    return refused(
      `${item} has ${state.charges} left, and ${amount} should be used`,
      `Ask charges(${item}) >= ${amount} first`,
    );
  }
  return spendCharges(world, item, state, state.charges - amount, cause);
}

/** Breaks an item for good. */
export function breakItem(scenario: Scenario, world: World, item: string, cause: Cause): Outcome {
  const state = findItem(scenario, world, item);
  if ('kind' in state) return state;
  return move(world, item, state, { kind: 'gone', why: 'broken' }, cause);
}

/** The refusal of an item that is no more; null for one that is. */
export function refuseGone(item: string, state: ItemState): Refused | null {
  if (state.at.kind !== 'gone') return null;
  const how = state.at.why === 'broken' ? 'broken' : 'used up';
  return refused(`${item} is ${how}`, `Offer this only where ${item} is still held: holds(PERSON, ${item})`);
}

/** The world with this many charges left in an item. */
function spendCharges(world: World, item: string, state: ItemState, left: number, cause: Cause): Outcome {
  const items = { ...world.items, [item]: { ...state, charges: left } };
  return changed({ ...world, items }, [{ kind: 'charges', item, from: state.charges ?? 0, to: left, cause }]);
}

function move(world: World, item: string, state: ItemState, to: Holder, cause: Cause): Outcome {
  const gone = refuseGone(item, state);
  if (gone !== null) return gone;
  const items = { ...world.items, [item]: { ...state, at: to } };
  return changed({ ...world, items }, [{ kind: 'item', item, from: state.at, to, cause }]);
}
