import type { Json } from './image-writing.ts';
import { type Logic, readLogic, type Sources, type StoryNames } from './logic-reading.ts';
import { countWords, isTable } from './words.ts';

/** A text or a choice that is there, or says what it says, because of what was looked at. */
export interface Showing {
  readonly path: string;
  readonly sources: Sources;
}

/** A way out of a knot, and what it is taken because of. */
export interface Lead {
  readonly knot: string;
  readonly kind: 'divert' | 'call';
  readonly sources: Sources;
}

/** What one knot looks at, changes, and leads to. */
export interface KnotReading {
  readonly name: string;
  readonly looks: Sources;
  readonly writes: Sources;
  /** What the values of its temporary variables come from. */
  readonly temps: ReadonlyMap<string, Sources>;
  readonly showings: readonly Showing[];
  readonly leads: readonly Lead[];
}

/** Reads a compiled knot, without following what it calls. */
export function readKnot(name: string, content: readonly Json[], names: StoryNames): KnotReading {
  const reader = new KnotReader(name, names);
  reader.container(content, name, NOTHING);
  return reader;
}

const NOTHING: Sources = new Set();

/** The flag of a choice that Ink takes by itself. */
const INVISIBLE = 8;

class KnotReader implements KnotReading {
  readonly name: string;
  readonly looks = new Set<string>();
  readonly writes = new Set<string>();
  readonly temps = new Map<string, Set<string>>();
  readonly showings: Showing[] = [];
  readonly leads: Lead[] = [];
  readonly #names: StoryNames;

  constructor(name: string, names: StoryNames) {
    this.name = name;
    this.#names = names;
  }

  /** Reads a container whose content is there because of `guards`. Answers the path of its first text or choice. */
  container(tokens: readonly Json[], path: string, guards: Sources): string | null {
    let shown: string | null = null;
    let tag = false;
    /** What the conditional that is open here has looked at so far, and what was looked at last. */
    let condition = NOTHING;
    let last = NOTHING;
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at] ?? null;
      const here = pathOf(path, token, at);
      if (token === '#' || token === '/#') tag = token === '#';
      else if (token === 'nop') condition = NOTHING;
      else if (token === 'ev') {
        const logic = this.#logic(tokens, at, here, guards);
        at = logic.end;
        last = logic.sources;
        if (logic.leaves) condition = union(condition, last);
        if (logic.said !== null && !tag) shown ??= here;
      } else if (Array.isArray(token)) {
        const inner = this.#inner(token, here, guards, condition);
        condition = union(condition, inner.sources);
        shown ??= inner.shown;
      } else if (isTable(token)) {
        const first = this.#table(token, here, guards, last);
        shown ??= first;
        if (!('->' in token)) condition = NOTHING;
      } else if (isText(token) && !tag) shown ??= here;
    }
    return shown;
  }

  #inner(tokens: readonly Json[], path: string, guards: Sources, condition: Sources) {
    const body = branchOf(tokens);
    if (body !== null) return this.#branch(tokens, body, path, union(guards, condition));
    return { shown: this.container(tokens, path, guards), sources: NOTHING };
  }

  /** A branch of a conditional: its own condition, and what is there because of that and of all before it. */
  #branch(tokens: readonly Json[], body: readonly Json[], path: string, before: Sources) {
    let own = NOTHING;
    for (let at = 0; at < tokens.length; at++) {
      if (tokens[at] !== 'ev') continue;
      const logic = this.#logic(tokens, at, path, before);
      own = union(own, logic.sources);
      at = logic.end;
    }
    const sources = union(before, own);
    const shown = this.container(body, join(path, 'b'), sources);
    if (shown !== null) this.showings.push({ path: shown, sources });
    return { shown, sources: own };
  }

  /** A variable, a choice, a divert, or the named content at a container's end. Answers the first text or choice in it. */
  #table(token: Readonly<Record<string, Json>>, path: string, guards: Sources, last: Sources): string | null {
    if (typeof token['VAR='] === 'string') this.writes.add(`var:${token['VAR=']}`);
    if (typeof token['temp='] === 'string') this.#keep(token['temp='], union(guards, last));
    const target = token['->'] ?? token['->t->'];
    if (typeof target === 'string' && token.var !== true) this.#lead(target, 'divert', guards);
    let shown: string | null = null;
    if (typeof token['*'] === 'string') {
      if (last.size > 0) this.showings.push({ path, sources: last });
      if ((Number(token.flg ?? 0) & INVISIBLE) === 0) shown = path;
    }
    for (const [key, inner] of Object.entries(token)) {
      if (!Array.isArray(inner)) continue;
      const first = this.container(inner, join(containerOf(path), key), guards);
      // What a choice begins with, or what a sequence says; all else is reached later.
      if (/^s\d*$/.test(key)) shown ??= first;
    }
    return shown;
  }

  #keep(temp: string, sources: Sources): void {
    this.temps.set(temp, new Set([...(this.temps.get(temp) ?? []), ...sources]));
  }

  #lead(target: string, kind: Lead['kind'], sources: Sources): void {
    const [knot = ''] = target.split('.');
    if (knot !== '' && knot !== this.name && !/^\d+$/.test(knot)) this.leads.push({ knot, kind, sources });
  }

  #logic(tokens: readonly Json[], at: number, path: string, guards: Sources): Logic {
    const logic = readLogic(tokens, at + 1, {
      knot: this.name,
      names: this.#names,
      text: (inner) => this.#text(inner, path, guards),
      writes: (state) => this.writes.add(state),
      keeps: (temp, sources) => this.#keep(temp, union(guards, sources)),
      leads: (target, kind) => this.#lead(target, kind, guards),
    });
    for (const source of logic.sources) this.looks.add(source);
    if (logic.said !== null && logic.said.size > 0) this.showings.push({ path, sources: logic.said });
    return logic;
  }

  #text(tokens: readonly Json[], path: string, guards: Sources): Sources {
    const inner = new KnotReader(this.name, this.#names);
    inner.container(tokens, path, guards);
    return inner.looks;
  }
}

/** What a container holds under `b` and diverts to, as the compiler lays out a branch of a conditional; else null. */
function branchOf(tokens: readonly Json[]): readonly Json[] | null {
  const diverts = tokens.some((token) => isTable(token) && token['->'] === '.^.b');
  const holder = diverts ? tokens.find((token) => isTable(token) && Array.isArray(token.b)) : undefined;
  return isTable(holder) && Array.isArray(holder.b) ? holder.b : null;
}

function isText(token: Json): boolean {
  return typeof token === 'string' && token.startsWith('^') && countWords(token.slice(1)) > 0;
}

function pathOf(path: string, token: Json, at: number): string {
  const table = Array.isArray(token) ? (token.at(-1) ?? null) : null;
  const name = isTable(table) ? table['#n'] : undefined;
  return join(path, typeof name === 'string' ? name : String(at));
}

/** The container of the token at a path. */
function containerOf(path: string): string {
  return path.split('.').slice(0, -1).join('.');
}

function join(path: string, part: string): string {
  return path === '' ? part : `${path}.${part}`;
}

function union(one: Sources, other: Sources): Sources {
  if (other.size === 0) return one;
  return one.size === 0 ? other : new Set([...one, ...other]);
}
