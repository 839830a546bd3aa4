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

/** Whether a text includes other files. */
export function includesFiles(text: string): boolean {
  return text.includes('INCLUDE') && text.split('\n').some((line) => INCLUDE.test(line));
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
