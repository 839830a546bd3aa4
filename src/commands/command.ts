import type { Readable, Writable } from 'node:stream';
import type { Problem } from '../problem.ts';

/** What a command reads and writes: handed in, so that tests can run it in their own process. */
export interface Surroundings {
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly output: Writable & { readonly isTTY?: boolean };
  readonly errors: Writable;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** An option of a command. A flag takes no value; the others do, named so in the usage. */
export interface Option {
  readonly value: string | null;
  readonly about: string;
}

/** What the command line says, once its options are known to be right. */
export interface Arguments {
  readonly operands: readonly string[];
  readonly flags: ReadonlySet<string>;
  /** What each option says, the last time where it stands several times. */
  readonly values: ReadonlyMap<string, string>;
  /** The same, each time. */
  readonly lists: ReadonlyMap<string, readonly string[]>;
}

/** A command: what it takes, and what it does. Answers the exit status. */
export interface Command {
  /** What follows the name in the usage, such as `[STORY]`. */
  readonly operands: string;
  /** How many operands it takes at most. */
  readonly most: number;
  readonly about: string;
  readonly options: Readonly<Record<string, Option>>;
  run(args: Arguments, around: Surroundings): Promise<number>;
}

/** Problems that are the command line's own fault end with 2, all others with 1. */
const WRONG_USAGE: ReadonlySet<string> = new Set(['usage', 'bad-name', 'name-taken', 'file-exists', 'other-setup']);

/** The exit status that problems stand for: 0 where there are warnings at most. */
export function statusOf(problems: readonly Problem[]): number {
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.some(({ code }) => WRONG_USAGE.has(code))) return 2;
  return errors.length > 0 ? 1 : 0;
}
