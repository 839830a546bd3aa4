import type { DeckState } from './change.ts';
import { named, type Scenario, type Ship } from './scenario.ts';
import type { ShipState, World } from './state.ts';

/** One deck of the cross-section. */
export interface DeckReport {
  readonly deck: number;
  readonly state: DeckState;
  readonly crew: number;
  /** Those of the crew who hold it under arms. */
  readonly defenders: number;
  readonly drones: number;
  readonly sealed: boolean;
  /** What is there: `Sickbay`; null where the scenario names nothing. */
  readonly place: string | null;
  readonly bridge: boolean;
  /** How far the Borg have taken it, 0 to 100. */
  readonly taken: number;
}

/** Something of the ship that hastens the Borg when they hold it. */
export interface AssetReport {
  readonly asset: string;
  readonly title: string;
  readonly captured: boolean;
}

/** The decks from 1 down; none in a story without a ship. */
export function reportDecks(scenario: Scenario, world: World): readonly DeckReport[] {
  const { ship } = scenario;
  if (ship === null || world.ship === null) return [];
  return world.ship.decks.map((deck, index) => ({
    deck: index + 1,
    state: deck.state,
    crew: deck.crew,
    defenders: deck.defenders,
    drones: deck.drones,
    sealed: deck.sealed,
    place: named(ship.places, String(index + 1)),
    bridge: index + 1 === ship.bridge,
    taken: Math.floor(deck.grip / 1000),
  }));
}

/** A deck as it looks to people who do not know that there are drones on it. */
export function asUnknown(deck: DeckReport): DeckReport {
  return { ...deck, state: 'free', drones: 0, taken: 0 };
}

/** The ship's assets in the scenario's order. */
export function reportAssets(ship: Ship, state: ShipState): readonly AssetReport[] {
  return Object.entries(ship.assets).map(([asset, title]) => {
    return { asset, title, captured: state.captured.includes(asset) };
  });
}
