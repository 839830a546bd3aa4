import { describe, expect, it } from 'vitest';
import { recapOf } from '../../src/game/recap.ts';
import { NIGHT, NIGHT_YAML } from './night.ts';
import { programOf } from './programs.ts';
import { begin, CROSSING, resume, sure, take } from './sessions.ts';

const night = programOf(NIGHT, NIGHT_YAML);

describe('what went before', () => {
  it('is told in three lines: what happened, what was decided, where one stands', () => {
    const { session, journal } = begin(night);
    take(session, 'Send the letter away', '"Who is there?"');
    for (const one of [session, resume(journal.text, night).session]) {
      expect(recapOf(one)).toEqual([
        'The letter was sent. The stars came out.',
        'In At Dusk you chose "Send the letter away".',
        'The scene is At Night, at 18:35 on 9 February 2373, through the eyes of the Boatswain.',
      ]);
    }
  });

  it('tells what the ship has lost once its people know', () => {
    const { session } = begin(night);
    take(session, 'Burn it', 'Let them in');
    expect(recapOf(session)[0]).toBe('The stars came out. The Borg hold every deck, and 30 of the crew are gone.');
  });

  it('tells how it ended', () => {
    const { session } = begin(night);
    take(session, 'Burn it', '"Who is there?"', 'Sleep');
    expect(recapOf(session).slice(1)).toEqual([
      'In At Dusk you chose "Burn it", and in At Night you said "Who is there?"',
      'It ended at 18:35 on 9 February 2373: Morning after.',
    ]);
    sure(session.undo());
    take(session, 'Wake');
    expect(recapOf(session).at(-1)).toBe('There the story ended at 18:35 on 9 February 2373.');
  });

  it('tells the scenes behind one where nothing was recorded', () => {
    const { session } = begin(programOf(CROSSING));
    take(session, 'Left', 'Climb', 'Wait');
    expect(recapOf(session)).toEqual([
      'Road and Gate lie behind you.',
      'In Road you chose "Left", and in Gate "Climb".',
      'The scene is Yard.',
    ]);
  });

  it('tells decisions alone of a story that says nothing else of itself', () => {
    const { session } = begin(programOf(CROSSING.replace(/# (scene|ending): \w+/g, '')));
    const told = (...texts: string[]) => {
      take(session, ...texts);
      return recapOf(session);
    };
    expect(told('Left')).toEqual(['You chose "Left".']);
    expect(told('Climb')).toEqual(['You chose "Left".', 'The last thing you chose was "Climb".']);
    expect(told('Wait', 'Wait on', 'Wait on')).toEqual([
      'Five decisions lie behind you, the first of them "Left".',
      'You chose "Wait", and later "Wait on".',
      'The last thing you chose was "Wait on".',
    ]);
  });

  it('is nothing at the opening', () => {
    expect(recapOf(begin(night).session)).toEqual([]);
  });

  it('does not tell a need as met once what it was needed for is broken for good', () => {
    const chain = `${NIGHT_YAML}
chain: [{ title: A letter, needs: [sent], broken_by: [stars] }]
future: { held: bright, strained: bright, open: dark, broken: dark }
`;
    const { session } = begin(programOf(NIGHT, chain));
    take(session, 'Send the letter away');
    expect(recapOf(session)[0]).toBe('The stars came out.');
  });
});
