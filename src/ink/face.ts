import type { Entry, KnotEntry, Outline } from './outline/outline.ts';

/**
 * What the other files of a story can see of a file: its INCLUDEs and declarations, its knots and stitches with their
 * parameters and labels, and its functions. In the order of the file.
 */
export interface Face {
  readonly features: readonly Feature[];
  /** True for a file that cannot be taken apart by its lines: all of it is one feature. */
  readonly whole: boolean;
}

/** One thing that can be seen of a file. */
export interface Feature {
  /** What others may call it, and what is in it. */
  readonly names: readonly string[];
  /** As Ink, to be compiled in the place of the file; a function's text is whole. */
  readonly text: string;
  /** To be compared: of a function no more than its head, what it declares and calls, and what it hands on to be called. */
  readonly seen: string;
}

/** The face of a file, whose text is as Ink reads it. */
export function faceOf(text: string, outline: Outline): Face {
  const lines = text.split('\n');
  if (simple(text, lines, outline)) return { features: featuresIn(lines, outline), whole: false };
  return { features: [{ names: outline.flatMap(namesOf), text, seen: withoutRemarks(text, lines) }], whole: true };
}

// Where a comment has several lines, one that begins as a comment may end it.
function withoutRemarks(text: string, lines: readonly string[]): string {
  return text.includes('/*') ? text : lines.filter((line) => !/^\s*(?:\/\/.*)?$/.test(line)).join('\n');
}

/** The names by which a file is seen otherwise than before; null where that may be seen without a name. */
export function namesBetween(before: Face, now: Face): readonly string[] | null {
  const differing = [...featuresBut(before, now), ...featuresBut(now, before)];
  if (ordered(before) || ordered(now)) return seenIn(before) === seenIn(now) ? [] : null;
  return differing.flatMap(({ names }) => names);
}

// In what order files are included can be seen, and what stands between; of a file that is one feature it is not known.
function ordered({ features, whole }: Face): boolean {
  return whole || features.some(({ names }) => names.length === 0);
}

function seenIn({ features }: Face): string {
  return features.map(({ seen }) => seen).join('\n');
}

function featuresBut(face: Face, other: Face): readonly Feature[] {
  const known = new Set(other.features.map(({ seen }) => seen));
  return face.features.filter(({ seen }) => !known.has(seen));
}

/** Whether a file has LISTs, which may repeat names that no word of it says. */
export function hasLists({ features }: Face): boolean {
  return features.some(({ text }) => text.includes('LIST'));
}

/** The names of all features in which one of some texts stands. */
export function namesAround(faces: readonly Face[], texts: readonly string[]): readonly string[] {
  const features = faces.flatMap((face) => face.features);
  return features.flatMap(({ names, text }) => (texts.some((one) => text.includes(one)) ? names : []));
}

/** Some names, and those of all features in which one of them can be seen. */
export function namesThrough(faces: readonly Face[], names: readonly string[]): ReadonlySet<string> {
  const through = new Set(names);
  const features = faces.flatMap((face) => face.features);
  for (let size = -1; size < through.size; ) {
    size = through.size;
    for (const feature of features) {
      if (feature.names.every((name) => through.has(name)) || !says(feature.seen, through)) continue;
      for (const name of feature.names) through.add(name);
    }
  }
  return through;
}

/** Whether a text says one of some names. */
export function says(text: string, names: ReadonlySet<string>): boolean {
  // Few texts do, and to look for a name is quicker than to look at every word.
  return [...names].some((name) => text.includes(name)) && wordsIn(text).some((word) => names.has(word));
}

/**
 * The features of some faces that hold a name which is said in `texts`, or in such a feature; those of whole files all. By
 * the paths of the files.
 */
export function featuresNamed(
  faces: ReadonlyMap<string, Face>,
  texts: readonly string[],
): ReadonlyMap<string, ReadonlySet<Feature>> {
  const said = new Set(texts.flatMap(wordsIn));
  const named = new Map([...faces.keys()].map((path) => [path, new Set<Feature>()]));
  for (let more = true; more; ) {
    more = false;
    for (const [path, face] of faces) {
      const own = named.get(path);
      for (const feature of face.features) {
        if (own === undefined || own.has(feature) || !(face.whole || isSaid(feature, said))) continue;
        own.add(feature);
        for (const word of wordsIn(feature.text)) said.add(word);
        more = true;
      }
    }
  }
  return named;
}

// To Ink some signs belong to names that are none of a word's: both readings count. Names of files are no names of Ink.
function wordsIn(story: string): readonly string[] {
  const text = story.replace(/^[ \t]*INCLUDE.*/gm, '');
  return [...(text.match(/[\p{L}\p{N}\p{M}_]+/gu) ?? []), ...(text.match(/[\w\u0080-\uFFFF]+/g) ?? [])];
}

/** All features of some faces, by the paths of the files. */
export function featuresOf(faces: ReadonlyMap<string, Face>): ReadonlyMap<string, ReadonlySet<Feature>> {
  return new Map([...faces].map(([path, { features }]) => [path, new Set(features)]));
}

/** Whether a text includes other files. */
export function includesFiles(text: string): boolean {
  return text.includes('INCLUDE') && text.split('\n').some((line) => INCLUDE.test(line));
}

// An INCLUDE is told as often as it is asked for.
function isSaid({ names }: Feature, said: ReadonlySet<string>): boolean {
  return names.length === 0 || names.some((name) => said.has(name));
}

