import { describe, expect, it } from 'vitest';
import type { Change } from '../../src/world/change.ts';
import { ask, type World } from '../../src/world/world.ts';
import { harbour, harbourWorld, having, ofKind, refusal } from './harbour.ts';

const board: Change = { kind: 'board', deck: 6, count: 12 };
const spend = (minutes: number): Change => ({ kind: 'spend', minutes });
const boarded = () => having(harbour, harbourWorld('flood'), board).world;
const minuteOfFall = (world: World, deck: number, ...changes: readonly Change[]) => {
  const { events } = having(harbour, world, ...changes, spend(600));
  return ofKind(events, 'deck').find((event) => event.deck === deck && event.to === 'assimilated')?.minute ?? null;
};

describe('a deck', () => {
  it('is contested from the minute that drones board it', () => {
    const { world, events } = having(harbour, harbourWorld('flood'), board);
    expect(ask(harbour, world, { kind: 'deck_is', deck: 6, state: 'contested' })).toBe(true);
    expect(events).toMatchObject([
      { kind: 'deck', deck: 6, from: 'free', to: 'contested', neighbour: null, cause: { scene: 'test', by: 'board' } },
      { kind: 'headcount', deck: 6, from: { drones: 0 }, to: { drones: 12 } },
    ]);
  });

  it('falls after the foothold, and its neighbours after it, downwards first', () => {
    const { events, world } = having(harbour, boarded(), spend(600));
    const falls = ofKind(events, 'deck').filter((event) => event.to === 'assimilated');
    expect(falls[0]).toMatchObject({ deck: 6, neighbour: null, cause: { scene: 'test', by: 'foothold' } });
    expect(falls[0]?.minute).toBeGreaterThanOrEqual(25);
    expect(falls[0]?.minute).toBeLessThanOrEqual(45);
    expect(falls.slice(1, 3).map((event) => [event.deck, event.neighbour])).toEqual([
      [7, 6],
      [5, 6],
    ]);
    expect(ask(harbour, world, { kind: 'decks_lost' })).toBe(8);
  });

  it('stands longer behind sealed bulkheads, under defenders, and where drones are destroyed', () => {
    const plain = minuteOfFall(boarded(), 5) ?? 0;
    expect(minuteOfFall(boarded(), 5, { kind: 'seal', deck: 5 })).toBeGreaterThan(plain + 15);
    expect(minuteOfFall(boarded(), 5, { kind: 'defend', deck: 5, people: 14 })).toBeGreaterThan(plain);
    expect(minuteOfFall(boarded(), 6, spend(20), { kind: 'clear_drones', deck: 6, count: 10 })).toBeGreaterThan(
      minuteOfFall(boarded(), 6) ?? 0,
    );
    expect(minuteOfFall(boarded(), 5, { kind: 'capture', asset: 'engine' })).toBeLessThan(plain);
  });

  it('is held half as well once the drones have adapted to what defenders shoot with', () => {
    const shot: Change = { kind: 'fire', item: 'gun' };
    const adapted: Change[] = [{ kind: 'give', item: 'gun', person: 'Marit' }, shot, shot, shot];
    const held: Change = { kind: 'defend', deck: 5, people: 14 };
    expect(minuteOfFall(boarded(), 5, held, ...adapted)).toBeLessThan(minuteOfFall(boarded(), 5, held) ?? 0);
  });

  it('is free again when the last drone on it is destroyed', () => {
    const { world, events, values } = having(harbour, boarded(), { kind: 'clear_drones', deck: 6, count: 99 });
    expect(values.at(-1)).toBe(12);
    expect(ofKind(events, 'deck')).toMatchObject([{ from: 'contested', to: 'free', cause: { by: 'clear_drones' } }]);
    expect(having(harbour, world, spend(600)).events.map((event) => event.kind)).not.toContain('deck');
  });

  it('that is lost can be won back, by way of being contested', () => {
    const lost = having(harbour, boarded(), spend(45)).world;
    expect(ask(harbour, lost, { kind: 'deck_is', deck: 6, state: 'assimilated' })).toBe(true);
    const { events } = having(harbour, lost, { kind: 'clear_drones', deck: 6, count: 1000 });
    expect(ofKind(events, 'deck')).toMatchObject([{ deck: 6, from: 'assimilated', to: 'contested' }]);
  });

  it('has a number of 1 to as many as there are', () => {
    for (const deck of [0, 9, 1.5]) {
      expect(refusal(harbour, harbourWorld('flood'), { kind: 'seal', deck }).message).toContain(`the deck is ${deck}`);
    }
    expect(ask(harbour, harbourWorld(), { kind: 'drones', deck: 9 })).toMatchObject({ kind: 'refused' });
    expect(ask(harbour, harbourWorld(), { kind: 'deck_is', deck: 1, state: 'lost' })).toMatchObject({
      kind: 'refused',
    });
  });
});

describe('people', () => {
  it('come to hold a deck from the nearest free decks, as many as there are', () => {
    const { world, values } = having(harbour, harbourWorld('flood'), { kind: 'defend', deck: 5, people: 20 });
    expect(values).toEqual([20]);
    expect(world.ship?.decks.map((deck) => deck.crew)).toEqual([6, 10, 12, 6, 20, 10, 8, 8]);
    expect(having(harbour, world, { kind: 'defend', deck: 1, people: 999 }).values).toEqual([60]);
  });

  it('leave a deck that they held, and are counted', () => {
    const { world, values } = having(
      harbour,
      harbourWorld('flood'),
      { kind: 'defend', deck: 5, people: 10 },
      { kind: 'defend', deck: 5, people: -99 },
    );
    expect(values).toEqual([10, 10]);
    expect(world.ship?.decks[4]?.defenders).toBe(0);
    expect(world.ship?.decks[3]?.crew).toBe(22);
  });

  it('are shut in with the drones where the bulkheads are sealed', () => {
    const fled = having(harbour, boarded(), spend(60)).world.ship?.decks[2]?.crew ?? 0;
    const shut = having(
      harbour,
      boarded(),
      { kind: 'seal', deck: 5 },
      { kind: 'seal', deck: 4 },
      { kind: 'seal', deck: 3 },
      spend(60),
    );
    expect(shut.world.ship?.decks[2]?.crew).toBe(12);
    expect(fled).not.toBe(12);
  });
});

describe('the fight', () => {
  it('stands still in every era but the one in which drones came aboard', () => {
    const { world } = having(harbour, boarded(), { kind: 'enter_era', era: 'before', minute: 0 });
    const later = having(harbour, world, spend(300));
    expect(later.world.ship).toBe(world.ship);
  });

  it('moves its front faster at a harder difficulty', () => {
    const hard = { ...harbour, difficulties: { captain: { growth: 150, front: 150 } } };
    const { events } = having(hard, { ...boarded(), difficulty: 'captain' }, spend(600));
    const bridge = ofKind(events, 'deck').find((event) => event.deck === 1 && event.to === 'assimilated');
    expect(bridge?.minute).toBeLessThan(minuteOfFall(boarded(), 1) ?? 0);
  });

  it('minute by minute and hour by hour comes to the same', () => {
    const atOnce = having(harbour, boarded(), spend(90)).world;
    const slowly = having(harbour, boarded(), ...Array.from({ length: 90 }, () => spend(1))).world;
    expect(slowly).toEqual(atOnce);
  });
});
