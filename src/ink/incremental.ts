import { createHash } from 'node:crypto';
import type { Problem } from '../problem.ts';
import { type Attempt, attempt, hasErrors, type Wanted } from './attempt.ts';
import { type Face, faceOf, includesFiles } from './face.ts';
import type { Names } from './names.ts';
import type { Entry, Outline } from './outline/outline.ts';
import { featuresNamed, featuresOf, hasLists, inkOf, namesAround, namesBetween, namesThrough, says } from './seeing.ts';
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
 * What compiles a story in `sources`, of which much is as it was before: what has changed, and what that concerns, with the
 * faces of all other files in their place. It answers what would come of compiling all of the story, but for its image; null
 * where that cannot be known so.
 */
export function changesSince(before: Before, sources: Sources, options: Wanted): (sources: Sources) => Attempt | null {
  const changed = namesChanged(before.names, options.names ?? null);
  if (changed === null) return () => null;
  const faces = before.files.map(({ face }) => face);
  const names = namesThrough(faces, namesAround(faces, changed));
  // A text may say a name in pieces, as in "pha\ser".
  const saysChanged = (text: string) => changed.some((name) => text.replaceAll('\\', '').includes(name));
  const concerned = (face: Face, text: string) => hasLists(face) || saysChanged(text) || says(text, names);
  const same = new Map<string, Face>();
  for (const file of before.files) {
    const text = sources.read(file.path);
    const asBefore = isSame(file, text) && (changed.length === 0 || !concerned(file.face, text ?? ''));
    if (asBefore) same.set(file.path, file.face);
  }
  return (now) => attemptChanges(before, same, now, options);
}

/** The names that a scenario has gained or lost; null where that cannot be told by the names alone. */
function namesChanged(before: Names | null, now: Names | null): readonly string[] | null {
  if (before === null || now === null) return before === now ? [] : null;
  const changed: string[] = [];
  for (const kind of Object.keys({ ...before, ...now }) as ParameterKind[]) {
    const [lost, gained] = [before[kind], now[kind]];
    if (lost === undefined || gained === undefined) return null;
    changed.push(...lost.filter((name) => !gained.includes(name)), ...gained.filter((name) => !lost.includes(name)));
  }
  // A number can be written in other ways.
  return changed.some((name) => /^\d/.test(name)) ? null : changed;
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
  // Most of a story is compiled sooner at once than by and by.
  if (same.size < before.files.length / 5) return null;
  const texts = new Map(before.files.map(({ path }) => [path, inkText(sources.read(path) ?? '')]));
  const changed = [...texts].flatMap(([path, text]) => (same.has(path) ? [] : [text]));
  // What stands between INCLUDEs has its place among what the included files declare.
  const named = changed.some(includesFiles) ? featuresOf(same) : featuresNamed(same, changed);
  const read = (path: string) => {
    const text = sources.read(path);
    const face = same.get(path);
    return text === null || face === undefined ? text : inkOf(face, named.get(path) ?? new Set());
  };
  const cures = namesKnown(before.outline.filter(({ spot }) => same.has(spot.file)));
  const { outline, problems, crash, parsed, asked } = attempt({ ...sources, read }, { ...options, cures });
  if (crash !== null || problems.some(namesLine)) return null;
  const names = outline === null ? new Set<string>() : namesSince(before, same, texts, outline);
  if (names === null) return null;
  const wrong = new Set(problems.flatMap(({ severity, file = '' }) => (severity === 'error' ? [file] : [])));
  const fewer = new Map([...same].filter(([path]) => !wrong.has(path) && !says(texts.get(path) ?? '', names)));
  if (fewer.size < same.size) return attemptChanges(before, fewer, sources, options);
  const kept = before.problems.filter(({ file = '' }) => same.has(file));
  const found = problems.filter(({ file = '' }) => !same.has(file));
  const done = { made: null, crash: null, parsed, asked };
  // Of a story that cannot be parsed nothing is told but what the parser says.
  if (outline === null) return kept.some(isOfParser) ? null : { ...done, outline, problems: found };
  const whole = asked.join('\n') === [...texts.keys()].join('\n') ? joined(before.outline, outline, same) : null;
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

/** All that a divert or an expression of any file may name. */
function namesKnown(outline: Outline): readonly string[] {
  return outline.flatMap((entry) => {
    const declared = entry.kind === 'name' && entry.deed === 'declares' && entry.scope !== 'temporary';
    return entry.kind === 'knot' || declared ? [entry.name] : [];
  });
}

/** Whether a problem says where else to look: in a face the lines are others. */
function namesLine({ message }: Problem): boolean {
  return /\bline \d+ of /.test(message);
}

/** Whether a warning may come of the parser: these two come of what was parsed. */
function isOfParser({ code }: Problem): boolean {
  return code !== 'todo' && code !== 'loose-end';
}

/** The outline of a story of which some files are as they were: theirs are in `before`, the others in `now`. */
function joined(before: Outline, now: Outline, same: Faces): Outline | null {
  const old = stretchesOf(before);
  const young = stretchesOf(now).filter(({ file }) => !same.has(file));
  const places = old.filter(({ file }) => !same.has(file));
  if (young.length !== places.length || young.some(({ file }, at) => file !== places[at]?.file)) return null;
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
