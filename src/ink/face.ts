import type { Entry, KnotEntry, Outline } from './outline/outline.ts';

/**
 * What the other files of a story can see of a file: its INCLUDEs and declarations, its knots and stitches with their
 * parameters and labels, and its functions whole, for what they do is seen where they are called. In the order of the file.
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
  /** As Ink. */
  readonly text: string;
}

/** The face of a file, whose text is as Ink reads it. */
export function faceOf(text: string, outline: Outline): Face {
  const lines = text.split('\n');
  if (simple(text, lines, outline)) return { features: featuresIn(lines, outline), whole: false };
  return { features: [{ names: outline.flatMap(namesOf), text }], whole: true };
}

/** The names by which a file is seen otherwise than before; null where that may be seen without a name. */
export function namesBetween(before: Face, now: Face): readonly string[] | null {
  const [one, other] = [featuresBut(before, now), featuresBut(now, before)];
  const differing = [...one, ...other];
  if (differing.length === 0) return [];
  const nameless = differing.some(({ names }) => names.length === 0);
  return nameless || before.whole || now.whole ? null : differing.flatMap(({ names }) => names);
}

function featuresBut(face: Face, other: Face): readonly Feature[] {
  const known = new Set(other.features.map(({ text }) => text));
  return face.features.filter(({ text }) => !known.has(text));
}

/** Whether a text says one of some names. */
export function says(text: string, names: ReadonlySet<string>): boolean {
  // Few texts do, and to look for a name is quicker than to look at every word.
  return [...names].some((name) => text.includes(name)) && wordsIn(text).some((word) => names.has(word));
}

/** The features of some faces that hold a name which is said in `texts`, or in such a feature; the files by their paths. */
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
        if (own === undefined || own.has(feature) || !feature.names.some((name) => said.has(name))) continue;
        own.add(feature);
        for (const word of wordsIn(feature.text)) said.add(word);
        more = true;
      }
    }
  }
  return named;
}

// To Ink some signs belong to names that are none of a word's: both readings count.
function wordsIn(text: string): readonly string[] {
  return [...(text.match(/[\p{L}\p{N}\p{M}_]+/gu) ?? []), ...(text.match(/[\w\u0080-\uFFFF]+/g) ?? [])];
}

/** A face as Ink: its features that are asked for, and all that it includes. */
export function inkOf(face: Face, wanted: (feature: Feature) => boolean): string {
  return face.features.map((feature) => (wanted(feature) ? feature.text : includesIn(feature.text))).join('\n');
}

function includesIn(text: string): string {
  return text
    .split('\n')
    .filter((line) => INCLUDE.test(line))
    .join('\n');
}

const INCLUDE = /^\s*INCLUDE\b/;
const DECLARATION = /^\s*(?:VAR|CONST|LIST|EXTERNAL)\b/;
const HEAD = /^\s*=/;

/** Whether each knot begins in a line of its own, with nothing but declarations above the first and no INCLUDE below it. */
function simple(text: string, lines: readonly string[], outline: Outline): boolean {
  const first = outline.find(isKnot);
  const below = first === undefined ? [] : lines.slice(first.spot.line);
  if (text.includes('/*') || first?.form === 'stitch' || below.some((line) => INCLUDE.test(line))) return false;
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
  let flow: Flow | null = null;
  for (const [at, line] of lines.entries()) {
    const own = entries.get(at + 1) ?? [];
    const form = own.find(isKnot)?.form ?? null;
    if (form === 'knot' || form === 'function') {
      if (flow !== null) features.push(flow.end());
      flow = new Flow(form);
    }
    if (flow !== null && (form !== null || flow.whole)) flow.add(line, own);
    else if (DECLARATION.test(line) || INCLUDE.test(line)) features.push({ names: own.flatMap(namesOf), text: line });
    else flow?.label(own);
  }
  return flow === null ? features : [...features, flow.end()];
}

function entriesByLine(outline: Outline): ReadonlyMap<number, readonly Entry[]> {
  const lines = new Map<number, Entry[]>();
  for (const entry of outline) {
    if (namesOf(entry).length === 0) continue;
    const own = lines.get(entry.spot.line);
    if (own === undefined) lines.set(entry.spot.line, [entry]);
    else own.push(entry);
  }
  return lines;
}

/** A knot with its stitches, or a function, as it is seen from elsewhere. */
class Flow {
  /** True for a function. */
  readonly whole: boolean;
  readonly #names: string[] = [];
  readonly #lines: string[] = [];

  constructor(form: KnotEntry['form']) {
    this.whole = form === 'function';
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
    return { names: this.#names, text: this.#lines.join('\n') };
  }

  // What a knot or stitch tells is seen by nobody else; but it has to end.
  #finish(): void {
    if (!this.whole && this.#lines.length > 0) this.#lines.push('-> DONE');
  }
}
