/** How far one turn may go before it is taken for a fault of the story. Counters decide; the clock is a backstop. */
export interface Limits {
  /** Steps of Ink's machine. Ordinary play takes about 15 a line. */
  readonly steps: number;
  /** Lines said in one turn. */
  readonly lines: number;
  /** Pieces of text, glue and tags in one line; Ink looks through all of them with each new one. */
  readonly pieces: number;
  /** Characters in one string of an expression. */
  readonly characters: number;
  /** Functions and tunnels that wait for another to return. Each line copies all of them. */
  readonly depth: number;
  /** Threads that wait, and choices on offer. */
  readonly threads: number;
  /** The backstop, for a machine too slow for the counters or a form of loop that they count too slowly. */
  readonly milliseconds: number;
}

/** Limits that no story meets by intent, and that stop every endless form well within two seconds. */
export const LIMITS: Limits = {
  steps: 400_000,
  lines: 5_000,
  pieces: 5_000,
  characters: 100_000,
  depth: 2_000,
  threads: 1_000,
  milliseconds: 1_500,
};

/** What stopped a story. */
export interface Stop {
  readonly code: 'endless-loop' | 'endless-text' | 'runaway-recursion';
  readonly message: string;
  readonly hint: string;
}

/** What a turn has used up so far. */
export class Guard {
  readonly #limits: Limits;
  readonly #began = performance.now();
  #steps = 0;
  #lines = 0;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  /** Counts one step; says why the turn must stop, if it must. */
  step(depth: number, pieces: number, threads: number): Stop | null {
    const { steps, milliseconds } = this.#limits;
    if (depth > this.#limits.depth) return recursion();
    if (pieces > this.#limits.pieces) return text();
    if (threads > this.#limits.threads) return recursion('threads start threads');
    if (++this.#steps > steps) return loop();
    if ((this.#steps & 255) === 0 && performance.now() - this.#began > milliseconds) return loop();
    return null;
  }

  /** Counts one line. */
  line(): Stop | null {
    return ++this.#lines > this.#limits.lines ? text() : null;
  }

  /** Looks at a string that an expression made. */
  string(length: number): Stop | null {
    return length > this.#limits.characters ? text('A string grows without end') : null;
  }
}

/** Ink's machine called itself too deeply for JavaScript to follow. */
export function recursion(what = 'functions or tunnels call themselves'): Stop {
  return { code: 'runaway-recursion', message: `${what} without end`, hint: 'Give the recursion a way to return' };
}

function loop(): Stop {
  return {
    code: 'endless-loop',
    message: 'the story goes round without ever coming to a choice or an end',
    hint: 'Let the loop pass a choice, or end it',
  };
}

function text(what = 'The story tells on without ever coming to a choice or an end'): Stop {
  return { code: 'endless-text', message: lower(what), hint: 'Let the loop pass a choice, or end it' };
}

function lower(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
