import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setByHand } from '../../src/world/by-hand.ts';
import type { Scenario } from '../../src/world/scenario.ts';
import { readScenario } from '../../src/world/scenario-reading.ts';
import { createWorld, type World } from '../../src/world/world.ts';
import { HARBOUR } from './harbour.ts';

const read = readScenario(HARBOUR, 'scenario.yaml');
if (!read.ok) throw new Error('the harbour is well');
const scenario: Scenario = read.value;
const first = createWorld(scenario, { seed: 1, difficulty: 'standard' });

function worldWith(name: string, value: string, world: World = first): World {
  const outcome = setByHand(scenario, world, name, value);
  if (outcome.kind === 'refused') throw new Error(outcome.message);
  return outcome.world;
}

describe('a value of the world that is set by hand', () => {
  it('is a clock within its size, which also runs and halts', () => {
    expect(worldWith('trust', '6').clocks.trust?.value).toBe(6);
    expect(worldWith('pump', 'running').clocks.pump?.running).toBe(true);
    expect(setByHand(scenario, first, 'trust', '7')).toMatchObject({ kind: 'refused' });
  });

  it('is a fact, which can be taken back too', () => {
    const seen = worldWith('seen', 'true');
    expect(seen.facts.seen?.cause.by).toBe('hand');
    expect(worldWith('seen', 'false', seen).facts).toEqual({});
  });

  it('is an item: who has it, where it lies, what is left in it, whether it is no more', () => {
    expect(worldWith('lamp', 'Osk').items.lamp).toEqual({ at: { kind: 'person', person: 'Osk' }, charges: 3 });
    expect(worldWith('key', '"the well"').items.key?.at).toEqual({ kind: 'place', place: 'the well' });
    expect(worldWith('item gun', '1').items.gun?.charges).toBe(1);
    expect(worldWith('key', 'broken').items.key?.at).toEqual({ kind: 'gone', why: 'broken' });
    expect(setByHand(scenario, first, 'key', 'Marti')).toMatchObject({ hint: 'Did you mean "Marit"?' });
  });

  it('is the minute, the era, Earth, an asset, whatever the rules would say', () => {
    expect(worldWith('minute', '-5').minute).toBe(-5);
    expect(worldWith('era', 'flood').era).toBe('flood');
    expect(worldWith('earth', 'saved').earth).toBe('saved');
    expect(worldWith('engine', 'true').ship?.captured).toEqual(['engine']);
  });

  it('is refused by an unknown name, with the nearest', () => {
    expect(setByHand(scenario, first, 'trsut', '1')).toMatchObject({ kind: 'refused', hint: 'Did you mean "trust"?' });
    expect(setByHand(scenario, first, 'deck 99', 'free')).toMatchObject({ kind: 'refused' });
    expect(setByHand(scenario, first, 'constructor', '1')).toMatchObject({ kind: 'refused' });
  });

  it('is a deck, and crew, drones and destroyed drones add up however decks are set', () => {
    const total = ({ ship }: World) =>
      (ship?.decks ?? []).reduce(
        (sum, { crew, drones }) => sum + crew + drones,
        (ship?.lost ?? 0) - (ship?.boarded ?? 0),
      );
    const value = fc.constantFrom('free', 'contested', 'assimilated', 'sealed', 'unsealed', 'drones 0', 'drones 30');
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 1, max: 8 }), value), { maxLength: 12 }), (deeds) => {
        const world = deeds.reduce((one, [deck, to]) => worldWith(`deck ${deck}`, to, one), first);
        expect(total(world)).toBe(total(first));
        for (const [deck, to] of deeds.slice(-1)) {
          if (['free', 'contested', 'assimilated'].includes(to)) expect(world.ship?.decks[deck - 1]?.state).toBe(to);
        }
      }),
    );
  });
});
