import { digestTurn } from './digest.ts';
import { step } from './game.ts';
import type { Program, Turn } from './turn.ts';

/** An ordinary turn takes a tenth of this work; what takes more is not worked out ahead, since a key might have to wait for it. */
const WORK = 15_000;

/**
 * What the choices of a turn lead to, worked out while nobody waits for it: `step` is pure, so a turn that is known
 * beforehand is the turn that deciding would bring.
 */
export class Foresight {
  readonly #program: Program;
  #from: Turn | null = null;
  readonly #seen = new Map<number, Turn | null>();

  constructor(program: Program) {
    this.#program = program;
  }

  /** Works out one more choice of `turn`. Answers whether there is another left to work out. */
  look(turn: Turn): boolean {
    this.#standAt(turn);
    const next = this.#unseen(turn);
    if (next === undefined) return false;
    const outcome = step(this.#program, turn.state, next, { limits: { work: WORK } });
    // The recording will ask for all of it.
    JSON.stringify(digestTurn(outcome));
    // Under a smaller limit a fault may be none: then deciding has to find out.
    this.#seen.set(next, outcome.fault === null ? outcome : null);
    return this.#unseen(turn) !== undefined;
  }

  /** What the choice of `turn` with this index leads to, seen before or worked out now. */
  take(turn: Turn, index: number): Turn {
    this.#standAt(turn);
    return this.#seen.get(index) ?? step(this.#program, turn.state, index);
  }

  #unseen(turn: Turn): number | undefined {
    return turn.choices.find(({ index }) => !this.#seen.has(index))?.index;
  }

  #standAt(turn: Turn): void {
    if (this.#from === turn) return;
    this.#from = turn;
    this.#seen.clear();
  }
}
