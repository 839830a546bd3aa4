import { describe, expect, it } from 'vitest';
import { compareWays } from '../../src/game/compare.ts';
import { childrenOf, partingOf, tipsOf } from '../../src/game/history.ts';
import { bookmarkAt } from '../../src/game/notes.ts';
import { recapOf } from '../../src/game/recap.ts';
import { beginSession, type Session } from '../../src/game/session.ts';
import { scenesReached } from '../../src/game/survey.ts';
import { memoryJournal, programOf } from './programs.ts';

const INK = `
A road. # scene: road
* [Left] You go left.
* [Right] You go right.
- A gate. # scene: gate
* [Open it] It opens.
* [Climb] You climb.
- -> END
`;

function begun(): Session {
  const setup = { seed: 3, difficulty: 'standard', created: '2026-11-22T20:00:00.000Z' };
  const result = beginSession(programOf(INK), setup, memoryJournal());
  if (!result.ok) throw new Error('it begins');
  return result.value;
}

/** Left, open; right, climb. */
function twoWays(): Session {
  const session = begun();
  session.decide(0);
  session.decide(0);
  session.goTo(0);
  session.decide(1);
  session.decide(1);
  return session;
}

describe('the tree of a game', () => {
  it('knows what was taken after each decision, where it ends, and where two ways part', () => {
    const { history } = twoWays();
    expect(childrenOf(history, 0).map(({ text }) => text)).toEqual(['Left', 'Right']);
    expect(tipsOf(history)).toEqual([2, 4]);
    expect(partingOf(history, 2, 4)).toBe(0);
    expect(partingOf(history, 1, 2)).toBe(1);
  });

  it('tells where each scene opens in each branch', () => {
    const reached = scenesReached(twoWays().survey(), null);
    expect(reached.map(({ scene, n }) => [scene, n])).toEqual([
      ['road', 0],
      ['gate', 1],
      ['gate', 3],
    ]);
  });

  it('keeps one bookmark a place', () => {
    const session = twoWays();
    session.bookmark('the gate', 3);
    expect(bookmarkAt(session.history, 3)).toBe('the gate');
  });

  it('lays two ways side by side from where they part', () => {
    const compared = compareWays(twoWays(), 2, 4);
    expect(compared).toMatchObject({
      value: { parting: 0, one: { visits: [{ choice: 'Left' }, { choice: 'Open it' }] }, other: { n: 4 } },
    });
  });

  it('tells in three lines what went before', () => {
    expect(recapOf(twoWays())).toEqual(['Right', 'Climb']);
  });
});
