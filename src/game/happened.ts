import type { GameEvent } from './turn.ts';

/**
 * What has happened so far in a turn; never changes. All that comes of one another share a list that grows at its end,
 * and each sees as much of it as there was: adding to thousands of events copies none of them.
 */
export class Happened {
  readonly #shared: GameEvent[];
  readonly #count: number;

  constructor(shared: GameEvent[] = [], count = 0) {
    this.#shared = shared;
    this.#count = count;
  }

  /** The same with more behind it. */
  and(events: readonly GameEvent[]): Happened {
    const isLast = this.#shared.length === this.#count;
    const shared = isLast ? this.#shared : this.#shared.slice(0, this.#count);
    for (const event of events) shared.push(event);
    return new Happened(shared, shared.length);
  }

  /** All of it, in order. */
  get events(): readonly GameEvent[] {
    return this.#shared.slice(0, this.#count);
  }
}
