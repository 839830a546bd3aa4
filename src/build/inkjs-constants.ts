import { createRequire } from 'node:module';
import type { Plugin } from 'esbuild';

const load = createRequire(import.meta.url);
const NAMESPACE = 'inkjs-constants';

/**
 * Makes constants of what inkjs exports. It is CommonJS, and a bundle would look each class up by its name wherever a
 * module of ours mentions it, which takes a sixth of every step of a story.
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
    onLoad({ filter: /^/, namespace: NAMESPACE }, ({ path, pluginData }) => {
      const names = Object.keys(load(path) as object).filter((name) => name !== '__esModule');
      const constants = names.map((name) => `export const ${name} = all.${name};`);
      return { contents: [`const all = require('${path}');`, ...constants].join('\n'), resolveDir: pluginData };
    });
  },
};
