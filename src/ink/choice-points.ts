import './load-order.ts';

import { ChoicePoint } from 'inkjs/engine/ChoicePoint';
import { Container } from 'inkjs/engine/Container';
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
      places.push({ path, text: textOf(container), place: image.place(path) });
    }
  }
  return places;
}

/** The words of the choice that a container makes ready: those it shares with its outcome, and its own. */
function textOf(container: Container): string {
  const shared = container.namedContent.get('s');
  const parts = [...(shared instanceof Container ? shared.content : []), ...container.content];
  const texts = parts.map((part) => (part instanceof StringValue ? (part.value ?? '') : ''));
  return texts.join('').trim();
}
