import { posix } from 'node:path';

/** The files that a story is compiled from. Paths are relative to the root file's folder, with forward slashes. */
export interface Sources {
  /** The root file. */
  readonly root: string;
  /** The text of a file, or null where it cannot be read. Asked only for files that may be included. */
  read(path: string): string | null;
  /** Another folder that INCLUDE may reach into, such as '..' for the one above; paths still begin at the root file's. */
  readonly reach?: string;
}

/** Why a file cannot be included. */
export type Refusal = 'outside' | 'missing';

/** A file's path as INCLUDE names it, in one spelling. */
export function tidyPath(path: string): string {
  return posix.normalize(path.trim().replaceAll('\\', '/')).replace(/^\.\//, '');
}

/** Whether a story may include the file at a tidy path. */
function allows(sources: Sources, path: string): boolean {
  if (posix.isAbsolute(path) || /^[A-Za-z]:/.test(path)) return false;
  return isInside('', path) || (sources.reach !== undefined && isInside(sources.reach, path));
}

function isInside(folder: string, path: string): boolean {
  const inside = posix.relative(folder, path);
  return inside !== '..' && !inside.startsWith('../');
}

/** The text of a file as Ink reads it, or why there is none. */
export function readSource(sources: Sources, path: string): { text: string } | Refusal {
  if (!allows(sources, path)) return 'outside';
  const text = sources.read(path);
  return text === null ? 'missing' : { text: inkText(text) };
}

/** A text as Ink reads it: without a byte-order mark, its lines ended by newlines alone. */
export function inkText(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

/** The same files as inkjs's parser asks for them. It takes what is thrown for the reason why a file cannot be had. */
export function fileHandlerOf(sources: Sources): {
  readonly ResolveInkFilename: (name: string) => string;
  readonly LoadInkFileContents: (path: string) => string;
} {
  return {
    ResolveInkFilename: tidyPath,
    LoadInkFileContents: (path) => {
      const found = readSource(sources, path);
      if (typeof found === 'string') throw new Error(found);
      return found.text;
    },
  };
}
