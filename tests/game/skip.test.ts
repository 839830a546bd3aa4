import { describe, expect, it } from 'vitest';
import { programOf } from './programs.ts';
import { begin, CROSSING, resume, sure, take } from './sessions.ts';

const program = programOf(CROSSING);

/** Two ways into one hall, from which one goes on after looking at both of its pictures. */
const HALL = `
The door.
* [Push it] It opens.
* [Ring] Somebody opens it.
- -> hall
=== hall
A hall.
* [The first picture] A ship.
  -> hall
* [The second picture] A storm.
  -> hall
* [Go on] A stair.
- * [Up] The roof.
    -> END
  * [Down] The cellar.
    -> END
`;

describe('skipping', () => {
  it('goes on as the game went before, to the end of what was decided', () => {
    const { session } = begin(program);
    take(session, 'Left', 'Open it', 'Wait');
    sure(session.goTo(0));
    expect(sure(session.skip())).toEqual({ skipped: 3, because: 'new-ground' });
    expect(session.here.n).toBe(3);
    expect(session.history.decisions).toHaveLength(3);
  });

  it('passes through what was read in another branch', () => {
    const { session, journal } = begin(programOf(HALL));
    take(session, 'Push it', 'The first picture', 'The second picture', 'Go on', 'Up');
    sure(session.goTo(0));
    take(session, 'Ring');
    expect(sure(session.skip())).toEqual({ skipped: 4, because: 'over' });
    expect(session.here.choice).toBe('Up');
    expect(session.history.decisions.map(({ text }) => text).slice(5)).toEqual([
      'Ring',
      'The first picture',
      'The second picture',
      'Go on',
      'Up',
    ]);
    expect(resume(journal.text, programOf(HALL)).session.turn).toEqual(session.turn);
  });

  it('stops at the first passage that was not read', () => {
    const dark = programOf(
      HALL.replace('A stair.', '{ring: A stair, in the dark.|A stair.}').replace('* [Ring]', '* (ring) [Ring]'),
    );
    const { session } = begin(dark);
    take(session, 'Push it', 'The first picture', 'Go on', 'Up');
    sure(session.goTo(0));
    take(session, 'Ring');
    expect(sure(session.skip())).toEqual({ skipped: 2, because: 'unread' });
    expect(session.turn.events).toMatchObject([{ text: 'A stair, in the dark.\n' }]);
  });

  it('goes on from a passage that the player has just read to what was chosen where the same was on offer', () => {
    const { session } = begin(program);
    take(session, 'Left', 'Open it', 'Wait', 'Leave');
    sure(session.goTo(1));
    take(session, 'Climb');
    expect(sure(session.skip())).toEqual({ skipped: 2, because: 'over' });
  });

  it('takes what was chosen last at such a place', () => {
    const { session } = begin(programOf(HALL));
    take(session, 'Push it', 'Go on', 'Up');
    sure(session.goTo(2));
    take(session, 'Down');
    sure(session.goTo(0));
    take(session, 'Ring');
    sure(session.skip());
    expect(session.here.choice).toBe('Down');
  });

  it('stops before a choice against time', () => {
    const timed = programOf(
      CROSSING.replace('* [Climb] You climb.', '* [Climb] You climb.\n* [Stand there # timeout] You stand there.'),
    );
    const { session } = begin(timed);
    take(session, 'Left', 'Climb');
    sure(session.goTo(0));
    expect(sure(session.skip())).toEqual({ skipped: 1, because: 'timed' });
  });

  it('does not go round in circles', () => {
    const { session } = begin(programOf('-> a\n=== a\nA.\n+ [On] -> a\n+ [Out] -> END\n'));
    take(session, 'On');
    expect(sure(session.skip())).toEqual({ skipped: 1, because: 'circle' });
  });

  it('goes nowhere at an ending, and where nothing was chosen before', () => {
    const { session } = begin(program);
    expect(sure(session.skip())).toEqual({ skipped: 0, because: 'new-ground' });
    take(session, 'Left', 'Open it', 'Knock');
    expect(sure(session.skip())).toEqual({ skipped: 0, because: 'over' });
  });

  it('fails where the journal refuses, and stands where it got to', () => {
    const { session, journal } = begin(program);
    take(session, 'Left', 'Open it');
    sure(session.goTo(0));
    journal.full = true;
    expect(session.skip()).toMatchObject({ ok: false, problems: [{ code: 'disk-full' }] });
    expect(session.here.n).toBe(0);
  });
});

describe('a choice', () => {
  it('is known where it was taken from here before', () => {
    const { session } = begin(program);
    take(session, 'Left');
    sure(session.undo());
    expect([0, 1, 2].map((index) => session.readBefore(index))).toEqual([true, false, false]);
  });
});
