import './load-order.ts';

import { ControlCommand } from 'inkjs/engine/ControlCommand';
import type { InkObject } from 'inkjs/engine/Object';
import type { StoryState } from 'inkjs/engine/StoryState';
import { StringValue } from 'inkjs/engine/Value';

/** The text of the tag that has begun and not ended in the line that is being made, or null. */
export function openTag(state: StoryState): string | null {
  const { BeginTag, EndTag } = ControlCommand.CommandType;
  const texts: string[] = [];
  for (let index = state.outputStream.length - 1; index >= 0; index--) {
    const piece = state.outputStream[index];
    if (piece instanceof StringValue) texts.push(piece.value ?? '');
    if (!(piece instanceof ControlCommand)) continue;
    if (piece.commandType === EndTag) return null;
    if (piece.commandType === BeginTag) {
      const text = texts.reverse().join('');
      return text === '' ? null : state.CleanOutputWhitespace(text);
    }
  }
  return null;
}

/** How many characters the string has that is being made, of which the end has come. */
export function openStringLength(state: StoryState): number {
  let length = 0;
  for (let index = state.outputStream.length - 1; index >= 0; index--) {
    const piece = state.outputStream[index];
    if (piece instanceof ControlCommand && piece.commandType === ControlCommand.CommandType.BeginString) break;
    length += lengthOf(piece);
  }
  return length;
}

/** The characters in a piece of text; 0 for anything else. */
export function lengthOf(piece: InkObject | undefined): number {
  return piece instanceof StringValue ? (piece.value?.length ?? 0) : 0;
}
