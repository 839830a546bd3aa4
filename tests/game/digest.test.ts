import { describe, expect, it } from 'vitest';
import { digestTurn } from '../../src/game/digest.ts';
import { bitsOf } from '../../src/game/likeness.ts';
import type { Turn } from '../../src/game/turn.ts';

const saying = (text: string): Turn => ({
  state: {
    ink: null,
    world: null,
    scene: null,
    view: null,
    place: null,
    ending: null,
  },
  events: [{ kind: 'text', text, tags: [] }],
  choices: [],
  ending: null,
  fault: null,
  warnings: [],
});
/** How many bits of two digests differ. */
function distance(one: string, other: string): number {
  const bits = bitsOf(other);
  return bitsOf(one).filter((bit, at) => bit !== bits[at]).length;
}

const passage =
  'The lamp over the chart table dips, and comes back a worse colour. Osk puts the shoe down on the ledger and looks at the water, which has found the second step and is thinking about the third.';

describe('the similarity digest', () => {
  it('is the same for the same words', () => {
    expect(distance(digestTurn(saying(passage)).like, digestTurn(saying(passage)).like)).toBe(0);
  });

  it('moves a little when a word is exchanged', () => {
    const reworded = passage.replace('worse colour', 'worse shade');
    expect(distance(digestTurn(saying(passage)).like, digestTurn(saying(reworded)).like)).toBeLessThanOrEqual(14);
  });

  it('is far from the digest of other words', () => {
    const other =
      'You walk to the window. Snow has filled the yard up to the sills, and the dog is standing on the roof of the car with its nose to the north, waiting for somebody to say that it may come down again.';
    expect(distance(digestTurn(saying(passage)).like, digestTurn(saying(other)).like)).toBeGreaterThan(14);
  });

  it('tells turns apart by text, choices and world on their own', () => {
    const one = digestTurn(saying(passage));
    const two = digestTurn(saying(`${passage} So it is.`));
    expect(two.text).not.toBe(one.text);
    expect(two.choices).toBe(one.choices);
    expect(two.world).toBe(one.world);
  });
});
