import { describe, expect, it } from 'vitest';
import { missionDate, missionTime } from '../../src/world/report.ts';
import { applyChange, ask, createWorld } from '../../src/world/world.ts';
import { harbour, harbourWorld, having, ofKind, read, refusal } from './harbour.ts';

const at = (minute: number) =>
  having(harbour, createWorld(harbour, { seed: 1, difficulty: 'standard' }), {
    kind: 'enter_era',
    era: 'flood',
    minute,
  }).world;

describe('the mission clock', () => {
  it('starts at the minute that the first era names', () => {
    expect(ask(harbour, harbourWorld(), { kind: 'minute' })).toBe(0);
    expect(ask(harbour, harbourWorld(), { kind: 'era_is', era: 'before' })).toBe(true);
  });

  it('moves by what is spent, and stands when nothing is', () => {
    const { world, events } = having(harbour, harbourWorld(), { kind: 'spend', minutes: 12 });
    expect(world.minute).toBe(12);
    expect(ofKind(events, 'minutes')).toMatchObject([{ from: 0, to: 12 }]);
    expect(having(harbour, world, { kind: 'spend', minutes: 0 }).world).toBe(world);
  });

  it('takes 0 to 600 minutes at a time', () => {
    for (const minutes of [-1, 601, 1.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(refusal(harbour, harbourWorld(), { kind: 'spend', minutes }).message).toContain(
        `the minutes is ${minutes}`,
      );
    }
  });

  it('reads as the time of day, and in a mission era as minutes from T+0 too', () => {
    expect(missionTime(harbour, harbourWorld())).toBe('23:50');
    expect(missionTime(harbour, at(0))).toBe('20:10  T+00:00');
    expect(missionTime(harbour, at(130))).toBe('22:20  T+02:10');
    expect(missionTime(harbour, at(-45))).toBe('19:25  T\u221200:45');
  });

  it('goes past midnight, and past the end of a month that has no 29th', () => {
    expect(missionTime(harbour, at(900))).toBe('11:10  T+15:00');
    expect(missionDate(harbour, at(229))).toBe('1900-02-28');
    expect(missionDate(harbour, at(230))).toBe('1900-03-01');
    const { world } = having(harbour, harbourWorld(), { kind: 'spend', minutes: 10 });
    expect([missionTime(harbour, world), missionDate(harbour, world)]).toEqual(['00:00', '1900-01-01']);
  });

  it('counts minutes alone in a story without a calendar', () => {
    const bare = read('version: 1\n');
    const world = createWorld(bare, { seed: 1, difficulty: 'standard' });
    expect(missionTime(bare, having(bare, world, { kind: 'spend', minutes: 61 }).world)).toBe('T+01:01');
    expect(missionDate(bare, world)).toBeNull();
  });

  it('enters another era at the minute it is told, and never the one it is in', () => {
    const { world, events } = having(harbour, harbourWorld(), { kind: 'enter_era', era: 'flood', minute: -20 });
    expect([world.era, world.minute]).toEqual(['flood', -20]);
    expect(events).toMatchObject([{ kind: 'era', from: 'before', to: 'flood', minute: -20 }]);
    expect(refusal(harbour, world, { kind: 'enter_era', era: 'flood', minute: 0 }).hint).toContain('spend');
    expect(refusal(harbour, world, { kind: 'enter_era', era: 'befor', minute: 0 }).hint).toBe('Did you mean "before"?');
  });

  it('leaves the world that it is given as it is', () => {
    const world = Object.freeze(harbourWorld());
    const copy = JSON.stringify(world);
    applyChange(harbour, world, { kind: 'spend', minutes: 5 }, { scene: null, by: 'spend' });
    expect(JSON.stringify(world)).toBe(copy);
  });
});
