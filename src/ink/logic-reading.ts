import type { Json } from './image-writing.ts';
import { WORDS } from './vocabulary.ts';
import { isTable } from './words.ts';

/**
 * What a piece of logic looks at, by kind and name: `var:trust`, `fact:silo_hit`, `item:flask`, `clock:nerve`,
 * `deck:16`, `earth:earth`, `scene:orders`, `visit:knot.label`; and, until they are followed, `temp:x` and `call:f`.
 */
export type Sources = ReadonlySet<string>;

/** What the names of a story stand for. */
export interface StoryNames {
  readonly variables: ReadonlySet<string>;
  readonly listItems: ReadonlySet<string>;
  /** Whether the vocabulary of `world.ink` has a meaning: only where there is a scenario. */
  readonly world: boolean;
}

/** What stands between `ev` and `/ev`. */
export interface Logic {
  readonly sources: Sources;
  /** What it says depends on, where it says something. */
  readonly said: Sources | null;
  /** Whether a value is left behind, for a conditional, a choice or a variable. */
  readonly leaves: boolean;
  /** Where it ends among the tokens. */
  readonly end: number;
}

/** Who hears what else a piece of logic does. */
export interface LogicListener {
  readonly knot: string;
  readonly names: StoryNames;
  /** Looks through a text within logic, and answers what that looks at. */
  text(tokens: readonly Json[]): Sources;
  writes(state: string): void;
  keeps(temp: string, sources: Sources): void;
  leads(target: string, kind: 'divert' | 'call'): void;
}

/** Reads the logic that begins behind an `ev`. */
export function readLogic(tokens: readonly Json[], from: number, listener: LogicListener): Logic {
  const reader = new LogicReader(listener);
  let said: Sources | null = null;
  let at = from;
  for (; at < tokens.length && tokens[at] !== '/ev'; at++) {
    const token = tokens[at] ?? null;
    if (token === 'out') said = new Set(reader.sources);
    if (token === 'str') {
      const end = endOfString(tokens, at);
      reader.string(tokens.slice(at + 1, end));
      at = end;
    } else if (isTable(token)) reader.operand(token);
    else if (typeof token === 'string') reader.operate(token);
    else reader.push(String(token));
  }
  return { sources: reader.sources, said, leaves: reader.leaves, end: at };
}

/** Keeps Ink's stack of values, as far as names of things can be among them. */
class LogicReader {
  readonly sources = new Set<string>();
  readonly #stack: (string | null)[] = [];
  readonly #listener: LogicListener;

  constructor(listener: LogicListener) {
    this.#listener = listener;
  }

  get leaves(): boolean {
    return this.#stack.length > 0;
  }

  push(value: string | null): void {
    this.#stack.push(value);
  }

  string(tokens: readonly Json[]): void {
    const [only, ...more] = tokens;
    const plain = typeof only === 'string' && only.startsWith('^') && more.length === 0;
    this.push(plain ? only.slice(1) : null);
    if (!plain) for (const source of this.#listener.text(tokens)) this.sources.add(source);
  }

  operate(token: string): void {
    if (UNARY.has(token) || token.startsWith('LIST_')) return;
    if (token === 'pop' || token === 'out') this.#stack.pop();
    else if (ASKING.has(token)) this.push(null);
    else this.#stack.splice(-2, 2, null);
  }

  operand(token: Readonly<Record<string, Json>>): void {
    const [key = ''] = Object.keys(token);
    const value = String(token[key]);
    if (key === 'VAR=') this.#listener.writes(`var:${value}`);
    else if (key === 'temp=') this.#listener.keeps(value, new Set(this.sources));
    else {
      // Handed over to be changed.
      if (key === '^var' && this.#listener.names.variables.has(value)) this.#listener.writes(`var:${value}`);
      if (key === '^->' || key === 'f()') this.#listener.leads(value, key === 'f()' ? 'call' : 'divert');
      this.push(this.#look(key, value, token));
    }
  }

  /** Notes what an operand looks at. Answers the name that it may be. */
  #look(key: string, value: string, token: Readonly<Record<string, Json>>): string | null {
    switch (key) {
      case 'VAR?':
      case '^var':
        return this.#variable(value);
      case 'CNT?':
        this.sources.add(`visit:${value.startsWith('.') ? this.#listener.knot : uncounted(value)}`);
        return null;
      case 'f()':
        this.sources.add(`call:${value}`);
        return null;
      case 'x()':
        this.#word(value, Number(token.exArgs ?? 0));
        return null;
      default:
        return key === 'list' ? onlyItem(token.list) : null;
    }
  }

  #variable(name: string): string {
    const { variables, listItems } = this.#listener.names;
    if (variables.has(name)) this.sources.add(`var:${name}`);
    else if (!listItems.has(name)) this.sources.add(`temp:${name}`);
    return name;
  }

  #word(name: string, count: number): void {
    const given = count === 0 ? [] : this.#stack.splice(-count);
    const word = this.#listener.names.world ? WORDS.get(name) : undefined;
    if (word === undefined || name === 'ready' || name === 'due' || name === 'begins') return;
    const at = word.parameters.findIndex((kind) => KEPT.has(kind));
    const kind = word.parameters[at];
    const named = given[at] ?? null;
    if (kind === undefined || named === null) return;
    const state = kind === 'earth-state' ? 'earth:earth' : `${kind}:${named}`;
    if (word.reads) this.sources.add(state);
    else this.#listener.writes(state);
  }
}

/** What the world keeps by name: the kinds of parameters that name a state. */
const KEPT: ReadonlySet<string> = new Set(['clock', 'item', 'fact', 'earth-state', 'deck', 'scene']);

const UNARY: ReadonlySet<string> = new Set(['_', '!', 'INT', 'FLOOR', 'CEILING', 'FLOAT', 'turns', 'readc', 'lrnd']);
const ASKING: ReadonlySet<string> = new Set(['du', 'visit', 'turn', 'choiceCnt', 'void']);

function onlyItem(list: Json | undefined): string | null {
  const [item] = isTable(list) ? Object.keys(list) : [];
  return item?.split('.').at(-1) ?? null;
}

/** A path without what the compiler counts: the names of knot, stitch and gather. A choice has only a number, `c-0`. */
function uncounted(path: string): string {
  return path
    .split('.')
    .filter((part) => !/^\d+$/.test(part))
    .join('.');
}

function endOfString(tokens: readonly Json[], from: number): number {
  let depth = 0;
  for (let at = from; at < tokens.length; at++) {
    if (tokens[at] === 'str') depth++;
    if (tokens[at] === '/str' && --depth === 0) return at;
  }
  return tokens.length;
}
