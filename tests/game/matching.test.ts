import { describe, expect, it } from 'vitest';
import { digestPiece } from '../../src/game/digest.ts';
import { matchChoice } from '../../src/game/matching.ts';
import type { Choice } from '../../src/game/turn.ts';

const choice = (text: string, path: string, index = 0): Choice => ({
  index,
  text,
  path,
  tags: [],
  use: null,
  timeout: false,
});

/** What was on offer then, by what a recording keeps of it. */
const offer = (...texts: string[]) => ({ digests: texts.map(digestPiece), texts: null });
const UNKNOWN = { digests: null, texts: null };

describe('a recorded choice', () => {
  it('is the one with its text, wherever that stands now', () => {
    const offered = [choice('Wait', 'bridge.0.c-0'), choice('Fire', 'bridge.0.c-1', 1)];
    expect(matchChoice(offered, { text: 'Fire', path: 'deck.0.c-0' }, UNKNOWN)).toMatchObject({
      kind: 'sure',
      choice: { index: 1 },
    });
  });

  it('is the one at its path where several have its text', () => {
    const offered = [choice('Wait', 'bridge.0.c-0'), choice('Wait', 'bridge.0.c-2', 1)];
    const wanted = { text: 'Wait', path: 'bridge.0.c-2' };
    expect(matchChoice(offered, wanted, UNKNOWN)).toMatchObject({ choice: { index: 1 } });
  });

  it('is the one at the nearest path where several have its text and its knot has another name', () => {
    const offered = [choice('Wait', 'lift.0.c-1'), choice('Wait', 'bridge_anew.0.c-2', 1)];
    const wanted = { text: 'Wait', path: 'bridge.0.c-2' };
    expect(matchChoice(offered, wanted, UNKNOWN)).toMatchObject({ choice: { index: 1 } });
  });

  it('is none of two that are equally near', () => {
    const offered = [choice('Wait', 'lift.0.c-1'), choice('Wait', 'yard.0.c-1', 1)];
    expect(matchChoice(offered, { text: 'Wait', path: 'bridge.0.c-2' }, UNKNOWN)).toEqual({ kind: 'unclear' });
  });

  it('is found in other words, which its outcome has to confirm', () => {
    const offered = [choice('Aim at the bright core', 'w.0.c-0'), choice('Aim at the bare plate', 'w.0.c-1', 1)];
    const wanted = { text: 'Aim at the blank plate', path: 'w.0.c-1' };
    expect(matchChoice(offered, wanted, offer('Aim at the bright core', wanted.text))).toMatchObject({
      kind: 'reworded',
      choice: { index: 1 },
    });
  });

  it('is never another one that was on offer beside it, however alike', () => {
    const offered = [choice('Open the blue door', 'c-0'), choice('Go back', 'c-1', 1)];
    const wanted = { text: 'Open the red door', path: 'c-0' };
    expect(matchChoice(offered, wanted, offer(wanted.text, 'Open the blue door', 'Go back'))).toEqual({ kind: 'gone' });
  });

  it('is no choice that is as much like another one that was on offer', () => {
    const offered = [choice('Open a door', 'c-0'), choice('Go back', 'c-1', 1)];
    const wanted = { text: 'Open the red door', path: 'c-0' };
    const then = { ...offer(wanted.text, 'Open the blue door', 'Go back'), texts: ['Open the blue door', 'Go back'] };
    expect(matchChoice(offered, wanted, then).kind).not.toBe('reworded');
  });

  it('is left where everything else that was on offer still is; then its outcome has to prove it', () => {
    const offered = [choice('Take the stairs', 'hall.0.c-0'), choice('Go back', 'hall.0.c-1', 1)];
    const wanted = { text: 'Upwards!', path: 'hall.0.c-0' };
    expect(matchChoice(offered, wanted, offer(wanted.text, 'Go back'))).toMatchObject({
      kind: 'left',
      choice: { index: 0 },
    });
    expect(matchChoice(offered, wanted, offer(wanted.text, 'Go back', 'Scream'))).toEqual({ kind: 'gone' });
  });

  it('is gone where nothing is like it', () => {
    expect(matchChoice([choice('Dance', 'c-0')], { text: 'Leave', path: 'c-0' }, UNKNOWN)).toEqual({ kind: 'gone' });
    expect(matchChoice([], { text: 'Leave', path: 'c-0' }, UNKNOWN)).toEqual({ kind: 'gone' });
  });
});
