import type { Entry, KnotEntry, Outline, Spot, WayEntry, WeaveEntry } from '../ink/outline/outline.ts';
import { countWords } from '../ink/words.ts';

/** What a player reads from one decision to the next, along the longest way. */
export interface Passage {
  /** Where it begins: below a choice, or where a knot or file opens. */
  readonly place: Spot;
  readonly words: number;
}

/**
 * The passages of a part of a story, in the order in which they end. Words flow from a branch into the gather below it, and
 * from a divert into a knot or stitch further down; where several ways lead to one place, the longest counts.
 */
export function passagesIn(part: Outline): Passage[] {
  const measure = new Measure();
  for (const entry of part) measure.read(entry);
  return measure.end();
}

/** A passage that has not come to a decision yet. */
interface Open extends Passage {
  /** Choices with more bullets than this stand below it, and end it; those with fewer leave it to the next gather. */
  readonly level: number;
  /** The words told so far in the passage, and for each fork that is open those of its branches. */
  readonly counts: number[][];
  /** True once it has gone elsewhere for good. */
  left: boolean;
}

class Measure {
  readonly #passages: Passage[] = [];
  #open: Open | null = null;
  /** Branches that have run out, until the gather that takes them up. */
  #loose: (Passage & { readonly level: number })[] = [];
  /** The longest way to a knot or stitch so far, by its name. */
  readonly #ways = new Map<string, Passage>();

  read(entry: Entry): void {
    if (entry.kind === 'knot') this.#knot(entry);
    else if (entry.kind === 'choice') this.#choice(entry);
    else if (entry.kind === 'gather') this.#gather(entry);
    else {
      this.#open ??= begun({ place: entry.spot, words: 0 }, 0);
      if (entry.kind === 'way') this.#way(entry, this.#open);
      else count(entry, this.#open.counts);
    }
  }

  end(): Passage[] {
    this.#close();
    return this.#passages;
  }

  #knot(entry: KnotEntry & Entry): void {
    this.#close();
    this.#open = begun(this.#ways.get(entry.name) ?? { place: entry.spot, words: 0 }, 0);
  }

  #choice(entry: WeaveEntry & Entry): void {
    if (this.#open !== null && entry.depth <= this.#open.level) this.#letGo(this.#open);
    else this.#close(false);
    this.#open = begun({ place: entry.spot, words: 0 }, entry.depth);
  }

  #gather(entry: WeaveEntry & Entry): void {
    if (this.#open !== null) this.#letGo(this.#open);
    const into = this.#loose.filter(({ level }) => level >= entry.depth - 1);
    this.#loose = this.#loose.filter(({ level }) => level < entry.depth - 1);
    this.#open = begun(longest(into) ?? { place: entry.spot, words: 0 }, entry.depth - 1);
  }

  /** What has run out without a decision flows into the next gather. */
  #letGo(open: Open): void {
    if (!open.left) this.#loose.push({ place: open.place, words: wordsOf(open), level: open.level });
  }

  #way({ by, target, spot }: WayEntry & Entry, open: Open): void {
    if (by !== 'divert' && by !== 'return' && by !== 'end' && by !== 'done') return;
    const knot = spot.knot.split('.')[0] ?? '';
    if (by === 'divert') for (const name of [`${knot}.${target}`, target]) this.#lead(name, open);
    // What goes on elsewhere is told there; a branch of a fork leaves the others here.
    if (open.counts.length > 1) return;
    open.left = true;
  }

  #lead(name: string, open: Open): void {
    const way = { place: open.place, words: wordsOf(open) };
    this.#ways.set(name, longest([this.#ways.get(name) ?? way, way]) ?? way);
  }

  /** A passage ends: at a decision, or where nothing that is known here follows. */
  #close(all = true): void {
    const ended = [
      ...(this.#open === null ? [] : [{ ...this.#open, words: wordsOf(this.#open) }]),
      ...(all ? this.#loose : []),
    ];
    if (all) this.#loose = [];
    this.#open = null;
    for (const { place, words } of ended) if (words > 0) this.#passages.push({ place, words });
  }
}

function begun({ place, words }: Passage, level: number): Open {
  return { place, words, level, counts: [[words]], left: false };
}

/** The words of a passage up to here: those of the branch that is being read, in each fork that is open. */
function wordsOf({ counts }: Open): number {
  return counts.reduce((sum, branches) => sum + (branches.at(-1) ?? 0), 0);
}

function longest(passages: readonly Passage[]): Passage | undefined {
  return passages.toSorted((one, other) => other.words - one.words)[0];
}

function count(entry: Entry, counts: number[][]): void {
  if (entry.kind === 'fork') counts.push([]);
  else if (entry.kind === 'branch') counts.at(-1)?.push(0);
  else if (entry.kind === 'join') add(counts, Math.max(0, ...(counts.pop() ?? [])));
  else if (entry.kind === 'text' && !entry.inChoice) add(counts, countWords(entry.text));
}

function add(counts: number[][], words: number): void {
  const branch = counts.at(-1);
  if (branch !== undefined) branch.splice(-1, 1, (branch.at(-1) ?? 0) + words);
}
