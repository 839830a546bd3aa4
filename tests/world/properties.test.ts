import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change, WorldEvent } from '../../src/world/change.ts';
import { reportWorld } from '../../src/world/report.ts';
import { applyChange, createWorld, type World } from '../../src/world/world.ts';
import { harbour } from './harbour.ts';
import { facesOf, retell } from './retelling.ts';

const from = (names: object) => fc.constantFrom(...Object.keys(names));
const item = fc.oneof(from(harbour.items), fc.constantFrom('lmap', ''));
const person = from(harbour.people);
const clock = from(harbour.clocks);
const scene = from(harbour.scenes);
const deck = fc.integer({ min: 0, max: 9 });
const minutes = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: 0, max: 90 }) },
  { weight: 1, arbitrary: fc.integer() },
);

/** Any change, most of which make sense. */
const anyChange: fc.Arbitrary<Change> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('spend' as const), minutes }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('enter_era' as const),
      era: from(harbour.eras),
      minute: fc.integer({ min: -50, max: 50 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('advance' as const), clock, amount: fc.integer({ min: -9, max: 9 }) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('run' as const, 'halt' as const), clock }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('record' as const), fact: from(harbour.facts) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('earth_becomes' as const), state: from(harbour.earth) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('give' as const), item, person }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constantFrom('take' as const, 'break_item' as const, 'fire' as const), item }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('leave' as const), item, place: fc.constantFrom('quay', 'shelf', '') }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('use_up' as const), item, amount: fc.integer({ min: 0, max: 4 }) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('board' as const), deck, count: fc.integer({ min: 1, max: 20 }) }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constantFrom('seal' as const, 'unseal' as const), deck }) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('defend' as const), deck, people: fc.integer({ min: -20, max: 30 }) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('clear_drones' as const), deck, count: fc.integer({ min: 0, max: 30 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constantFrom('capture' as const, 'recover' as const),
      asset: fc.constant('engine'),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('enter_scene' as const, 'done' as const), scene }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('look' as const), person }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('arrive' as const), place: fc.constantFrom('quay', 'lock') }) },
);

const anyPast = fc.record({
  seed: fc.integer(),
  difficulty: fc.constantFrom('story', 'standard', 'captain'),
  changes: fc.array(anyChange, { maxLength: 40 }),
});

interface Step {
  readonly before: World;
  readonly change: Change;
  readonly world: World;
  readonly events: readonly WorldEvent[];
}

/** Plays a past; a refused change is skipped. `between` may do something to the world between two changes. */
function play(
  past: { seed: number; difficulty: string; changes: readonly Change[] },
  between = (world: World) => world,
): Step[] {
  const steps: Step[] = [];
  let world = frozen(createWorld(harbour, past));
  for (const change of past.changes) {
    const before = between(world);
    const outcome = applyChange(harbour, before, change, { scene: 'test', by: change.kind });
    if (outcome.kind === 'refused') continue;
    world = frozen(outcome.world);
    steps.push({ before, change, world, events: outcome.events });
  }
  return steps;
}

