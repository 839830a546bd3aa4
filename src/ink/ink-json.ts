import type { Problem, Result } from '../problem.ts';
import { errorOf, failed, fine } from '../problem.ts';
import type { StoryImage } from './image.ts';
import { type InkJson, imageOf } from './image-writing.ts';
import { floatToken } from './numbers.ts';
import { buildAll } from './runtime.ts';
import { unboundIn } from './unbound.ts';

/** The versions of compiled stories that inkjs 2.4.0 plays. */
const VERSIONS = { oldest: 18, newest: 21 };

/**
 * Reads a compiled story as inklecate and inkjs write it. `file` is named in problems; `answered` are the external
 * functions that the program itself answers.
 */
export function imageOfJson(text: string, file: string, answered: ReadonlySet<string> = new Set()): Result<StoryImage> {
  try {
    const ink = parseKeepingFloats(text.startsWith('\uFEFF') ? text.slice(1) : text);
    if (!isInkJson(ink)) return failed(notInk(file));
    if (ink.inkVersion < VERSIONS.oldest || ink.inkVersion > VERSIONS.newest) return failed(wrongVersion(ink, file));
    const unbound = unboundIn(ink.root, answered).map((call) => unboundProblem(call, file));
    if (unbound.length > 0) return failed(...unbound);
    const image = imageOf({ ...ink, listDefs: ink.listDefs ?? {} }, { source: 'json', place: () => null });
    buildAll(image);
    return fine(image);
  } catch (error) {
    return failed(
      error instanceof RangeError
        ? errorOf('too-deep', 'the story is nested too deeply', undefined, { file })
        : notInk(file),
    );
  }
}

/** A compiled story as other players read it: floats are written with a point. */
export function writeInkJson(ink: InkJson): string {
  return JSON.stringify(ink).replace(/"(?:[^"\\]|\\.)*"/g, (token) => {
    const float = /^"f:(.*)"$/.exec(token)?.[1];
    return float === undefined ? token : pointed(float);
  });
}

// As the original writes them: it has no way to say infinity or NaN either.
function pointed(float: string): string {
  if (float === 'NaN') return '0.0';
  if (float.endsWith('Infinity')) return float.startsWith('-') ? '-3.4E+38' : '3.4E+38';
  return /[.e]/.test(float) ? float : `${float}.0`;
}

// A number with a point or an exponent is a float, also where it is whole; JSON.parse forgets that. Strings, in which
// prose may hold anything, are stepped over.
function parseKeepingFloats(text: string): unknown {
  const marked = text.replace(/"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g, (token) =>
    token.startsWith('"') || !/[.eE]/.test(token) ? token : JSON.stringify(floatToken(Number(token))),
  );
  return JSON.parse(marked);
}

function isInkJson(value: unknown): value is InkJson {
  const story = value as Partial<InkJson> | null;
  return (
    typeof story === 'object' && story !== null && Array.isArray(story.root) && typeof story.inkVersion === 'number'
  );
}

function notInk(file: string): Problem {
  const hint = 'A compiled story is what inklecate, Inky or `first-contact compile` writes';
  return errorOf('no-story', 'this JSON is no compiled Ink story', hint, { file });
}

function wrongVersion(ink: InkJson, file: string): Problem {
  const message = `the story was compiled for version ${ink.inkVersion} of Ink, and ${VERSIONS.oldest} to ${VERSIONS.newest} are understood`;
  return errorOf('ink-version', message, 'Compile it again with a current inklecate', { file });
}

function unboundProblem(call: { readonly name: string; readonly path: string }, file: string): Problem {
  const message = `nothing answers EXTERNAL ${call.name}, and the story has no function ${call.name} to fall back on (in ${call.path})`;
  return errorOf('unbound-external', message, `Write a function ${call.name} in Ink`, { file });
}
