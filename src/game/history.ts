import { type Note, NoteBook, type Notes, type StoryNote } from './notes.ts';
import type { Decision, Recording } from './recording.ts';

/** Decisions in the order of their numbers, and the one at which play stands. 0 is the opening. */
export interface Line {
  readonly decisions: readonly Decision[];
  readonly head: number;
}

/** The tree of all decisions of a game, and where play stands in it. It grows while the game is played. */
export interface History extends Line, Notes {
  /** The numbers of the decisions taken after each place, the opening first, the earliest taken first. */
  readonly offspring: readonly (readonly number[])[];
  /** Where play went last after each place, the opening first; 0 where it never went on. */
  readonly onward: readonly number[];
  /** When play stood at each place last, the opening first: the greater, the later. */
  readonly stood: readonly number[];
}

/** What a tree is made of. */
type Roots = Line & Notes & Pick<Recording, 'stood'>;

const NOTHING: Roots = { decisions: [], head: 0, stood: [0], ...new NoteBook() };

/** The history of a game in play: nothing in it is ever taken away. */
export class Tree implements History {
  readonly decisions: Decision[];
  readonly offspring: number[][];
  readonly onward: number[];
  readonly stood: number[];
  readonly #notes: NoteBook;
  #head: number;
  #moves: number;

  /** A game without a decision, or what a recording holds. */
  constructor(roots: Roots = NOTHING) {
    this.decisions = [...roots.decisions];
    this.offspring = [[], ...this.decisions.map(() => [])];
    for (const { n, parent } of this.decisions) this.offspring[parent]?.push(n);
    this.onward = onwardOf(this.decisions, roots.stood);
    this.stood = [...roots.stood];
    this.#notes = NoteBook.of(roots);
    this.#head = roots.head;
    this.#moves = this.stood.reduce((latest, at) => Math.max(latest, at), 0);
  }

  get head(): number {
    return this.#head;
  }

  get bookmarks(): ReadonlyMap<string, number> {
    return this.#notes.bookmarks;
  }

  get branches(): ReadonlyMap<number, string> {
    return this.#notes.branches;
  }

  get stories(): readonly StoryNote[] {
    return this.#notes.stories;
  }

  /** Adds a decision, which follows all others in number, and moves to it. */
  add(decision: Decision): void {
    this.decisions.push(decision);
    this.offspring.push([]);
    this.onward.push(0);
    this.offspring[decision.parent]?.push(decision.n);
    this.moveTo(decision.n);
  }

  /** Takes a note in. */
  heed(note: Note): void {
    if (note.kind === 'head') this.moveTo(note.n);
    else this.#notes.heed(note);
  }

  /** Moves the head; from every place on the way there, this way is now the last that was taken. */
  moveTo(n: number): void {
    const parting = partingOf(this, this.#head, n);
    for (let at = n; at !== parting; at = parentOf(this, at)) this.onward[parentOf(this, at)] = at;
    this.#head = n;
    this.stood[n] = ++this.#moves;
  }
}

/** Where each place was left for last: the child under which play stood latest. A child's number is above its parent's. */
function onwardOf(decisions: readonly Decision[], stood: readonly number[]): number[] {
  const onward = new Array<number>(decisions.length + 1).fill(0);
  const latest = [...stood];
  for (const { n, parent } of decisions.toReversed()) {
    const here = latest[n] ?? 0;
    const best = onward[parent] ?? 0;
    if (best === 0 || here > (latest[best] ?? 0)) onward[parent] = n;
    latest[parent] = Math.max(latest[parent] ?? 0, here);
  }
  return onward;
}

/** The decision numbered `n`, or null for the opening and for a number that there is not. */
export function decisionAt(line: Pick<Line, 'decisions'>, n: number): Decision | null {
  return line.decisions[n - 1] ?? null;
}

/** The number of the decision before `n`; 0 for the opening itself. */
export function parentOf(line: Line, n: number): number {
  return decisionAt(line, n)?.parent ?? 0;
}

/** The decisions from the opening to `n`, the earliest first. */
export function lineTo(line: Line, n: number = line.head): readonly Decision[] {
  const back: Decision[] = [];
  for (let at = decisionAt(line, n); at !== null; at = decisionAt(line, at.parent)) back.push(at);
  return back.toReversed();
}

/** The decisions that were taken after `n`, the earliest taken first. */
export function childrenOf(history: History, n: number): readonly Decision[] {
  return (history.offspring[n] ?? []).flatMap((child) => decisionAt(history, child) ?? []);
}

/** The decisions after which no other was taken, the earliest first; the opening where there is none at all. */
export function tipsOf(history: History): readonly number[] {
  return history.offspring.flatMap((children, n) => (children.length === 0 ? [n] : []));
}

/** The last decision that the ways to `a` and `b` share; 0 for the opening. */
export function partingOf(line: Line, a: number, b: number): number {
  let [one, other] = [a, b];
  while (one !== other) {
    if (one > other) one = parentOf(line, one);
    else other = parentOf(line, other);
  }
  return one;
}
