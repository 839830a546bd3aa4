import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { IMAGE_FORMAT } from '../ink/image.ts';
import { readSource, type Sources, tidyPath } from '../ink/sources.ts';
import { VERSION } from '../version.ts';
import { diskSources, type RootFile } from './story-files.ts';

// The bundled program's file names hold a hash of what is in them, so that another build never reads this one's cache.
const PROGRAM = [VERSION, IMAGE_FORMAT, basename(import.meta.url), process.versions.modules].join(' ');

/** The file in which a story would be cached: its name is a hash of all the story's files, and of this program. */
export function cacheFile(cache: string, root: RootFile, reach?: string): string {
  const hash = createHash('sha256').update(PROGRAM);
  const add = (name: string, text: string) => hash.update(`\n${name} ${text.length}\n`).update(text);
  if (root.kind === 'json') add(root.name, readOr(join(root.folder, root.name)));
  else {
    for (const [name, text] of filesOf(diskSources(root, reach))) add(name, text);
    add('scenario', readOr(join(root.folder, 'scenario.yaml')));
  }
  return join(cache, 'stories', `${hash.digest('hex').slice(0, 40)}.story`);
}

// Whatever looks like an INCLUDE is followed, also in a comment: a file too many does no harm to a hash.
function filesOf(sources: Sources): Map<string, string> {
  const found = new Map<string, string>();
  const waiting = [tidyPath(sources.root)];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (found.has(name)) continue;
    const source = readSource(sources, name);
    const text = typeof source === 'string' ? source : source.text;
    found.set(name, text);
    for (const [, included = ''] of text.matchAll(/INCLUDE[ \t]+([^\r\n]+)/g)) {
      waiting.push(tidyPath(included.replace(/\/[/*].*$/, '')));
    }
  }
  return found;
}

function readOr(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** Keeps a story for the next time. A cache that cannot be written is no loss. */
export function keep(file: string, pack: Buffer): void {
  const draft = `${file}.${randomUUID()}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(draft, pack);
    renameSync(draft, file);
  } catch {
    rmSync(draft, { force: true });
  }
}
