import * as v from 'valibot';
import { about, maybe, NAME, named, nameOf, optional, TEXT, whole } from './data-words.ts';

const DECK = v.pipe(v.string(), v.regex(/^[1-9]\d*$/, 'the number of a deck'));

const RATES = v.strictObject({
  foothold: optional(
    whole(1),
    105,
    'Minutes to take a first deck by those who boarded it, with no deck of theirs beside it.',
  ),
  down: optional(whole(1), 32, 'Minutes to take the next deck away from the bridge, undefended.'),
  up: optional(whole(1), 38, 'Minutes to take the next deck towards the bridge, undefended.'),
  force: optional(
    whole(1),
    12,
    'Drones on a deck and next to it that press at full strength; fewer press in proportion.',
  ),
  guard: optional(
    whole(0, 100),
    25,
    'Per cent of an even share of drones that stays on a deck behind the front; all others march to it.',
  ),
  sealed: optional(
    whole(1, 1000),
    5,
    'How many times longer it takes to come through sealed bulkheads, the first half of taking a deck.',
  ),
  defender: optional(
    whole(0, 1000),
    6,
    'Per cent by which each defender lengthens the fight for a deck, the second half of taking it.',
  ),
  capture: optional(
    whole(0, 1000),
    12,
    'Crew that 1000 drones assimilate in a minute, on a deck where there are both.',
  ),
  kill: optional(whole(0, 1000), 4, 'Drones that 1000 defenders destroy in a minute.'),
  setback: optional(
    whole(0, 1000),
    20,
    'Per mille of a deck that is won back with each drone that clear_drones destroys.',
  ),
  asset: optional(whole(0, 1000), 20, 'Per cent by which each captured asset hastens the Borg.'),
  flight: optional(
    whole(0, 1000),
    3,
    'People without arms who leave a contested deck in a minute, once a deck has fallen.',
  ),
});

/** A ship, its decks, and how the Borg take it. */
export const SHIP = v.strictObject({
  title: about(TEXT, 'What players read.'),
  bridge: optional(whole(1, 99), 1, 'The deck with the bridge.'),
  crew: about(
    v.pipe(
      v.array(whole(0, 10_000), 'a list of numbers, one a deck'),
      v.minLength(1, 'a list with a number for every deck'),
      v.maxLength(99, 'a list of 99 decks or fewer'),
    ),
    'Crew by deck, from deck 1 down: as many numbers as there are decks.',
  ),
  places: optional(
    v.record(DECK, TEXT, 'a mapping from decks to what is there'),
    {},
    'What is on a deck, by its number.',
  ),
  assets: optional(named(NAME, TEXT), {}, 'What hastens the Borg when they hold it, with its title.'),
  weapon: maybe(
    nameOf('a class of weapons'),
    'What defenders shoot with: once the drones have adapted to it, they hold half as well.',
  ),
  assimilation: optional(RATES, {}, 'How fast it goes, at a difficulty of 100.'),
});
