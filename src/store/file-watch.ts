import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { watch } from 'chokidar';
import { sizeIn, stampOf } from './story-index.ts';

/** Files that are watched, wherever they are, whether they are there or not. */
export interface FileWatch {
  /** Watches these files, by their whole paths, for anything else than these stamps. */
  follow(stamps: ReadonlyMap<string, string>): void;
  close(): Promise<void>;
}

/** Editors write a file in several steps: so many milliseconds after the last one that is told it is looked at. */
const SETTLING = 50;
/** They may take it away or empty it first: so long a file that was there may be missing or empty. */
const REWRITING = 200;

/**
 * Watches files, and says when any of them is other than it was, came, or went. What the system tells of their folders is
 * only a reason to look: what counts is the files themselves.
 */
export function watchFiles(changed: () => void): FileWatch {
  return new FolderWatch(changed);
}

class FolderWatch implements FileWatch {
  readonly #changed: () => void;
  // The artifacts that editors leave are none of our files, and what is unlinked may come back at once.
  readonly #watcher = watch([], { depth: 0, ignoreInitial: true, atomic: false, ignorePermissionErrors: true });
  readonly #folders = new Set<string>();
  #stamps: ReadonlyMap<string, string> = new Map();
  #timer: NodeJS.Timeout | undefined;

  constructor(changed: () => void) {
    this.#changed = changed;
    for (const event of ['all', 'raw', 'ready'] as const) this.#watcher.on(event, () => this.#lookIn(SETTLING));
    // A folder that cannot be watched is looked at with the next change that is told.
    this.#watcher.on('error', () => {});
  }

  follow(stamps: ReadonlyMap<string, string>): void {
    this.#stamps = stamps;
    for (const file of stamps.keys()) {
      const folder = folderOf(file);
      if (this.#folders.has(folder)) continue;
      this.#folders.add(folder);
      this.#watcher.add(folder);
    }
    // What changed while they were read has been told already, or never will be.
    this.#lookIn(SETTLING);
  }

  close(): Promise<void> {
    clearTimeout(this.#timer);
    return this.#watcher.close();
  }

  #lookIn(milliseconds: number, patient = true): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#look(patient), milliseconds);
  }

  #look(patient: boolean): void {
    const others = otherThan(this.#stamps);
    const gone = others.some((file) => sizeIn(this.#stamps.get(file) ?? '') > 0 && sizeIn(stampOf(file)) === 0);
    if (gone && patient) this.#lookIn(REWRITING, false);
    else if (others.length > 0) this.#changed();
  }
}

/** The files that are others now than when these stamps were taken. */
export function otherThan(stamps: ReadonlyMap<string, string>): readonly string[] {
  return [...stamps].flatMap(([file, stamp]) => (stampOf(file) === stamp ? [] : [file]));
}

/** The folder that a file is in, or the nearest one above it that is there. */
function folderOf(file: string): string {
  const folder = dirname(file);
  return existsSync(folder) || folder === dirname(folder) ? folder : folderOf(folder);
}
