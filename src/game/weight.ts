import { variablesIn } from '../ink/state.ts';
import type { WorldEvent } from '../world/change.ts';
import type { GameEvent, Turn } from './turn.ts';

/** At most so much comes of variables: a scene that opens sets many, whatever was decided before it. */
const MOST_OF_VARIABLES = 3;

/**
 * How much a decision changed, by what the story noted in its turn: variables that were set, facts, clocks that scenes
 * moved, things that changed hands. Where nothing else was on offer, nothing was decided, and it weighs nothing.
 */
export function weightOf(before: Turn, turn: Turn): number {
  if (before.choices.length < 2) return 0;
  const noted = turn.events.reduce((sum, event) => sum + weightOfEvent(event), 0);
  return noted + Math.min(MOST_OF_VARIABLES, variablesSet(before, turn));
}

function variablesSet(before: Turn, turn: Turn): number {
  const [were, are] = [variablesIn(before.state.ink), variablesIn(turn.state.ink)];
  const names = Object.keys(are).filter((name) => are[name] !== were[name]);
  return names.filter((name) => JSON.stringify(are[name]) !== JSON.stringify(were[name])).length;
}

function weightOfEvent(event: GameEvent): number {
  return event.kind === 'world' ? weightOfChange(event.event) : 0;
}

function weightOfChange(change: WorldEvent): number {
  switch (change.kind) {
    case 'clock':
      return change.cause.by === 'advance' ? 2 : 0;
    case 'asset':
      return 2;
    // What the story records comes to pass as often as not whatever was decided.
    case 'fact':
    case 'item':
    case 'bulkheads':
      return 1;
    default:
      return 0;
  }
}
