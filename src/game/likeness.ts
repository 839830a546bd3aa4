import { wordsOf } from '../ink/fragments.ts';

/** A 64-bit similarity digest of a text, 16 hexadecimal digits: Charikar's simhash over words and pairs of neighbouring words. */
export function likeness(text: string): string {
  const words = wordsOf(text);
  const weights = new Array<number>(64).fill(0);
  words.forEach((word, at) => {
    weigh(weights, word);
    const next = words[at + 1];
    if (next !== undefined) weigh(weights, `${word} ${next}`);
  });
  let digits = '';
  for (let nibble = 0; nibble < 16; nibble++) {
    let value = 0;
    for (let bit = 0; bit < 4; bit++) value = value * 2 + ((weights[nibble * 4 + bit] ?? 0) > 0 ? 1 : 0);
    digits += value.toString(16);
  }
  return digits;
}

function weigh(weights: number[], feature: string): void {
  const halves = [fnv(feature, 0x811c9dc5), fnv(feature, 0x9747b28c)];
  halves.forEach((half, which) => {
    for (let bit = 0; bit < 32; bit++) {
      const at = which * 32 + bit;
      weights[at] = (weights[at] ?? 0) + ((half >>> bit) & 1 ? 1 : -1);
    }
  });
}

/** FNV-1a over UTF-16 units, with a final mix so that short words spread over all bits. */
function fnv(text: string, seed: number): number {
  let value = seed;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 15), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

/** How many of the 64 bits of two similarity digests differ: 0 for the same words, some 32 for strangers. */
export function distance(a: string, b: string): number {
  let bits = BigInt(`0x${a}`) ^ BigInt(`0x${b}`);
  let count = 0;
  for (; bits > 0n; bits &= bits - 1n) count++;
  return count;
}
