import { join } from 'node:path';
import { build } from 'esbuild';

/** Lets bundled CommonJS packages reach Node's own modules. */
const BANNER = "import{createRequire as $require}from'node:module';const require=$require(import.meta.url);";

/**
 * Bundles the program with every package it uses into `folder`, one file for each part that is loaded on its own.
 * Answers the names of the packages that went in.
 */
export async function bundle(root: string, folder: string): Promise<readonly string[]> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [
      { in: join(root, 'src', 'main.ts'), out: 'main' },
      { in: join(root, 'src', 'index.ts'), out: 'index' },
    ],
    outdir: folder,
    // Flat, so that import.meta.url of every part is in the folder that holds story/.
    chunkNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    minify: true,
    legalComments: 'none',
    banner: { js: BANNER },
    metafile: true,
    logLevel: 'warning',
  });
  return [...new Set(Object.keys(metafile.inputs).flatMap(packageOf))].sort();
}

function packageOf(input: string): string[] {
  const match = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input);
  return match?.[1] === undefined ? [] : [match[1]];
}
