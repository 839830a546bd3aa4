/** A number of 0 to `sides` - 1, and the generator's next state. Whole 32-bit arithmetic (mulberry32), the same everywhere. */
export function roll(random: number, sides: number): { readonly value: number; readonly random: number } {
  const next = (random + 0x6d2b79f5) >>> 0;
  let mixed = Math.imul(next ^ (next >>> 15), next | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return { value: ((mixed ^ (mixed >>> 14)) >>> 0) % sides, random: next };
}

/** The generator's first state for a seed, whatever whole number that is. */
export function firstRandom(seed: number): number {
  return Math.imul((seed | 0) ^ Math.floor(seed / 2 ** 32), 0x9e3779b1) >>> 0;
}
