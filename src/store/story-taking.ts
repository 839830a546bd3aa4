import { realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Program } from '../game/turn.ts';
import { errorOf, failed, type Problem, type Result } from '../problem.ts';
import { FILM_ID } from './folders.ts';
import { FILM_SOURCE, named, placedIn, withPlace } from './stories.ts';
import { CODEX_FOLDER, codexFiles, diskSources, findRoot, type RootFile, readStoryText } from './story-files.ts';
import { stampOf } from './story-index.ts';
import { makeStory, SCENARIO_FILE } from './story-making.ts';
import { packStory, unpackStory } from './story-pack.ts';

/** A story as its files had it when they were read, fit to be handed from one thread to another. */
export interface TakenStory {
  /** Null where there is no story to be played; then a problem is an error. */
  readonly pack: Uint8Array | null;
  readonly problems: readonly Problem[];
  /** Every file that was asked for, by its whole path, those that are not there too: what the system said of it before. */
  readonly stamps: ReadonlyMap<string, string>;
  /** The text of those that are there, named as problems name them. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Takes a story from its files (null: the film, from its source) as they are now, past every cache. */
export async function takeStory(path: string | null, reach?: string): Promise<TakenStory> {
  const root = findRoot(path ?? FILM_SOURCE);
  if (!root.ok) return noStory(path ?? FILM_SOURCE, root.problems);
  const { folder } = root.value;
  const reading = new Reading(folder, path === null ? 'story' : folder);
  reading.note(SCENARIO_FILE);
  reading.note(root.value.name);
  // A file that comes to the codex changes its folder.
  reading.note(CODEX_FOLDER);
  for (const file of codexFiles(root.value)) reading.note(file);
  for (const file of [SCENARIO_FILE, ...codexFiles(root.value)]) reading.keep(file, textOf(root.value, file));
  const sources = diskSources(root.value, reach);
  const read = (file: string) => {
    reading.note(file);
    return reading.keep(file, sources.read(file));
  };
  const made = await makeStory(root.value, reach, { ...sources, read });
  const problems = (made.ok ? made.warnings : made.problems).map((one) => withPlace(one, reading.placed));
  const pack = made.ok ? packStory({ ...made.value, warnings: made.warnings }) : null;
  return { pack, problems, stamps: reading.stamps, texts: reading.texts };
}

/** The story of a pack that `takeStory` made, ready to be played. */
export function openTaken(path: string | null, pack: Uint8Array): Result<Program> {
  const root = findRoot(path ?? FILM_SOURCE);
  if (!root.ok) return root;
  const { folder, name } = root.value;
  const opened = unpackStory(Buffer.from(pack), placedIn(path === null ? 'story' : folder), true);
  if (opened === null) return failed(errorOf('no-story', 'the story was packed by another program'));
  return { ok: true, value: named(opened.program, path === null ? FILM_ID : idOf(folder, name)), warnings: [] };
}

function idOf(folder: string, name: string): string {
  try {
    return realpathSync(join(folder, name));
  } catch {
    // It was there when it was read.
    return resolve(folder, name);
  }
}

function noStory(path: string, problems: readonly Problem[]): TakenStory {
  return { pack: null, problems, stamps: new Map([[resolve(path), stampOf(path)]]), texts: new Map() };
}

function textOf(root: RootFile, file: string): string | null {
  if (root.kind === 'json' || stampOf(join(root.folder, file)) === '') return null;
  const text = readStoryText(join(root.folder, file));
  return text.ok ? text.value : null;
}

/** What is read of a story's files. */
class Reading {
  readonly stamps = new Map<string, string>();
  readonly texts = new Map<string, string>();
  readonly placed: ReturnType<typeof placedIn>;
  readonly #folder: string;

  constructor(folder: string, shown: string) {
    this.#folder = resolve(folder);
    this.placed = placedIn(shown);
  }

  /** Stamps a file before it is read, so that a change in between counts as one. */
  note(file: string): void {
    const whole = resolve(this.#folder, file);
    if (!this.stamps.has(whole)) this.stamps.set(whole, stampOf(whole));
  }

  keep(file: string, text: string | null): string | null {
    if (text !== null) this.texts.set(this.placed({ file, line: 1 }).file, text);
    return text;
  }
}
