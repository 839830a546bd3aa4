import type { InkValue } from '../ink/driver.ts';
import type { Change, Question } from '../world/change.ts';

/** The arguments of one call, read in order; a value of the wrong kind is remembered and makes the call a refusal. */
class Arguments {
  readonly #values: readonly InkValue[];
  #next = 0;
  wrong: string | null = null;

  constructor(values: readonly InkValue[]) {
    this.#values = values;
  }

  name(): string {
    const value = this.#values[this.#next++];
    if (typeof value !== 'string') this.wrong ??= `argument ${this.#next} is ${String(value)}, which is no name`;
    return String(value);
  }

  number(): number {
    const value = this.#values[this.#next++];
    if (typeof value !== 'number') this.wrong ??= `argument ${this.#next} is ${String(value)}, which is no number`;
    return Number(value);
  }
}

const CHANGES: Readonly<Record<string, (a: Arguments) => Change>> = {
  spend: (a) => ({ kind: 'spend', minutes: a.number() }),
  wait: () => ({ kind: 'wait' }),
  enter_era: (a) => ({ kind: 'enter_era', era: a.name(), minute: a.number() }),
  advance: (a) => ({ kind: 'advance', clock: a.name(), amount: a.number() }),
  run: (a) => ({ kind: 'run', clock: a.name() }),
  halt: (a) => ({ kind: 'halt', clock: a.name() }),
  record: (a) => ({ kind: 'record', fact: a.name() }),
  earth_becomes: (a) => ({ kind: 'earth_becomes', state: a.name() }),
  give: (a) => ({ kind: 'give', item: a.name(), person: a.name() }),
  take: (a) => ({ kind: 'take', item: a.name() }),
  leave: (a) => ({ kind: 'leave', item: a.name(), place: a.name() }),
  use_up: (a) => ({ kind: 'use_up', item: a.name(), amount: a.number() }),
  break_item: (a) => ({ kind: 'break_item', item: a.name() }),
  board: (a) => ({ kind: 'board', deck: a.number(), count: a.number() }),
  seal: (a) => ({ kind: 'seal', deck: a.number() }),
  unseal: (a) => ({ kind: 'unseal', deck: a.number() }),
  defend: (a) => ({ kind: 'defend', deck: a.number(), people: a.number() }),
  clear_drones: (a) => ({
    kind: 'clear_drones',
    deck: a.number(),
    count: a.number(),
  }),
  capture: (a) => ({ kind: 'capture', asset: a.name() }),
  recover: (a) => ({ kind: 'recover', asset: a.name() }),
  fire: (a) => ({ kind: 'fire', item: a.name() }),
  retune: (a) => ({ kind: 'retune', item: a.name() }),
  done: (a) => ({ kind: 'done', scene: a.name() }),
};

const QUESTIONS: Readonly<Record<string, (a: Arguments) => Question>> = {
  minute: () => ({ kind: 'minute' }),
  era_is: (a) => ({ kind: 'era_is', era: a.name() }),
  clock: (a) => ({ kind: 'clock', clock: a.name() }),
  full: (a) => ({ kind: 'full', clock: a.name() }),
  fact: (a) => ({ kind: 'fact', fact: a.name() }),
  earth_is: (a) => ({ kind: 'earth_is', state: a.name() }),
  future_is: (a) => ({ kind: 'future_is', state: a.name() }),
  has: (a) => ({ kind: 'has', item: a.name() }),
  holds: (a) => ({ kind: 'holds', person: a.name(), item: a.name() }),
  charges: (a) => ({ kind: 'charges', item: a.name() }),
  room_for: (a) => ({ kind: 'room_for', person: a.name() }),
  decks_lost: () => ({ kind: 'decks_lost' }),
  deck_is: (a) => ({ kind: 'deck_is', deck: a.number(), state: a.name() }),
  sealed: (a) => ({ kind: 'sealed', deck: a.number() }),
  drones: (a) => ({ kind: 'drones', deck: a.number() }),
  crew: (a) => ({ kind: 'crew', deck: a.number() }),
  begins: (a) => ({ kind: 'begins', scene: a.name() }),
  ready: (a) => ({ kind: 'ready', scene: a.name() }),
  due: (a) => ({ kind: 'due', scene: a.name() }),
  happened: (a) => ({ kind: 'happened', scene: a.name() }),
};

/** What a call of the vocabulary means to the world: a change, a question, or words that make no sense. */
export type Meaning =
  | { readonly kind: 'change'; readonly change: Change }
  | { readonly kind: 'question'; readonly question: Question }
  | { readonly kind: 'nonsense'; readonly message: string };

/** The names of all words that the world answers, as story/lib/world.ink declares them. */
export const WORLD_WORDS: ReadonlySet<string> = new Set([...Object.keys(CHANGES), ...Object.keys(QUESTIONS)]);

/** Reads a call of the vocabulary as a change of the world or a question to it. */
export function meaningOf(word: string, values: readonly InkValue[]): Meaning {
  const args = new Arguments(values);
  const toChange = CHANGES[word];
  if (toChange !== undefined) {
    const change = toChange(args);
    return args.wrong === null ? { kind: 'change', change } : nonsense(word, args.wrong);
  }
  const toQuestion = QUESTIONS[word];
  if (toQuestion === undefined) return { kind: 'nonsense', message: `the world knows no word "${word}"` };
  const question = toQuestion(args);
  return args.wrong === null ? { kind: 'question', question } : nonsense(word, args.wrong);
}

function nonsense(word: string, wrong: string): Meaning {
  return { kind: 'nonsense', message: `${word}: ${wrong}` };
}
