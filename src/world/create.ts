import { firstRandom } from './random.ts';
import type { Item, Named, Scenario, Ship } from './scenario.ts';
import { named } from './scenario.ts';
import type { Deck, ItemState, ShipState, World } from './state.ts';

/** The version of the world's arithmetic. It goes up with every change that makes the same past another world. */
export const RULES = 1;

/** The world at the beginning of a story. A difficulty that the scenario does not have plays at its plain rates. */
export function createWorld(scenario: Scenario, options: { seed: number; difficulty: string }): World {
  const { start } = scenario;
  return {
    rules: RULES,
    difficulty: options.difficulty,
    random: firstRandom(options.seed),
    era: start.era,
    minute: start.era === null ? 0 : (named(scenario.eras, start.era)?.starts ?? 0),
    scene: null,
    view: start.view,
    place: start.place,
    earth: start.earth,
    clocks: mapNamed(scenario.clocks, (clock) => ({
      value: clock.start,
      running: clock.runs,
    })),
    facts: {},
    items: mapNamed(scenario.items, firstPlace),
    weapons: mapNamed(scenario.weapons, () => ({ shots: 0, adapted: false })),
    scenes: {},
    ship: scenario.ship === null ? null : firstDecks(scenario.ship),
  };
}

function firstPlace(item: Item): ItemState {
  return {
    at: item.owner === null ? { kind: 'place', place: item.place ?? '' } : { kind: 'person', person: item.owner },
    charges: item.charges,
  };
}

function firstDecks(ship: Ship): ShipState {
  const decks = ship.crew.map(
    (crew): Deck => ({
      state: 'free',
      crew,
      defenders: 0,
      drones: 0,
      sealed: false,
      grip: 0,
      capturing: 0,
      killing: 0,
    }),
  );
  return { era: null, decks, boarded: 0, lost: 0, captured: [], alarm: false };
}

function mapNamed<From, To>(things: Named<From>, make: (thing: From) => To): Named<To> {
  return Object.fromEntries(Object.entries(things).map(([name, thing]) => [name, make(thing)]));
}
