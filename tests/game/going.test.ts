import { describe, expect, it } from 'vitest';
import { programOf } from './programs.ts';
import { begin, CROSSING, resume, sure, take } from './sessions.ts';

const program = programOf(CROSSING);

describe('going through a game', () => {
  it('comes to any decision, of this way or another, and to the opening', () => {
    const { session } = begin(program);
    const opening = session.turn;
    take(session, 'Left');
    const gate = session.turn;
    take(session, 'Open it', 'Knock');
    const end = session.turn;
    expect(sure(session.goTo(0))).toEqual(opening);
    take(session, 'Right');
    expect(sure(session.goTo(3))).toEqual(end);
    expect(sure(session.goTo(1))).toEqual(gate);
    expect(session.here).toMatchObject({ n: 1, choice: 'Left' });
    expect(session.before).toMatchObject({ n: 0, choice: null });
  });

  it('writes one line, and none where it stands there already', () => {
    const { session, journal } = begin(program);
    take(session, 'Left', 'Climb');
    const before = journal.text;
    session.goTo(2);
    expect(journal.text).toBe(before);
    session.goTo(0);
    expect(journal.text.slice(before.length)).toBe('{"kind":"head","n":0}\n');
  });

  it('comes to a way that was never replayed since the game was loaded', () => {
    const { session, journal } = begin(program);
    take(session, 'Left', 'Open it', 'Wait', 'Wait on');
    const dark = session.turn;
    sure(session.goTo(0));
    take(session, 'Right');
    const again = resume(journal.text, program).session;
    expect(again.visit(4)).toBeNull();
    expect(sure(again.goTo(4))).toEqual(dark);
    expect(again.visit(4)).toMatchObject({ depth: 4, says: 'It stays dark.' });
  });

  it('stays where it stands, as does all else, when the journal refuses', () => {
    const { session, journal } = begin(program);
    take(session, 'Left', 'Climb');
    const { turn } = session;
    journal.full = true;
    for (const refused of [session.goTo(0), session.undo(), session.bookmark('x'), session.nameBranch(1, 'x')]) {
      expect(refused).toMatchObject({ ok: false, problems: [{ code: 'disk-full' }] });
    }
    expect(session.turn).toBe(turn);
    expect(session.history).toMatchObject({ head: 2, bookmarks: new Map(), branches: new Map() });
    expect(session.canRedo).toBe(false);
  });

  it('fails where there is no such decision', () => {
    const { session } = begin(program);
    for (const n of [1, -1, 0.5, Number.NaN]) {
      expect(session.goTo(n)).toMatchObject({ ok: false, problems: [{ code: 'no-decision' }] });
      expect(session.turnAt(n)).toMatchObject({ ok: false });
      expect(session.bookmark('x', n)).toMatchObject({ ok: false });
    }
  });
});

describe('doing again', () => {
  it('goes forward to any depth along the way that was taken last', () => {
    const { session } = begin(program);
    take(session, 'Left', 'Open it', 'Knock');
    const end = session.turn;
    for (let back = 0; back < 3; back++) sure(session.undo());
    for (let on = 0; on < 3; on++) sure(session.redo());
    expect(session.turn).toEqual(end);
    expect(session.canRedo).toBe(false);
  });

  it('follows the way last gone, however play went back', () => {
    const { session } = begin(program);
    take(session, 'Left', 'Open it');
    sure(session.goTo(1));
    take(session, 'Climb');
    sure(session.goTo(0));
    take(session, 'Right');
    sure(session.goTo(2));
    sure(session.goTo(0));
    expect([sure(session.redo()) && session.here.n, sure(session.redo()) && session.here.n]).toEqual([1, 2]);
  });

  it('follows the same way after the game was closed and loaded', () => {
    const { session, journal } = begin(program);
    take(session, 'Left', 'Open it');
    sure(session.goTo(1));
    take(session, 'Climb', 'Wait');
    sure(session.goTo(2));
    sure(session.goTo(0));
    const again = resume(journal.text, program).session;
    expect(again.here.n).toBe(0);
    const went = [1, 2].map(() => sure(again.redo()) && again.here.n);
    expect(went).toEqual([1, 2]);
    expect(again.canRedo).toBe(false);
  });

  it('has nothing to do again behind a decision that is new', () => {
    const { session } = begin(program);
    take(session, 'Left', 'Open it');
    sure(session.goTo(0));
    take(session, 'Right');
    expect(session.canRedo).toBe(false);
    expect(session.redo()).toMatchObject({ ok: false, problems: [{ code: 'no-redo' }] });
  });
});

