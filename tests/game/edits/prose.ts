import { withoutMarks } from './marks.ts';

/** A source of chance that is the same every time. */
export class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed | 0;
  }

  /** A whole number from 0 to `below` less one. */
  roll(below: number): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let value = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) % below;
  }

  pick<T>(things: readonly T[]): T | null {
    return things.length === 0 ? null : (things[this.roll(things.length)] ?? null);
  }
}

/** How many words of a line its readers see. */
export function countWords(line: string): number {
  return withoutMarks(line.replace(/#.*/, ''))
    .split(/\s+/)
    .filter((word) => /\w/.test(word)).length;
}

/** Puts other words in the place of so many; the mark, the tags and all signs stay. */
export function reword(line: string, dice: Dice, times: number): string {
  const [, text = '', tags = ''] = /^([^#]*)(.*)$/.exec(line) ?? [];
  const words = text.split(/(?<= )/);
  for (let time = 0; time < times; time++) {
    const at = 1 + dice.roll(Math.max(1, words.length - 1));
    const word = words[at];
    if (word !== undefined && /^[a-z]+ $/.test(word)) words[at] = `${dice.pick(WORDS) ?? ''} `;
    else words[at] = `${dice.pick(WORDS) ?? ''} ${word ?? ''}`;
  }
  return words.join('') + tags;
}

const WORDS = ['rather', 'quite', 'nearly', 'slowly', 'again', 'somewhat', 'barely', 'simply', 'almost', 'truly'];
const THINGS = ['gardener', 'orchard', 'kettle', 'lantern', 'ferry', 'chapel', 'sparrow', 'ladder', 'harvest', 'wagon'];
const DEEDS = ['borrows', 'mends', 'paints', 'follows', 'forgets', 'carries', 'envies', 'buries', 'greets', 'polishes'];
const KINDS = ['yellow', 'patient', 'wooden', 'borrowed', 'crooked', 'sleepy', 'northern', 'quiet', 'muddy', 'famous'];

/** A sentence that no scene of the film has. */
export function sentence(dice: Dice): string {
  const [one, two, three, four] = [KINDS, THINGS, DEEDS, THINGS].map((words) => dice.pick(words) ?? '');
  return `The ${one} ${two} ${three} a ${dice.pick(KINDS)} ${four} before supper`;
}
