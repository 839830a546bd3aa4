import { hash as hashOf } from 'node:crypto';
import type { GameEvent, Turn } from './turn.ts';

/** What came of a decision, short enough to stand in every line of a recording. */
export interface Outcome {
  /** Hashes of the text, of the choices offered, and of the world: 8 characters of base64url each. */
  readonly text: string;
  readonly choices: string;
  readonly world: string;
  /** A 64-bit similarity digest of the text, 16 hexadecimal digits: rewording moves few of its bits. */
  readonly like: string;
}

const digests = new WeakMap<Turn, Outcome>();

/** Digests a turn: what a recording keeps of it and compares on replay. Asked again for the same turn, it knows. */
export function digestTurn(turn: Turn): Outcome {
  const known = digests.get(turn);
  if (known !== undefined) return known;
  const outcome = digestAnew(turn);
  digests.set(turn, outcome);
  return outcome;
}

function digestAnew(turn: Turn): Outcome {
  const text = textOf(turn.events);
  const offered = turn.choices.map((choice) => choice.text);
  let like: string | undefined;
  const world = [turn.state.world, turn.ending, turn.fault?.code ?? null];
  return {
    text: hash(text),
    choices: hash(JSON.stringify(offered)),
    world: hash(JSON.stringify(world)),
    // Asked for only where the texts differ, or when a decision is written down; it takes as long as all the rest.
    get like() {
      like ??= likeness(text);
      return like;
    },
  };
}

/** Whether a turn offered no choice: the game was over, or the story had failed. */
export function offersNothing({ choices }: Outcome): boolean {
  return choices === hash('[]');
}

/** The text of a turn as the story says it. */
export function textOf(events: readonly GameEvent[]): string {
  return events.map((event) => (event.kind === 'text' ? event.text : '')).join('');
}

/** How many of the 64 bits of two similarity digests differ: 0 for the same words, some 32 for strangers. */
export function distance(a: string, b: string): number {
  let bits = BigInt(`0x${a}`) ^ BigInt(`0x${b}`);
  let count = 0;
  for (; bits > 0n; bits &= bits - 1n) count++;
  return count;
}

function hash(text: string): string {
  return hashOf('sha256', text, 'base64url').slice(0, 8);
}

/** Charikar's simhash over words and pairs of neighbouring words. */
function likeness(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
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
