import { Pointer } from 'inkjs/engine/Pointer';
import type { Story } from 'inkjs/engine/Story';
import { written } from './value-writer.ts';

/** How many characters a story may remember, in its variables and in the calls and choices that wait. */
const ROOM = 10_000_000;

/** Where a story stands, as a JSON value. Throws RangeError where that takes more than `ROOM`. */
export function writeState(story: Story): unknown {
  return written((writer) => story.state.WriteJson(writer), ROOM);
}

/** Puts a story where `writeState` found it; whatever it did before is forgotten. */
export function readState(story: Story, state: unknown): void {
  story.state.divertedPointer = Pointer.Null;
  const saved = state as Record<string, unknown>;
  // inkjs looks variables up by name; one that is called `constructor` must not find what every object has.
  const variables = Object.assign(Object.create(null), saved.variablesState);
  story.state.LoadJsonObj({ ...saved, variablesState: variables });
}

/** Stands for a state that was not written: only the very next step can start from it. */
export class UnwrittenState {
  readonly variablesState: unknown;

  constructor(story: Story) {
    this.variablesState = written((writer) => story.state.variablesState.WriteJson(writer));
  }

  toJSON(): never {
    throw new TypeError('this state was not kept');
  }
}

/** Stands for a state that is written when somebody wants it, for as long as the story has not gone on. */
export class LateState {
  toJSON(): never {
    throw new TypeError('this state was not written');
  }
}

/** The global variables that a written state holds, as JSON: those that differ from their first values, or were once set. */
export function variablesIn(state: unknown): Readonly<Record<string, unknown>> {
  const saved = typeof state === 'object' && state !== null ? (state as Record<string, unknown>).variablesState : null;
  return typeof saved === 'object' && saved !== null ? (saved as Record<string, unknown>) : {};
}
