import { describe, expect, it } from 'vitest';
import { childrenOf, lineTo, partingOf, tipsOf } from '../../src/game/history.ts';
import type { Session } from '../../src/game/session.ts';
import { programOf } from './programs.ts';
import { begin, CROSSING, resume, sure, take } from './sessions.ts';

const program = programOf(CROSSING);

/** Decisions 1 to 3 left; 4 to 6 right, of which 6 is after 5; 7 after 4. */
function grown(): { session: Session; text: string } {
  const { session, journal } = begin(program);
  take(session, 'Left', 'Open it', 'Knock');
  sure(session.goTo(0));
  take(session, 'Right', 'Open it', 'Wait');
  sure(session.goTo(4));
  take(session, 'Climb');
  return { session, text: journal.text };
}

for (const [how, historyIn] of [
  ['as it grew', () => grown().session.history],
  ['as it was written', () => resume(grown().text, program).session.history],
] as const) {
  describe(`the history of a game, ${how}`, () => {
    it('knows what was decided after each place, the first taken first', () => {
      const history = historyIn();
      const texts = (n: number) => childrenOf(history, n).map(({ text }) => text);
      expect([texts(0), texts(4), texts(7)]).toEqual([['Left', 'Right'], ['Open it', 'Climb'], []]);
    });

    it('knows the way to any decision', () => {
      expect(lineTo(historyIn(), 6).map(({ n }) => n)).toEqual([4, 5, 6]);
      expect(lineTo(historyIn()).map(({ n }) => n)).toEqual([4, 7]);
      expect(lineTo(historyIn(), 0)).toEqual([]);
    });

    it('knows its tips, and where two ways part', () => {
      const history = historyIn();
      expect(tipsOf(history)).toEqual([3, 6, 7]);
      const partings = (
        [
          [6, 7],
          [3, 7],
          [5, 6],
          [7, 7],
        ] as const
      ).map(([a, b]) => partingOf(history, a, b));
      expect(partings).toEqual([4, 0, 5, 7]);
    });

    it('knows where play went last from each place', () => {
      expect(historyIn().onward).toEqual([4, 2, 3, 0, 7, 6, 0, 0]);
    });
  });
}

describe('the history of a game', () => {
  it('has the opening for its only tip before anything is decided', () => {
    expect(tipsOf(begin(program).session.history)).toEqual([0]);
  });
});
