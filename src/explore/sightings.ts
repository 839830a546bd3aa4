import type { Program } from '../game/turn.ts';
import { placeOfPiece } from '../ink/piece.ts';
import type { Place } from '../problem.ts';
import { censusFor, exploreStory, type Task } from './exploring.ts';

/** What exploring saw of a story, counted in turns. */
export interface Sightings {
  readonly games: number;
  readonly turns: number;
  /** How many turns went through a knot, its stitches included, or a stitch, by its name; the empty text is above the first. */
  readonly knots: ReadonlyMap<string, number>;
  /** How many turns went from one to another by a divert that names it, by `wayKey`. */
  readonly ways: ReadonlyMap<string, number>;
  /** How many turns met a line of the source, by `lineKey`: what it says, or the choice that it offers. */
  readonly lines: ReadonlyMap<string, number>;
  /** How often the choices of a line were taken; a line that is here has choices. */
  readonly choices: ReadonlyMap<string, number>;
}

/** What tells a way in `Sightings`. */
export function wayKey(from: string, to: string): string {
  return `${from} > ${to}`;
}

/** What tells a line in `Sightings`. */
export function lineKey({ file, line }: Place): string {
  return `${file}:${line}`;
}

/** Explores a story, and counts how often it came by each of its knots, `names`. `now` is a clock in milliseconds. */
export function lookAround(program: Program, names: ReadonlySet<string>, task: Task, now: () => number): Sightings {
  const counter = new Counter(program, names);
  const found = exploreStory(program, task, now, undefined, (_, trace) => counter.turn(trace));
  const census = censusFor(program);
  const choices = new Map<string, number>();
  for (const { path, place } of census.choices) {
    if (place === null) continue;
    choices.set(lineKey(place), (choices.get(lineKey(place)) ?? 0) + (found.choices[path] ?? 0));
  }
  // A line that was never met is known by its having none.
  const lines = new Map(census.lines.map((place) => [lineKey(place), 0]));
  for (const [line, count] of counter.lines) lines.set(line, count);
  return { games: found.runs, turns: found.turns, knots: counter.knots, ways: counter.ways, lines, choices };
}

/** What a turn counts once, however often it came by. */
interface Marks {
  readonly knot: string | null;
  readonly way: string | null;
  readonly line: string | null;
}

class Counter {
  readonly knots = new Map<string, number>();
  readonly ways = new Map<string, number>();
  readonly lines = new Map<string, number>();
  readonly #program: Program;
  readonly #names: ReadonlySet<string>;
  readonly #marks = new Map<object, Marks>();

  constructor(program: Program, names: ReadonlySet<string>) {
    this.#program = program;
    this.#names = names;
  }

  turn(trace: ReadonlySet<object>): void {
    const [knots, ways, lines] = [new Set<string>(), new Set<string>(), new Set<string>()];
    for (const piece of trace) {
      const { knot, way, line } = this.#marksOf(piece);
      if (knot !== null) knots.add(knot).add(knot.split('.')[0] ?? '');
      if (way !== null) ways.add(way);
      if (line !== null) lines.add(line);
    }
    count(this.knots, knots);
    count(this.ways, ways);
    count(this.lines, lines);
  }

  #marksOf(piece: object): Marks {
    const known = this.#marks.get(piece);
    if (known !== undefined) return known;
    const { path, leads } = placeOfPiece(piece);
    const place = this.#program.image.place(path);
    const [knot, to] = [this.#knotOf(path), leads === null ? null : this.#knotOf(leads)];
    // Within one knot, the compiler has diverts of its own from part to part.
    const way = knot === null || to === null || (to === knot && leads !== knot) ? null : wayKey(knot, to);
    const marks = { knot, way, line: place === null ? null : lineKey(place) };
    this.#marks.set(piece, marks);
    return marks;
  }

  /** The knot or stitch that an Ink path lies in; the empty text above the first; null in a function. */
  #knotOf(path: string): string | null {
    const [knot = '', inner = ''] = path.split('.');
    const stitch = `${knot}.${inner}`;
    if (this.#names.has(stitch)) return stitch;
    if (this.#names.has(knot)) return knot;
    return /^\d+$/.test(knot) ? '' : null;
  }
}

function count(counts: Map<string, number>, keys: ReadonlySet<string>): void {
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
}
