import './load-order.ts';

import { Pointer } from 'inkjs/engine/Pointer';
import { SimpleJson } from 'inkjs/engine/SimpleJson';
import type { Story } from 'inkjs/engine/Story';
import { floatToken } from './numbers.ts';

/** inkjs's JSON writer, but floats stay floats. */
export class FloatKeeper extends SimpleJson.Writer {
  override WriteFloat(value: number | null): void {
    this.Write(floatToken(value ?? 0));
  }
}

/** Where a story stands, as a JSON value. */
export function writeState(story: Story): unknown {
  const writer = new FloatKeeper();
  story.state.WriteJson(writer);
  // The writer has built the value already; its only public way out is text.
  return (writer as unknown as { readonly _jsonObject: unknown })._jsonObject;
}

/** Puts a story where `writeState` found it; whatever it did before is forgotten. */
export function readState(story: Story, state: unknown): void {
  story.state.divertedPointer = Pointer.Null;
  story.state.LoadJsonObj(state as Record<string, unknown>);
}
