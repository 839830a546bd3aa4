import './load-order.ts';

import type { ParsedObject } from 'inkjs/compiler/Parser/ParsedHierarchy/Object';
import { JsonSerialisation } from 'inkjs/engine/JsonSerialisation';
import type { Place } from '../problem.ts';
import { partsOf, placeOf } from './checks/tree.ts';

type Debuggable = Pick<ParsedObject, 'debugMetadata'>;

/** What Ink's compiler does with each part of a parsed story, one part from within another. */
const DEEDS = ['ResolveWeavePointNaming', 'GenerateRuntimeObject', 'GenerateIntoContainer', 'ResolveReferences'];

/** Follows Ink's compiler from part to part of a story, so that it is known where it broke. */
export class Footsteps {
  readonly #way: Debuggable[] = [];

  /** Begins to follow. It makes the compiler slower, and is for stories that are known to break it. */
  follow(story: ParsedObject): void {
    for (const { part } of partsOf(story)) for (const deed of DEEDS) this.#note(part, deed);
  }

  /** Follows while the code that was made is written down. */
  followWriting<T>(write: () => T): T {
    const writeObject = JsonSerialisation.WriteRuntimeObject;
    JsonSerialisation.WriteRuntimeObject = (writer, object) => {
      this.#way.push(object);
      writeObject.call(JsonSerialisation, writer, object);
      this.#way.pop();
    };
    try {
      return write();
    } finally {
      JsonSerialisation.WriteRuntimeObject = writeObject;
    }
  }

  /** Where the compiler was when it threw; null where it was at no part of the story. */
  get place(): Place | null {
    const last = this.#way.at(-1);
    return last === undefined ? null : placeOf(last);
  }

  #note(part: ParsedObject, deed: string): void {
    const done: unknown = Reflect.get(part, deed);
    if (typeof done !== 'function') return;
    const noted = (...values: unknown[]): unknown => {
      this.#way.push(part);
      const result: unknown = Reflect.apply(done, part, values);
      this.#way.pop();
      return result;
    };
    Object.assign(part, { [deed]: noted });
  }
}
