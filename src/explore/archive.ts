import type { Chance } from './chance.ts';
import type { Spot } from './spot.ts';

/** States of one menu that are kept side by side: the same choices may lead elsewhere after other decisions. */
const VARIANTS = 4;
/** Places that are kept at most; each has the whole state of a story. */
const MOST = 4_000;

interface Cell {
  spot: Spot;
  picks: number;
  /** How often it was come to, in whatever state. */
  met: number;
  /** What taking each of its choices is counted under, without those that are known to have been taken. */
  untaken: readonly string[];
}

/**
 * Places worth going on from, one or a few for each menu that was met: any of those that were come to, each as likely as
 * the next, or, where ways are to be short, those come to by the fewest decisions.
 */
export class Archive {
  readonly #cells = new Map<string, Cell>();
  readonly #short: boolean;

  constructor(short: boolean) {
    this.#short = short;
  }

  /** The key under which a place is to be kept as one of a few states of its menu, by `variant`; null where it is not. */
  wants({ turn, depth }: Spot, variant: number, chance: Chance): string | null {
    const { choices, state } = turn;
    if (choices.length === 0) return null;
    const key = `${state.scene} ${choices.map(({ path }) => path).join(' ')} ${variant % VARIANTS}`;
    const known = this.#cells.get(key);
    if (known === undefined) return this.#cells.size < MOST ? key : null;
    known.met++;
    const wanted = this.#short ? known.spot.depth > depth : chance.whole() % known.met === 0;
    return wanted ? key : null;
  }

  /** Keeps a place under a key that it is wanted for. */
  add(key: string, spot: Spot, places: readonly string[]): void {
    const { picks, met } = this.#cells.get(key) ?? { picks: 0, met: 1 };
    this.#cells.set(key, { spot, picks, met, untaken: places });
  }

  /**
   * A place to go on from: rather one with choices that were never taken, rather one seldom picked, and rather one that
   * `lure` favours; 1 is as good as any.
   */
  pick(chance: Chance, isTaken: (place: string) => boolean, lure: (spot: Spot) => number = () => 1): Spot | null {
    const cells = [...this.#cells.values()];
    if (cells.length === 0) return null;
    for (const cell of cells)
      if (cell.untaken.some(isTaken)) cell.untaken = cell.untaken.filter((place) => !isTaken(place));
    const cell = chance.pick(
      cells,
      ({ spot, picks, untaken }) => (lure(spot) * (1 + 20 * untaken.length)) / (1 + picks),
    );
    cell.picks++;
    return cell.spot;
  }
}
