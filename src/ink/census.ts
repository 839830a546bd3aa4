import './load-order.ts';

import { Container } from 'inkjs/engine/Container';
import { ControlCommand } from 'inkjs/engine/ControlCommand';
import { Divert } from 'inkjs/engine/Divert';
import type { InkObject } from 'inkjs/engine/Object';
import { StringValue } from 'inkjs/engine/Value';
import { VariableAssignment } from 'inkjs/engine/VariableAssignment';
import type { Place } from '../problem.ts';
import { type ChoicePlace, choicePlaces } from './choice-points.ts';
import type { StoryImage } from './image.ts';
import { runtimeOf } from './runtime.ts';

/** A knot, or a function, with its place. */
export interface KnotPlace {
  readonly name: string;
  readonly place: Place | null;
}

/** All that a story has to be seen, and what of it a trace has met. */
export interface Census {
  readonly knots: readonly KnotPlace[];
  /** Lines that say something or set something; none where a compiled story has no table of lines. */
  readonly lines: readonly Place[];
  readonly choices: readonly ChoicePlace[];
  /** The tags of the story, each once, as far as they need not be worked out. */
  readonly tags: readonly string[];
  /** From each knot to those that it leads to by name. */
  readonly ways: ReadonlyMap<string, ReadonlySet<string>>;
  /** The pieces that stand in a knot, or on a line of the source. */
  pieces(of: { readonly knot: string } | Place): readonly object[];
  /** The pieces that a tag is made of, wherever it stands. */
  tagged(tag: string): readonly object[];
  /** The numbers of the knots and lines that the pieces in `trace` stand in. */
  seen(trace: ReadonlySet<object>): { readonly knots: readonly number[]; readonly lines: readonly number[] };
}

/**
 * Counts a story out, without the functions in `answered`, which the runtime answers instead of the story. Builds all of it;
 * the same image counts out the same in every process.
 */
export function censusOf(image: StoryImage, answered: ReadonlySet<string>): Census {
  const { root } = runtimeOf(image);
  const counting = new Counting(image, answered);
  counting.container(root, '', -1);
  const { knots, lines, tags, ways, knotOf, lineOf } = counting;
  const numbers = (trace: ReadonlySet<object>, of: ReadonlyMap<object, number>) => [
    ...new Set([...trace].flatMap((piece) => of.get(piece) ?? [])),
  ];
  return {
    knots,
    lines,
    choices: choicePlaces(image),
    tags: [...tags.keys()],
    tagged: (tag) => tags.get(tag) ?? [],
    ways,
    pieces: (of) => {
      const isIt = 'knot' in of ? ({ name }: KnotPlace) => name === of.knot : () => false;
      const isLine = 'file' in of ? ({ file, line }: Place) => file === of.file && line === of.line : () => false;
      return [...holding(knotOf, knots.findIndex(isIt)), ...holding(lineOf, lines.findIndex(isLine))];
    },
    seen: (trace) => ({ knots: numbers(trace, knotOf), lines: numbers(trace, lineOf) }),
  };
}

const { BeginTag, EndTag } = ControlCommand.CommandType;

function holding(numbers: ReadonlyMap<object, number>, wanted: number): object[] {
  return [...numbers].flatMap(([piece, number]) => (number === wanted ? [piece] : []));
}

class Counting {
  readonly knots: KnotPlace[] = [];
  readonly lines: Place[] = [];
  readonly tags = new Map<string, object[]>();
  readonly ways = new Map<string, Set<string>>();
  readonly knotOf = new Map<object, number>();
  readonly lineOf = new Map<object, number>();
  readonly #image: StoryImage;
  readonly #answered: ReadonlySet<string>;
  readonly #numbers = new Map<string, number>();

  constructor(image: StoryImage, answered: ReadonlySet<string>) {
    this.#image = image;
    this.#answered = answered;
  }

  container(container: Container, path: string, knot: number): void {
    const at = (name: string | number) => (path === '' ? String(name) : `${path}.${name}`);
    this.#tagsIn(container);
    container.content.forEach((piece, index) => {
      const named = piece instanceof Container && piece.hasValidName ? String(piece.name) : index;
      this.#piece(piece, at(named), knot);
    });
    for (const [name, piece] of container.namedOnlyContent ?? []) {
      const unseen = path === '' && (name === 'global decl' || this.#answered.has(name));
      if (!(piece instanceof Container) || unseen) continue;
      this.container(piece, at(name), path === '' ? this.#knot(name) : knot);
    }
  }

  #tagsIn({ content }: Container): void {
    let tag: string | null = null;
    for (const piece of content) {
      if (piece instanceof ControlCommand && piece.commandType === BeginTag) tag = '';
      else if (piece instanceof ControlCommand && piece.commandType === EndTag) {
        if (tag !== null) this.tags.set(tag.trim(), [...(this.tags.get(tag.trim()) ?? []), piece]);
        tag = null;
      } else if (tag !== null && piece instanceof StringValue) tag += piece.value ?? '';
    }
  }

  #knot(name: string): number {
    return this.knots.push({ name, place: this.#image.place(name) }) - 1;
  }

  #piece(piece: InkObject, path: string, knot: number): void {
    if (piece instanceof Container) this.container(piece, path, knot);
    else if (knot >= 0) this.knotOf.set(piece, knot);
    if (piece instanceof Divert) this.#way(piece, this.knots[knot]?.name ?? '');
    const place = countsAsLine(piece) ? this.#image.place(path) : null;
    if (place !== null) this.lineOf.set(piece, this.#line(place));
  }

  #way({ targetPath, isExternal }: Divert, from: string): void {
    const target = isExternal || targetPath === null ? undefined : targetPath.GetComponent(0)?.name;
    if (typeof target === 'string' && target !== from)
      this.ways.set(from, (this.ways.get(from) ?? new Set()).add(target));
  }

  #line(place: Place): number {
    const key = `${place.file}:${place.line}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.lines.length);
    return this.lines.push(place) - 1;
  }
}

/** Whether a player can tell that a piece was met: text, a value that is set, a function that is called. */
function countsAsLine(piece: InkObject): boolean {
  if (piece instanceof StringValue) return (piece.value ?? '').trim() !== '';
  return piece instanceof VariableAssignment || (piece instanceof Divert && (piece.isExternal || piece.pushesToStack));
}
