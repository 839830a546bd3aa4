import { cureForName } from '../nearest.ts';
import type { WorldEvent } from './change.ts';
import type { World } from './state.ts';

/** What came of a change: a new world and the events that explain it, or a refusal that leaves the old one as it is. */
export type Outcome = Changed | Refused;

/** A change that was made. `value` is what the story gets for an answer, where there is one. */
export interface Changed {
  readonly kind: 'changed';
  readonly world: World;
  readonly events: readonly WorldEvent[];
  readonly value?: number | boolean;
}

/** A change or a question that makes no sense: the fact, and its cure. */
export interface Refused {
  readonly kind: 'refused';
  readonly message: string;
  readonly hint?: string;
}

/** A change that was made. */
export function changed(world: World, events: readonly WorldEvent[] = [], value?: number | boolean): Changed {
  return {
    kind: 'changed',
    world,
    events,
    ...(value === undefined ? {} : { value }),
  };
}

/** A refusal: the fact without a full stop, and the cure. */
export function refused(message: string, hint?: string): Refused {
  return { kind: 'refused', message, ...(hint === undefined ? {} : { hint }) };
}

/** The refusal of a name that the scenario does not have. */
export function unknownName(what: string, name: string, known: readonly string[]): Refused {
  return refused(`there is no ${what} "${name}"`, cureForName(name, known));
}

/** The refusal of a number that is not whole or not within bounds; null where it is both. */
export function refuseNumber(what: string, value: number, least: number, most: number): Refused | null {
  if (!Number.isSafeInteger(value)) return refused(`${what} is ${value}, which is not a whole number`);
  if (value < least || value > most) return refused(`${what} is ${value}, which is not within ${least} to ${most}`);
  return null;
}
