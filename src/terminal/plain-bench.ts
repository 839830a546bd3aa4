import type { Problem } from '../problem.ts';

/** What a workbench says between the lines of a game in plain mode. */
export interface BenchSaying {
  /** Each in brackets, as all that is no line of the story. */
  readonly lines: readonly string[];
  /** What follows them as it stands: two texts, one above the other. */
  readonly texts: readonly string[];
  /** For standard error. */
  readonly problems: readonly Problem[];
  /** Whether the passage where play stands is told again. */
  readonly again: boolean;
}

/** What a workbench adds to playing in plain mode. With one, neither an ending nor a fault of the story ends play. */
export interface PlainBench {
  /** Lines of the help. */
  readonly help: readonly string[];
  /** Does what a line asks for that is a command of the bench; null where it is none. */
  obey(line: string): Promise<BenchSaying> | null;
  /** Hears how to say what comes in between two lines of input. */
  attach(say: (saying: BenchSaying) => void): void;
}
