import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Plugin } from 'esbuild';

const load = createRequire(import.meta.url);
const NAMESPACE = 'inkjs-constants';

/** `asOrNull(piece, Type)`, where the piece is a name or a path of names. */
const CAST = /\(0, TypeAssertion_1\.asOrNull\)\(([\w.]+), ([\w.]+)\)/g;

/**
 * Makes constants of what inkjs exports. It is CommonJS, and a bundle would look each class up by its name wherever a
 * module of ours mentions it, which takes a sixth of every step of a story. And writes out its casts: one function that
 * asks after every type is slow for each of them.
 */
export const inkjsConstants: Plugin = {
  name: NAMESPACE,
  setup: ({ onResolve, onLoad }) => {
    // Its modules import each other in circles, and load whole from this one on.
    load('inkjs/engine/Story');
    onResolve({ filter: /^inkjs\// }, ({ path, kind, namespace, resolveDir }) =>
      kind === 'import-statement' && namespace === 'file' && !resolveDir.includes('node_modules')
        ? { path, namespace: NAMESPACE, pluginData: resolveDir }
        : undefined,
    );
    onLoad({ filter: /[\\/]node_modules[\\/]inkjs[\\/].*\.js$/, namespace: 'file' }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      if (/[\\/]StoryState\.js$/.test(path) && text.search(CAST) === -1)
        throw new Error(`${path} has none of the casts that src/build/inkjs-constants.ts looks for`);
      return { contents: text.replace(CAST, '($1 instanceof $2 ? $1 : null)') };
    });
    onLoad({ filter: /^/, namespace: NAMESPACE }, ({ path, pluginData }) => {
      const names = Object.keys(load(path) as object).filter((name) => name !== '__esModule');
      const constants = names.map((name) => `export const ${name} = all.${name};`);
      return { contents: [`const all = require('${path}');`, ...constants].join('\n'), resolveDir: pluginData };
    });
  },
};
