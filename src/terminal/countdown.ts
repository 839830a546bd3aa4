import type { Input } from './keys.ts';
import type { Look } from './layout.ts';
import type { Terminal } from './terminal.ts';

/** Milliseconds between two looks at the clock. */
const TICK = 500;

/** How many signs the bar of the time that is left has at most. */
const CELLS = 40;

/** The time that a menu has to be answered in, if it has one. It stands still while the program is suspended. */
export class Countdown {
  readonly #limit: number | null;
  #left: number | null;

  /** So many milliseconds; null for as long as it takes. */
  constructor(limit: number | null) {
    this.#limit = limit;
    this.#left = limit;
  }

  /** Milliseconds that are left; null without a limit. */
  get left(): number | null {
    return this.#left;
  }

  get isOver(): boolean {
    return this.#left !== null && this.#left <= 0;
  }

  /** The next input; null at each tick of a time that is limited. */
  async next(terminal: Terminal): Promise<Input | null> {
    if (this.#left === null) return terminal.next();
    const since = performance.now();
    const input = await terminal.next(Math.max(0, Math.min(this.#left, TICK)));
    this.#left -= Math.min(performance.now() - since, 2 * TICK);
    return input;
  }

  /** The time that is left as a bar, in one line; nothing without a limit. */
  render(margin: number, width: number, look: Look): readonly string[] {
    if (this.#left === null || this.#limit === null) return [];
    const cells = Math.max(0, Math.ceil((Math.min(width, CELLS) * this.#left) / this.#limit));
    return [' '.repeat(margin) + look.theme.danger(look.glyphs.heavyRule.repeat(cells))];
  }
}