/** Frozen through and through: whoever writes into a world that was handed out fails here. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) frozen(part);
  }
  return value;
}

const always = (holds: (steps: readonly Step[]) => void) =>
  fc.assert(
    fc.property(anyPast, (past) => holds(play(past))),
    { numRuns: 150 },
  );

describe('whatever is done to a world', () => {
  it('a thing is in one place, and nobody holds more than they can', () => {
    always((steps) => {
      for (const { world } of steps) {
        const { inventory } = reportWorld(harbour, world);
        for (const thing of inventory) {
          expect([thing.owner, thing.place, thing.gone].filter((where) => where !== null)).toHaveLength(1);
          expect(thing.charges ?? 0).toBeGreaterThanOrEqual(0);
        }
        for (const [name, { carries }] of Object.entries(harbour.people)) {
          expect(inventory.filter((thing) => thing.owner === name).length).toBeLessThanOrEqual(carries);
        }
      }
    });
  });

  it('a clock stands between 0 and its size', () => {
    always((steps) => {
      for (const { world } of steps) {
        for (const { value, size } of reportWorld(harbour, world).meters) {
          expect(Number.isInteger(value) && value >= 0 && value <= size).toBe(true);
        }
      }
    });
  });

  it('crew, drones and the lost are as many as there were and those who boarded', () => {
    const atFirst = harbour.ship?.crew.reduce((sum, crew) => sum + crew, 0) ?? 0;
    always((steps) => {
      for (const { ship } of steps.map((step) => step.world)) {
        if (ship === null) continue;
        const aboard = ship.decks.reduce((sum, deck) => sum + deck.crew + deck.drones, 0);
        expect(aboard + ship.lost).toBe(atFirst + ship.boarded);
        for (const deck of ship.decks) {
          expect(deck.crew).toBeGreaterThanOrEqual(deck.defenders);
          expect(Math.min(deck.defenders, deck.drones, deck.grip)).toBeGreaterThanOrEqual(0);
        }
      }
    });
  });

  it('no deck changes hands without a cause: drones aboard it, drones next door, or the last of them gone', () => {
    always((steps) => {
      for (const { before, change, events } of steps) {
        const states = new Map(before.ship?.decks.map((deck, index) => [index + 1, deck.state]));
        for (const event of events) {
          if (event.kind !== 'deck') continue;
          expect(event.from).toBe(states.get(event.deck));
          expect(event.cause.scene).toBe('test');
          if (event.neighbour !== null) {
            expect(Math.abs(event.neighbour - event.deck)).toBe(1);
            expect(states.get(event.neighbour)).toBe('assimilated');
          } else if (event.to === 'contested' && event.from === 'free') expect(change.kind).toBe('board');
          else if (event.to === 'assimilated') expect(event.cause.by).toBe('foothold');
          else expect(['driven-off', 'clear_drones']).toContain(event.cause.by);
          states.set(event.deck, event.to);
        }
      }
    });
  });

  it('at most one deck falls in a minute', () => {
    always((steps) => {
      for (const { events } of steps) {
        const falls = events.flatMap((event) =>
          event.kind === 'deck' && event.to === 'assimilated' ? [event.minute] : [],
        );
        expect(new Set(falls).size).toBe(falls.length);
      }
    });
  });

  it('what was told explains all that is different', () => {
    always((steps) => {
      for (const { before, world, events } of steps) {
        expect(retell(facesOf(before), events)).toEqual(facesOf(world));
      }
    });
  });

  it('what is recorded stays recorded', () => {
    always((steps) => {
      for (const { before, world } of steps) expect(world.facts).toMatchObject(before.facts);
    });
  });

  it('taken through JSON between every two changes, it comes to the same bytes', () => {
    fc.assert(
      fc.property(anyPast, (past) => {
        const through = play(past, (world) => JSON.parse(JSON.stringify(world)));
        expect(JSON.stringify(through.map(({ world, events }) => [world, events]))).toBe(
          JSON.stringify(play(past).map(({ world, events }) => [world, events])),
        );
      }),
      { numRuns: 80 },
    );
  });

  it('a report of it can be made', () => {
    always((steps) => {
      for (const { world } of steps.slice(-1)) {
        const report = reportWorld(harbour, world);
        expect(JSON.parse(JSON.stringify(report))).toEqual(report);
      }
    });
  });
});

describe('a world', () => {
  it('has its seed in what luck decides, and in nothing else', () => {
    const past = (seed: number) =>
      play({
        seed,
        difficulty: 'standard',
        changes: [
          { kind: 'board', deck: 4, count: 9 },
          { kind: 'spend', minutes: 200 },
        ],
      }).at(-1)?.world;
    expect(past(1)).toEqual(past(1));
    expect(past(1)).not.toEqual(past(2));
    expect(past(1)?.clocks).toEqual(past(2)?.clocks);
  });
});
