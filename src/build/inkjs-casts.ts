import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/** `asOrNull(piece, Type)`, where the piece is a name or a path of names. */
const CAST = /\(0, TypeAssertion_1\.asOrNull\)\(([\w.]+), ([\w.]+)\)/g;
/** A module of inkjs that is full of them. */
const FULL = /[\\/]StoryState\.js$/;

/** Writes out the casts of inkjs where it is bundled: one function that asks after every type is slow for each of them. */
export const inkjsCasts: Plugin = {
  name: 'inkjs-casts',
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]node_modules[\\/]inkjs[\\/].*\.js$/, namespace: 'file' }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      if (FULL.test(path) && text.search(CAST) === -1)
        throw new Error(`${path} has none of the casts that src/build/inkjs-casts.ts looks for`);
      return { contents: text.replace(CAST, '($1 instanceof $2 ? $1 : null)') };
    });
  },
};
