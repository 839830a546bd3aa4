import type { StoryImage } from './image.ts';
import type { InkJson, Json } from './image-writing.ts';

/** The version of Ink that the compiler writes. */
const INK_VERSION = 21;

/** The compiled story whole again, as inkjs and inklecate lay it out. */
export function joinChunks(image: StoryImage): InkJson {
  const chunk = (index: number): Json[] => {
    const container: Json[] = JSON.parse(image.chunk(index));
    join(container, chunk);
    return container;
  };
  return { inkVersion: INK_VERSION, root: chunk(0), listDefs: image.lists };
}

/** Puts chunks in the place of their numbers, in all named content of a container. */
function join(container: Json[], chunk: (index: number) => Json[]): void {
  for (const inner of container) if (Array.isArray(inner)) join(inner, chunk);
  const named = container.at(-1);
  if (typeof named !== 'object' || named === null || Array.isArray(named)) return;
  for (const [name, token] of Object.entries(named)) {
    if (Array.isArray(token)) join(token, chunk);
    // `#f` is the container's count flags, and the only other number there.
    else if (typeof token === 'number' && name !== '#f') named[name] = chunk(token);
  }
}
