import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { Problem } from '../problem.ts';
import { type Attempt, attempt, hasErrors, type Wanted } from './attempt.ts';
import { type Face, faceOf, featuresNamed, inkOf } from './face.ts';
import type { Names } from './names.ts';
import type { Entry, Outline } from './outline/outline.ts';
import { inkText, type Sources } from './sources.ts';

/** A story that compiles, as far as it takes to look at it again once some of its files have changed. Plain JSON. */
export interface Before {
  /** A hash of the names that its scenario had. */
  readonly names: string;
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

/** What a look at a story found, and the texts of its files. */
interface Look extends Pick<Attempt, 'outline' | 'problems'> {
  readonly files: ReadonlyMap<string, string>;
}

/** What is to be known of a story when it is looked at the next time; null where it has errors. */
export function beforeOf({ outline, problems, files }: Look, names: Names | undefined): Before | null {
  if (outline === null || hasErrors(problems) || problems.some(({ file = '' }) => !files.has(file))) return null;
  const own = byFile(outline);
  const known = [...files].map(([path, text]) => {
    return { path, hash: hashOf(text), face: faceOf(inkText(text), own.get(path) ?? []) };
  });
  return { names: hashOfNames(names), files: known, outline, problems };
}

/**
 * Compiles what has changed of a story in `sources`, with the faces of its other files in their place, and answers what
 * came of it as if all of the story had been compiled, but for its image. Answers null where that cannot be known so: where
 * more has changed than what other files are blind to.
 */
export function changesSince(before: Before, sources: Sources, options: Wanted): (sources: Sources) => Attempt | null {
  const unchanged = before.files.filter((file) => isSame(file, sources.read(file.path)));
  const same: Faces = new Map(unchanged.map(({ path, face }) => [path, face]));
  const blind = before.names === hashOfNames(options.names);
  return (now) => (blind ? attemptChanges(before, same, now, options) : null);
}

/** The files that are not as they were, by their texts. */
export function changedSince(before: Before, files: ReadonlyMap<string, string>): readonly string[] {
  return before.files.flatMap((file) => (isSame(file, files.get(file.path) ?? null) ? [] : [file.path]));
}

function isSame({ hash }: FileBefore, text: string | null): boolean {
  return text !== null && hash === hashOf(text);
}

/** `same` are the faces of the files that are as they were, by their paths. */
function attemptChanges(before: Before, same: Faces, sources: Sources, options: Wanted): Attempt | null {
  const texts = new Map(before.files.map(({ path }) => [path, inkText(sources.read(path) ?? '')]));
  const changed = [...texts].flatMap(([path, text]) => (same.has(path) ? [] : [text]));
  const named = featuresNamed(same, changed);
  const few = attemptWith(same, sources, options, (path, feature) => named.get(path)?.has(feature) === true);
  // A name that is not known may be like one that was left out, or be that one all the same.
  const more = few.parsed && hasErrors(few.problems);
  const { outline, problems, crash, parsed, asked } = more ? attemptWith(same, sources, options, () => true) : few;
  const strange = problems.some(({ severity, file = '' }) => severity === 'error' && same.has(file));
  if (crash !== null || strange || problems.some(namesLine)) return null;
  const kept = before.problems.filter(({ file = '' }) => same.has(file));
  const found = problems.filter(({ file = '' }) => !same.has(file));
  const done = { made: null, crash, parsed, asked };
  // Of a story that cannot be parsed nothing is told but what the parser says.
  if (outline === null) return kept.some(isOfParser) ? null : { ...done, outline, problems: found };
  const own = byFile(outline);
  const faceNow = (path: string) => faceOf(texts.get(path) ?? '', own.get(path) ?? []);
  const blind = before.files.every(({ path, face }) => same.has(path) || isDeepStrictEqual(face, faceNow(path)));
  const whole = blind ? joined(before.outline, outline, same) : null;
  return whole === null ? null : { ...done, outline: whole, problems: [...kept, ...found] };
}

function attemptWith(
  faces: Faces,
  sources: Sources,
  options: Wanted,
  wanted: (path: string, feature: Face[number]) => boolean,
): Attempt {
  const read = (path: string) => {
    const text = sources.read(path);
    const face = faces.get(path);
    return text === null || face === undefined ? text : inkOf(face, (feature) => wanted(path, feature));
  };
  return attempt({ ...sources, read }, options);
}

/** Whether a problem says where else to look: in a face the lines are others. */
function namesLine({ message }: Problem): boolean {
  return /\bline \d+ of /.test(message);
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

function hashOfNames(names: Names | undefined): string {
  return hashOf(JSON.stringify(names ?? null));
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
