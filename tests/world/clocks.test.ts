import { describe, expect, it } from 'vitest';
import { ask } from '../../src/world/world.ts';
import { harbour, harbourWorld, having, ofKind, refusal } from './harbour.ts';

const clock = (world: Parameters<typeof ask>[1], name: string) => ask(harbour, world, { kind: 'clock', clock: name });

describe('a progress clock', () => {
  it('stops at its size, and a full clock stays full', () => {
    const once = having(harbour, harbourWorld(), { kind: 'advance', clock: 'trust', amount: 99 });
    expect(clock(once.world, 'trust')).toBe(6);
    expect(ask(harbour, once.world, { kind: 'full', clock: 'trust' })).toBe(true);
    const twice = having(harbour, once.world, { kind: 'advance', clock: 'trust', amount: 1 });
    expect(twice.world).toBe(once.world);
    expect(twice.events).toEqual([]);
  });

  it('stops at 0', () => {
    const { world, events } = having(harbour, harbourWorld(), { kind: 'advance', clock: 'trust', amount: -7 });
    expect(clock(world, 'trust')).toBe(0);
    expect(ofKind(events, 'clock')).toMatchObject([{ from: 2, to: 0, cause: { scene: 'test', by: 'advance' } }]);
  });

  it('tells each mark that it comes up to, and none on the way down', () => {
    const up = having(harbour, harbourWorld(), { kind: 'advance', clock: 'trust', amount: 4 });
    expect(ofKind(up.events, 'mark').map((mark) => mark.title)).toEqual(['He nods', 'He laughs']);
    const down = having(harbour, up.world, { kind: 'advance', clock: 'trust', amount: -4 });
    expect(ofKind(down.events, 'mark')).toEqual([]);
  });

  it('runs with the minutes in its own era only', () => {
    const before = having(harbour, harbourWorld(), { kind: 'spend', minutes: 30 });
    expect(clock(before.world, 'tide')).toBe(0);
    const flood = having(harbour, before.world, { kind: 'enter_era', era: 'flood', minute: 5 });
    const later = having(harbour, flood.world, { kind: 'spend', minutes: 34 });
    expect(clock(later.world, 'tide')).toBe(34);
    expect(ofKind(later.events, 'mark')).toMatchObject([{ title: 'Over the wall', minute: 35 }]);
  });

  it('that counts minutes stands until it is run, and again when it is halted', () => {
    const { world } = having(
      harbour,
      harbourWorld(),
      { kind: 'spend', minutes: 3 },
      { kind: 'run', clock: 'pump' },
      { kind: 'spend', minutes: 4 },
      { kind: 'halt', clock: 'pump' },
      { kind: 'spend', minutes: 3 },
    );
    expect(clock(world, 'pump')).toBe(4);
  });

  it('that counts no minutes cannot run', () => {
    expect(refusal(harbour, harbourWorld(), { kind: 'run', clock: 'trust' }).message).toBe(
      'the clock "trust" does not count minutes, so it cannot run',
    );
  });

  it('of another name is refused with the nearest', () => {
    expect(refusal(harbour, harbourWorld(), { kind: 'advance', clock: 'trsut', amount: 1 })).toEqual({
      kind: 'refused',
      message: 'there is no clock "trsut"',
      hint: 'Did you mean "trust"?',
    });
    expect(ask(harbour, harbourWorld(), { kind: 'full', clock: 'constructor' })).toMatchObject({ kind: 'refused' });
  });

  it('moves by whole numbers only', () => {
    const half = refusal(harbour, harbourWorld(), { kind: 'advance', clock: 'trust', amount: 0.5 });
    expect(half.message).toBe('advance(trust): the amount is 0.5, which is not a whole number');
  });
});
