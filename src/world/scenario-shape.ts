import * as v from 'valibot';
import { about, maybe, NAME, named, nameOf, optional, SLUG, TEXT, whole } from './data-words.ts';
import { SHIP } from './scenario-shape-ship.ts';

const ERA = v.strictObject({
  title: about(TEXT, 'What players read.'),
  starts: optional(whole(-1_000_000), 0, 'The minute at which its clock stands if the story begins in it.'),
  calendar: maybe(
    v.strictObject({
      date: about(
        v.pipe(v.string('a date in quotes'), v.regex(/^\d{4}-\d\d-\d\d$/, 'a date as "2063-04-04"')),
        'The day of minute 0.',
      ),
      time: about(
        v.pipe(v.string('a time in quotes'), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time as "20:10"')),
        'The time of minute 0.',
      ),
    }),
    'Day and time of minute 0; without it only the minutes are shown.',
  ),
  mission: optional(v.boolean('true or false'), false, 'True where the minutes are shown too, as T+02:10.'),
});

const START = v.strictObject({
  era: maybe(nameOf('an era'), 'The era in which the story begins. May be left out where there is only one.'),
  earth: maybe(nameOf('a state of Earth'), "Earth's first state."),
  view: maybe(nameOf('a person'), 'Whose eyes we have first.'),
  place: maybe(TEXT, 'Where we are first.'),
});

const PERSON = v.strictObject({
  title: about(TEXT, 'What players read.'),
  carries: optional(whole(0, 99), 9, 'How many things this person can carry.'),
});

const CLOCK = v.strictObject({
  title: about(TEXT, 'What players read.'),
  size: about(whole(1, 1_000_000), 'Where it is full.'),
  start: optional(whole(0, 1_000_000), 0, 'Where it stands first.'),
  of: maybe(nameOf('a person'), 'Whose it is.'),
  counts: maybe(v.picklist(['minutes'], '"minutes", or left out'), 'minutes: while it runs, passing time moves it.'),
  runs: optional(
    v.boolean('true or false'),
    false,
    'True where it runs from the beginning; else the story says ~ run(NAME).',
  ),
  era: maybe(nameOf('an era'), 'The only era in which it runs.'),
  marks: optional(
    v.array(v.strictObject({ at: whole(1, 1_000_000), title: TEXT }), 'a list of marks'),
    [],
    'Points that the player is told of when the clock comes up to them.',
  ),
});

const ITEM = v.strictObject({
  title: about(TEXT, 'What players read.'),
  description: optional(v.string('text'), '', 'What players read when they look at it.'),
  owner: maybe(nameOf('a person'), 'Who holds it first. Give either owner or place.'),
  place: maybe(TEXT, 'Where it lies first. Give either owner or place.'),
  charges: maybe(
    whole(0, 1_000_000),
    'Shots, rounds, doses, minutes of air in it; left out where there is nothing to count.',
  ),
  weapon: maybe(nameOf('a class of weapons'), 'The class of weapons it belongs to.'),
});

const FACT = v.strictObject({
  title: TEXT,
  secret: optional(
    v.boolean('true or false'),
    false,
    'True for what nobody in the story knows when it comes to be: a summary keeps it to itself.',
  ),
});

const LINK = v.strictObject({
  title: about(TEXT, 'What players read.'),
  needs: optional(v.array(nameOf('a fact'), 'a list of facts'), [], 'Facts that must be recorded for it to hold.'),
  strained_by: optional(v.array(nameOf('a fact'), 'a list of facts'), [], 'Facts that strain it.'),
  mended_by: optional(v.array(nameOf('a fact'), 'a list of facts'), [], 'Facts, any of which takes the strain away.'),
  broken_by: optional(v.array(nameOf('a fact'), 'a list of facts'), [], 'Facts, any of which breaks it for good.'),
  when_strained: maybe(
    nameOf('a state of Earth'),
    "What the future is while it is strained; else the future's own `strained`.",
  ),
});

const FUTURE = v.strictObject({
  weighed_in: maybe(
    nameOf('a state of Earth'),
    'The state of Earth while which the chain decides. In any other the future is Earth as it stands.',
  ),
  held: about(nameOf('a state of Earth'), 'What the chain comes to where every link holds.'),
  strained: about(nameOf('a state of Earth'), 'Where the worst link is strained.'),
  open: about(nameOf('a state of Earth'), 'Where something that a link needs has not happened.'),
  broken: about(nameOf('a state of Earth'), 'Where a link is broken.'),
});

const SCENE = v.strictObject({
  title: about(TEXT, 'What players read.'),
  thread: maybe(TEXT, 'Whose story it belongs to.'),
  era: maybe(nameOf('an era'), 'The only era in which the camera can cut to it.'),
  opens: maybe(whole(-1_000_000, 1_000_000), 'The first minute at which the camera can cut to it.'),
  begins: maybe(
    whole(-1_000_000, 1_000_000),
    'The minute at which it begins, where that is later than the first at which the camera can cut to it: the hours between pass then.',
  ),
  closes: maybe(whole(-1_000_000, 1_000_000), 'The last minute; after it, what came of it unwatched is due.'),
  after: optional(v.array(nameOf('a scene'), 'a list of scenes'), [], 'Scenes that must have happened before.'),
});

const ENDING = v.strictObject({
  title: about(TEXT, 'What players read.'),
  hint: v.exactOptional(
    about(TEXT, 'What the gallery of endings says to players who have not found it; it should not name it.'),
  ),
});

const DIFFICULTY = v.strictObject({
  growth: optional(whole(0, 1000), 100, 'Per cent: how fast drones grow from captured crew.'),
  front: optional(whole(0, 1000), 100, 'Per cent: how fast decks are taken.'),
});

/** The shape of a scenario file. Every message is what was wanted, to be read after "is …, not". */
export const SCENARIO = v.strictObject({
  version: about(v.literal(1, '1'), 'The version of this format.'),
  start: optional(START, {}, 'Where the story begins.'),
  eras: optional(named(SLUG, ERA), {}, 'Stretches of time, each with minutes of its own.'),
  people: optional(named(NAME, PERSON), {}, 'Who can hold things and see scenes.'),
  clocks: optional(named(NAME, CLOCK), {}, 'Progress clocks: numbers from 0 to a size.'),
  items: optional(named(NAME, ITEM), {}, 'Things. Each is in one place at a time.'),
  weapons: optional(
    named(
      NAME,
      v.strictObject({ title: TEXT, works_for: about(whole(0, 1_000_000), 'Shots before the drones adapt.') }),
    ),
    {},
    'Classes of weapons, to each of which drones adapt as one.',
  ),
  earth: optional(
    named(
      NAME,
      v.strictObject({
        title: TEXT,
        next: optional(v.array(nameOf('a state of Earth'), 'a list of states'), [], 'What may come next.'),
      }),
    ),
    {},
    'The states that Earth can be in.',
  ),
  facts: optional(named(NAME, FACT), {}, 'What can be recorded. Once recorded, it stays so.'),
  chain: optional(v.array(LINK, 'a list of links'), [], 'What the future hangs on, earliest link first.'),
  future: maybe(FUTURE, 'What the chain comes to. Needed where there is a chain and an Earth.'),
  ship: maybe(SHIP, 'A ship of several decks that can be boarded.'),
  scenes: optional(named(SLUG, SCENE), {}, 'The scenes that the camera can cut to, by slug.'),
  endings: optional(
    named(SLUG, ENDING),
    {},
    'The endings that # ending: tags name, by slug. Left out, a slug is shown as it is.',
  ),
  credits: v.exactOptional(
    about(TEXT, 'What the credits say, a paragraph a line; players can read them once they have come to an ending.'),
  ),
  difficulties: optional(
    v.strictObject({
      story: v.exactOptional(DIFFICULTY),
      standard: v.exactOptional(DIFFICULTY),
      captain: v.exactOptional(DIFFICULTY),
    }),
    {},
    'Rates for each difficulty, in per cent.',
  ),
});
