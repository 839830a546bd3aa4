import { describe, expect, it } from 'vitest';
import { Foresight } from '../../src/game/foresight.ts';
import { start, step } from '../../src/game/game.ts';
import { programOf } from './programs.ts';

const SETUP = { seed: 3, difficulty: 'standard' };
const INK = `
VAR steps = 0
-> road
=== road
A road, {~wet|dry|long}, after {steps} steps.
+ [On] {~You walk.|You run.|You crawl.}
  ~ steps = steps + 1
  -> road
+ [Back] You turn. -> road
* [Round and round] -> round(0)
=== round(times)
{ times < 5000: -> round(times + 1) }
You are dizzy. -> road
`;

describe('what is worked out ahead', () => {
  it('is what deciding brings, whether all of it, some of it or nothing was worked out', () => {
    const program = programOf(INK);
    for (const looks of [0, 1, 5]) {
      const foresight = new Foresight(program);
      let turn = start(program, SETUP);
      for (const choice of [0, 1, 0, 0, 2, 1, 0]) {
        for (let look = 0; look < looks; look++) foresight.look(turn);
        const expected = step(program, JSON.parse(JSON.stringify(turn.state)), choice);
        turn = foresight.take(turn, choice);
        expect(turn).toEqual(expected);
      }
    }
  });

  it('is one choice at a time, and ends when all are known', () => {
    const foresight = new Foresight(programOf(INK));
    const turn = start(programOf(INK), SETUP);
    expect([1, 2, 3, 4].map(() => foresight.look(turn))).toEqual([true, true, false, false]);
  });

  it('is never a fault: a choice that takes long is decided with all the limits that a story has', () => {
    const program = programOf(INK);
    const foresight = new Foresight(program);
    const turn = start(program, SETUP);
    while (foresight.look(turn));
    const decided = foresight.take(turn, 2);
    expect(decided.fault).toBeNull();
    expect(decided.choices.map(({ text }) => text)).toEqual(['On', 'Back']);
  });
});
