import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import envPaths from 'env-paths';

/** Where this platform wants things kept: games in its data folder, settings in its config folder, stories in its cache. */
export interface Folders {
  readonly games: string;
  /** Recordings that `watch` plays, which are no games. */
  readonly scratch: string;
  readonly config: string;
  readonly cache: string;
}

/** The folders of this platform and user. Nothing is created. */
export function findFolders(): Folders {
  const { data, config, cache } = envPaths('first-contact', { suffix: '' });
  return { games: join(data, 'games'), scratch: join(data, 'scratch'), config, cache };
}

/** The film's id, which stays the same wherever the program is installed. */
export const FILM_ID = 'first-contact';

/** The folder of the recordings that ship with the program: beside dist/ when it is built, at the top of a checkout. */
export function shippedRecordings(): string {
  const saves = import.meta.url.endsWith('.ts') ? '../../saves' : '../saves';
  return fileURLToPath(new URL(saves, import.meta.url));
}
