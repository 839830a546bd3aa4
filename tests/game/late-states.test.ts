import { describe, expect, it } from 'vitest';
import { keepTurn, start, step } from '../../src/game/game.ts';
import type { Turn } from '../../src/game/turn.ts';
import { programOf } from './programs.ts';

const SETUP = { seed: 7, difficulty: 'standard' };
const STAIRS = `VAR height = 0
-> stairs
=== stairs
You stand {height} steps up, and the {~cat|dog|owl} looks at you.
+ [Up]
  ~ height++
  -> stairs
+ [Down]
  ~ height--
  -> stairs
`;

/** What a turn says and offers: how Ink numbers its threads is nobody's affair. */
const told = ({ events, choices, fault }: Turn) => ({ events, choices, fault });

describe('a turn whose state is written later', () => {
  it('is the turn that it would be, and goes on the same whatever is played meanwhile', () => {
    const program = programOf(STAIRS);
    const straight = step(program, start(program, SETUP).state, 0);
    const late = step(program, start(program, SETUP).state, 0, { keeps: 'later' });
    const kept = keepTurn(program, late);
    expect(told(kept)).toEqual(told(straight));
    step(program, start(program, { ...SETUP, seed: 8 }).state, 1);
    expect(told(step(program, kept.state, 0))).toEqual(told(step(program, straight.state, 0)));
  });

  it('can be gone on from at once without being written', () => {
    const program = programOf(STAIRS);
    const straight = step(program, step(program, start(program, SETUP).state, 0).state, 0);
    const late = step(program, start(program, SETUP).state, 0, { keeps: 'later' });
    expect(told(step(program, late.state, 0))).toEqual(told(straight));
  });

  it('cannot be kept or gone on from once another step was taken', () => {
    const program = programOf(STAIRS);
    const opening = start(program, SETUP);
    const late = step(program, opening.state, 0, { keeps: 'later' });
    step(program, opening.state, 1);
    expect(() => keepTurn(program, late)).toThrow(TypeError);
    expect(() => step(program, late.state, 0)).toThrow(TypeError);
  });

  it('with more to remember than there is room for is a fault when it is to be kept, as it is when it is written at once', () => {
    const words = `VAR all = "0123456789"\n-> grow\n=== grow\n${'~ all = all + all\n'.repeat(20)}+ [On] -> grow\n`;
    const program = programOf(words);
    const atOnce = start(program, SETUP);
    const late = keepTurn(program, start(program, SETUP, { keeps: 'later' }));
    expect(late.choices).toEqual([]);
    expect(late.fault?.code).toBe(atOnce.fault?.code);
    expect(atOnce.fault).not.toBeNull();
  });
});
