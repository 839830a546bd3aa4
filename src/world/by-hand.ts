import { BREACH, FULL } from './battle.ts';
import type { Cause, DeckState, Holder, WorldEvent } from './change.ts';
import { setRunning } from './clocks.ts';
import { findDeck, setCaptured, setSealed } from './decks.ts';
import { changed, type Outcome, refused, refuseNumber, unknownName } from './outcome.ts';
import { DECK_STATES, named, type Scenario } from './scenario.ts';
import type { Deck, ShipState, World } from './state.ts';
import { record } from './timeline.ts';

/** What a value is of: `deck 5`, `clock trust`, `minute`, or a bare name of a clock, fact, item or asset. */
const KINDS = ['clock', 'fact', 'item', 'asset', 'deck'] as const;

/**
 * Sets one value of the world to what a writer typed, whatever the story's rules would say of it. Refused where there is
 * no such value, or it can never be that.
 */
export function setByHand(scenario: Scenario, world: World, name: string, value: string): Outcome {
  const cause: Cause = { scene: world.scene, by: 'hand' };
  const hand = { scenario, world, cause, value: value.trim() };
  if (name === 'minute') return setMinute(hand);
  if (name === 'era') return setEra(hand);
  if (name === 'earth') return setEarth(hand);
  const [first = '', second] = name.split(' ');
  const kind = KINDS.find((one) => one === first && second !== undefined) ?? kindOf(scenario, name);
  const thing = second ?? name;
  switch (kind) {
    case 'clock':
      return setClock(hand, thing);
    case 'fact':
      return setFact(hand, thing);
    case 'item':
      return setItem(hand, thing);
    case 'asset':
      return setAsset(hand, thing);
    case 'deck':
      return setDeck(hand, Number(thing));
    default:
      return unknownName('variable, nor anything that the scenario counts, called', name, handNames(scenario));
  }
}

/** The names of all that can be set by hand in the world. */
function handNames(scenario: Scenario): readonly string[] {
  const { clocks, facts, items, ship } = scenario;
  const things = [clocks, facts, items, ship?.assets ?? {}].flatMap((one) => Object.keys(one));
  return ['minute', 'era', 'earth', ...things];
}

interface Hand {
  readonly scenario: Scenario;
  readonly world: World;
  readonly cause: Cause;
  readonly value: string;
}

function kindOf({ clocks, facts, items, ship }: Scenario, name: string): (typeof KINDS)[number] | null {
  if (named(clocks, name) !== null) return 'clock';
  if (named(facts, name) !== null) return 'fact';
  if (named(items, name) !== null) return 'item';
  return named(ship?.assets ?? {}, name) === null ? null : 'asset';
}

function setMinute({ world, cause, value }: Hand): Outcome {
  const to = wholeOf(value);
  const wrong = refuseNumber('the minute', to, -1_000_000, 1_000_000);
  return wrong ?? changed({ ...world, minute: to }, [{ kind: 'minutes', from: world.minute, to, cause }]);
}

function setEra({ scenario, world, cause, value }: Hand): Outcome {
  if (named(scenario.eras, value) === null) return unknownName('era', value, Object.keys(scenario.eras));
  const { era, minute } = world;
  return changed({ ...world, era: value }, [{ kind: 'era', from: era ?? '', to: value, minute, cause }]);
}

function setEarth({ scenario, world, cause, value }: Hand): Outcome {
  if (named(scenario.earth, value) === null) return unknownName('state of Earth', value, Object.keys(scenario.earth));
  return changed({ ...world, earth: value }, [{ kind: 'earth', from: world.earth ?? '', to: value, cause }]);
}

function setClock({ scenario, world, cause, value }: Hand, name: string): Outcome {
  const [clock, state] = [named(scenario.clocks, name), named(world.clocks, name)];
  if (clock === null || state === null) return unknownName('clock', name, Object.keys(scenario.clocks));
  if (value === 'running' || value === 'halted') return setRunning(scenario, world, name, value === 'running', cause);
  const to = wholeOf(value);
  const wrong = refuseNumber(`the clock "${name}"`, to, 0, clock.size);
  if (wrong !== null) return wrong;
  const clocks = { ...world.clocks, [name]: { ...state, value: to } };
  return changed({ ...world, clocks }, [{ kind: 'clock', clock: name, from: state.value, to, cause }]);
}

