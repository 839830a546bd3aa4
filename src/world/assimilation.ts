import { type Battle, closeBattle, type DeckDraft, neighbours, openBattle, settle } from './battle.ts';
import type { Cause, WorldEvent } from './change.ts';
import { pressOn } from './front.ts';
import { fightOnDecks, flee } from './losses.ts';
import type { Scenario } from './scenario.ts';
import type { World } from './state.ts';

/**
 * The fight for the ship, minute by minute, while the story is in the era in which drones are aboard. In each minute
 * drones and defenders take their toll, drones march to the front, the front moves, at most one deck
 * falls, and people flee.
 */
export function assimilate(
  scenario: Scenario,
  world: World,
  minutes: number,
  cause: Cause,
): { readonly world: World; readonly events: readonly WorldEvent[] } {
  const { ship: state } = world;
  const { ship } = scenario;
  if (ship === null || state === null || state.boarded === 0 || state.era !== world.era) return { world, events: [] };
  const battle = openBattle(scenario, world, ship, state, world.minute, cause);
  for (let passed = 0; passed < minutes && isFought(battle); passed++) {
    battle.minute++;
    fightOnDecks(battle);
    for (const index of battle.decks.keys()) settle(battle, index, 'driven-off');
    march(battle);
    pressOn(battle);
    flee(battle);
  }
  return closeBattle(world, state, battle);
}

function isFought(battle: Battle): boolean {
  return battle.decks.some((deck) => deck.drones > 0 || deck.grip > 0);
}

// Drones even out with the fight next to them; from decks behind the front, all but a guard march to it.
function march(battle: Battle): void {
  const { decks } = battle;
  const guard = guardOf(battle);
  for (const [index, deck] of decks.entries()) {
    if (deck.state !== 'assimilated') continue;
    const beside = neighbours(battle, index);
    for (const at of beside) if (decks[at]?.state === 'contested') evenOut(deck, decks[at]);
    if (beside.every((at) => decks[at]?.state === 'assimilated')) {
      moveDrones(deck, decks[towardsFront(battle, index)], Math.ceil((deck.drones - guard) / 2));
    }
  }
}

// Never fewer than two: one alone presses nobody.
function guardOf(battle: Battle): number {
  const held = battle.decks.filter((deck) => deck.state === 'assimilated');
  const drones = held.reduce((sum, deck) => sum + deck.drones, 0);
  return Math.max(2, Math.floor((drones * battle.rates.guard) / (100 * Math.max(1, held.length))));
}

// The next deck on the way to the nearest one that is not theirs; of two as near, the one away from the bridge.
function towardsFront(battle: Battle, index: number): number {
  const [nearer = index, farther = nearer] = neighbours(battle, index);
  return distanceToFront(battle, index, nearer - index) < distanceToFront(battle, index, farther - index)
    ? nearer
    : farther;
}

function distanceToFront(battle: Battle, index: number, step: number): number {
  let distance = 1;
  for (let at = index + step; step !== 0 && battle.decks[at] !== undefined; at += step, distance++) {
    if (battle.decks[at]?.state !== 'assimilated') return distance;
  }
  return Number.MAX_SAFE_INTEGER;
}

function evenOut(deck: DeckDraft, other: DeckDraft | undefined): void {
  moveDrones(deck, other, Math.floor((deck.drones - (other?.drones ?? 0)) / 3));
}

function moveDrones(from: DeckDraft, to: DeckDraft | undefined, count: number): void {
  if (to === undefined || count <= 0) return;
  from.drones -= count;
  to.drones += count;
}
