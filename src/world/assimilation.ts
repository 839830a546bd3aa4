import { type Battle, closeBattle, openBattle, settle } from './battle.ts';
import type { Cause, WorldEvent } from './change.ts';
import { pressOn } from './front.ts';
import { fightOnDecks, flee } from './losses.ts';
import type { Scenario } from './scenario.ts';
import type { World } from './state.ts';

/**
 * The fight for the ship, minute by minute, while the story is in the era in which drones are aboard. In each minute
 * drones and defenders take their toll, drones even out over the decks they hold, the front moves, at most one deck
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
    evenOut(battle);
    pressOn(battle);
    flee(battle);
  }
  return closeBattle(world, state, battle);
}

function isFought(battle: Battle): boolean {
  return battle.decks.some((deck) => deck.drones > 0 || deck.grip > 0);
}

// Drones go where they are fewest, within what is theirs and into the fight beside it: a third of the difference a minute.
function evenOut(battle: Battle): void {
  for (const [index, upper] of battle.decks.entries()) {
    const lower = battle.decks[index + 1];
    if (lower === undefined || upper.state === 'free' || lower.state === 'free') continue;
    if (upper.state !== 'assimilated' && lower.state !== 'assimilated') continue;
    const moving = Math.trunc((upper.drones - lower.drones) / 3);
    upper.drones -= moving;
    lower.drones += moving;
  }
}
