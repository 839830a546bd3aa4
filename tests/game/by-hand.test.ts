import { describe, expect, it } from 'vitest';
import { doByHand, valuesOf } from '../../src/game/hand.ts';
import { lineTo } from '../../src/game/history.ts';
import { mendLines } from '../../src/game/mending.ts';
import type { Deed } from '../../src/game/recording.ts';
import { readRecording } from '../../src/game/recording-reading.ts';
import { replayTree } from '../../src/game/replay.ts';
import { HARBOUR } from '../world/harbour.ts';
import { programOf } from './programs.ts';
import { begin, resume, sure, take } from './sessions.ts';

const INK = `VAR courage = 0
VAR weight = 1.5
VAR name = "Jo"
VAR next = -> yard
LIST mood = (calm), afraid
A road.
* [On] You go on.
  -> gate
=== gate
A gate, with a lamp over it that someone has lit.
* {courage > 3} [Climb] You climb.
* [Wait] You wait, {mood ? afraid: in fear|in peace}.
  -> next
=== yard
A yard, and {name} in it, {weight} stone.
* [Knock] Nobody comes.
* [Stay] It gets dark.
- -> END
=== well(depth)
{depth} feet down. -> END
=== pit
~ courage = courage / 0
-> END
`;

const program = programOf(INK);
const set = (name: string, value: string): Deed => ({ kind: 'set', name, value });
const toKnot = (to: string): Deed => ({ kind: 'goto', to, path: to });
const textOf = (turn: { events: readonly { kind: string }[] }) =>
  turn.events.map((event) => ('text' in event ? String(event.text) : '')).join('');

describe('what is done by hand', () => {
  it('sets a variable from the next decision on, and says nothing', () => {
    const { session } = begin(program);
    const before = session.turn;
    sure(session.doByHand(set('courage', '4')));
    expect(session.turn.choices).toEqual(before.choices);
    expect(session.turn.events).toEqual([]);
    take(session, 'On');
    expect(session.turn.choices.map(({ text }) => text)).toEqual(['Climb', 'Wait']);
  });

  it('sets variables of every type, as they are written', () => {
    const { session } = begin(program);
    const deeds = [set('weight', '2'), set('name', '"Ann \\"A\\""'), set('mood', 'afraid'), set('next', '-> gate')];
    for (const deed of deeds) sure(session.doByHand(deed));
    const values = valuesOf(session.program, session.turn, session.history);
    expect(values.map(({ name, value }) => `${name} = ${value}`)).toEqual([
      'courage = 0',
      'weight = 2.0',
      'name = "Ann \\"A\\""',
      'next = -> gate',
      'mood = afraid',
    ]);
    expect(values.map(({ byHand }) => byHand)).toEqual([null, 1, 2, 4, 3]);
  });

  it('refuses a name or a value that there cannot be, and leaves everything as it was', () => {
    const { session, journal } = begin(program);
    const { text } = journal;
    for (const deed of [set('curage', '1'), set('courage', 'much'), set('mood', 'cold'), set('next', '-> nowhere')]) {
      expect(session.doByHand(deed).ok).toBe(false);
    }
    const unknown = session.doByHand(set('curage', '1'));
    expect(unknown.ok ? '' : unknown.problems[0]?.hint).toBe('Did you mean "courage"?');
    expect(session.here.n).toBe(0);
    expect(journal.text).toBe(text);
  });

  it('goes to a knot, also from an ending', () => {
    const { session } = begin(program);
    take(session, 'On', 'Wait', 'Knock');
    expect(session.turn.choices).toEqual([]);
    sure(session.doByHand(toKnot('yard')));
    expect(textOf(session.turn)).toContain('A yard, and Jo in it');
    expect(session.turn.choices.map(({ text }) => text)).toEqual(['Stay']);
  });

  it('does not go where the story fails', () => {
    const { session, journal } = begin(program);
    const { text } = journal;
    const gone = session.doByHand(toKnot('pit'));
    expect(gone.ok ? '' : gone.problems[0]?.message).toContain('division by zero');
    expect(journal.text).toBe(text);
  });

  it('is the same straight, and with the state taken through JSON', () => {
    const { session } = begin(program);
    const through = { ...session.turn, state: JSON.parse(JSON.stringify(session.turn.state)) };
    for (const deed of [set('courage', '4'), toKnot('yard')]) {
      const [straight, other] = [session.turn, through].map((turn) => sure(doByHand(program, turn, deed)));
      expect(JSON.stringify(straight)).toBe(JSON.stringify(other));
    }
  });
});

