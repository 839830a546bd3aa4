import { describe, expect, it } from 'vitest';
import type { Question } from '../../src/world/change.ts';
import { ask, type World } from '../../src/world/world.ts';
import { harbour, harbourWorld, having, ofKind, refusal } from './harbour.ts';

const asked = (world: World, question: Question) => ask(harbour, world, question);
const holds = (world: World, person: string, item: string) => asked(world, { kind: 'holds', person, item });

describe('a thing', () => {
  it('leaves one pair of hands when it comes into another', () => {
    const { world, events } = having(
      harbour,
      harbourWorld(),
      { kind: 'leave', item: 'knife', place: 'quay' },
      { kind: 'give', item: 'key', person: 'Osk' },
    );
    expect([holds(world, 'Marit', 'key'), holds(world, 'Osk', 'key')]).toEqual([false, true]);
    expect(events.at(-1)).toMatchObject({
      kind: 'item',
      from: { kind: 'person', person: 'Marit' },
      to: { kind: 'person', person: 'Osk' },
    });
  });

  it('does not go into full hands, and the message says whose and how many', () => {
    expect(refusal(harbour, harbourWorld(), { kind: 'give', item: 'key', person: 'Osk' })).toEqual({
      kind: 'refused',
      message: 'Osk cannot hold key: 1 thing in hand already, and 1 is the limit',
      hint: 'Ask room_for(Osk) first, or have Osk leave one of: knife',
    });
    expect(asked(harbourWorld(), { kind: 'room_for', person: 'Osk' })).toBe(0);
    expect(asked(harbourWorld(), { kind: 'room_for', person: 'Marit' })).toBe(1);
  });

  it('is taken by the person whose eyes we have', () => {
    const { world } = having(
      harbour,
      harbourWorld(),
      { kind: 'leave', item: 'knife', place: 'quay' },
      { kind: 'look', person: 'Osk' },
      { kind: 'take', item: 'lamp' },
    );
    expect([asked(world, { kind: 'has', item: 'lamp' }), holds(world, 'Osk', 'lamp')]).toEqual([true, true]);
    expect(asked(world, { kind: 'has', item: 'key' })).toBe(false);
  });

  it('given to the one who holds it stays there without a word', () => {
    const world = harbourWorld();
    const again = having(harbour, world, { kind: 'give', item: 'knife', person: 'Osk' });
    expect(again).toMatchObject({ events: [] });
    expect(again.world).toBe(world);
  });

  it('keeps its charges when it is empty, and takes no more from then on', () => {
    const { world, events } = having(harbour, harbourWorld(), { kind: 'use_up', item: 'lamp', amount: 3 });
    expect(asked(world, { kind: 'charges', item: 'lamp' })).toBe(0);
    expect(ofKind(events, 'charges')).toMatchObject([{ item: 'lamp', from: 3, to: 0 }]);
    expect(refusal(harbour, world, { kind: 'use_up', item: 'lamp', amount: 1 })).toMatchObject({
      message: 'lamp has 0 left, and 1 should be used',
    });
  });

  it('without charges is used up whole, and then it is gone', () => {
    const { world } = having(harbour, harbourWorld(), { kind: 'use_up', item: 'key', amount: 1 });
    expect(world.items.key?.at).toEqual({ kind: 'gone', why: 'used-up' });
    expect(refusal(harbour, world, { kind: 'take', item: 'key' }).message).toBe('key is used up');
  });

  it('that is broken can be neither given nor used nor broken again', () => {
    const { world } = having(harbour, harbourWorld(), { kind: 'break_item', item: 'lamp' });
    expect(refusal(harbour, world, { kind: 'take', item: 'lamp' }).message).toBe('lamp is broken');
    expect(refusal(harbour, world, { kind: 'use_up', item: 'lamp', amount: 1 }).message).toBe('lamp is broken');
    expect(refusal(harbour, world, { kind: 'break_item', item: 'lamp' }).message).toBe('lamp is broken');
    expect(asked(world, { kind: 'charges', item: 'lamp' })).toBe(0);
  });

  it('of another name is refused with the nearest', () => {
    expect(refusal(harbour, harbourWorld(), { kind: 'take', item: 'lmap' }).hint).toBe('Did you mean "lamp"?');
    expect(refusal(harbour, harbourWorld(), { kind: 'give', item: 'lamp', person: 'osk' }).hint).toBe(
      'Did you mean "Osk"?',
    );
    expect(asked(harbourWorld(), { kind: 'has', item: 'toString' })).toMatchObject({ kind: 'refused' });
  });
});

describe('a weapon', () => {
  const armed = () => having(harbour, harbourWorld(), { kind: 'give', item: 'gun', person: 'Marit' }).world;

  it('works for so many shots, and with the first that does not the drones have adapted, once', () => {
    const shot = { kind: 'fire', item: 'gun' } as const;
    const { values, events, world } = having(harbour, armed(), shot, shot, shot, shot);
    expect(values).toEqual([true, true, false, false]);
    expect(ofKind(events, 'adapted')).toMatchObject([{ weapon: 'flare' }]);
    expect(asked(world, { kind: 'charges', item: 'gun' })).toBe(0);
    expect(refusal(harbour, world, shot).message).toBe('gun is empty');
  });

  it('without charges can be used for ever, while it works', () => {
    const { values } = having(
      harbour,
      harbourWorld(),
      { kind: 'fire', item: 'knife' },
      { kind: 'fire', item: 'knife' },
    );
    expect(values).toEqual([true, true]);
  });

  it('works again after it was retuned, as often as at first', () => {
    const shot = { kind: 'fire', item: 'gun' } as const;
    const { world, values, events } = having(
      harbour,
      harbourWorld(),
      { kind: 'take', item: 'gun' },
      shot,
      shot,
      shot,
      { kind: 'retune', item: 'gun' },
      shot,
    );
    expect(values).toEqual([true, true, false, true]);
    expect(ofKind(events, 'retuned').map(({ weapon }) => weapon)).toEqual(['flare']);
    expect(world.weapons.flare).toEqual({ shots: 1, adapted: false });
    expect(refusal(harbour, harbourWorld(), { kind: 'retune', item: 'key' }).message).toBe('key is no weapon');
  });

  it('is fired by somebody who holds it, and is a weapon', () => {
    expect(refusal(harbour, harbourWorld(), { kind: 'fire', item: 'gun' }).message).toBe(
      'nobody holds gun: it lies at shelf',
    );
    expect(refusal(harbour, harbourWorld(), { kind: 'fire', item: 'key' })).toMatchObject({
      message: 'key is no weapon',
      hint: 'Weapons: gun, knife',
    });
  });
});
