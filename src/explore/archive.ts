import type { Chance } from './chance.ts';
import type { Spot } from './spot.ts';

/** States of one menu that are kept side by side: the same choices may lead elsewhere after other decisions. */
const VARIANTS = 4;
/** Places that are kept at most; each has the whole state of a story. */
const MOST = 4_000;

/** Places worth going on from, one or a few for each menu that was met: the ones come to by the fewest decisions. */
export class Archive {
  readonly #cells = new Map<string, { spot: Spot; picks: number }>();

  /** Keeps a place that has a menu. */
  add(spot: Spot): void {
    const { choices, state } = spot.turn;
    if (choices.length === 0) return;
    const menu = `${state.scene} ${choices.map(({ path }) => path).join(' ')}`;
    // What a state holds shows in its size: cheap, and the same in every process.
    const key = `${menu} ${JSON.stringify(state.ink).length % VARIANTS}`;
    const known = this.#cells.get(key);
    if (known === undefined && this.#cells.size < MOST) this.#cells.set(key, { spot, picks: 0 });
    else if (known !== undefined && known.spot.depth > spot.depth) known.spot = spot;
  }

  /**
   * A place to go on from: rather one with choices that were never taken, which `untaken` counts, rather one seldom
   * picked, and rather one that `lure` favours; 1 is as good as any.
   */
  pick(chance: Chance, untaken: (spot: Spot) => number, lure: (spot: Spot) => number = () => 1): Spot | null {
    const cells = [...this.#cells.values()];
    if (cells.length === 0) return null;
    const cell = chance.pick(cells, ({ spot, picks }) => (lure(spot) * (1 + 20 * untaken(spot))) / (1 + picks));
    cell.picks++;
    return cell.spot;
  }
}
