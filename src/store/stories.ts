import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Program } from '../game/turn.ts';
import { withId } from '../ink/image.ts';
import { failed, fine, type Place, type Problem, type Result } from '../problem.ts';
import { FILM_ID } from './folders.ts';
import { findRoot, type RootFile } from './story-files.ts';
import { indexFile, unchangedStory } from './story-index.ts';
import type { Inspected, StoryBefore } from './story-making.ts';
import { type KeptStory, type MadeStory, packStory, unpackStory } from './story-pack.ts';

/** How a story is opened. */
export interface OpenOptions {
  /** A folder that INCLUDE may reach into besides the story's own. */
  readonly root?: string;
  /** The folder that compiled stories are cached in; left out or null, nothing is cached. */
  readonly cache?: string | null;
}

/** Beside the bundled program lies story/; beside this source file there is none, and the film is compiled. */
const BUILT_FILM = fileURLToPath(new URL('story/film.story', import.meta.url));
/** The film's root file, in a checkout; what is installed has no source of it. */
export const FILM_SOURCE = fileURLToPath(
  new URL(`${import.meta.url.endsWith('.ts') ? '../..' : '..'}/story/first-contact.ink`, import.meta.url),
);

/** Opens a story: an .ink file, a folder with one, or a compiled .json; null for the film. */
export async function openStory(path: string | null, options: OpenOptions = {}): Promise<Result<Program>> {
  if (path === null) {
    const film = readPack(BUILT_FILM, placedIn('story'), true);
    if (film !== null) return fine(film.program, film.warnings);
  }
  const root = findRoot(path ?? FILM_SOURCE);
  if (!root.ok) return root;
  const placed = placedIn(path === null ? 'story' : root.value.folder);
  const story = await openRoot(root.value, options, placed);
  if (!story.ok) return failed(...story.problems.map((problem) => withPlace(problem, placed)));
  const { program, warnings } = story.value;
  return fine(named(program, path === null ? FILM_ID : realpathSync(join(root.value.folder, root.value.name))), [
    ...warnings.map((problem) => withPlace(problem, placed)),
  ]);
}

/** Opens a story that lies in no folder: its files as texts, by name. Its id is its root file's, else that file's name. */
export async function openFiles(texts: Readonly<Record<string, string>>): Promise<Result<Program>> {
  const { makeStoryOf } = await import('./story-making.ts');
  const files = new Map(Object.entries(texts));
  const made = await makeStoryOf(files);
  if (!made.ok) return made;
  const { story } = packed(made.value, made.warnings, (place) => place);
  return fine(named(story.program, [...files.keys()].find((name) => /\.ink$/i.test(name)) ?? ''), story.warnings);
}

/** The root file of a story's source, as `openStory` would find it; null where there is none, as for a compiled story. */
export function findSource(path: string | null): Result<RootFile> | null {
  if (path === null && !existsSync(FILM_SOURCE)) return null;
  const root = findRoot(path ?? FILM_SOURCE);
  return root.ok && root.value.kind === 'json' ? null : root;
}

/** Looks at the source of a story, if it was looked at `before` only at what has changed; null where there is none. */
export async function inspectSource(
  path: string | null,
  reach?: string,
  before: StoryBefore | null = null,
): Promise<Result<Inspected> | null> {
  const root = findSource(path);
  if (root === null || !root.ok) return root;
  const { inspectStory } = await import('./story-making.ts');
  const inspected = await inspectStory(root.value, reach, before);
  const placed = placedIn(path === null ? 'story' : root.value.folder);
  if (!inspected.ok) return failed(...inspected.problems.map((problem) => withPlace(problem, placed)));
  return fine(inspected.value);
}

/** Problems of a story's files, named as the user who asks for `path` sees them. */
export function placeProblems(path: string | null, problems: readonly Problem[]): readonly Problem[] {
  const placed = placedFor(path);
  return problems.map((problem) => withPlace(problem, placed));
}

/** Names the places in a story's files as the user who asks for `path` sees them, and as problems and the opened story do. */
export function placedFor(path: string | null): (place: Place) => Place {
  const root = path === null ? null : findRoot(path);
  return placedIn(root?.ok ? root.value.folder : 'story');
}

async function openRoot(
  root: RootFile,
  options: OpenOptions,
  placed: (place: Place) => Place,
): Promise<Result<KeptStory>> {
  const cache = options.cache ?? null;
  const unchanged = cache === null ? null : unchangedStory(cache, root, options.root);
  const known = unchanged === null ? null : readPack(unchanged, placed, false);
  if (known !== null) return fine(known);
  const { cachePlace, keep } = await import('./story-cache.ts');
  const place = cache === null ? null : cachePlace(cache, root, options.root);
  const kept = place === null ? null : readPack(place.file, placed, false);
  const made = kept === null ? await make(root, options, placed) : fine({ story: kept, pack: null });
  if (!made.ok) return made;
  if (cache !== null && place !== null) {
    if (made.value.pack !== null) keep(place.file, made.value.pack);
    keep(indexFile(cache, root, options.root), JSON.stringify(place.index));
  }
  return fine(made.value.story);
}

/** Makes a story of its files, and packs and unpacks it, so that it plays just as it will from the cache. */
async function make(
  root: RootFile,
  options: OpenOptions,
  placed: (place: Place) => Place,
): Promise<Result<{ readonly story: KeptStory; readonly pack: Buffer | null }>> {
  const { makeStory } = await import('./story-making.ts');
  const made = await makeStory(root, options.root);
  if (!made.ok) return made;
  return fine(packed(made.value, made.warnings, placed));
}

function packed(made: MadeStory, warnings: readonly Problem[], placed: (place: Place) => Place) {
  const pack = packStory({ ...made, warnings });
  const story = unpackStory(pack, placed, true);
  if (story === null) throw new Error('a packed story cannot be unpacked');
  return { story, pack };
}

function readPack(file: string, placed: (place: Place) => Place, trusted: boolean): KeptStory | null {
  try {
    return existsSync(file) ? unpackStory(readFileSync(file), placed, trusted) : null;
  } catch {
    return null;
  }
}

/** The program under this id, where its story gives it none. */
export function named(program: Program, id: string): Program {
  return program.image.id === '' ? { ...program, image: withId(program.image, id) } : program;
}

/** Names places as the user knows them who asked for a story in this folder. */
export function placedIn(folder: string): (place: Place) => Place {
  return ({ file, line }) => ({ file: join(folder, file), line });
}

/** A problem with its file named so. */
export function withPlace(problem: Problem, placed: (place: Place) => Place): Problem {
  return problem.file === undefined ? problem : { ...problem, file: placed({ file: problem.file, line: 1 }).file };
}
