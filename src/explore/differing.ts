/** A game by what it tells: the weight of each of its texts, by the text. */
export interface Telling {
  readonly told: ReadonlyMap<string, number>;
}

/**
 * Of many games those that differ as much as possible: first the one that tells most, then each time the one with most to
 * tell that the nearest of those before it does not tell. Fewer than `count` where no other has anything of its own.
 */
export function pickDiffering<T extends Telling>(games: readonly T[], count: number): readonly T[] {
  const own = games.map(({ told }) => sum(told.values()));
  const whole = [...own];
  const picked: T[] = [];
  while (picked.length < count) {
    const best = own.reduce(
      (at, weight, other) => (precedes(weight, whole[other], own[at], whole[at]) ? other : at),
      0,
    );
    const game = games[best];
    if (game === undefined || (own[best] ?? 0) <= 0) break;
    picked.push(game);
    games.forEach(({ told }, at) => {
      own[at] = Math.min(own[at] ?? 0, lacking(told, game.told));
    });
  }
  return picked;
}

function precedes(own = 0, whole = 0, bestOwn = 0, bestWhole = 0): boolean {
  return own > bestOwn || (own === bestOwn && whole > bestWhole);
}

/** The weight of what the one tells and the other does not. */
function lacking(one: Telling['told'], other: Telling['told']): number {
  let weight = 0;
  for (const [text, words] of one) if (!other.has(text)) weight += words;
  return weight;
}

function sum(weights: Iterable<number>): number {
  let total = 0;
  for (const weight of weights) total += weight;
  return total;
}
