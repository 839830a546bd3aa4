import './load-order.ts';

import { ChoicePoint } from 'inkjs/engine/ChoicePoint';
import { Container } from 'inkjs/engine/Container';
import { ControlCommand } from 'inkjs/engine/ControlCommand';
import type { InkObject } from 'inkjs/engine/Object';
import { StringValue } from 'inkjs/engine/Value';
import type { Place } from '../problem.ts';
import type { StoryImage } from './image.ts';
import { runtimeOf } from './runtime.ts';

/** A place in the story where a choice may be offered. */
export interface ChoicePlace {
  /** What an offered choice carries as its `path`. */
  readonly path: string;
  /** What the menu shows, as far as it does not have to be worked out. */
  readonly text: string;
  readonly place: Place | null;
}

/** Every choice of a story, the invisible ones that Ink takes by itself left out. Builds the whole story. */
export function choicePlaces(image: StoryImage): ChoicePlace[] {
  const places: ChoicePlace[] = [];
  const stack: Container[] = [runtimeOf(image).root];
  for (let container = stack.pop(); container !== undefined; container = stack.pop()) {
    for (const child of [...container.content, ...(container.namedOnlyContent?.values() ?? [])]) {
      if (child instanceof Container) stack.push(child);
      if (!(child instanceof ChoicePoint) || child.isInvisibleDefault) continue;
      const path = child.pathOnChoice?.toString() ?? '';
      places.push({ path, text: textOf(container, child), place: image.place(path) });
    }
  }
  return places;
}

/** The words of a choice in its container: those it shares with its outcome, and its own. */
function textOf(container: Container, choice: ChoicePoint): string {
  const shared = container.namedContent.get('s');
  const own = container.content.slice(0, container.content.indexOf(choice));
  const strings = stringsIn(own).slice(0, Number(choice.hasStartContent) + Number(choice.hasChoiceOnlyContent));
  const parts = [...(shared instanceof Container ? shared.content : []), ...strings.flat()];
  const texts = parts.map((part) => (part instanceof StringValue ? (part.value ?? '') : ''));
  return texts.join('').trim();
}

const { BeginString, EndString } = ControlCommand.CommandType;

/**
 * What stands in each string that is made for the last choice of some content, after the choice before it: first those of
 * its text, and then any that its condition asks with.
 */
function stringsIn(content: readonly InkObject[]): InkObject[][] {
  const strings: InkObject[][] = [];
  let depth = 0;
  const before = content.findLastIndex((piece) => piece instanceof ChoicePoint);
  for (const piece of content.slice(before + 1)) {
    const command = piece instanceof ControlCommand ? piece.commandType : null;
    if (command === BeginString && depth++ === 0) strings.push([]);
    else if (command === EndString) depth--;
    else if (depth > 0) strings.at(-1)?.push(piece);
  }
  return strings;
}
