/** How far one turn may go before it is taken for a fault of the story. Counters decide; the clock is a backstop. */
export interface Limits {
  /**
   * Steps of Ink's machine, of which ordinary play takes about 15 a line. A step in a long line counts for more, since
   * Ink looks through the whole line with each; so does whatever copies the stack of calls, as each new line does, and
   * whatever goes through a list.
   */
  readonly work: number;
  /** Lines said in one turn. */
  readonly lines: number;
  /** Characters that expressions put into the text of one turn. */
  readonly text: number;
  /** Characters in one string of an expression. */
  readonly string: number;
  /** Functions and tunnels that wait for another to return. JavaScript itself follows about as many. */
  readonly depth: number;
  /** Threads that wait for another to end. */
  readonly threads: number;
  /** The backstop, for a machine too slow for the counters or a form of loop that they count too slowly. */
  readonly milliseconds: number;
}

/** Limits that no story meets by intent, and that stop every endless form well within two seconds. */
export const LIMITS: Limits = {
  work: 300_000,
  lines: 5_000,
  text: 1_000_000,
  string: 100_000,
  depth: 8_000,
  threads: 1_000,
  milliseconds: 1_500,
};

/** What stopped a story. */
export interface Stop {
  readonly code: 'endless-loop' | 'endless-text' | 'runaway-recursion';
  readonly message: string;
  readonly hint: string;
}

// Measured: a step takes as long as looking through so many pieces of a line, copying so many calls, or going
// through so many items of a list.
const PIECES_A_STEP = 10;
const CALLS_A_STEP = 2;
const ITEMS_A_STEP = 1;

/** What a turn has used up so far. Each verb answers why the turn must stop, or null. */
export class Guard {
  readonly #limits: Limits;
  // Not performance.now(): its module alone takes Node two milliseconds to load.
  readonly #began = Date.now();
  #work = 0;
  #lines = 0;
  #text = 0;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  /** Counts one step, made `depth` calls and `threads` threads deep in a line of so many pieces. */
  step(depth: number, pieces: number, threads: number): Stop | null {
    const limits = this.#limits;
    if (depth > limits.depth) return recursion();
    if (threads > limits.threads) return recursion('threads start threads');
    this.#work += 1 + pieces / PIECES_A_STEP;
    if (this.#work > limits.work) return this.#endless(depth, pieces);
    // Looked at with each step: one may take as long as thousands of others, and a stop that Ink takes back, because
    // it came while looking ahead, must come again with the next.
    return Date.now() - this.#began > limits.milliseconds ? this.#endless(depth, pieces) : null;
  }

  /** Counts a copy of the stack of calls; the next step says if that was too much. */
  copy(calls: number): void {
    this.#work += calls / CALLS_A_STEP;
  }

  /** Counts the items of lists that an operation goes through. */
  items(count: number): void {
    this.#work += count / ITEMS_A_STEP;
  }

  /** Counts one line. */
  line(): Stop | null {
    return ++this.#lines > this.#limits.lines ? talk() : null;
  }

  /** Counts characters that an expression puts into the text. */
  tell(length: number): Stop | null {
    this.#text += length;
    return this.#text > this.#limits.text ? talk() : null;
  }

  /** Looks at a string that an expression makes. */
  string(length: number): Stop | null {
    return length > this.#limits.string ? talk('a string grows without end') : null;
  }

  // The same endless turn may be told by any counter that runs out first; what grew says what it is.
  #endless(depth: number, pieces: number): Stop {
    if (depth > 500) return recursion();
    return pieces > 500 || this.#lines > 1000 ? talk() : loop();
  }
}

/** Calls that never return. */
export function recursion(what = 'functions or tunnels call themselves'): Stop {
  return { code: 'runaway-recursion', message: `${what} without end`, hint: 'Give the recursion a way to return' };
}

const CURE = 'Let the loop pass a choice, or end it';

function loop(): Stop {
  return {
    code: 'endless-loop',
    message: 'the story goes round without ever coming to a choice or an end',
    hint: CURE,
  };
}

function talk(message = 'the story tells on without ever coming to a choice or an end'): Stop {
  return { code: 'endless-text', message, hint: CURE };
}
