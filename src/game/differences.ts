import type { Cause } from '../world/change.ts';
import type { DeckReport } from '../world/report.ts';
import { reportWorld, type WorldReport } from '../world/report.ts';
import { named, type Scenario } from '../world/scenario.ts';
import { hourOf, momentOf, rangesOf } from './english.ts';
import { endingTitle, personTitle, readable, sceneTitle } from './titles.ts';
import type { Program, Turn } from './turn.ts';

/** Something that is so after one turn and not after another, in words for people. Null where there is nothing to say. */
export interface Difference {
  readonly about:
    | 'ending'
    | 'scene'
    | 'time'
    | 'place'
    | 'view'
    | 'earth'
    | 'ship'
    | 'deck'
    | 'asset'
    | 'fact'
    | 'weapon'
    | 'clock'
    | 'item';
  readonly title: string;
  readonly one: string | null;
  readonly other: string | null;
}

/** What is so after a turn: the same `key` after another turn says the same thing of that. */
interface Saying {
  readonly about: Difference['about'];
  readonly key: string;
  readonly title: string;
  readonly text: string | null;
  /** Two texts that differ say the same where this is the same. */
  readonly sense: string | null;
}

/** How two turns of a game differ, and the worlds after them: what is most to the point first. */
export function differences(program: Program, one: Turn, other: Turn): readonly Difference[] {
  const [here, there] = [sayings(program, one), sayings(program, other)];
  const keys = [...new Set([...here.keys(), ...there.keys()])];
  const found = keys.flatMap((key) => differenceOf(here.get(key), there.get(key)));
  const order = (about: Difference['about']) => ORDER.indexOf(about);
  return decksTogether(found.toSorted((a, b) => order(a.about) - order(b.about)));
}

const ORDER: readonly Difference['about'][] = [
  ...(['ending', 'scene', 'time', 'place', 'view', 'earth'] as const),
  ...(['fact', 'ship', 'deck', 'asset', 'weapon', 'clock', 'item'] as const),
];

function differenceOf(one: Saying | undefined, other: Saying | undefined): readonly Difference[] {
  const said = one ?? other;
  const [here, there] = [one?.text ?? null, other?.text ?? null];
  if (said === undefined || one?.sense === other?.sense) return [];
  return [{ about: said.about, title: said.title, one: here, other: there }];
}

/** Decks of which the same is to be said are told in one line, by their numbers. */
function decksTogether(found: readonly Difference[]): readonly Difference[] {
  return found.flatMap((difference) => {
    if (difference.about !== 'deck') return [difference];
    const alike = found.filter(({ about, one, other }) => {
      return about === 'deck' && one === difference.one && other === difference.other;
    });
    if (alike[0] !== difference) return [];
    const numbers = alike.map(({ title }) => Number.parseInt(title.replace(/^\D+/, ''), 10));
    return alike.length === 1 ? alike : [{ ...difference, title: `Decks ${rangesOf(numbers)}` }];
  });
}

function sayings(program: Program, turn: Turn): ReadonlyMap<string, Saying> {
  const { scenario } = program;
  const { world } = turn.state;
  const report = scenario === null || world === null ? null : reportWorld(scenario, world);
  const all = [
    ...whereabouts(turn, scenario),
    ...(scenario === null || report === null ? [] : worldly(report, scenario)),
  ];
  return new Map(all.map((saying) => [saying.key, saying]));
}

function saying(about: Difference['about'], title: string, text: string | null, key = title): Saying {
  return { about, key: `${about} ${key}`, title, text, sense: text };
}

function whereabouts({ state, choices, fault, ending }: Turn, scenario: Scenario | null): readonly Saying[] {
  const over = fault === null ? 'the story is over' : 'the story failed';
  const end = ending === null ? over : endingTitle(ending, scenario);
  return [
    saying('ending', 'Ending', choices.length > 0 ? 'none yet' : end),
    saying('scene', 'Scene', state.scene === null ? null : sceneTitle(state.scene, scenario)),
    saying('place', 'Place', state.place),
    saying('view', 'Seen through', state.view === null ? null : personTitle(state.view, scenario)),
  ];
}

function worldly(report: WorldReport, scenario: Scenario): readonly Saying[] {
  const { time, future } = report;
  return [
    saying('time', 'Time', momentOf(scenario, time)),
    saying('earth', 'Earth', report.earthTitle),
    ...(future.weighed ? [saying('earth', 'If all stopped now', future.title)] : []),
    ...facts(report, scenario),
    ...ship(report),
    ...report.weapons.map(({ title, adapted }) => {
      return saying('weapon', title, adapted ? 'the drones have adapted' : 'still work');
    }),
    ...clocks(report, scenario),
    ...things(report),
  ];
}

function facts(report: WorldReport, scenario: Scenario): readonly Saying[] {
  return report.facts
    .filter(({ fact }) => named(scenario.facts, fact)?.secret !== true)
    .map((fact) => {
      const text = causeText(hourOf(scenario, fact), fact.cause, scenario);
      // What came to be in the same scene is no other for an hour: the time at both ends is told anyway.
      return { ...saying('fact', fact.title, text, fact.fact), sense: fact.cause.scene ?? '' };
    });
}

/** When and in which scene a fact came to be. */
function causeText(hour: string | null, { scene }: Cause, scenario: Scenario): string {
  const where = scene === null ? null : `in ${sceneTitle(scene, scenario)}`;
  return [hour, where].filter((part) => part !== null).join(', ') || 'so';
}

/** The ship as the people aboard know it. */
function ship({ ship: state }: WorldReport): readonly Saying[] {
  if (state === null) return [];
  const lost = state.alarm ? state.decksLost : 0;
  return [
    saying('ship', 'Decks lost', `${lost} of ${state.known.length}`),
    ...(state.alarm ? [saying('ship', 'Crew', String(state.crew))] : []),
    ...state.known.map((deck) => saying('deck', deckTitle(deck), deckText(deck), String(deck.deck))),
    ...state.assets.map(({ title, captured }) => saying('asset', title, captured ? 'the Borg hold it' : 'ours')),
  ];
}

function deckTitle({ deck, place }: DeckReport): string {
  return place === null ? `Deck ${deck}` : `Deck ${deck}, ${place}`;
}

function deckText({ state, sealed }: DeckReport): string {
  const whose = { free: 'held', contested: 'fought for', assimilated: 'lost to the Borg' }[state];
  return sealed ? `${whose}, sealed` : whose;
}

/** A clock that minutes move tells no more than the time does, unless one of the two has stopped. */
function clocks(report: WorldReport, scenario: Scenario): readonly Saying[] {
  return report.meters.map(({ clock, title, of, value, size, running }) => {
    const called = of === null ? title : `${title} (${of})`;
    const counted = running && named(scenario.clocks, clock)?.counts === 'minutes';
    return saying('clock', called, counted ? 'running' : `${value} of ${size}`, clock);
  });
}

function things({ inventory }: WorldReport): readonly Saying[] {
  return inventory.map(({ item, title, ownerTitle, place, gone, charges }) => {
    const where = ownerTitle ?? (place === null ? null : readable(place)) ?? (gone === 'used-up' ? 'used up' : gone);
    const left = charges === null || gone !== null ? '' : `, ${charges} left`;
    return saying('item', title, `${where ?? ''}${left}`, item);
  });
}
