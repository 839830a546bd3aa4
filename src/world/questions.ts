import type { Question } from './change.ts';
import { findClock } from './clocks.ts';
import { findDeck, noShip } from './decks.ts';
import { future } from './future.ts';
import { findItem, heldBy, isHeldBy } from './inventory.ts';
import { type Refused, unknownName } from './outcome.ts';
import { DECK_STATES, named, type Scenario } from './scenario.ts';
import { beginningOf, hasHappened, isDue, isReady, refuseScene } from './scenes.ts';
import type { Deck, World } from './state.ts';

/** What a question is answered with: a number, a truth, or the refusal of a name that the scenario does not have. */
export type Reply = number | boolean | Refused;

/** Answers a question about the world, which stays as it is. */
export function ask(scenario: Scenario, world: World, question: Question): Reply {
  switch (question.kind) {
    case 'minute':
      return world.minute;
    case 'era_is':
      return among('era', question.era, Object.keys(scenario.eras)) ?? world.era === question.era;
    case 'fact':
      return among('fact', question.fact, Object.keys(scenario.facts)) ?? named(world.facts, question.fact) !== null;
    case 'clock':
    case 'full':
      return askClock(scenario, world, question);
    case 'earth_is':
    case 'future_is':
      return askEarth(scenario, world, question);
    case 'has':
    case 'holds':
    case 'charges':
    case 'room_for':
      return askThings(scenario, world, question);
    case 'begins':
    case 'ready':
    case 'due':
    case 'happened':
      return askScene(scenario, world, question);
    default:
      return askShip(scenario, world, question);
  }
}

type Of<Kind extends Question['kind']> = Extract<Question, { kind: Kind }>;

function askClock(scenario: Scenario, world: World, question: Of<'clock' | 'full'>): Reply {
  const found = findClock(scenario, world, question.clock);
  if ('kind' in found) return found;
  return question.kind === 'clock' ? found.state.value : found.state.value === found.clock.size;
}

function askEarth(scenario: Scenario, world: World, question: Of<'earth_is' | 'future_is'>): Reply {
  const wrong = among('state of Earth', question.state, Object.keys(scenario.earth));
  if (wrong !== null) return wrong;
  return question.state === (question.kind === 'earth_is' ? world.earth : future(scenario, world).state);
}

function askThings(scenario: Scenario, world: World, question: Of<'has' | 'holds' | 'charges' | 'room_for'>): Reply {
  if (question.kind === 'room_for') {
    const person = named(scenario.people, question.person);
    if (person === null) return unknownName('person', question.person, Object.keys(scenario.people));
    return Math.max(0, person.carries - heldBy(world, question.person).length);
  }
  const item = findItem(scenario, world, question.item);
  if ('kind' in item) return item;
  if (question.kind === 'charges') return item.at.kind === 'gone' ? 0 : (item.charges ?? 0);
  if (question.kind === 'has') return world.view !== null && isHeldBy(world, question.item, world.view);
  const wrong = among('person', question.person, Object.keys(scenario.people));
  return wrong ?? isHeldBy(world, question.item, question.person);
}

function askScene(scenario: Scenario, world: World, question: Of<'begins' | 'ready' | 'due' | 'happened'>): Reply {
  const wrong = refuseScene(scenario, question.scene);
  if (wrong !== null) return wrong;
  if (question.kind === 'begins') return beginningOf(scenario, world, question.scene);
  if (question.kind === 'happened') return hasHappened(world, question.scene);
  return question.kind === 'ready' ? isReady(scenario, world, question.scene) : isDue(scenario, world, question.scene);
}

function askShip(
  scenario: Scenario,
  world: World,
  question: Of<'decks_lost' | 'deck_is' | 'sealed' | 'drones' | 'crew'>,
): Reply {
  if (question.kind === 'decks_lost') {
    return world.ship === null ? noShip('decks_lost') : decksLost(world.ship.decks);
  }
  const found = findDeck(scenario, world, question.kind, question.deck);
  if ('kind' in found) return found;
  if (question.kind !== 'deck_is') return found.deck[question.kind];
  return among('state of a deck', question.state, DECK_STATES) ?? found.deck.state === question.state;
}

/** How many decks the Borg hold. */
function decksLost(decks: readonly Deck[]): number {
  return decks.filter((deck) => deck.state === 'assimilated').length;
}

function among(what: string, name: string, known: readonly string[]): Refused | null {
  return known.includes(name) ? null : unknownName(what, name, known);
}
