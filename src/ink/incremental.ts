import { createHash } from 'node:crypto';
import type { Problem } from '../problem.ts';
import { type Attempt, attempt, hasErrors, type Wanted } from './attempt.ts';
import { type Face, faceOf, featuresNamed, hasLists, inkOf, namesBetween, namesThrough, says } from './face.ts';
import type { Names } from './names.ts';
import type { Entry, Outline } from './outline/outline.ts';
import { inkText, type Sources } from './sources.ts';
import type { ParameterKind } from './vocabulary.ts';

/** A story that compiles, as far as it takes to look at it again once some of its files have changed. Plain JSON. */
export interface Before {
  /** The names that its scenario had; null where it had none. */
  readonly names: Names | null;
  readonly files: readonly FileBefore[];
  readonly outline: Outline;
  /** Warnings only. */
  readonly problems: readonly Problem[];
}

interface FileBefore {
  readonly path: string;
  /** A hash of its text. */
  readonly hash: string;
  readonly face: Face;
}

type Faces = ReadonlyMap<string, Face>;

/** What came of looking at a story's source. */
export interface Looked {
  /** Where it was asked for, of every story that can be parsed. */
  readonly outline: Outline | null;
  /** By file and line. */
  readonly problems: readonly Problem[];
  /** The text of every file that was read, in that order. */
  readonly files: ReadonlyMap<string, string>;
}

/** What is to be known of a story when it is looked at the next time; null where it has errors. */
export function beforeOf({ outline, problems, files }: Looked, names: Names | undefined): Before | null {
  if (outline === null || hasErrors(problems) || problems.some(({ file = '' }) => !files.has(file))) return null;
  const own = byFile(outline);
  const known = [...files].map(([path, text]) => {
    return { path, hash: hashOf(text), face: faceOf(inkText(text), own.get(path) ?? []) };
  });
  return { names: names ?? null, files: known, outline, problems };
}

/**
 * Compiles what has changed of a story in `sources` and what that concerns, with the faces of all other files in their
 * place, and answers what came of it as if all of the story had been compiled, but for its image. Answers null where that
 * cannot be known so.
 */
export function changesSince(before: Before, sources: Sources, options: Wanted): (sources: Sources) => Attempt | null {
  const renamed = namesRenamed(before.names, options.names ?? null);
  if (renamed === null) return () => null;
  const faces = before.files.map(({ face }) => face);
  const names = namesThrough(faces, renamed);
  const touched = (face: Face, text: string) => renamed.length > 0 && (hasLists(face) || says(text, names));
  const same = new Map<string, Face>();
  for (const file of before.files) {
    const text = sources.read(file.path);
    if (isSame(file, text) && !touched(file.face, text ?? '')) same.set(file.path, file.face);
  }
  return (now) => attemptChanges(before, same, now, options);
}

/** The names that only one of two scenarios has; null where one says nothing of a kind that the other has names of. */
function namesRenamed(before: Names | null, now: Names | null): readonly string[] | null {
  if (before === null || now === null) return before === now ? [] : null;
  const kinds = Object.keys({ ...before, ...now }) as ParameterKind[];
  const renamed: string[] = [];
  for (const kind of kinds) {
    const [old, young] = [before[kind], now[kind]];
    if (old === undefined || young === undefined) return null;
    renamed.push(...old.filter((name) => !young.includes(name)), ...young.filter((name) => !old.includes(name)));
  }
  return renamed;
}

/** The files that are not as they were, by their texts. */
export function changedSince(before: Before, files: ReadonlyMap<string, string>): readonly string[] {
  return before.files.flatMap((file) => (isSame(file, files.get(file.path) ?? null) ? [] : [file.path]));
}

function isSame({ hash }: FileBefore, text: string | null): boolean {
  return text !== null && hash === hashOf(text);
}

