import { describe, expect, it } from 'vitest';
import { compareWays } from '../../src/game/compare.ts';
import { recapOf } from '../../src/game/recap.ts';
import { programOf } from './programs.ts';
import { begin, CROSSING, sure, take } from './sessions.ts';

describe('two ways', () => {
  it('are laid side by side from where they part', () => {
    const { session } = begin(programOf(CROSSING));
    take(session, 'Left', 'Open it');
    sure(session.goTo(0));
    take(session, 'Right', 'Climb');
    expect(recapOf(session)).toEqual(['Right', 'Climb']);
    expect(compareWays(session, 2, 4)).toMatchObject({
      value: { parting: 0, one: { visits: [{ choice: 'Left' }, { choice: 'Open it' }] }, other: { n: 4 } },
    });
  });
});
