import type { Cause, DeckState, WorldEvent } from './change.ts';
import { roll } from './random.ts';
import { named, type Rates, type Scenario, type Ship } from './scenario.ts';
import type { Deck, ShipState, World } from './state.ts';

/** How far a deck is taken when it falls. */
export const FULL = 100_000;
/** How far it is taken when the first drones are through, and the fight for it begins. */
export const BREACH = 50_000;

/** A deck while minutes pass, to be changed in place. Never leaves this folder. */
export type DeckDraft = { -readonly [Key in keyof Deck]: Deck[Key] };

/** The fight for the ship while one change is made: a working copy, so that the world itself is never touched. */
export interface Battle {
  readonly ship: Ship;
  readonly rates: Rates;
  /** Per cent of the standard: how fast drones grow, how fast decks are taken. */
  readonly growth: number;
  readonly front: number;
  /** Per cent at which defenders hold: half once the drones have adapted to what they shoot with. */
  readonly resolve: number;
  readonly cause: Cause;
  readonly decks: readonly DeckDraft[];
  readonly captured: readonly string[];
  readonly before: readonly Deck[];
  /** By index of a deck, the indexes of those above and below it, the one nearer to the bridge first. */
  readonly beside: readonly (readonly number[])[];
  readonly events: WorldEvent[];
  minute: number;
  random: number;
  lost: number;
  alarm: boolean;
}

/** Opens a working copy of the fight. */
export function openBattle(
  scenario: Scenario,
  world: World,
  ship: Ship,
  state: ShipState,
  minute: number,
  cause: Cause,
): Battle {
  const difficulty = named(scenario.difficulties, world.difficulty);
  const adapted = ship.weapon !== null && named(world.weapons, ship.weapon)?.adapted === true;
  return {
    ship,
    rates: ship.assimilation,
    growth: difficulty?.growth ?? 100,
    front: difficulty?.front ?? 100,
    resolve: adapted ? 50 : 100,
    cause,
    decks: state.decks.map((deck) => ({ ...deck })),
    captured: state.captured,
    before: state.decks,
    beside: state.decks.map((_, index) => besides(index, ship.bridge - 1, state.decks.length)),
    events: [],
    minute,
    random: world.random,
    lost: state.lost,
    alarm: state.alarm,
  };
}

/** The world after the fight, with an event for each deck whose people or drones are others now. */
export function closeBattle(
  world: World,
  state: ShipState,
  battle: Battle,
): { readonly world: World; readonly events: readonly WorldEvent[] } {
  const { decks, lost, alarm, random, events, cause } = battle;
  const counts = battle.before.flatMap((before, index): readonly WorldEvent[] => {
    const deck = decks[index];
    if (deck === undefined || sameCount(before, deck)) return [];
    return [
      {
        kind: 'headcount',
        deck: index + 1,
        from: countOf(before),
        to: countOf(deck),
        cause,
      },
    ];
  });
  return {
    world: { ...world, random, ship: { ...state, decks, lost, alarm } },
    events: [...events, ...counts],
  };
}

/** A deck changes hands, and it is told why: the word or rule that did it, and the neighbour it came from. */
export function changeHands(battle: Battle, index: number, to: DeckState, by: string, neighbour: number | null): void {
  const deck = battle.decks[index];
  if (deck === undefined || deck.state === to) return;
  const cause = { scene: battle.cause.scene, by };
  const { minute } = battle;
  battle.events.push({
    kind: 'deck',
    deck: index + 1,
    from: deck.state,
    to,
    minute,
    neighbour,
    cause,
  });
  deck.state = to;
}

/**
 * What becomes of a deck when the last drone on it is destroyed: with theirs next door it is contested, and they must
 * begin anew behind the breach; else it is free.
 */
export function settle(battle: Battle, index: number, by: string): void {
  const deck = battle.decks[index];
  if (deck === undefined || deck.drones > 0 || deck.state === 'free') return;
  const pressed = attackersOf(battle, index).length > 0;
  deck.grip = pressed ? BREACH : 0;
  changeHands(battle, index, pressed ? 'contested' : 'free', by, null);
}

/** The neighbours from which drones press on a deck: theirs, with more than one drone to spare. */
export function attackersOf(battle: Battle, index: number): readonly number[] {
  return neighbours(battle, index).filter((at) => {
    const beside = battle.decks[at];
    return beside !== undefined && beside.state === 'assimilated' && beside.drones > 1;
  });
}

/** Per cent by which the defenders of a deck slow whatever the drones do there. */
export function heldBack(battle: Battle, deck: Deck): number {
  return Math.floor((deck.defenders * battle.rates.defender * battle.resolve) / 100);
}

/** Rolls the world's own dice: 0 to `sides` - 1. */
export function rollIn(battle: Battle, sides: number): number {
  const rolled = roll(battle.random, sides);
  battle.random = rolled.random;
  return rolled.value;
}

/** The indexes of the decks above and below, the one nearer to the bridge first. */
export function neighbours(battle: Battle, index: number): readonly number[] {
  return battle.beside[index] ?? [];
}

function besides(index: number, bridge: number, decks: number): readonly number[] {
  const pair = index > bridge ? [index - 1, index + 1] : [index + 1, index - 1];
  return pair.filter((at) => at >= 0 && at < decks);
}

function countOf(deck: Deck): {
  crew: number;
  defenders: number;
  drones: number;
} {
  return { crew: deck.crew, defenders: deck.defenders, drones: deck.drones };
}

function sameCount(one: Deck, other: Deck): boolean {
  return one.crew === other.crew && one.defenders === other.defenders && one.drones === other.drones;
}
