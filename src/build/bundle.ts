import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { inkjsCasts } from './inkjs-casts.ts';
import { inkjsConstants } from './inkjs-constants.ts';

/** Modules that are loaded late but belong to playing in plain mode: they go into the one script all the same. */
const PLAIN = ['cli.ts', 'story-cache.ts', 'old-stories.ts'];

/** What is loaded on its own: each becomes a module beside the script. */
const PARTS = [
  'commands/check.ts',
  'commands/compile.ts',
  'commands/explore.ts',
  'commands/explore-worker.ts',
  'commands/games.ts',
  'commands/play-on-screen.ts',
  'commands/replay-on-screen.ts',
  'commands/map.ts',
  'commands/new.ts',
  'commands/reach.ts',
  'commands/replay.ts',
  'commands/sides.ts',
  'commands/stats.ts',
  'commands/title.ts',
  'commands/usage.ts',
  'commands/verify-worker.ts',
  'commands/watch.ts',
  'commands/watch-on-screen.ts',
  'commands/watch-reach.ts',
  'commands/watch-worker.ts',
  'store/profile.ts',
  'store/settings.ts',
  'store/story-making.ts',
  'store/story-taking.ts',
  'index.ts',
];

/**
 * Bundles the program into `folder` with every package it uses: `program.js`, one script with all that playing in plain
 * mode needs, which bin/first-contact.cjs runs; and modules that it loads when they are asked for. Answers the names of the
 * packages that went in.
 */
export async function bundle(root: string, folder: string): Promise<readonly string[]> {
  const [script, parts] = await Promise.all([bundleScript(root, folder), bundleParts(root, folder)]);
  return [...new Set([...script, ...parts].flatMap(packageOf))].sort();
}

const COMMON = {
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  minify: true,
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
} as const satisfies BuildOptions;

async function bundleScript(root: string, folder: string): Promise<readonly string[]> {
  const outfile = join(folder, 'program.js');
  const { metafile } = await build({
    ...COMMON,
    absWorkingDir: root,
    entryPoints: [join(root, 'src', 'main.ts')],
    outfile,
    format: 'cjs',
    define: { 'import.meta.url': '$url' },
    plugins: [partsOutside, inkjsConstants, inkjsCasts],
  });
  const text = await readFile(outfile, 'utf8');
  // A script that comes from kept code cannot import; whoever runs it does that for it.
  const lazy = text.replace(/\bimport\("\.\//g, '$load("./');
  const start = '(function(require,$file,$load){const $url=require("node:url").pathToFileURL($file).href;';
  const program = `${start}${lazy}})`;
  // The end of the script tells builds apart: V8 tells kept code from another's by the script's length only.
  await writeFile(outfile, `${program}//${createHash('sha256').update(program).digest('hex').slice(0, 16)}`);
  return Object.keys(metafile.inputs);
}

/** Leaves what is loaded late out of the script, but for what plain mode needs. */
const partsOutside: Plugin = {
  name: 'parts outside',
  setup: ({ onResolve }) => {
    onResolve({ filter: /^\./ }, ({ kind, path }) => {
      const name = basename(path);
      if (kind !== 'dynamic-import' || PLAIN.includes(name)) return undefined;
      if (!PARTS.some((part) => basename(part) === name)) throw new Error(`src/build/bundle.ts does not list ${path}`);
      return { path: `./${name.replace(/\.ts$/, '.js')}`, external: true };
    });
  },
};

async function bundleParts(root: string, folder: string): Promise<readonly string[]> {
  const { metafile } = await build({
    ...COMMON,
    absWorkingDir: root,
    entryPoints: PARTS.map((part) => ({ in: join(root, 'src', part), out: basename(part, '.ts') })),
    outdir: folder,
    // Flat, so that import.meta.url of every part is in the folder that holds story/.
    chunkNames: 'shared-[hash]',
    format: 'esm',
    splitting: true,
    plugins: [inkjsConstants, inkjsCasts],
    alias: {
      // conf checks schemas with these; ours has none, and they are most of its size.
      'ajv/dist/2020.js': join(root, 'src', 'build', 'no-ajv.mjs'),
      'ajv-formats': join(root, 'src', 'build', 'no-ajv.mjs'),
    },
    // Lets bundled CommonJS packages reach Node's own modules.
    banner: { js: "import{createRequire as $make}from'node:module';const require=$make(import.meta.url);" },
  });
  return Object.keys(metafile.inputs);
}

function packageOf(input: string): string[] {
  const match = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input);
  return match?.[1] === undefined ? [] : [match[1]];
}
