import { describe, expect, it, vi } from 'vitest';
import { readRecording } from '../../src/game/recording-reading.ts';
import { beginSession, resumeSession, type Session } from '../../src/game/session.ts';
import type { Program } from '../../src/game/turn.ts';
import { memoryJournal, programOf } from './programs.ts';

const INK = `
A road.
* [Left] You go left.
* [Right] You go right.
- A gate, with a lamp over it that someone has lit.
* [Open it] It opens.
* [Climb] You climb.
- -> END
`;
const setup = { seed: 3, difficulty: 'standard', created: '2026-11-22T20:00:00.000Z' };

function begun(program: Program = programOf(INK)): { session: Session; journal: ReturnType<typeof memoryJournal> } {
  const journal = memoryJournal();
  const result = beginSession(program, setup, journal);
  if (!result.ok) throw new Error('it begins');
  return { session: result.value, journal };
}

function resumed(text: string, program: Program = programOf(INK)) {
  const reading = readRecording(text, 'g.jsonl');
  if (reading.kind !== 'recording') throw new Error(`it is ${reading.kind}`);
  return resumeSession(program, reading.recording, memoryJournal());
}

const lines = (text: string): unknown[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);

describe('a session', () => {
  it('writes a header and one line a decision, and nothing else', () => {
    const { session, journal } = begun();
    session.decide(0);
    session.decide(1);
    expect(lines(journal.text)).toMatchObject([
      { format: 'first-contact-recording', version: 1, seed: 3 },
      { n: 1, parent: 0, text: 'Left' },
      { n: 2, parent: 1, text: 'Climb' },
    ]);
    for (const line of journal.text.split('\n').slice(1)) expect(line.length).toBeLessThan(300);
  });

  it('stands where it stood when the journal refuses a decision', () => {
    const { session, journal } = begun();
    journal.full = true;
    const before = session.turn;
    expect(session.decide(0)).toMatchObject({ ok: false, problems: [{ code: 'disk-full' }] });
    expect(session.turn).toBe(before);
    journal.full = false;
    expect(session.decide(0).ok).toBe(true);
  });

  it('is taken up where it was left', () => {
    const { session, journal } = begun();
    session.decide(1);
    const again = resumed(journal.text);
    expect(again.replay.verdict).toEqual({ kind: 'same' });
    expect(again.session.turn).toEqual(session.turn);
  });

  it('takes decisions back to the opening, and does them again', () => {
    const { session } = begun();
    const opening = session.turn;
    session.decide(0);
    const gate = session.turn;
    session.decide(0);
    expect([session.undo().ok, session.undo().ok, session.undo().ok]).toEqual([true, true, false]);
    expect(session.turn).toBe(opening);
    session.redo();
    expect(session.turn).toBe(gate);
  });

  it('throws nothing away when it decides differently: the game is a tree', () => {
    const { session, journal } = begun();
    session.decide(0);
    session.undo();
    session.decide(1);
    expect(session.history.decisions.map(({ n, parent, text }) => [n, parent, text])).toEqual([
      [1, 0, 'Left'],
      [2, 0, 'Right'],
    ]);
    expect(resumed(journal.text).session.turn).toEqual(session.turn);
  });

  it('moves its head, and appends no second branch, when it decides the same again', () => {
    const { session } = begun();
    session.decide(0);
    session.undo();
    session.decide(0);
    expect(session.history.decisions).toHaveLength(1);
    expect(session.history.head).toBe(1);
  });

  it('finds its choices by text and path when the story has another choice in front', () => {
    const { session, journal } = begun();
    session.decide(1);
    const edited = programOf(INK.replace('* [Left]', '* [Stay] You stay.\n* [Left]'));
    const again = resumed(journal.text, edited);
    expect(again.replay.verdict).toMatchObject({ kind: 'moved', at: 0, what: 'choices' });
    expect(again.session.here.choice).toBe('Right');
  });

  it('stops at the last decision that holds when a choice is gone, and says where', () => {
    const { session, journal } = begun();
    session.decide(1);
    session.decide(1);
    const edited = programOf(INK.replace('* [Climb] You climb.\n', ''));
    const again = resumed(journal.text, edited);
    expect(again.replay.verdict).toMatchObject({
      kind: 'diverges',
      at: 2,
      why: 'choice-gone',
      now: { lines: ['Open it'] },
    });
    expect(again.session.here.n).toBe(1);
  });

  it('calls it another outcome when the same choice leads somewhere else', () => {
    const { session, journal } = begun();
    session.decide(1);
    const edited = programOf(
      INK.replace(
        '- A gate, with a lamp over it that someone has lit.',
        '- Water to the knees, and a boat upside down on the roof of the barn.',
      ),
    );
    expect(resumed(journal.text, edited).replay.verdict).toMatchObject({
      kind: 'diverges',
      at: 1,
      why: 'another-outcome',
    });
  });
});

describe('a turn that takes this machine too long', () => {
  const ENDLESS = 'A road.\n+ [Round] -> k\n+ [On] -> END\n== k\n-> k';
  it('is no part of the game, and the game goes on', () => {
    const { session, journal } = begun(programOf(ENDLESS));
    const before = journal.text;
    let now = 0;
    const clock = vi.spyOn(Date, 'now').mockImplementation(() => {
      now += 60_000;
      return now;
    });
    const decided = session.decide(0);
    clock.mockRestore();
    expect(decided).toMatchObject({ ok: false, problems: [{ code: 'too-slow', file: 'tiny.ink', line: 5 }] });
    expect(journal.text).toBe(before);
    expect(session.decide(1)).toMatchObject({ ok: true });
  });
  it('is, where the counters end it first', () => {
    const { session, journal } = begun(programOf(ENDLESS));
    const decided = session.decide(0);
    expect(decided.ok && decided.value.fault?.code).toBe('endless-loop');
    expect(lines(journal.text)).toHaveLength(2);
  });
});
