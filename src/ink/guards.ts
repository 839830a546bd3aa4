/**
 * How far one turn may go before it is taken for a fault of the story. Counters decide, so that a story fails at the
 * same place on every machine; the clock is a backstop.
 */
export interface Limits {
  /**
   * Steps of Ink's machine, of which ordinary play takes about 15 a line. What takes as long as several steps counts
   * for as many: see `Guard`.
   */
  readonly work: number;
  /** Lines said in one turn. */
  readonly lines: number;
  /** Characters put into the text of one turn, those taken out again included. */
  readonly text: number;
  /** Characters in one string of an expression. */
  readonly string: number;
  /** Functions and tunnels that wait for another to return. */
  readonly depth: number;
  /** Threads that wait for another to end. */
  readonly threads: number;
  /** Choices on offer. */
  readonly choices: number;
  /** Calls that all threads hold together, and values that wait in half-done expressions. */
  readonly waiting: number;
  /** The backstop, ten times as long as the counters take on a machine of today. */
  readonly milliseconds: number;
}

/** Limits that no story meets by intent, and that stop every endless form well within two seconds. */
export const LIMITS: Limits = {
  work: 1_500_000,
  lines: 10_000,
  text: 2_000_000,
  string: 100_000,
  depth: 8_000,
  threads: 1_000,
  choices: 10_000,
  waiting: 100_000,
  milliseconds: 15_000,
};

/** The code of the clock's stops, which are never recorded: on another machine the same turn may come to its end. */
export const TOO_SLOW = 'too-slow';

/** The codes of the counters' stops. Where they stop a turn is this program's affair: another release may count otherwise. */
export const ENDLESS: ReadonlySet<string> = new Set(['endless-loop', 'endless-text', 'runaway-recursion']);

/** What stopped a story. */
export interface Stop {
  readonly code: 'endless-loop' | 'endless-text' | 'runaway-recursion' | typeof TOO_SLOW;
  readonly message: string;
  readonly hint: string;
}

/** What one of each takes, in steps, as measured. */
export const STEPS = {
  /** A piece of the line that is being made: Ink looks through all of them with each step. */
  piece: 0.15,
  /** A call that is copied. */
  call: 1.5,
  /** An item of a list that something goes through. */
  item: 0.6,
  /** A character that something goes through. */
  character: 0.02,
  /** A divert by way of a variable, whose target is looked up each time. */
  lookup: 2,
  /** A number from the generator, which begins anew for each. */
  chance: 4,
  /** A question or a change that is answered from outside of Ink. */
  question: 10,
  change: 500,
  warning: 10,
} as const;

// How much work may pass between two looks at the clock.
const UNWATCHED = 1000;

/** What a turn has used up so far. A verb answers why the turn must stop, or null, or only counts for the next step. */
export class Guard {
  readonly #limits: Limits;
  readonly #now: () => number;
  readonly #began: number;
  #work = 0;
  #looked = 0;
  #waiting = 0;
  #lines = 0;
  #text = 0;
  #late = false;

  /** The clock gives milliseconds. Not performance.now(): its module alone takes Node two of them to load. */
  constructor(limits: Limits, now: () => number = Date.now) {
    this.#limits = limits;
    this.#now = now;
    this.#began = now();
  }

  /** Counts one step, made `depth` calls and `threads` threads deep in a line of so many pieces. */
  step(depth: number, pieces: number, threads: number): Stop | null {
    const limits = this.#limits;
    if (depth > limits.depth) return recursion();
    if (threads > limits.threads) return recursion('threads start threads');
    this.#work += 1 + pieces * STEPS.piece;
    if (this.#work > limits.work) return this.#endless(depth, pieces);
    return this.#work - this.#looked > UNWATCHED || this.#late ? this.#look() : null;
  }

  // A stop that Ink takes back, because it came while looking ahead, must come again with the next step.
  #look(): Stop | null {
    this.#looked = this.#work;
    this.#late ||= this.#now() - this.#began > this.#limits.milliseconds;
    return this.#late ? slow(this.#limits.milliseconds) : null;
  }

  /** Counts a copy of so many calls with their variables, where so many wait altogether. */
  copy(calls: number, waiting: number): Stop | null {
    this.#work += calls * STEPS.call;
    this.#waiting = waiting;
    return waiting > this.#limits.waiting ? recursion() : null;
  }

  /** Counts whatever takes as long as so many steps. */
  count(steps: number): void {
    this.#work += steps;
  }

  /** The same for what must not even be begun if it takes too long. */
  afford(steps: number): Stop | null {
    this.#work += steps;
    return this.#work > this.#limits.work ? this.#endless(1, 1) : null;
  }

  /** Counts one line. */
  line(): Stop | null {
    return ++this.#lines > this.#limits.lines ? talk() : null;
  }

  /** Counts characters that are put into the text. */
  tell(length: number): Stop | null {
    this.#text += length;
    return this.#text > this.#limits.text ? talk() : null;
  }

  /** Looks at a string that an expression makes. */
  string(length: number): Stop | null {
    return length > this.#limits.string ? talk('a string grows without end') : null;
  }

  /** Looks at how many choices are on offer. */
  choices(count: number): Stop | null {
    return count > this.#limits.choices ? loop('choices are added without end') : null;
  }

  // The same endless turn may be told by any counter that runs out first; what grew says what it is.
  #endless(depth: number, pieces: number): Stop {
    if (depth > 200 || this.#waiting > 200) return recursion();
    return pieces > 500 || this.#lines > 1000 ? talk() : loop();
  }
}

/** Calls that never return. */
export function recursion(what = 'functions or tunnels call themselves'): Stop {
  return { code: 'runaway-recursion', message: `${what} without end`, hint: 'Give the recursion a way to return' };
}

const CURE = 'Let the loop pass a choice, or end it';

function loop(message = 'the story goes round without ever coming to a choice or an end'): Stop {
  return { code: 'endless-loop', message, hint: CURE };
}

function talk(message = 'the story tells on without ever coming to a choice or an end'): Stop {
  return { code: 'endless-text', message, hint: CURE };
}

/** More to remember than there is room for. */
export function overflow(): Stop {
  const message = 'what the story remembers grows without end';
  return { code: 'endless-text', message, hint: 'Keep what is remembered short' };
}

function slow(milliseconds: number): Stop {
  const message = `the story has not come to a choice or an end after ${milliseconds / 1000} seconds`;
  return { code: TOO_SLOW, message, hint: 'Try again when this machine has less to do, or let the turn do less' };
}
