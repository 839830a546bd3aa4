import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Problem } from '../problem.ts';
import { cachePlace, keep } from './story-cache.ts';
import type { RootFile } from './story-files.ts';
import { indexFile } from './story-index.ts';

/** What a check of a story has told, as long as neither a file of it nor this program has changed since. */
export interface Checked {
  /** Null where the story, as it is now, has not been checked yet. */
  readonly problems: readonly Problem[] | null;
  keep(problems: readonly Problem[]): void;
}

/** Looks for the last check of a story. Problems name files from the story's folder. */
export function checkedBefore(root: RootFile, cache: string, reach?: string): Checked {
  const file = indexFile(cache, root, reach).replace(/index$/, 'checked');
  // The name of the place is a hash of all that the story is made of.
  const story = basename(cachePlace(cache, root, reach).file);
  return {
    problems: readChecked(file, story),
    keep: (problems) => keep(file, JSON.stringify({ story, problems })),
  };
}

function readChecked(file: string, story: string): readonly Problem[] | null {
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as { story?: string; problems?: readonly Problem[] } | null;
    return kept?.story === story && Array.isArray(kept.problems) ? kept.problems : null;
  } catch {
    return null;
  }
}
