import { Pointer } from 'inkjs/engine/Pointer';
import type { Story } from 'inkjs/engine/Story';
import { written } from './value-writer.ts';

/** Where a story stands, as a JSON value. */
export function writeState(story: Story): unknown {
  return written((writer) => story.state.WriteJson(writer));
}

/** Puts a story where `writeState` found it; whatever it did before is forgotten. */
export function readState(story: Story, state: unknown): void {
  story.state.divertedPointer = Pointer.Null;
  story.state.LoadJsonObj(state as Record<string, unknown>);
}