describe('a recording with deeds', () => {
  const played = () => {
    const { session, journal } = begin(program);
    sure(session.doByHand(set('courage', '4')));
    take(session, 'On');
    sure(session.doByHand(toKnot('yard')));
    take(session, 'Stay');
    return journal.text;
  };

  it('has a line of a kind of its own for each, with a number among the decisions', () => {
    const lines = played()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.slice(1).map(({ kind, n, text }) => [kind, n, text])).toEqual([
      ['deed', 1, 'by hand: courage = 4'],
      [undefined, 2, 'On'],
      ['deed', 3, 'by hand: to yard'],
      [undefined, 4, 'Stay'],
    ]);
  });

  it('is taken up where it stood, and replays the same', () => {
    const { session, replay } = resume(played(), program);
    expect(replay.verdict).toEqual({ kind: 'same' });
    expect(session.here.n).toBe(4);
    expect(lineTo(session.history).map(({ deed }) => deed?.kind ?? null)).toEqual(['set', null, 'goto', null]);
    const reading = readRecording(played(), 'g.jsonl');
    if (reading.kind !== 'recording') throw new Error(reading.kind);
    expect(replayTree(program, reading.recording).verdict).toEqual({ kind: 'same' });
  });

  it('diverges at a deed that cannot be done any more, and play stands before it', () => {
    const { session, replay } = resume(played(), programOf(INK.replaceAll('courage', 'bravery')));
    expect(replay.verdict).toMatchObject({ kind: 'diverges', at: 1, why: 'refused-by-hand' });
    expect(session.here.n).toBe(0);
  });

  it('diverges where a knot that was gone to tells something else', () => {
    const changed = INK.replace(
      'A yard, and {name} in it, {weight} stone.',
      'Nothing at all, as far as anyone can see.',
    );
    const elsewhere = changed.replace('[Knock] Nobody', '[Shout] Nobody').replace('[Stay] It', '[Sing] It');
    expect(resume(played(), programOf(elsewhere)).replay.verdict).toMatchObject({ kind: 'diverges', at: 3 });
  });

  it('is mended with its deeds', () => {
    const text = played();
    const cut = text.slice(0, text.lastIndexOf('\n', text.length - 2) + 20);
    const lines = cut.split('\n').map((line) => ({ text: line, flaw: null, ended: true, end: 0 }));
    const mended = sure(mendLines(lines, 'g.jsonl'));
    expect(mended).toMatchObject({ kept: 3, lost: 1 });
    expect(resume(mended.text, program).replay.verdict).toEqual({ kind: 'same' });
  });
});

describe('the values of a world', () => {
  it('stand beside the variables, and are set by the same deeds', () => {
    const story = programOf('INCLUDE world.ink\nVAR salt = 2\nA quay. # view: Marit\n* [On] On.\n- -> END', HARBOUR);
    const { session } = begin(story);
    sure(session.doByHand(set('trust', '5')));
    sure(session.doByHand(set('fact seen', 'true')));
    sure(session.doByHand(set('salt', '3')));
    expect(session.turn.state.world?.clocks.trust?.value).toBe(5);
    const values = valuesOf(story, session.turn, session.history);
    const byName = new Map(values.map((value) => [`${value.kind} ${value.name}`, value]));
    expect(byName.get('clock trust')).toMatchObject({ value: '5 of 6', byHand: 1 });
    expect(byName.get('fact seen')).toMatchObject({ value: 'true', byHand: 2 });
    expect(byName.get('variable salt')).toMatchObject({ value: '3', byHand: 3 });
    expect(byName.get('item lamp')).toMatchObject({ value: '"shelf", 3 left', byHand: null });
  });
});
