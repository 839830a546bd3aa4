import { describe, expect, it } from 'vitest';
import { ask, createWorld, type World } from '../../src/world/world.ts';
import { harbour, harbourWorld, having, ofKind, read, refusal } from './harbour.ts';

const told = (world: World, scene: string) => ({
  ready: ask(harbour, world, { kind: 'ready', scene }),
  due: ask(harbour, world, { kind: 'due', scene }),
  happened: ask(harbour, world, { kind: 'happened', scene }),
});
const flood = (minute: number) =>
  having(harbour, harbourWorld(), { kind: 'done', scene: 'tide-office' }, { kind: 'enter_era', era: 'flood', minute })
    .world;

describe('a scene', () => {
  it('is ready from the first minute of its window to the last, in its era', () => {
    expect(told(harbourWorld(), 'the-lock')).toEqual({ ready: false, due: false, happened: false });
    expect([-11, -10, 15, 16].map((minute) => told(flood(minute), 'the-lock').ready)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('is due when its window has closed and nobody has watched it', () => {
    expect([15, 16].map((minute) => told(flood(minute), 'the-lock').due)).toEqual([false, true]);
    const { world } = having(
      harbour,
      flood(0),
      { kind: 'enter_scene', scene: 'the-lock' },
      { kind: 'spend', minutes: 60 },
    );
    expect(told(world, 'the-lock')).toEqual({ ready: false, due: false, happened: false });
  });

  it('waits for the scenes that it comes after', () => {
    expect(told(flood(10), 'the-wall').ready).toBe(false);
    const { world } = having(harbour, flood(10), { kind: 'done', scene: 'the-lock' });
    expect(told(world, 'the-wall').ready).toBe(true);
  });

  it('begins at its own minute for whoever cuts to it earlier, and at once later on', () => {
    const begins = (minute: number) => ask(harbour, flood(minute), { kind: 'begins', scene: 'the-lock' });
    expect([-10, 5, 9].map(begins)).toEqual([5, 5, 9]);
    expect(ask(harbour, flood(9), { kind: 'begins', scene: 'the-wall' })).toBe(9);
  });

  it('is waited for: time passes until a window opens, or until the one that is ready has closed', () => {
    const waiting = (world: World) => having(harbour, world, { kind: 'wait' }).world.minute;
    expect(waiting(flood(-15))).toBe(-10);
    expect(waiting(flood(-10))).toBe(16);
    expect(waiting(having(harbour, flood(-10), { kind: 'done', scene: 'the-lock' }).world)).toBe(5);
    expect(waiting(harbourWorld())).toBe(0);
    expect(waiting(flood(700))).toBe(700);
  });

  it('is entered once and done once, watched or not', () => {
    const entered = { kind: 'enter_scene', scene: 'tide-office' } as const;
    const done = { kind: 'done', scene: 'tide-office' } as const;
    const { world, events } = having(harbour, harbourWorld(), entered, entered, done, done);
    expect(ofKind(events, 'scene').map((event) => event.stage)).toEqual(['entered', 'done']);
    expect(told(world, 'tide-office')).toEqual({ ready: false, due: false, happened: true });
  });

  it('that the scenario does not list is refused, unless it lists none at all', () => {
    const wrong = { kind: 'enter_scene', scene: 'tide-ofice' } as const;
    expect(refusal(harbour, harbourWorld(), wrong).hint).toBe('Did you mean "tide-office"?');
    const bare = read('version: 1\n');
    expect(having(bare, createWorld(bare, { seed: 1, difficulty: 'standard' }), wrong).world.scene).toBe('tide-ofice');
  });
});
