import type { StoryImage } from './image.ts';

/** The words of a text as it is compared: runs of letters and digits, in small letters. */
export function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * The pieces of text that a story is written in, as the compiler leaves them: what stands between two pieces of logic.
 * A text that the story says can be taken apart into them again.
 */
export interface Fragments {
  /** All of them, to the letter but for blanks around them. */
  readonly texts: ReadonlySet<string>;
  /** The words that the story writes with a capital in the middle of a sentence: names, where the language has it so. */
  readonly names: ReadonlySet<string>;
  /** Whether the story has this piece, given as its words with one blank between them. */
  has(piece: string): boolean;
  /**
   * Whether the story says `next` whenever it has said `line`: there is one place only where it has `line`, and nothing
   * between the two.
   */
  follows(line: string, next: string): boolean;
  /** Whether the story has said `before` whenever it says `line`: the same, seen from the other end. */
  isAfter(line: string, before: string): boolean;
  /** The pieces that a text is made of, in order; what the story cannot have written is passed over. */
  in(text: string): readonly Piece[];
}

/** A piece of a text: its words with one blank between them, and the places in the text of its first word and after its last. */
export interface Piece {
  readonly words: string;
  readonly from: number;
  readonly to: number;
}

const known = new WeakMap<StoryImage, Fragments>();

/** The fragments of a story. Reads the whole of it when it is first asked for. */
export function fragmentsOf(image: StoryImage): Fragments {
  const before = known.get(image);
  if (before !== undefined) return before;
  const fragments = new FragmentIndex(image);
  known.set(image, fragments);
  return fragments;
}

interface Match {
  readonly at: number;
  readonly words: readonly string[];
}

class FragmentIndex implements Fragments {
  readonly texts = new Set<string>();
  readonly names = new Set<string>();
  readonly #pieces = new Set<string>();
  /** Lines by the one that stands before them, and how often each text stands in the story. */
  readonly #next = new Map<string, string>();
  readonly #counts = new Map<string, number>();
  /** Pieces by their first word. */
  readonly #byFirst = new Map<string, (readonly string[])[]>();

  constructor(image: StoryImage) {
    for (let chunk = 0; chunk < image.chunks; chunk++) {
      const json = image.chunk(chunk);
      for (const token of json.match(STRING) ?? []) this.#add(token);
      for (const [, line = '', next = ''] of json.replace(TAG, '').matchAll(NEIGHBOURS))
        this.#next.set(lineOf(line), lineOf(next));
    }
  }

  follows(line: string, next: string): boolean {
    return this.#counts.get(line) === 1 && this.#next.get(line) === next;
  }

  isAfter(line: string, before: string): boolean {
    return this.#counts.get(line) === 1 && this.#next.get(before) === line;
  }

  has(piece: string): boolean {
    return this.#pieces.has(piece);
  }

  in(text: string): readonly Piece[] {
    const words = wordsOf(text);
    // A short piece may stand by chance within a long one, so the longest are taken first.
    const matches = words.flatMap((_, at) => this.#matchesAt(words, at));
    matches.sort((one, other) => other.words.length - one.words.length || one.at - other.at);
    const taken = new Uint8Array(words.length);
    return matches
      .filter(({ at, words: piece }) => isFree(taken, at, piece.length) && taken.fill(1, at, at + piece.length))
      .sort((one, other) => one.at - other.at)
      .map(({ at, words: piece }) => ({ words: piece.join(' '), from: at, to: at + piece.length }));
  }

  #matchesAt(words: readonly string[], at: number): Match[] {
    const pieces = this.#byFirst.get(words[at] ?? '') ?? [];
    return pieces.flatMap((piece) =>
      piece.every((word, by) => words[at + by] === word) ? [{ at, words: piece }] : [],
    );
  }

  #add(token: string): void {
    const text = lineOf(token);
    const words = wordsOf(text);
    this.texts.add(text);
    this.#counts.set(text, (this.#counts.get(text) ?? 0) + 1);
    for (const [name] of text.matchAll(NAME)) this.names.add(name);
    const piece = words.join(' ');
    const [first] = words;
    if (first === undefined || this.#pieces.has(piece)) return;
    this.#pieces.add(piece);
    const others = this.#byFirst.get(first);
    if (others === undefined) this.#byFirst.set(first, [words]);
    else others.push(words);
  }
}

function isFree(taken: Uint8Array, at: number, length: number): boolean {
  for (let by = 0; by < length; by++) if (taken[at + by] === 1) return false;
  return true;
}

/** A word with a capital after another word. "I" is none. */
const NAME = /(?<=[\p{L}\p{N},;'’] )\p{Lu}[\p{L}\p{N}]+/gu;

/** A piece of text in a compiled story: a string whose first character is a caret. */
const STRING = /"\^(?:[^"\\]|\\.)*"/g;

/** Two lines with nothing between them; and tags, which are nothing here. */
const NEIGHBOURS = /("\^(?:[^"\\]|\\.)*"),"\\n"(?=,("\^(?:[^"\\]|\\.)*"),"\\n")/g;
const TAG = /"#",(?:"\^(?:[^"\\]|\\.)*",)*"\/#",?/g;

function lineOf(token: string): string {
  const text: string = JSON.parse(token);
  return text.slice(1).trim();
}
