import { expect } from 'vitest';
import type { Change, WorldEvent } from '../../src/world/change.ts';
import type { Refused } from '../../src/world/outcome.ts';
import type { Scenario } from '../../src/world/scenario.ts';
import { readScenario } from '../../src/world/scenario-reading.ts';
import { applyChange, createWorld, type World } from '../../src/world/world.ts';

/** A small scenario of our own, so that the film's writers may change theirs without breaking these tests. */
export const HARBOUR = `version: 1
eras:
  before: { title: Before the flood, starts: 0, calendar: { date: "1899-12-31", time: "23:50" } }
  flood: { title: The flood, starts: -20, calendar: { date: "1900-02-28", time: "20:10" }, mission: true }
start: { era: before, earth: dry, view: Marit, place: quay }
people:
  Marit: { title: Marit Vik, carries: 2 }
  Osk: { title: Osk, carries: 1 }
clocks:
  trust: { title: Trust, size: 6, start: 2, of: Osk, marks: [{ at: 3, title: He nods }, { at: 6, title: He laughs }] }
  tide: { title: Tide, size: 40, counts: minutes, runs: true, era: flood, marks: [{ at: 30, title: Over the wall }] }
  pump: { title: Pump, size: 10, counts: minutes }
items:
  key: { title: Brass key, description: It has been filed., owner: Marit }
  lamp: { title: Lamp, place: shelf, charges: 3 }
  ledger: { title: Ledger, place: desk }
  gun: { title: Signal gun, place: shelf, charges: 4, weapon: flare }
  knife: { title: Knife, owner: Osk, weapon: blade }
weapons:
  flare: { title: Flares, works_for: 2 }
  blade: { title: Blades, works_for: 50 }
earth:
  dry: { title: Dry, next: [drowning] }
  drowning: { title: Drowning, next: [saved, spoilt, bent, drowned] }
  saved: { title: Saved }
  spoilt: { title: Spoilt }
  bent: { title: Bent }
  drowned: { title: Drowned }
facts:
  wall_built: { title: The wall was built }
  wall_cracked: { title: The wall has a crack }
  crack_filled: { title: The crack was filled }
  wall_down: { title: The wall is down }
  seen: { title: Somebody saw it }
chain:
  - { title: A wall, needs: [wall_built], strained_by: [wall_cracked], mended_by: [crack_filled], broken_by: [wall_down] }
  - { title: A secret, strained_by: [seen], when_strained: spoilt }
future: { weighed_in: drowning, held: saved, strained: bent, open: drowned, broken: drowned }
ship:
  title: Lighter
  crew: [6, 10, 12, 12, 14, 10, 8, 8]
  places: { 1: Wheelhouse, 6: Hold }
  assets: { engine: The engine }
  weapon: flare
  assimilation: { foothold: 30, down: 10, up: 12 }
scenes:
  tide-office: { title: Tide office, era: before }
  the-lock: { title: The lock, era: flood, opens: -10, begins: 5, closes: 15, after: [tide-office] }
  the-wall: { title: The wall, era: flood, opens: 5, after: [the-lock] }
`;

/** Reads a scenario that must be well. */
export function read(text: string): Scenario {
  const result = readScenario(text, 'scenario.yaml');
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

/** The harbour, read. */
export const harbour = read(HARBOUR);

/** A world and all that was told on the way to it. */
export interface Told {
  readonly world: World;
  readonly events: readonly WorldEvent[];
  /** The answers of the changes that have one. */
  readonly values: readonly (number | boolean)[];
}

/** The world after changes that must all be accepted. Every world on the way also goes through JSON. */
export function having(scenario: Scenario, world: World, ...changes: readonly Change[]): Told {
  let told: Told = { world, events: [], values: [] };
  for (const change of changes) {
    const outcome = applyChange(scenario, told.world, change, { scene: 'test', by: change.kind });
    if (outcome.kind === 'refused') throw new Error(`${JSON.stringify(change)}: ${outcome.message}`);
    expect(JSON.parse(JSON.stringify(outcome.world))).toEqual(outcome.world);
    const values = outcome.value === undefined ? told.values : [...told.values, outcome.value];
    told = { world: outcome.world, events: [...told.events, ...outcome.events], values };
  }
  return told;
}

/** The refusal of a change that must be refused. */
export function refusal(scenario: Scenario, world: World, change: Change): Refused {
  const outcome = applyChange(scenario, world, change, { scene: null, by: change.kind });
  if (outcome.kind !== 'refused') throw new Error(`${JSON.stringify(change)} was accepted`);
  return outcome;
}

/** The harbour's world at the beginning, or in the flood at its minute 0. */
export function harbourWorld(era: 'before' | 'flood' = 'before', seed = 1): World {
  const world = createWorld(harbour, { seed, difficulty: 'standard' });
  return era === 'before' ? world : having(harbour, world, { kind: 'enter_era', era, minute: 0 }).world;
}

/** The events of one kind. */
export function ofKind<Kind extends WorldEvent['kind']>(events: readonly WorldEvent[], kind: Kind) {
  return events.filter((event): event is Extract<WorldEvent, { kind: Kind }> => event.kind === kind);
}
