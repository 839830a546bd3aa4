/** A row of two ways side by side: the same on both, or what one of them or each has there. */
export type Pair<T> =
  | { readonly kind: 'same'; readonly one: T; readonly other: T }
  | { readonly kind: 'apart'; readonly one: T | null; readonly other: T | null };

/** Beyond so many comparisons two ways are laid side by side step by step, without a search for what they share. */
const MOST = 4_000_000;

/** Lays two lists side by side so that as many as can be of what both have, by `keyOf`, stand in one row. */
export function align<T>(one: readonly T[], other: readonly T[], keyOf: (item: T) => string): readonly Pair<T>[] {
  const shared = one.length * other.length > MOST ? [] : longestShared(one.map(keyOf), other.map(keyOf));
  const pairs: Pair<T>[] = [];
  let [left, right] = [0, 0];
  for (const [at, beside] of [...shared, [one.length, other.length] as const]) {
    for (; left < at || right < beside; left++, right++) {
      const here = left < at ? (one[left] ?? null) : null;
      const there = right < beside ? (other[right] ?? null) : null;
      pairs.push({ kind: 'apart', one: here, other: there });
    }
    const [same, too] = [one[at], other[beside]];
    if (same !== undefined && too !== undefined) pairs.push({ kind: 'same', one: same, other: too });
    [left, right] = [at + 1, beside + 1];
  }
  return pairs;
}

/** The places of a longest common subsequence in both lists. */
function longestShared(one: readonly string[], other: readonly string[]): readonly (readonly [number, number])[] {
  const width = other.length + 1;
  const lengths = new Uint32Array((one.length + 1) * width);
  for (let at = one.length - 1; at >= 0; at--) {
    for (let beside = other.length - 1; beside >= 0; beside--) {
      const same = one[at] === other[beside];
      const longer = Math.max(lengths[(at + 1) * width + beside] ?? 0, lengths[at * width + beside + 1] ?? 0);
      lengths[at * width + beside] = same ? 1 + (lengths[(at + 1) * width + beside + 1] ?? 0) : longer;
    }
  }
  const found: (readonly [number, number])[] = [];
  for (let at = 0, beside = 0; at < one.length && beside < other.length; ) {
    if (one[at] === other[beside]) found.push([at++, beside++]);
    else if ((lengths[(at + 1) * width + beside] ?? 0) >= (lengths[at * width + beside + 1] ?? 0)) at++;
    else beside++;
  }
  return found;
}
