import { missionDate, missionTime } from './calendar.ts';
import type { Cause } from './change.ts';
import { type Future, future } from './future.ts';
import { type AssetReport, asUnknown, type DeckReport, reportAssets, reportDecks } from './report-ship.ts';
import { type ItemReport, reportItem, reportWeapons, type WeaponReport } from './report-things.ts';
import { named, type Scenario } from './scenario.ts';
import type { World } from './state.ts';

export { countText, missionDate, missionTime } from './calendar.ts';
export type { JudgedLink, LinkFact, LinkState } from './future.ts';
export type { DeckReport } from './report-ship.ts';
export type { ItemReport } from './report-things.ts';

/** A world as recordings export it and pages show it: the names that scripts compare, and the titles that people read. */
export interface WorldReport {
  readonly time: TimeReport;
  /** The name of Earth's state; null in a story without one. */
  readonly earth: string | null;
  readonly earthTitle: string | null;
  readonly clocks: Readonly<Record<string, number>>;
  /** The same clocks for a page. */
  readonly meters: readonly MeterReport[];
  /** From deck 1 down; empty in a story without a ship. */
  readonly decks: readonly DeckReport[];
  readonly ship: ShipReport | null;
  /** In the order in which they were recorded. */
  readonly facts: readonly FactReport[];
  readonly inventory: readonly ItemReport[];
  readonly weapons: readonly WeaponReport[];
  readonly future: Future & { readonly title: string | null };
}

/** Where on its clock and calendar the story is. */
interface TimeReport {
  readonly era: string | null;
  readonly title: string | null;
  readonly minute: number;
  /** As people on the spot say it: `22:20  T+02:10`. */
  readonly text: string;
  /** YYYY-MM-DD; null without a calendar. */
  readonly date: string | null;
}

/** A progress clock. */
interface MeterReport {
  readonly clock: string;
  readonly title: string;
  /** The title of the person whose it is, if anybody's. */
  readonly of: string | null;
  readonly value: number;
  readonly size: number;
  /** True while passing minutes move it. */
  readonly running: boolean;
  /** False until it leaves the value that it started with: then no page need show it. */
  readonly moved: boolean;
  /** The mark that is next, and the one passed last. */
  readonly next: { readonly at: number; readonly title: string } | null;
  readonly passed: { readonly at: number; readonly title: string } | null;
}

/** The ship as a whole. */
interface ShipReport {
  readonly title: string;
  readonly decksLost: number;
  readonly crew: number;
  readonly drones: number;
  /** True once drones have come aboard. */
  readonly boarded: boolean;
  /** True once a deck has fallen: until then nobody aboard knows that there are drones. */
  readonly alarm: boolean;
  /** The decks as the people aboard know them. */
  readonly known: readonly DeckReport[];
  readonly assets: readonly AssetReport[];
}

/** A recorded fact: who recorded it, and when. */
interface FactReport {
  readonly fact: string;
  readonly title: string;
  readonly cause: Cause;
  readonly era: string | null;
  readonly minute: number;
}

/** Tells all of a world that a page or a script may show. */
export function reportWorld(scenario: Scenario, world: World): WorldReport {
  const decks = reportDecks(scenario, world);
  const judged = future(scenario, world);
  return {
    time: reportTime(scenario, world),
    earth: world.earth,
    earthTitle: earthTitle(scenario, world.earth),
    clocks: Object.fromEntries(Object.entries(world.clocks).map(([name, state]) => [name, state.value])),
    meters: Object.keys(scenario.clocks).flatMap((name) => reportMeter(scenario, world, name)),
    decks,
    ship: reportShip(scenario, world, decks),
    facts: Object.entries(world.facts).map(([fact, recorded]) => {
      return { fact, title: named(scenario.facts, fact)?.title ?? fact, ...recorded };
    }),
    inventory: Object.keys(scenario.items).flatMap((name) => reportItem(scenario, world, name)),
    weapons: reportWeapons(scenario, world),
    future: { ...judged, title: earthTitle(scenario, judged.state) },
  };
}

function reportTime(scenario: Scenario, world: World): TimeReport {
  const title = world.era === null ? null : (named(scenario.eras, world.era)?.title ?? world.era);
  const { era, minute } = world;
  return { era, title, minute, text: missionTime(scenario, world), date: missionDate(scenario, world) };
}

function earthTitle(scenario: Scenario, state: string | null): string | null {
  return state === null ? null : (named(scenario.earth, state)?.title ?? state);
}

function reportMeter(scenario: Scenario, world: World, name: string): readonly MeterReport[] {
  const clock = named(scenario.clocks, name);
  const state = named(world.clocks, name);
  if (clock === null || state === null) return [];
  const { title, size, marks } = clock;
  const of = clock.of === null ? null : (named(scenario.people, clock.of)?.title ?? clock.of);
  const next = marks.find((mark) => mark.at > state.value) ?? null;
  const passed = marks.findLast((mark) => mark.at <= state.value) ?? null;
  const moved = state.value !== clock.start;
  return [{ clock: name, title, of, value: state.value, size, running: state.running, moved, next, passed }];
}

function reportShip(scenario: Scenario, world: World, decks: readonly DeckReport[]): ShipReport | null {
  const { ship } = scenario;
  const { ship: state } = world;
  if (ship === null || state === null) return null;
  return {
    title: ship.title,
    decksLost: decks.filter((deck) => deck.state === 'assimilated').length,
    crew: decks.reduce((sum, deck) => sum + deck.crew, 0),
    drones: decks.reduce((sum, deck) => sum + deck.drones, 0),
    boarded: state.boarded > 0,
    alarm: state.alarm,
    known: state.alarm ? decks : decks.map(asUnknown),
    assets: reportAssets(ship, state),
  };
}