/** Some features of a face as Ink. */
export function inkOf({ features }: Face, wanted: ReadonlySet<Feature>): string {
  return features.flatMap((feature) => (wanted.has(feature) ? [feature.text] : [])).join('\n');
}

const INCLUDE = /^[ \t]*INCLUDE/;
const DECLARATION = /^[ \t]*(?:VAR|CONST|LIST|EXTERNAL)\b/;
const HEAD = /^[ \t]*=/;

/** Whether each knot begins in a line of its own, and above the first, and there alone, are declarations and INCLUDEs. */
function simple(text: string, lines: readonly string[], outline: Outline): boolean {
  const first = outline.find(isKnot);
  const end = first === undefined ? lines.length : first.spot.line - 1;
  const includes = (line: string) => line.replace(/\/\/.*/, '').includes('INCLUDE');
  const astray = (line: string, at: number) => includes(line) && (at >= end || !INCLUDE.test(line));
  if (text.includes('/*') || first?.form === 'stitch' || lines.some(astray)) return false;
  return outline.every((entry) => {
    const line = lines[entry.spot.line - 1] ?? '';
    if (isKnot(entry)) return HEAD.test(line);
    if (namesOf(entry).length > 0 && !isLabel(entry)) return DECLARATION.test(line);
    return entry.spot.knot !== '' || entry.kind === 'todo' || DECLARATION.test(line);
  });
}

function isKnot(entry: Entry): entry is KnotEntry & Entry {
  return entry.kind === 'knot';
}

function isLabel(entry: Entry): boolean {
  return (entry.kind === 'choice' || entry.kind === 'gather') && entry.label !== null;
}

/** What an entry declares that others may name. */
function namesOf(entry: Entry): readonly string[] {
  if (entry.kind === 'knot') return entry.name.split('.');
  if (entry.kind === 'external') return [entry.name];
  if (entry.kind === 'choice' || entry.kind === 'gather') return entry.label === null ? [] : [entry.label];
  return entry.kind === 'name' && entry.deed === 'declares' && entry.scope !== 'temporary' ? [entry.name] : [];
}

function featuresIn(lines: readonly string[], outline: Outline): readonly Feature[] {
  const features: Feature[] = [];
  const entries = entriesByLine(outline);
  const used = usedIn(outline);
  let flow: Flow | null = null;
  for (const [at, line] of lines.entries()) {
    const own = entries.get(at + 1) ?? [];
    const knot = own.find(isKnot);
    if (knot?.form === 'knot' || knot?.form === 'function') {
      if (flow !== null) features.push(flow.end());
      flow = knot.form === 'knot' ? new Flow() : new Flow(used.get(knot.name) ?? []);
    }
    if (flow !== null && (knot !== undefined || flow.whole)) flow.add(line, own);
    else if (DECLARATION.test(line) || INCLUDE.test(line))
      features.push({ names: own.flatMap(namesOf), text: line, seen: line });
    else flow?.label(own);
  }
  return flow === null ? features : [...features, flow.end()];
}

function entriesByLine(outline: Outline): ReadonlyMap<number, readonly Entry[]> {
  const lines = new Map<number, Entry[]>();
  for (const entry of outline) if (namesOf(entry).length > 0) addTo(lines, entry.spot.line, entry);
  return lines;
}

/** What is called in each knot, or handed on to be called. */
function usedIn(outline: Outline): ReadonlyMap<string, readonly string[]> {
  const used = new Map<string, string[]>();
  for (const entry of outline) {
    if (entry.kind === 'call') addTo(used, entry.spot.knot, entry.name);
    if (entry.kind === 'way' && entry.by === 'value') addTo(used, entry.spot.knot, entry.target);
  }
  return used;
}

function addTo<K, V>(groups: Map<K, V[]>, key: K, value: V): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [value]);
  else group.push(value);
}

/** A knot with its stitches, or a function, as it is seen from elsewhere. */
class Flow {
  readonly #used: readonly string[] | null;
  readonly #names: string[] = [];
  readonly #lines: string[] = [];

  /** `used` is what a function calls; null for a knot. */
  constructor(used: readonly string[] | null = null) {
    this.#used = used;
  }

  /** True for a function. */
  get whole(): boolean {
    return this.#used !== null;
  }

  /** Adds a line of a function, or the head of a knot or stitch. */
  add(line: string, entries: readonly Entry[]): void {
    this.#finish();
    this.#lines.push(line);
    this.#names.push(...entries.flatMap(namesOf));
  }

  label(entries: readonly Entry[]): void {
    const labels = entries.filter(isLabel).flatMap(namesOf);
    this.#lines.push(...labels.map((label) => `- (${label})`));
    this.#names.push(...labels);
  }

  end(): Feature {
    this.#finish();
    const text = this.#lines.join('\n');
    if (this.#used === null) return { names: this.#names, text, seen: text };
    const declared = this.#lines.filter((line) => DECLARATION.test(line));
    const seen = [this.#lines[0] ?? '', ...declared, ...this.#names, ...new Set(this.#used)].join('\n');
    return { names: this.#names, text, seen };
  }

  // What a knot or stitch tells is seen by nobody else; but it has to end.
  #finish(): void {
    if (!this.whole && this.#lines.length > 0) this.#lines.push('-> DONE');
  }
}