/** `same` are the faces of the files that need not be compiled, by their paths. */
function attemptChanges(before: Before, same: Faces, sources: Sources, options: Wanted): Attempt | null {
  const texts = new Map(before.files.map(({ path }) => [path, inkText(sources.read(path) ?? '')]));
  const changed = [...texts].flatMap(([path, text]) => (same.has(path) ? [] : [text]));
  const named = featuresNamed(same, changed);
  const faced = (path: string, text: string) => {
    const face = same.get(path);
    return face === undefined ? text : inkOf(face, (feature) => named.get(path)?.has(feature) === true);
  };
  const { outline, problems, crash, parsed, asked } = attempt(withTexts(sources, faced), {
    ...options,
    alike: namesIn(before.outline.filter(({ spot }) => same.has(spot.file))),
  });
  if (crash !== null) return null;
  const names = outline === null ? new Set<string>() : namesSince(before, same, texts, outline);
  if (names === null) return null;
  const concerned = (path: string) => problems.some((one) => isAbout(one, path)) || says(texts.get(path) ?? '', names);
  const fewer = new Map([...same].filter(([path]) => !concerned(path)));
  if (fewer.size < same.size) return attemptChanges(before, fewer, sources, options);
  const kept = before.problems.filter(({ file = '' }) => same.has(file));
  const found = problems.filter(({ file = '' }) => !same.has(file));
  const done = { made: null, crash, parsed, asked };
  // Of a story that cannot be parsed nothing is told but what the parser says.
  if (outline === null) return kept.some(isOfParser) ? null : { ...done, outline, problems: found };
  const whole = joined(before.outline, outline, same);
  return whole === null ? null : { ...done, outline: whole, problems: [...kept, ...found] };
}

/** The names by which others see the changed files otherwise than before; null where more than names has changed. */
function namesSince(
  before: Before,
  same: Faces,
  texts: ReadonlyMap<string, string>,
  outline: Outline,
): ReadonlySet<string> | null {
  const own = byFile(outline);
  const faces: Face[] = [...same.values()];
  const names: string[] = [];
  for (const { path, face } of before.files) {
    if (same.has(path)) continue;
    const now = faceOf(texts.get(path) ?? '', own.get(path) ?? []);
    const between = namesBetween(face, now);
    if (between === null) return null;
    names.push(...between);
    faces.push(now);
  }
  return namesThrough(faces, names);
}

function withTexts(sources: Sources, faced: (path: string, text: string) => string): Sources {
  const read = (path: string) => {
    const text = sources.read(path);
    return text === null ? null : faced(path, text);
  };
  return { ...sources, read };
}

/** All that a divert or an expression of any file may name. */
function namesIn(outline: Outline): readonly string[] {
  return outline.flatMap((entry) => {
    const declared = entry.kind === 'name' && entry.deed === 'declares' && entry.scope !== 'temporary';
    return entry.kind === 'knot' || declared ? [entry.name] : [];
  });
}

/** Whether a problem is an error of a file, or refers to a line of it. */
function isAbout({ severity, file, message }: Problem, path: string): boolean {
  return (severity === 'error' && file === path) || message.includes(` of ${path}`);
}

/** Whether a warning may come of parsing: what is told once a story has been parsed is known by its code. */
function isOfParser({ code }: Problem): boolean {
  return code !== 'todo' && code !== 'loose-end';
}

/** The outline of a story of which some files are as they were: theirs are in `before`, the others in `now`. */
function joined(before: Outline, now: Outline, same: Faces): Outline | null {
  const old = stretchesOf(before);
  const young = stretchesOf(now).filter(({ file }) => !same.has(file));
  const alike = old.filter(({ file }) => !same.has(file)).map(({ file }) => file);
  if (young.length !== alike.length || young.some(({ file }, at) => file !== alike[at])) return null;
  const waiting = young.values();
  return old.flatMap(({ file, entries }) => (same.has(file) ? entries : (waiting.next().value?.entries ?? [])));
}

/** An outline cut where it goes from one file to another, and from what stands above a file's first knot to its knots. */
function stretchesOf(outline: Outline): { readonly file: string; readonly entries: Outline }[] {
  const begins = ({ spot }: Entry, last?: Entry) =>
    spot.file !== last?.spot.file || (spot.knot === '') !== (last.spot.knot === '');
  const starts = outline.flatMap((entry, at) => (begins(entry, outline[at - 1]) ? [at] : []));
  return starts.map((start, at) => {
    return { file: outline[start]?.spot.file ?? '', entries: outline.slice(start, starts[at + 1]) };
  });
}

function byFile(outline: Outline): ReadonlyMap<string, Outline> {
  const own = new Map<string, Outline>();
  for (const { file, entries } of stretchesOf(outline)) own.set(file, [...(own.get(file) ?? []), ...entries]);
  return own;
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
