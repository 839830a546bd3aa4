import { arrive, look } from './camera.ts';
import type { Cause, Change } from './change.ts';
import { advance, setRunning } from './clocks.ts';
import { board, clearDrones, defend, setCaptured, setSealed } from './decks.ts';
import { breakItem, give, leave, take, useUp } from './inventory.ts';
import type { Outcome } from './outcome.ts';
import type { Scenario } from './scenario.ts';
import { enterScene, finishScene, minutesToNextWindow } from './scenes.ts';
import type { World } from './state.ts';
import { enterEra, spend } from './time.ts';
import { earthBecomes, record } from './timeline.ts';
import { fire, retune } from './weapons.ts';

export { createWorld, RULES } from './create.ts';
export { ask } from './questions.ts';
export type { World } from './state.ts';

/**
 * Makes one change to the world: a new world with the events that explain it, or a refusal that says what makes no
 * sense about the change and what would mend it. Pure: the world that was handed in stays as it is.
 */
export function applyChange(scenario: Scenario, world: World, change: Change, cause: Cause): Outcome {
  switch (change.kind) {
    case 'spend':
      return spend(scenario, world, change.minutes, cause);
    case 'wait':
      return spend(scenario, world, minutesToNextWindow(scenario, world), cause);
    case 'enter_era':
      return enterEra(scenario, world, change.era, change.minute, cause);
    case 'advance':
      return advance(scenario, world, change.clock, change.amount, cause);
    case 'run':
      return setRunning(scenario, world, change.clock, true, cause);
    case 'halt':
      return setRunning(scenario, world, change.clock, false, cause);
    case 'record':
      return record(scenario, world, change.fact, cause);
    case 'earth_becomes':
      return earthBecomes(scenario, world, change.state, cause);
    case 'enter_scene':
      return enterScene(scenario, world, change.scene, cause);
    case 'done':
      return finishScene(scenario, world, change.scene, cause);
    case 'look':
      return look(scenario, world, change.person);
    case 'arrive':
      return arrive(world, change.place);
    default:
      return applyToThings(scenario, world, change, cause);
  }
}

type Things = Extract<Change, { item: string } | { deck: number } | { asset: string }>;

function applyToThings(scenario: Scenario, world: World, change: Things, cause: Cause): Outcome {
  switch (change.kind) {
    case 'give':
      return give(scenario, world, change.item, change.person, cause);
    case 'take':
      return take(scenario, world, change.item, cause);
    case 'leave':
      return leave(scenario, world, change.item, change.place, cause);
    case 'use_up':
      return useUp(scenario, world, change.item, change.amount, cause);
    case 'break_item':
      return breakItem(scenario, world, change.item, cause);
    case 'fire':
      return fire(scenario, world, change.item, cause);
    case 'retune':
      return retune(scenario, world, change.item, cause);
    case 'board':
      return board(scenario, world, change.deck, change.count, cause);
    case 'seal':
    case 'unseal':
      return setSealed(scenario, world, change.deck, change.kind === 'seal', cause);
    case 'defend':
      return defend(scenario, world, change.deck, change.people, cause);
    case 'clear_drones':
      return clearDrones(scenario, world, change.deck, change.count, cause);
    case 'capture':
    case 'recover':
      return setCaptured(scenario, world, change.asset, change.kind === 'capture', cause);
  }
}
