import { createHash, randomUUID } from 'node:crypto';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readSource, type Sources, tidyPath } from '../ink/sources.ts';
import { makeFolder } from './disk.ts';
import { CODEX_FOLDER, codexFiles, diskSources, type RootFile } from './story-files.ts';
import { PROGRAM, type StoryIndex, stampOf } from './story-index.ts';

/** Where a story is cached, and the files that it is made of, as they are now. */
export interface CachePlace {
  /** Its name is a hash of the contents of all the story's files, and of this program. */
  readonly file: string;
  readonly index: StoryIndex;
}

/** Finds the place of a story in the cache by reading all its files. */
export function cachePlace(cache: string, root: RootFile, reach?: string): CachePlace {
  const hash = createHash('sha256').update(PROGRAM);
  // Stamps are taken before the files are read: a file that changes in between then counts as changed.
  const stamps: Record<string, string> = {};
  const add = (path: string, text: string | null) => {
    hash.update(`\n${path} ${text?.length ?? 'none'}\n`).update(text ?? '');
  };
  const stamp = (path: string) => {
    stamps[path] = stampOf(join(root.folder, path));
  };
  for (const path of ['scenario.yaml', ...codexFiles(root)]) {
    stamp(path);
    add(path, root.kind === 'json' ? null : readOr(join(root.folder, path)));
  }
  // A file of the codex that is added or taken away changes its folder.
  stamp(CODEX_FOLDER);
  if (root.kind === 'json') {
    stamp(root.name);
    add(root.name, readOr(join(root.folder, root.name)));
  } else for (const [path, text] of filesOf(diskSources(root, reach), stamp)) add(path, text);
  const name = `${hash.digest('hex').slice(0, 40)}.story`;
  return { file: join(cache, 'stories', name), index: { program: PROGRAM, story: name, stamps, taken: Date.now() } };
}

// Whatever looks like an INCLUDE is followed, also in a comment: a file too many does no harm to a hash.
function filesOf(sources: Sources, stamp: (path: string) => void): Map<string, string | null> {
  const found = new Map<string, string | null>();
  const waiting = [tidyPath(sources.root)];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path)) continue;
    stamp(path);
    const source = readSource(sources, path);
    const text = typeof source === 'string' ? null : source.text;
    found.set(path, text);
    for (const [, included = ''] of (text ?? '').matchAll(/INCLUDE[ \t]+([^\r\n]+)/g)) {
      waiting.push(tidyPath(included.replace(/\/[/*].*$/, '')));
    }
  }
  return found;
}

function readOr(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

/** Keeps a file of the cache for the next time. A cache that cannot be written is no loss. */
export function keep(file: string, contents: Buffer | string): void {
  const draft = `${file}.${randomUUID()}`;
  try {
    makeFolder(dirname(file));
    writeFileSync(draft, contents);
    renameSync(draft, file);
  } catch {
    drop(draft);
  }
}

function drop(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // What could not be made cannot be removed either.
  }
}
