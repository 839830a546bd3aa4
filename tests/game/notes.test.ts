import { describe, expect, it } from 'vitest';
import { branchNameOf } from '../../src/game/branches.ts';
import { bookmarkAt } from '../../src/game/notes.ts';
import { readRecording } from '../../src/game/recording-reading.ts';
import { programOf } from './programs.ts';
import { begin, CROSSING, resume, sure, take } from './sessions.ts';

const program = programOf(CROSSING);

function played() {
  const game = begin(program);
  take(game.session, 'Left', 'Open it', 'Knock');
  sure(game.session.goTo(1));
  take(game.session, 'Climb', 'Wait');
  return game;
}

describe('a bookmark', () => {
  it('names where play stands, or any other place, and is there when the game is loaded', () => {
    const { session, journal } = played();
    sure(session.bookmark('the wall'));
    sure(session.bookmark('  before \n all ', 0));
    for (const { history } of [session, resume(journal.text, program).session]) {
      expect([...history.bookmarks]).toEqual([
        ['the wall', 5],
        ['before all', 0],
      ]);
      expect([bookmarkAt(history, 5), bookmarkAt(history, 1)]).toEqual(['the wall', null]);
    }
  });

  it('stands for one place, as a place has one', () => {
    const { session, journal } = played();
    sure(session.bookmark('here', 1));
    sure(session.bookmark('here', 2));
    sure(session.bookmark('there', 2));
    sure(session.bookmark('gone', 3));
    sure(session.bookmark('', 3));
    for (const { history } of [session, resume(journal.text, program).session]) {
      expect([...history.bookmarks]).toEqual([['there', 2]]);
    }
  });

  it('is written once, however often it is given', () => {
    const { session, journal } = played();
    sure(session.bookmark('here'));
    const once = journal.text;
    sure(session.bookmark('here'));
    sure(session.bookmark('', 0));
    expect(journal.text).toBe(once);
  });

  it('has a name that can be read in a line', () => {
    const { session } = played();
    for (const name of ['\u001b[2J', 'a\u0000b', 'x'.repeat(81)]) {
      expect(session.bookmark(name)).toMatchObject({ ok: false, problems: [{ code: 'bad-name' }] });
    }
    sure(session.bookmark('__proto__'));
    expect(session.history.bookmarks.get('__proto__')).toBe(5);
  });
});

describe('the name of a branch', () => {
  it('is that of all places between two partings, and of what parts from them without a name of its own', () => {
    const { session, journal } = played();
    sure(session.nameBranch(1, 'left'));
    sure(session.nameBranch(5, 'over the wall'));
    for (const { history } of [session, resume(journal.text, program).session]) {
      const names = [0, 1, 2, 3, 4, 5].map((n) => branchNameOf(history, n));
      expect(names).toEqual(['left', 'left', 'left', 'left', 'over the wall', 'over the wall']);
    }
  });

  it('is one: another name given beside it takes its place, and an empty one takes it away', () => {
    const { session, journal } = played();
    sure(session.nameBranch(5, 'wall'));
    sure(session.nameBranch(4, 'over'));
    expect([...session.history.branches]).toEqual([[5, 'over']]);
    sure(session.nameBranch(4, ''));
    const once = journal.text;
    sure(session.nameBranch(4, ''));
    expect(journal.text).toBe(once);
    expect(branchNameOf(session.history, 5)).toBeNull();
  });

  it('stays with the way that it was given to when another parts from that', () => {
    const { session } = begin(program);
    take(session, 'Left', 'Open it', 'Wait', 'Wait on');
    sure(session.nameBranch(4, 'patience'));
    sure(session.goTo(2));
    take(session, 'Knock');
    const names = [2, 3, 4, 5].map((n) => branchNameOf(session.history, n));
    expect(names).toEqual([null, 'patience', 'patience', null]);
  });
});

describe('a line with a kind', () => {
  const { journal } = played();
  const readWith = (line: unknown) => readRecording(`${journal.text}${JSON.stringify(line)}\n`, 'g.jsonl');

  it('is broken where its kind is known and its values are none that a game can have', () => {
    for (const line of [
      { kind: 'head', n: 6 },
      { kind: 'head', n: '1' },
      { kind: 'bookmark', n: -1, name: 'x' },
      { kind: 'bookmark', n: 1 },
      { kind: 'branch', n: 1.5, name: 'x' },
      { kind: 'branch', n: 1, name: null },
      { kind: 'story', n: 1, hash: 7 },
    ]) {
      expect(readWith(line)).toMatchObject({
        kind: 'bad',
        problem: { code: 'broken-recording', file: 'g.jsonl', line: 8, message: expect.stringContaining(line.kind) },
      });
    }
  });

  it('is passed over where this program does not know its kind', () => {
    expect(readWith({ kind: 'weather', n: 'fine' })).toMatchObject({ recording: { head: 5 } });
  });

  it('tells since when decisions were taken on another version of the story', () => {
    expect(readWith({ kind: 'story', hash: 'abc', n: 5 })).toMatchObject({
      recording: { stories: [{ kind: 'story', hash: 'abc', n: 5 }] },
    });
  });
});
