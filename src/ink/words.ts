import type { Place } from '../problem.ts';
import type { InkJson, Json } from './image-writing.ts';
import { readTag } from './tags.ts';

/** What a piece of a story holds. */
export interface Tally {
  /** Words that a player can be shown, in all branches: no tags, no logic. */
  readonly words: number;
  /** Choices on offer; those that Ink takes by itself do not count. */
  readonly choices: number;
  readonly diverts: number;
}

/** A knot with what it holds, and the scene and the ending that its tags name. */
export interface KnotTally extends Tally {
  readonly name: string;
  readonly scene: string | null;
  readonly ending: string | null;
  readonly stitches: number;
  /** The codex entries that its tags unlock. */
  readonly codex: readonly string[];
  /** Its words by the tag `# view:` above them, in order; null for those above the first. */
  readonly views: readonly ViewWords[];
  /** The pieces of text that a player can be shown, as logic parts them. */
  readonly texts: readonly string[];
  readonly place: Place | null;
}

/** Words that are told through one pair of eyes. */
export interface ViewWords {
  readonly view: string | null;
  readonly words: number;
}

/** Flags of a choice, as Ink compiles it: where its text stands, and whether it is ever shown. */
const HAS_START = 2;
const HAS_CHOICE_ONLY = 4;
const INVISIBLE = 8;

/** Counts a compiled story, knot by knot as the source has them; what stands above the first knot is the knot ``. */
export function tallyKnots(ink: InkJson, place: (path: string) => Place | null): readonly KnotTally[] {
  const named = namedIn(ink.root);
  const knots = Object.entries(named).filter(([name]) => name !== 'global decl');
  const top = tallyKnot('', ink.root.slice(0, -1), place);
  return [top, ...knots.map(([name, content]) => tallyKnot(name, content, place))];
}

function tallyKnot(name: string, content: Json[], place: (path: string) => Place | null): KnotTally {
  const counter = new Counter();
  counter.container(content);
  const tags = counter.tags.map(readTag);
  const tag = (key: string) => tags.find((found) => found?.key === key)?.value ?? null;
  const codex = tags.flatMap((found) => (found?.key === 'codex' ? [found.value] : []));
  const { words, choices, diverts, texts, views } = counter;
  const stitches = name === '' ? 0 : Object.keys(namedIn(content)).filter((inner) => !isGenerated(inner)).length;
  return {
    name,
    words,
    choices,
    diverts,
    stitches,
    scene: tag('scene'),
    ending: tag('ending'),
    codex,
    texts,
    views: views.map(({ view, from }, at) => ({ view, words: (views[at + 1]?.from ?? words) - from })),
    place: place(name),
  };
}

/** Whether a writer can have named the target of a divert: the compiler's own lead to numbers, or from where they stand. */
function isWritten(target: string): boolean {
  const [knot = '', ...inner] = target.split('.');
  return [knot, ...inner].every((part) => part !== '' && !/^\d+$/.test(part)) && !inner.some(isGenerated);
}

/** Whether the compiler gave this name to content of its own, within a knot. */
function isGenerated(name: string): boolean {
  return /^(?:[cg]-\d+|s\d*|b|\$.*)$/.test(name);
}

/** The named content of a container: knots in the root, stitches in a knot, branches and labels in what is below. */
export function namedIn(container: readonly Json[]): Readonly<Record<string, Json[]>> {
  const last = container.at(-1);
  const entries = isTable(last) ? Object.entries(last) : [];
  return Object.fromEntries(entries.filter((entry): entry is [string, Json[]] => Array.isArray(entry[1])));
}

/** Goes through the tokens of a container in order, with what is inside it. */
class Counter implements Tally {
  words = 0;
  choices = 0;
  diverts = 0;
  readonly tags: string[] = [];
  readonly texts: string[] = [];
  /** The viewpoints that its tags name, and how many words stand before each. */
  readonly views: { readonly view: string | null; readonly from: number }[] = [{ view: null, from: 0 }];
  #tag: string | null = null;

  container(tokens: readonly Json[]): void {
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at] ?? null;
      if (token === 'ev') at = this.#evaluation(tokens, at + 1);
      else if (typeof token === 'string') this.#text(token);
      else if (Array.isArray(token)) this.container(token);
      else if (isTable(token)) this.#table(token);
    }
  }

  #text(token: string): void {
    if (token === '#') this.#tag = '';
    else if (token === '/#') {
      if (this.#tag !== null) this.#tagged(this.#tag.trim());
      this.#tag = null;
    } else if (token.startsWith('^')) {
      if (this.#tag === null) this.#shown(token.slice(1));
      else this.#tag += token.slice(1);
    }
  }

  #shown(text: string): void {
    this.words += countWords(text);
    this.texts.push(text);
  }

  #tagged(tag: string): void {
    this.tags.push(tag);
    const read = readTag(tag);
    if (read?.key === 'view') this.views.push({ view: read.value, from: this.words });
  }

  #table(table: Readonly<Record<string, Json>>): void {
    const target = table['->'];
    if (typeof target === 'string' && table.var !== true && isWritten(target)) this.diverts++;
    for (const inner of Object.values(table)) if (Array.isArray(inner)) this.container(inner);
  }

  /** Logic shows no text, but for the strings that a choice's text is made of, which come first. Answers where it ends. */
  #evaluation(tokens: readonly Json[], from: number): number {
    const end = tokens.indexOf('/ev', from);
    if (end < 0) return tokens.length;
    const choice = tokens[end + 1];
    if (!isTable(choice) || typeof choice['*'] !== 'string') return end;
    const flags = Number(choice.flg ?? 0);
    if ((flags & INVISIBLE) === 0) this.choices++;
    let strings = ((flags & HAS_START) > 0 ? 1 : 0) + ((flags & HAS_CHOICE_ONLY) > 0 ? 1 : 0);
    for (let at = from; at < end && strings > 0; strings--) {
      const open = tokens.indexOf('str', at);
      const close = tokens.indexOf('/str', open);
      if (open < 0 || close < 0 || close > end) break;
      this.container(tokens.slice(open + 1, close));
      at = close + 1;
    }
    return end;
  }
}

/** The words of a text: runs without blanks that hold a letter or a digit. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Whether a token is a table of fields: a divert, a choice, a variable. */
export function isTable(token: Json | undefined): token is { [key: string]: Json } {
  return typeof token === 'object' && token !== null && !Array.isArray(token);
}
