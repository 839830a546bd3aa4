import { describe, expect, it } from 'vitest';
import { scenesReached, type Visit } from '../../src/game/survey.ts';
import { memoryJournal, programOf } from './programs.ts';
import { begin, CROSSING, resume, sure, take } from './sessions.ts';

const program = programOf(CROSSING);

function played() {
  const game = begin(program);
  take(game.session, 'Left', 'Climb', 'Knock');
  sure(game.session.goTo(1));
  take(game.session, 'Open it');
  return game;
}

describe('a survey', () => {
  it('has each decision once, with what it led to', () => {
    const visits = [...played().session.survey()];
    expect(
      visits.map(({ n, parent, depth, choice, scene, opens, ending }) => [
        n,
        parent,
        depth,
        choice,
        scene,
        opens,
        ending,
      ]),
    ).toEqual([
      [0, null, 0, null, 'road', ['road'], null],
      [1, 0, 1, 'Left', 'gate', ['gate'], null],
      [2, 1, 2, 'Climb', 'yard', ['yard'], null],
      [3, 2, 3, 'Knock', 'yard', [], 'nobody'],
      [4, 1, 2, 'Open it', 'yard', ['yard'], null],
    ]);
    expect(visits.map(({ says, offers, over }) => [says, offers, over])).toEqual([
      ['A road.', 2, false],
      ['You go left.', 2, false],
      ['You climb.', 2, false],
      ['Nobody comes.', 0, true],
      ['It opens.', 2, false],
    ]);
  });

  it('is the same in a game that was loaded, whose other branches it replays', () => {
    const { session, journal } = played();
    const again = resume(journal.text, program).session;
    expect(again.visit(3)).toBeNull();
    expect([...again.survey()]).toEqual([...session.survey()]);
    expect(again.visit(3)).toMatchObject({ ending: 'nobody' });
  });

  it('can be taken a few at a time, while the game goes on', () => {
    const { journal } = played();
    const again = resume(journal.text, program).session;
    const survey = again.survey()[Symbol.iterator]();
    const first = [survey.next(), survey.next()].map(({ value }: { value: Visit }) => value.n);
    take(again, 'Wait');
    const rest: number[] = [];
    for (let next = survey.next(); !next.done; next = survey.next()) rest.push(next.value.n);
    expect([first, rest]).toEqual([
      [0, 1],
      [2, 3, 4, 5],
    ]);
  });

  it('tells what the story no longer leads to, with all that came after it', () => {
    const edited = programOf(CROSSING.replace('* [Climb] You climb.\n', ''));
    const { session } = resume(played().journal.text, edited);
    const visits = [...session.survey()];
    expect(visits.map(({ lost }) => lost)).toEqual([false, false, true, true, false]);
    expect(visits[3]).toMatchObject({ n: 3, parent: 2, depth: 3, choice: 'Knock', scene: null, says: '' });
  });

  it('tells where each scene opens in each branch', () => {
    const reached = scenesReached(played().session.survey(), null);
    expect(reached.map(({ scene, title, n }) => [scene, title, n])).toEqual([
      ['road', 'Road', 0],
      ['gate', 'Gate', 1],
      ['yard', 'Yard', 2],
      ['yard', 'Yard', 4],
    ]);
  });
});

const NIGHT = `
INCLUDE world.ink
-> dusk
=== dusk
# scene: dusk
# view: Ann
# place: Bridge
~ spend(10)
Dusk.
* [Send it]
  ~ record("sent")
  ~ advance("fear", 2)
  It is sent. -> night
* [Burn it] It burns. -> night
=== night
~ spend(5)
# scene: night
# view: Bo
~ spend(20)
~ board(2, 400)
~ spend(300)
Night.
~ earth_becomes("dark")
* [Sleep] -> END
`;
const YAML = `
version: 1
eras: { "1": { title: First night, starts: 0, calendar: { date: "2373-02-09", time: "18:00" } } }
start: { era: "1", earth: bright }
people: { Ann: { title: Ann Lee }, Bo: { title: Bo Ray } }
clocks: { fear: { title: Fear, size: 6 } }
earth: { bright: { title: Bright, next: [dark] }, dark: { title: Dark, next: [] } }
facts: { sent: { title: The letter was sent } }
scenes: { dusk: { title: At dusk }, night: { title: At night } }
ship: { title: Ark, bridge: 1, crew: [10, 10, 10], places: {}, assets: {} }
`;

describe('a visit in a story with world data', () => {
  const world = programOf(NIGHT, YAML);

  it('has time, place and the world in brief, and the facts of its turn', () => {
    const { session, journal } = begin(world);
    take(session, 'Send it');
    for (const one of [session, resume(journal.text, world, memoryJournal()).session]) {
      const [opening, night] = one.way();
      expect(opening).toMatchObject({ view: 'Ann', place: 'Bridge', era: '1', minute: 10, opensAt: 0, facts: [] });
      expect(opening?.brief).toEqual({
        earth: 'bright',
        decks: { free: 3, contested: 0, assimilated: 0 },
        alarm: false,
        clocks: { fear: 0 },
      });
      expect(night).toMatchObject({ view: 'Bo', minute: 335, opensAt: 15, facts: ['sent'], earths: ['dark'] });
      expect(night?.brief).toMatchObject({ earth: 'dark', alarm: true, clocks: { fear: 2 } });
      expect(night?.weight).toBeGreaterThan(0);
    }
  });

  it('tells a scene with its title and the minute at which it opens', () => {
    const { session } = begin(world);
    take(session, 'Burn it');
    expect(scenesReached(session.survey(), world.scenario)).toMatchObject([
      { title: 'At dusk', n: 0, minute: 0, view: 'Ann' },
      { title: 'At night', n: 1, minute: 15, view: 'Bo' },
    ]);
  });
});
