const LARGEST = 2147483647;
// The seed of the seeds, from Knuth's subtractive generator (The Art of Computer Programming 2, 3.2.2).
const SEED_OF_SEEDS = 161803398;

/**
 * The first numbers, each from 0 to 2147483646, that .NET's `new System.Random(seed)` draws. Ink's original is
 * defined by them: RANDOM, LIST_RANDOM and shuffles begin a generator anew each time they need one.
 */
export class SeededRandom {
  readonly #past = new Int32Array(56);
  #at = 0;
  #behind = 21;

  constructor(seed: number) {
    const whole = seed | 0;
    this.#fill(whole === -2147483648 ? LARGEST : Math.abs(whole));
    for (let round = 1; round < 5; round++) this.#stir();
  }

  /** The next number of the sequence. */
  next(): number {
    this.#at = this.#at >= 55 ? 1 : this.#at + 1;
    this.#behind = this.#behind >= 55 ? 1 : this.#behind + 1;
    let drawn = (this.#get(this.#at) - this.#get(this.#behind)) | 0;
    if (drawn === LARGEST) drawn--;
    if (drawn < 0) drawn += LARGEST;
    this.#past[this.#at] = drawn;
    return drawn;
  }

  #fill(seed: number): void {
    let last = (SEED_OF_SEEDS - seed) | 0;
    let next = 1;
    this.#past[55] = last;
    for (let i = 1, place = 0; i < 55; i++) {
      place = (21 * i) % 55;
      this.#past[place] = next;
      next = (last - next) | 0;
      if (next < 0) next += LARGEST;
      last = this.#get(place);
    }
  }

  #stir(): void {
    for (let i = 1; i < 56; i++) {
      const other = (i + 30) % 55;
      const mixed = (this.#get(i) - this.#get(1 + other)) | 0;
      this.#past[i] = mixed < 0 ? mixed + LARGEST : mixed;
    }
  }

  #get(index: number): number {
    return this.#past[index] ?? 0;
  }
}
