/** Where a deck begins and ends along the ship's length, bow at 0 and stern at 1. */
type Extent = readonly [bow: number, stern: number];

/**
 * The outline of a starship seen from its side, from the bridge down: a saucer, a neck, and the engineering hull under
 * its stern.
 */
const OUTLINE: readonly Extent[] = [
  [0.3, 0.36],
  [0.26, 0.41],
  [0.19, 0.48],
  [0.1, 0.55],
  [0.04, 0.6],
  [0.01, 0.62],
  [0, 0.63],
  [0.01, 0.64],
  [0.06, 0.66],
  [0.14, 0.69],
  [0.23, 0.74],
  [0.32, 0.8],
  [0.38, 0.86],
  [0.4, 0.92],
  [0.41, 0.97],
  [0.42, 1],
  [0.42, 1],
  [0.43, 0.98],
  [0.44, 0.94],
  [0.45, 0.89],
  [0.47, 0.83],
  [0.5, 0.77],
  [0.54, 0.71],
  [0.58, 0.65],
];

/** The nacelle behind the saucer, by rows of the outline: drawn only as what it is, no deck runs through it. */
const NACELLE: Readonly<Record<number, Extent>> = {
  6: [0.76, 1],
  7: [0.74, 0.99],
  8: [0.86, 0.9],
  9: [0.85, 0.89],
  10: [0.84, 0.88],
};

/** A deck as cells: `from` is the first cell of it and `to` the first behind it, of a hull so many cells long. */
export interface DeckExtent {
  readonly from: number;
  readonly to: number;
  /** The part of a nacelle at the same height, or null. */
  readonly nacelle: { readonly from: number; readonly to: number } | null;
}

/** The cells of deck `deck` (from 1) of a ship of `decks` decks, in a hull drawn `cells` long. */
export function deckExtent(deck: number, decks: number, cells: number): DeckExtent {
  const row = decks <= 1 ? 0 : ((deck - 1) / (decks - 1)) * (OUTLINE.length - 1);
  const before = OUTLINE[Math.floor(row)] ?? [0, 1];
  const after = OUTLINE[Math.ceil(row)] ?? before;
  const share = row - Math.floor(row);
  const at = (end: 0 | 1) => (before[end] * (1 - share) + after[end] * share) * cells;
  const from = Math.round(at(0));
  const nacelle = decks === OUTLINE.length ? NACELLE[deck - 1] : undefined;
  return {
    from,
    to: Math.min(cells, Math.max(from + 1, Math.round(at(1)))),
    nacelle:
      nacelle === undefined ? null : { from: Math.round(nacelle[0] * cells), to: Math.round(nacelle[1] * cells) },
  };
}
