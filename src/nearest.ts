/** The number of single-letter slips (a letter more, fewer, wrong, or two swapped) between two words. */
function slips(left: string, right: string): number {
  let before: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row++) {
    const next = [row];
    for (let column = 1; column <= right.length; column++) {
      const same = left[row - 1] === right[column - 1];
      const swapped =
        row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      const edits = Math.min(at(last, column) + 1, at(next, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1));
      next.push(swapped ? Math.min(edits, at(before, column - 2) + 1) : edits);
    }
    before = last;
    last = next;
  }
  return at(last, right.length);
}

// Nobody writes names so long by hand, and so mistypes them.
const LONGEST = 200;

/**
 * The known name that a misspelt one was most likely meant to be, or null where none is near enough. Of several that are
 * equally near it is the first by its letters.
 */
export function nearestName(name: string, known: readonly string[]): string | null {
  const wanted = plain(name);
  let best: string | null = null;
  let fewest = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of known) {
    const against = plain(candidate);
    // Looking closely takes the length of one times that of the other.
    if (wanted.length > LONGEST || Math.abs(against.length - wanted.length) > fewest) continue;
    const found = slips(wanted, against);
    if (found < fewest || (found === fewest && best !== null && candidate < best)) {
      fewest = found;
      best = candidate;
    }
  }
  return best;
}

/** The cure for a name that is not known: the nearest one, else the known ones if they are few. */
export function cureForName(name: string, known: readonly string[]): string {
  const near = nearestName(name, known);
  if (near !== null) return `Did you mean "${near}"?`;
  if (known.length === 0) return 'The scenario has none';
  if (known.length <= 12) return `Known: ${known.join(', ')}`;
  return `There are ${known.length}, none of them like it; see the scenario file`;
}

// Writers confuse case and the three ways to join words more often than letters.
function plain(name: string): string {
  return name.toLowerCase().replace(/[\s_-]+/g, '_');
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? 0;
}
