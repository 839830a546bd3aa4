import { describe, expect, it } from 'vitest';
import { compareWays } from '../../src/game/compare.ts';
import { NIGHT, NIGHT_YAML } from './night.ts';
import { programOf } from './programs.ts';
import { begin, CROSSING, resume, sure, take } from './sessions.ts';

const night = programOf(NIGHT, NIGHT_YAML);

/** Decisions 1 to 3 sent, let in, slept; 4 to 6 burned, called, slept. */
function twoNights() {
  const { session, journal } = begin(night);
  take(session, 'Send the letter away', 'Let them in', 'Sleep');
  sure(session.goTo(0));
  take(session, 'Burn it', '"Who is there?"', 'Sleep');
  return { session, journal };
}

describe('two ways', () => {
  it('are laid side by side from where they part', () => {
    const { session } = begin(programOf(CROSSING));
    take(session, 'Left', 'Open it');
    sure(session.goTo(1));
    take(session, 'Climb', 'Wait');
    const { parting, one, other, differences } = sure(compareWays(session, 2, 4));
    expect(parting).toBe(1);
    expect(one.visits.map(({ choice, says, scene }) => [choice, says, scene])).toEqual([
      ['Open it', 'It opens.', 'yard'],
    ]);
    expect(other.visits.map(({ choice }) => choice)).toEqual(['Climb', 'Wait']);
    expect(differences).toEqual([]);
  });

  it('are told at both ends, line by line; a way that is a part of the other is not', () => {
    const { session } = begin(
      programOf('A road.\n* [Left] Left, past a mill.\n* [Right] Right, past a well.\n- A gate.\n* [On] On.\n-> END\n'),
    );
    take(session, 'Left', 'On');
    sure(session.goTo(0));
    take(session, 'Right');
    expect(sure(compareWays(session, 1, 3)).told).toEqual([
      { kind: 'apart', one: 'Left, past a mill.', other: 'Right, past a well.' },
      { kind: 'same', one: 'A gate.', other: 'A gate.' },
    ]);
    expect(sure(compareWays(session, 1, 2)).told).toEqual([]);
  });

  it('part at the first of two decisions of which the other came after it', () => {
    const { session } = twoNights();
    expect(sure(compareWays(session, 1, 3))).toMatchObject({ parting: 1, one: { visits: [] }, other: { n: 3 } });
  });

  it('differ in how they ended, in where one stands, and in the world, told with causes', () => {
    for (const session of [twoNights().session, resume(twoNights().journal.text, night).session]) {
      const { differences } = sure(compareWays(session, 2, 6));
      expect(differences.map(({ title, one, other }) => [title, one, other])).toEqual([
        ['Ending', 'none yet', 'Morning after'],
        ['Time', '23:35 on 9 February 2373', '18:35 on 9 February 2373'],
        ['Earth', 'Dark', 'Bright'],
        ['The letter was sent', '18:10, in At Dusk', null],
        ['Decks lost', '3 of 3', '0 of 3'],
        ['Crew', '0', null],
        ['Decks 1 to 3', 'lost to the Borg', 'held'],
        ['Fear (The Boatswain)', '2 of 6', '0 of 6'],
        ['Lamp', 'The Boatswain', 'Ann Lee'],
      ]);
    }
  });

  it('say nothing of what nobody in the story knows', () => {
    const { differences } = sure(compareWays(twoNights().session, 3, 6));
    expect(JSON.stringify(differences)).not.toContain('Nobody is to know');
  });

  it('cannot be compared where the story leads to one of them no more', () => {
    const shut = programOf(NIGHT.replace(/\* \[Let them in\](.|\n)*?They are in.\n/, ''), NIGHT_YAML);
    const { session } = resume(twoNights().journal.text, shut);
    expect(compareWays(session, 6, 3)).toMatchObject({ ok: false, problems: [{ code: 'way-lost' }] });
  });
});
