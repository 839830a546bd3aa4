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
  /** Whether the story has this piece, given as its words with one blank between them. */
  has(piece: string): boolean;
  /** The pieces that a text is made of, in order, each as its words; what the story cannot have written is passed over. */
  in(text: string): readonly string[];
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
  readonly #pieces = new Set<string>();
  /** Pieces by their first word. */
  readonly #byFirst = new Map<string, (readonly string[])[]>();

  constructor(image: StoryImage) {
    for (let chunk = 0; chunk < image.chunks; chunk++) {
      for (const token of image.chunk(chunk).match(STRING) ?? []) this.#add(JSON.parse(token));
    }
  }

  has(piece: string): boolean {
    return this.#pieces.has(piece);
  }

  in(text: string): readonly string[] {
    const words = wordsOf(text);
    // A short piece may stand by chance within a long one, so the longest are taken first.
    const matches = words.flatMap((_, at) => this.#matchesAt(words, at));
    matches.sort((one, other) => other.words.length - one.words.length || one.at - other.at);
    const taken = new Uint8Array(words.length);
    return matches
      .filter(({ at, words: piece }) => isFree(taken, at, piece.length) && taken.fill(1, at, at + piece.length))
      .sort((one, other) => one.at - other.at)
      .map(({ words: piece }) => piece.join(' '));
  }

  #matchesAt(words: readonly string[], at: number): Match[] {
    const pieces = this.#byFirst.get(words[at] ?? '') ?? [];
    return pieces.flatMap((piece) =>
      piece.every((word, by) => words[at + by] === word) ? [{ at, words: piece }] : [],
    );
  }

  #add(token: string): void {
    const text = token.slice(1).trim();
    const words = wordsOf(text);
    this.texts.add(text);
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

/** A piece of text in a compiled story: a string whose first character is a caret. */
const STRING = /"\^(?:[^"\\]|\\.)*"/g;