describe('a game whose story has changed', () => {
  const played = () => {
    const { session, journal } = begin(program);
    take(session, 'Left', 'Climb', 'Wait');
    sure(session.goTo(1));
    take(session, 'Open it');
    return journal.text;
  };
  const edited = programOf(CROSSING.replace('* [Climb] You climb.\n', ''));

  it('goes nowhere beyond what the story no longer leads to, and says which decision it is', () => {
    const { session } = resume(played(), edited);
    expect(session.here.n).toBe(4);
    for (const n of [2, 3]) {
      const gone = session.goTo(n);
      expect(gone).toMatchObject({
        ok: false,
        problems: [{ code: 'way-lost', message: expect.stringContaining('"Climb"') }],
      });
    }
    expect(session.here.n).toBe(4);
    expect(session.visit(3)).toMatchObject({ lost: true, choice: 'Wait', scene: null, depth: 3 });
  });

  it('does not offer to do again what it knows to be lost', () => {
    const text = `${played()}{"kind":"head","n":2}\n`;
    const { session, replay } = resume(text, edited);
    expect(replay.verdict).toMatchObject({ kind: 'diverges', at: 2 });
    expect([session.here.n, session.canRedo]).toEqual([1, false]);
  });

  it('takes a decision anew whose outcome is another now, so that what follows can be loaded again', () => {
    const { session, journal } = begin(program);
    take(session, 'Left', 'Open it');
    const flooded = programOf(
      CROSSING.replace(
        'It opens.',
        'Behind it there is water to the knees, and a boat upside down on the roof of a barn.',
      ),
    );
    const again = resume(journal.text, flooded, journal).session;
    expect(again.here.n).toBe(1);
    expect(again.readBefore(0)).toBe(false);
    take(again, 'Open it', 'Knock');
    expect(again.history.decisions.map(({ n, parent }) => [n, parent])).toEqual([
      [1, 0],
      [2, 1],
      [3, 1],
      [4, 3],
    ]);
    expect(resume(journal.text, flooded).session.turn).toEqual(again.turn);
  });
});

describe('a long game', () => {
  const counting = programOf(`
VAR n = 0
-> round
=== round
~ n = n + 1
Round {n}, {RANDOM(1, 1000)}. # scene: round
+ [On] -> round
+ [Back] -> round
`);

  it('knows the turn of any decision, though it keeps few whole', () => {
    const { session, journal } = begin(counting);
    const turns = [session.turn];
    for (let n = 1; n <= 300; n++) {
      // Every hundred decisions another branch parts from the middle of the last.
      if (n % 100 === 0) sure(session.goTo(n - 50));
      turns.push(sure(session.decide(n % 2)));
    }
    for (const one of [session, resume(journal.text, counting).session]) {
      for (let n = 0; n < 2000; n += 37) expect(one.turnAt(n % 301)).toMatchObject({ value: turns[n % 301] });
      expect(one.here.n).toBe(300);
      expect(one.turn).toEqual(turns[300]);
    }
  });

  it('is undone to its opening, and done again to its end', () => {
    const { session } = begin(counting);
    for (let n = 1; n <= 120; n++) sure(session.decide(n % 2));
    const [end, way] = [session.turn, session.way()];
    while (session.canUndo) sure(session.undo());
    expect(session.here).toMatchObject({ n: 0, choice: null });
    while (session.canRedo) sure(session.redo());
    expect(session.turn).toEqual(end);
    expect(session.way()).toEqual(way);
  });
});
