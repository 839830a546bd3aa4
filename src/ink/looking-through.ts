import './load-order.ts';

import { ParsedObject } from 'inkjs/compiler/Parser/ParsedHierarchy/Object';

// How the objects of a parsed story look through what is below them. Importing this module mends it, once for a process.

type Kind<T> = new (...parts: unknown[]) => T;
type Query<T> = ((found: T) => boolean) | null | undefined;

// inkjs makes two functions for each object of a tree, and others for each that is asked, to look through it.
Object.defineProperties(ParsedObject.prototype, {
  Find: {
    get(this: ParsedObject) {
      return <T extends ParsedObject>(kind: Kind<T>) =>
        (query?: Query<T>) =>
          firstIn(this, kind, query);
    },
    set() {},
  },
  FindAll: {
    get(this: ParsedObject) {
      return <T extends ParsedObject>(kind: Kind<T>) =>
        (query?: Query<T>) =>
          addAll(this, kind, query, []);
    },
    set() {},
  },
});

function firstIn<T extends ParsedObject>(part: ParsedObject, kind: Kind<T>, query: Query<T>): T | null {
  if (part instanceof kind && (!query || query(part))) return part;
  for (const inner of part.content ?? []) {
    const found = inner instanceof ParsedObject ? firstIn(inner, kind, query) : null;
    if (found !== null) return found;
  }
  return null;
}

function addAll<T extends ParsedObject>(part: ParsedObject, kind: Kind<T>, query: Query<T>, found: T[]): T[] {
  if (part instanceof kind && (!query || query(part))) found.push(part);
  for (const inner of part.content ?? []) if (inner instanceof ParsedObject) addAll(inner, kind, query, found);
  return found;
}
