import { wordsOf } from '../ink/fragments.ts';

/** How many bits a similarity digest has. */
export const BITS = 64;

/** A 64-bit similarity digest of a text, 16 hexadecimal digits: Charikar's simhash over words and pairs of neighbouring words. */
export function likeness(text: string): string {
  const { weights } = weightsOf(text);
  let digits = '';
  for (let at = 0; at < BITS; at += 4) {
    let value = 0;
    for (let bit = 0; bit < 4; bit++) value = value * 2 + ((weights[at + bit] ?? 0) > 0 ? 1 : 0);
    digits += value.toString(16);
  }
  return digits;
}

/** The bits of a similarity digest, as `weightsOf` counts them. */
export function bitsOf(like: string): readonly boolean[] {
  return Array.from(
    { length: BITS },
    (_, at) => ((Number.parseInt(like[at >> 2] ?? '0', 16) >> (3 - (at & 3))) & 1) === 1,
  );
}

/** What the bits of a text's digest are decided by: how many more of its features set each than clear it. */
export interface Weights {
  readonly weights: readonly number[];
  readonly features: number;
}

/** Weighs a text. The weights of two texts, added, are nearly those of the one text that they make together. */
export function weightsOf(text: string): Weights {
  const words = wordsOf(text);
  const weights = new Array<number>(BITS).fill(0);
  words.forEach((word, at) => {
    weigh(weights, word);
    const next = words[at + 1];
    if (next !== undefined) weigh(weights, `${word} ${next}`);
  });
  return { weights, features: Math.max(0, 2 * words.length - 1) };
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
