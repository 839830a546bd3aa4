import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** Writes into `folder` what the public surface is typed with, for those who use the package as a library: no more. */
export function writeTypes(root: string, folder: string): void {
  const all = mkdtempSync(join(root, 'node_modules', '.first-contact-types-'));
  try {
    declare(root, all);
    const entry = join(all, 'index.d.ts');
    const wanted = new Set([entry]);
    for (const file of wanted) for (const other of importsOf(file)) wanted.add(other);
    for (const file of wanted) {
      const target = join(folder, relative(all, file));
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(
        target,
        readFileSync(file, 'utf8').replace(IMPORT, (_, before, path) => `${before}${path}.js'`),
      );
    }
  } finally {
    rmSync(all, { recursive: true, force: true });
  }
}

/** A file beside, as sources name it. */
const IMPORT = /(from '|import\(')(\.[^']*)\.ts'/g;

function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(IMPORT)].map(([, , path]) => join(dirname(file), `${path}.d.ts`));
}

/** Types are checked elsewhere; here they are only written down. */
function declare(root: string, folder: string): void {
  const config = join(folder, 'tsconfig.json');
  const compilerOptions = {
    ...{ noEmit: false, declaration: true, emitDeclarationOnly: true, noCheck: true },
    ...{ rootDir: join(root, 'src'), outDir: folder, typeRoots: [join(root, 'node_modules', '@types')] },
  };
  const files = [join(root, 'src', 'index.ts')];
  writeFileSync(config, JSON.stringify({ extends: join(root, 'tsconfig.json'), include: [], files, compilerOptions }));
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const { status, stdout } = spawnSync(process.execPath, [compiler, '-p', config], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`the types cannot be written down: ${stdout}`);
}