function setFact({ scenario, world, cause, value }: Hand, name: string): Outcome {
  if (named(scenario.facts, name) === null) return unknownName('fact', name, Object.keys(scenario.facts));
  if (value === 'true') return record(scenario, world, name, cause);
  if (value !== 'false') return refused(`the fact "${name}" cannot be ${value}`, 'It takes true or false');
  return changed({ ...world, facts: Object.fromEntries(Object.entries(world.facts).filter(([one]) => one !== name)) });
}

function setItem({ scenario, world, cause, value }: Hand, item: string): Outcome {
  const state = named(world.items, item);
  if (state === null) return unknownName('item', item, Object.keys(scenario.items));
  const put = (next: typeof state, events: readonly WorldEvent[]) =>
    changed({ ...world, items: { ...world.items, [item]: next } }, events);
  if (/^\d+$/.test(value)) {
    const to = Number(value);
    if (state.charges === null) return refused(`the item "${item}" has no charges to count`, HOLDERS);
    return put({ ...state, charges: to }, [{ kind: 'charges', item, from: state.charges, to, cause }]);
  }
  const place = /^"(.+)"$/.exec(value)?.[1];
  const to: Holder | null =
    place !== undefined
      ? { kind: 'place', place }
      : value === 'used-up' || value === 'broken'
        ? { kind: 'gone', why: value }
        : named(scenario.people, value) === null
          ? null
          : { kind: 'person', person: value };
  if (to === null) return unknownName('person', value, [...Object.keys(scenario.people), 'used-up', 'broken']);
  return put({ ...state, at: to }, [{ kind: 'item', item, from: state.at, to, cause }]);
}

const HOLDERS = 'It takes a person, a "place" in quotes, used-up or broken';

function setAsset({ scenario, world, cause, value }: Hand, asset: string): Outcome {
  if (value !== 'true' && value !== 'false')
    return refused(`the Borg's hold of "${asset}" cannot be ${value}`, 'It takes true or false');
  return setCaptured(scenario, world, asset, value === 'true', cause);
}

function setDeck({ scenario, world, cause, value }: Hand, number: number): Outcome {
  const found = findDeck(scenario, world, 'set', number);
  if ('kind' in found) return found;
  if (value === 'sealed' || value === 'unsealed') return setSealed(scenario, world, number, value === 'sealed', cause);
  const drones = /^drones (\d{1,4})$/.exec(value)?.[1];
  const state = DECK_STATES.find((one) => one === value);
  if (drones !== undefined) return putDeck(world, found.state, number, { drones: Number(drones) }, cause);
  if (state === undefined)
    return refused(
      `deck ${number} cannot be ${value}`,
      `It takes ${DECK_STATES.join(', ')}, sealed, unsealed or drones N`,
    );
  return putDeck(world, found.state, number, standingOf(state, found.deck), cause);
}

/** So many drones are on a deck that is given to the Borg and has none. */
const FEW = 10;

function standingOf(state: DeckState, { drones }: Deck): Partial<Deck> {
  if (state === 'free') return { state, grip: 0, drones: 0 };
  const held = drones === 0 ? FEW : drones;
  if (state === 'contested') return { state, grip: BREACH, drones: held };
  return { state, grip: FULL, drones: held, defenders: 0 };
}

/** The ship with a deck changed: drones that come count as boarded, those that go as destroyed, so that all add up. */
function putDeck(world: World, ship: ShipState, number: number, change: Partial<Deck>, cause: Cause): Outcome {
  const before = ship.decks[number - 1];
  if (before === undefined) return changed(world);
  const deck = { ...before, ...change };
  const more = deck.drones - before.drones;
  const next: ShipState = {
    ...ship,
    era: ship.era ?? (deck.drones > 0 ? world.era : null),
    decks: ship.decks.with(number - 1, deck),
    boarded: ship.boarded + Math.max(0, more),
    lost: ship.lost + Math.max(0, -more),
    alarm: ship.alarm || deck.state === 'assimilated',
  };
  const { minute } = world;
  const events: WorldEvent[] =
    deck.state === before.state
      ? []
      : [{ kind: 'deck', deck: number, from: before.state, to: deck.state, minute, neighbour: null, cause }];
  return changed({ ...world, ship: next }, events);
}

function wholeOf(value: string): number {
  return /^[+-]?\d+$/.test(value) ? Number(value) : Number.NaN;
}
