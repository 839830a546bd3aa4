/** A seeded generator for those who play by themselves; stories have their own. */
export interface Chance {
  /** A whole number from 0 to 2147483647. */
  whole(): number;
  /** One of the things, each as likely as its weight, a positive number, says. Throws RangeError where there are none. */
  pick<T>(things: readonly T[], weight: (thing: T) => number): T;
}

/** The same numbers for the same seed, on every machine (Marsaglia's xorwow with one word of state). */
export function chanceOf(seed: number): Chance {
  let x = mixed(seed) || 1;
  let weyl = 0;
  const whole = () => {
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    weyl = (weyl + 0x61c88647) | 0;
    return ((x + weyl) >>> 1) & 0x7fffffff;
  };
  return { whole, pick: (things, weight) => pick(things, weight, whole) };
}

/** Seeds that follow one another are to have nothing in common (the finalizer of Appleby's MurmurHash3). */
function mixed(seed: number): number {
  let x = (seed ^ 0x9e3779b9) | 0;
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return x ^ (x >>> 16);
}

function pick<T>(things: readonly T[], weight: (thing: T) => number, whole: () => number): T {
  const weights = things.map(weight);
  let left = (whole() / 0x80000000) * weights.reduce((sum, one) => sum + one, 0);
  const at = weights.findIndex((one) => {
    left -= one;
    return left < 0;
  });
  const picked = things[at < 0 ? things.length - 1 : at];
  if (picked === undefined) throw new RangeError('there is nothing to pick from');
  return picked;
}
