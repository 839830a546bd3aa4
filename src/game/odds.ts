import { BITS, bitsOf, type Weights, weightsOf } from './likeness.ts';

/** So much of a reworded line is other words. */
const REWORDED = 0.15;
/** No single bit is believed more than this: the digest is of a text of which only a part is known. */
const SUREST = 0.97;

/**
 * How much more likely a text with the digest `like` was one in which the line `line` was worded otherwise than one in
 * which something else stood in its place, as the logarithm of the odds. `kept` are the lines that are known to have been
 * there, `others` those that were reworded as well.
 */
export function oddsOfRewording(like: string, line: string, kept: string, others: string): number {
  const [mine, known, beside] = [line, kept, others].map(weightsOf) as [Weights, Weights, Weights];
  const noise = REWORDED * beside.features + 1;
  const bits = bitsOf(like);
  let odds = 0;
  for (let at = 0; at < BITS; at++) {
    const base = (known.weights[at] ?? 0) + (1 - REWORDED) * (beside.weights[at] ?? 0);
    const reworded = chance(base + (1 - REWORDED) * (mine.weights[at] ?? 0), noise + REWORDED * mine.features);
    const replaced = chance(base, noise + mine.features);
    odds += Math.log(bits[at] ? reworded / replaced : (1 - reworded) / (1 - replaced));
  }
  return odds;
}

/** How likely a bit is set whose weight is about `mean`, give or take the root of `variance`. */
function chance(mean: number, variance: number): number {
  // The logistic curve is the normal distribution's to the second decimal.
  const likely = 1 / (1 + Math.exp((-1.702 * mean) / Math.sqrt(variance)));
  return Math.min(SUREST, Math.max(1 - SUREST, likely));
}
