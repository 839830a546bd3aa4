import { wordsOf } from '../ink/fragments.ts';

/** How alike two short texts are, from 0 to 1: half by the words they share in order, half by pairs of letters. */
export function alikeness(one: string, other: string): number {
  if (one === other) return 1;
  const words = sharedWords(wordsOf(one), wordsOf(other));
  return (words + sharedPairs(one.toLowerCase(), other.toLowerCase())) / 2;
}

/** How much of two texts is the same words in the same order, from 0 to 1. */
export function sharedWords(one: readonly string[], other: readonly string[]): number {
  const total = one.length + other.length;
  return total === 0 ? 1 : (2 * longestCommon(one, other)) / total;
}

/** The length of the longest sequence that both have, in order but not without gaps. */
function longestCommon(one: readonly string[], other: readonly string[]): number {
  let row = new Uint32Array(other.length + 1);
  for (const word of one) {
    const next = new Uint32Array(other.length + 1);
    for (let at = 0; at < other.length; at++) {
      next[at + 1] = other[at] === word ? (row[at] ?? 0) + 1 : Math.max(next[at] ?? 0, row[at + 1] ?? 0);
    }
    row = next;
  }
  return row[other.length] ?? 0;
}

/** Dice's coefficient over pairs of neighbouring letters. */
function sharedPairs(one: string, other: string): number {
  const pairs = new Map<string, number>();
  for (let at = 1; at < one.length; at++) {
    const pair = one.slice(at - 1, at + 1);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  let shared = 0;
  for (let at = 1; at < other.length; at++) {
    const pair = other.slice(at - 1, at + 1);
    const left = pairs.get(pair) ?? 0;
    if (left > 0) shared++;
    pairs.set(pair, left - 1);
  }
  const total = one.length + other.length - 2;
  return total <= 0 ? 0 : (2 * shared) / total;
}
