import { type Battle, BREACH, changeHands, closeBattle, FULL, openBattle, settle } from './battle.ts';
import type { Cause } from './change.ts';
import { muster } from './muster.ts';
import { changed, type Outcome, type Refused, refused, refuseNumber, unknownName } from './outcome.ts';
import { named, type Scenario, type Ship } from './scenario.ts';
import type { Deck, ShipState, World } from './state.ts';

/** A ship, how it stands, and the one deck that was asked for. */
export interface Found {
  readonly ship: Ship;
  readonly state: ShipState;
  readonly deck: Deck;
}

/** The deck of this number, from 1; refused where the story has no ship or the ship no such deck. */
export function findDeck(scenario: Scenario, world: World, word: string, number: number): Found | Refused {
  const { ship } = scenario;
  const { ship: state } = world;
  if (ship === null || state === null) return noShip(word);
  const wrong = refuseNumber(`${word}: the deck`, number, 1, state.decks.length);
  if (wrong !== null) return wrong;
  const deck = state.decks[number - 1];
  return deck === undefined ? noShip(word) : { ship, state, deck };
}

/** The refusal of a word about decks in a story without a ship. */
export function noShip(word: string): Refused {
  return refused(`${word} asks for a ship, and the scenario has none`, 'Describe one under "ship:" in the scenario');
}

/** Drones come aboard on a deck, and the fight for it begins. */
export function board(scenario: Scenario, world: World, deck: number, count: number, cause: Cause): Outcome {
  const wrong = refuseNumber(`board(${deck}): the count`, count, 1, 1000);
  if (wrong !== null) return wrong;
  const aboard = fight(scenario, world, 'board', deck, cause, (battle, index) => {
    const target = battle.decks[index];
    if (target === undefined) return 0;
    target.drones += count;
    if (target.state === 'free') target.grip = Math.max(target.grip, BREACH);
    if (target.state === 'free') changeHands(battle, index, 'contested', 'board', null);
    return 0;
  });
  if (aboard.kind === 'refused' || aboard.world.ship === null) return aboard;
  const ship = {
    ...aboard.world.ship,
    era: world.era,
    boarded: aboard.world.ship.boarded + count,
  };
  return changed({ ...aboard.world, ship }, aboard.events);
}

/** Closes or opens a deck's bulkheads. */
export function setSealed(scenario: Scenario, world: World, number: number, sealed: boolean, cause: Cause): Outcome {
  const found = findDeck(scenario, world, sealed ? 'seal' : 'unseal', number);
  if ('kind' in found) return found;
  if (found.deck.sealed === sealed) return changed(world);
  const decks = found.state.decks.with(number - 1, { ...found.deck, sealed });
  return changed({ ...world, ship: { ...found.state, decks } }, [{ kind: 'bulkheads', deck: number, sealed, cause }]);
}

/** Sends people to hold a deck, or, with a number below 0, away from it. The value is how many came, or left. */
export function defend(scenario: Scenario, world: World, deck: number, people: number, cause: Cause): Outcome {
  const wrong = refuseNumber(`defend(${deck}): the people`, people, -1000, 1000);
  if (wrong !== null) return wrong;
  return fight(scenario, world, 'defend', deck, cause, (battle, index) => muster(battle, index, people));
}

/** Destroys drones on a deck, as many as are there up to `count`: the value. It also sets them back in taking it. */
export function clearDrones(scenario: Scenario, world: World, deck: number, count: number, cause: Cause): Outcome {
  const wrong = refuseNumber(`clear_drones(${deck}): the count`, count, 0, 1_000_000);
  if (wrong !== null) return wrong;
  return fight(scenario, world, 'clear_drones', deck, cause, (battle, index) => {
    const target = battle.decks[index];
    if (target === undefined) return 0;
    const destroyed = Math.min(count, target.drones);
    target.drones -= destroyed;
    battle.lost += destroyed;
    const wonBack = Math.floor((destroyed * battle.rates.setback * FULL) / 1000);
    if (target.state === 'contested') target.grip = Math.max(BREACH, target.grip - wonBack);
    settle(battle, index, 'clear_drones');
    return destroyed;
  });
}

/** The Borg take, or lose, something that hastens them. */
export function setCaptured(scenario: Scenario, world: World, asset: string, captured: boolean, cause: Cause): Outcome {
  const { ship } = scenario;
  const { ship: state } = world;
  if (ship === null || state === null) return noShip(captured ? 'capture' : 'recover');
  if (named(ship.assets, asset) === null) return unknownName('asset', asset, Object.keys(ship.assets));
  if (state.captured.includes(asset) === captured) return changed(world);
  const held = captured ? [...state.captured, asset] : state.captured.filter((name) => name !== asset);
  return changed({ ...world, ship: { ...state, captured: held } }, [{ kind: 'asset', asset, captured, cause }]);
}

// Does one deed to a deck in a working copy of the fight, and tells what came of it.
function fight(
  scenario: Scenario,
  world: World,
  word: string,
  number: number,
  cause: Cause,
  deed: (battle: Battle, index: number) => number,
): Outcome {
  const found = findDeck(scenario, world, word, number);
  if ('kind' in found) return found;
  const battle = openBattle(scenario, world, found.ship, found.state, world.minute, cause);
  const value = deed(battle, number - 1);
  const closed = closeBattle(world, found.state, battle);
  return changed(closed.world, closed.events, value);
}
