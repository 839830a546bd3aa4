import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { IMAGE_FORMAT } from '../ink/image.ts';
import { VERSION } from '../version.ts';
import type { RootFile } from './story-files.ts';

/** What tells this program from any other that might use the same cache: another build never reads this one's stories. */
export const PROGRAM = [VERSION, IMAGE_FORMAT, buildStamp()].join(' ');

// In a bundle everything that compiles stories is built at once; in a checkout any source file may have changed.
function buildStamp(): string {
  const self = fileURLToPath(import.meta.url);
  if (!self.endsWith('.ts')) return stampOf(self);
  const sources = readdirSync(join(dirname(self), '..'), { recursive: true, encoding: 'utf8' });
  return String(Math.max(...sources.map((file) => statSync(join(dirname(self), '..', file)).mtimeMs)));
}

/** Which cached story a root file led to, and how its files were then. */
export interface StoryIndex {
  readonly program: string;
  /** The name of the cached story. */
  readonly story: string;
  /** Every file that was looked at, with what the system said about it. */
  readonly stamps: Readonly<Record<string, string>>;
  /** When they were looked at, in milliseconds. */
  readonly taken: number;
}

// A file that changed within this time before it was looked at may change again without its stamp changing.
const UNSURE = 2000;

/** The index of a root file: where nothing has changed, it spares reading and hashing the whole story. */
export function indexFile(cache: string, root: RootFile, reach?: string): string {
  return join(cache, 'stories', `${shortHash(`${resolve(root.folder, root.name)}\n${reach ?? ''}`)}.index`);
}

/** The cached story of a root file whose files all are as they were, or null. */
export function unchangedStory(cache: string, root: RootFile, reach?: string): string | null {
  const index = readIndex(indexFile(cache, root, reach));
  if (index?.program !== PROGRAM || index.stamps[root.name] === undefined) return null;
  const same = Object.entries(index.stamps).every(([path, stamp]) => stampOf(join(root.folder, path)) === stamp);
  const sure = Object.values(index.stamps).every((stamp) => changed(stamp) < index.taken - UNSURE);
  return same && sure ? join(cache, 'stories', index.story) : null;
}

/** What the system says about a file that would be otherwise if the file were: size, times, and which file it is. */
export function stampOf(file: string): string {
  const stats = statSync(file, { throwIfNoEntry: false, bigint: true });
  return stats === undefined ? '' : [stats.ctimeMs, stats.ctimeNs, stats.mtimeNs, stats.size, stats.ino].join(' ');
}

/** The size of a file by its stamp, 0 where there is none. */
export function sizeIn(stamp: string): number {
  return Number(stamp.split(' ')[3] ?? 0);
}

function changed(stamp: string): number {
  return Number(stamp.split(' ')[0]);
}

function readIndex(file: string): StoryIndex | null {
  try {
    const index = JSON.parse(readFileSync(file, 'utf8')) as StoryIndex | null;
    return typeof index?.stamps === 'object' ? index : null;
  } catch {
    return null;
  }
}

// Two stories that share a name share an index, and then neither finds its own files in it: no harm but the time.
function shortHash(text: string): string {
  let [high, low] = [0x811c9dc5, 0xcbf29ce4];
  for (let index = 0; index < text.length; index++) {
    high = Math.imul(high ^ text.charCodeAt(index), 0x01000193);
    low = Math.imul(low ^ text.charCodeAt(index), 0x5bd1e995) ^ (low >>> 13);
  }
  return (high >>> 0).toString(16).padStart(8, '0') + (low >>> 0).toString(16).padStart(8, '0');
}
