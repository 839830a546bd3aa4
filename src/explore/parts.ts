import type { KnotTally } from '../ink/words.ts';

/** A scene or an ending: what it holds from the knot that opens it to the next such knot in the same file. */
export interface Part {
  readonly kind: 'scene' | 'ending';
  readonly slug: string;
  readonly words: number;
  readonly choices: number;
  readonly file: string | null;
  readonly line: number | null;
  readonly knots: readonly string[];
  /** The pieces of text in its knots, as logic parts them. */
  readonly texts: readonly string[];
}

/** The scenes and endings of a story, as the tags of its knots name them, by file and line. */
export function partsOf(tallies: readonly KnotTally[]): readonly Part[] {
  const parts = new Map<string, Part>();
  const inFile = new Map<string, string>();
  for (const knot of [...tallies].sort(bySource)) {
    const file = knot.place?.file ?? '';
    const opened = opens(knot);
    const key = opened === null ? inFile.get(file) : `${opened.kind} ${opened.slug}`;
    if (key === undefined) continue;
    inFile.set(file, key);
    const part = parts.get(key) ?? emptyPart(opened, knot);
    if (part !== null) parts.set(key, withKnot(part, knot));
  }
  return [...parts.values()];
}

function opens({ scene, ending }: KnotTally): Pick<Part, 'kind' | 'slug'> | null {
  if (scene !== null) return { kind: 'scene', slug: scene };
  return ending === null ? null : { kind: 'ending', slug: ending };
}

function emptyPart(opened: Pick<Part, 'kind' | 'slug'> | null, { place }: KnotTally): Part | null {
  if (opened === null) return null;
  return {
    ...opened,
    words: 0,
    choices: 0,
    file: place?.file ?? null,
    line: place?.line ?? null,
    knots: [],
    texts: [],
  };
}

function withKnot(part: Part, { name, words, choices, texts }: KnotTally): Part {
  return {
    ...part,
    words: part.words + words,
    choices: part.choices + choices,
    knots: [...part.knots, name],
    texts: [...part.texts, ...texts],
  };
}

/** Orders knots by file and line. */
export function bySource(one: KnotTally, other: KnotTally): number {
  const file = (one.place?.file ?? '').localeCompare(other.place?.file ?? '');
  return file === 0 ? (one.place?.line ?? 0) - (other.place?.line ?? 0) : file;
}
