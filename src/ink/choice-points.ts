import './load-order.ts';

import { ChoicePoint } from 'inkjs/engine/ChoicePoint';
import { Container } from 'inkjs/engine/Container';
import type { Place } from '../problem.ts';
import type { StoryImage } from './image.ts';
import { runtimeOf } from './runtime.ts';

/** A place in the story where a choice may be offered. */
export interface ChoicePlace {
  /** What an offered choice carries as its `path`. */
  readonly path: string;
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
      places.push({ path, place: image.place(path) });
    }
  }
  return places;
}
