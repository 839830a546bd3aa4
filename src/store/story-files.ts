import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, extname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Sources } from '../ink/sources.ts';
import { errorOf, failed, fine, type Problem, type Result } from '../problem.ts';
import { diskProblem } from './disk.ts';

/** The file that a story begins with. */
export interface RootFile {
  /** The folder that the user's path leads to; problems name files from there. */
  readonly folder: string;
  readonly name: string;
  readonly kind: 'ink' | 'json';
}

const KINDS: Readonly<Record<string, RootFile['kind']>> = {
  '.ink': 'ink',
  '.json': 'json',
};
const SHAPES = 'A story is an .ink file, a folder with one, or a compiled .json';

/** Finds the root file of what the user called a story: a file, or a folder with one. */
export function findRoot(path: string): Result<RootFile> {
  try {
    if (statSync(path).isDirectory()) return findInFolder(path);
  } catch (error) {
    return failed({
      ...diskProblem('cannot read', path, error),
      code: 'no-story',
    });
  }
  const kind = KINDS[extname(path).toLowerCase()];
  if (kind === undefined) return failed(errorOf('no-story', `${path} is no story`, SHAPES));
  const folder = dirname(path);
  return fine({
    folder: folder === '.' && !path.startsWith('.') ? '' : folder,
    name: basename(path),
    kind,
  });
}

function findInFolder(folder: string): Result<RootFile> {
  const stories = readdirSync(folder)
    .filter((name) => extname(name).toLowerCase() === '.ink')
    .sort();
  const wanted = ['main.ink', 'story.ink', `${basename(resolve(folder))}.ink`];
  const roots = stories.length === 1 ? stories : rootsAmong(folder, stories);
  const name = wanted.find((candidate) => stories.includes(candidate)) ?? (roots.length === 1 ? roots[0] : undefined);
  if (name !== undefined) return fine({ folder, name, kind: 'ink' });
  if (stories.length === 0) return failed(errorOf('no-story', `the folder ${folder} holds no .ink file`, SHAPES));
  const message = `the folder ${folder} holds ${stories.length} .ink files, and none is called ${wanted.join(', ')}`;
  return failed(
    errorOf('no-story', message, `Name the one that the story begins with, such as ${join(folder, stories[0] ?? '')}`),
  );
}

/** The stories of a folder that no other of them includes. */
function rootsAmong(folder: string, stories: readonly string[]): readonly string[] {
  const included = stories.flatMap((name) => {
    const text = readStoryText(join(folder, name));
    return text.ok
      ? [...text.value.matchAll(/^[ \t]*INCLUDE[ \t]+([^\r\n]+)/gm)].map(([, file = '']) => file.trim())
      : [];
  });
  return stories.filter((name) => !included.includes(name));
}

/** The text of a file that should hold a story: UTF-8, or one clear problem. */
export function readStoryText(file: string): Result<string> {
  try {
    return readAsText(readFileSync(file), file);
  } catch (error) {
    return failed({
      ...diskProblem('cannot read', file, error),
      code: 'no-story',
    });
  }
}

function readAsText(bytes: Buffer, file: string): Result<string> {
  if (bytes.includes(0)) return failed(noText(file));
  try {
    return fine(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return failed(noText(file));
  }
}

function noText(file: string): Problem {
  return errorOf('no-text', 'this is no text in UTF-8', 'Save it as UTF-8, if it is a story', { file });
}

/** The folder beside a story's scenario that holds the entries of its codex. */
export const CODEX_FOLDER = 'codex';

/** The files of the codex beside a story, named from its folder, in the order of their names. */
export function codexFiles({ folder }: RootFile): readonly string[] {
  try {
    const names = readdirSync(join(folder, CODEX_FOLDER)).filter((name) => /\.ya?ml$/i.test(name));
    return names.sort().map((name) => `${CODEX_FOLDER}/${name}`);
  } catch {
    return [];
  }
}

/** The files of a story on disk, confined to its folder and to `reach`, where one is given. */
export function diskSources(root: RootFile, reach?: string): Sources {
  const folder = resolve(root.folder);
  const allowed = [folder, ...(reach === undefined ? [] : [resolve(reach)])].map(real);
  return {
    root: root.name,
    ...(reach === undefined ? {} : { reach: toSlashes(relative(folder, resolve(reach))) }),
    read(path) {
      const file = join(folder, path);
      // A link inside the folder may lead out of it.
      if (!allowed.some((home) => isBelow(real(file), home))) return null;
      const text = readStoryText(file);
      return text.ok ? text.value : null;
    },
  };
}

function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

function isBelow(path: string, folder: string): boolean {
  const inside = relative(folder, path);
  return inside !== '..' && !inside.startsWith(`..${sep}`) && !isAbsolute(inside);
}

function toSlashes(path: string): string {
  return path.split(sep).join('/');
}
