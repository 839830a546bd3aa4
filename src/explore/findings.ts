import type { Place } from '../problem.ts';
import { bothTimes, type Times } from './offers.ts';
import { type Arrival, bothArrivals, joined, type Range } from './reached.ts';

/** What one explorer found, fit for a message between threads and for a file. */
export interface Findings {
  readonly runs: number;
  readonly turns: number;
  /** False where it was stopped before it had played all its games. */
  readonly complete: boolean;
  /** Numbers of the knots and lines in the story's census. */
  readonly knots: readonly number[];
  readonly lines: readonly number[];
  /** How often each choice was taken, by its path. */
  readonly choices: Readonly<Record<string, number>>;
  readonly cuts: readonly string[];
  readonly codex: readonly string[];
  /** How many games came to each ending; games that came to none are not counted. */
  readonly endings: Readonly<Record<string, number>>;
  /** The same for careless games only, and how many of those there were. */
  readonly careless: { readonly games: number; readonly endings: Readonly<Record<string, number>> };
  readonly scenes: Readonly<Record<string, Arrival>>;
  readonly arrivals: Readonly<Record<string, Arrival>>;
  readonly clocks: Readonly<Record<string, Range>>;
  /** When each choice was on offer, by its path. */
  readonly offers: Readonly<Record<string, Times>>;
  readonly faults: readonly Fault[];
}

/** A fault with the shortest recording that was found to show it. */
export interface Fault {
  readonly kind: 'error' | 'dead-end' | 'endless-loop' | 'unknown-name';
  readonly message: string;
  readonly file: string | null;
  readonly line: number | null;
  /** The recording's text. */
  readonly recording: string;
  readonly decisions: number;
}

/** What several explorers found, as one. A fault that several met is told once, by the shortest recording. */
export function mergeFindings(all: readonly Findings[]): Findings {
  const union = <T>(pick: (one: Findings) => readonly T[]) => [...new Set(all.flatMap(pick))];
  const sum = (pick: (one: Findings) => Readonly<Record<string, number>>) => merged(all.map(pick), (x, y) => x + y);
  const total = (pick: (one: Findings) => number) => all.reduce((count, one) => count + pick(one), 0);
  return {
    runs: total(({ runs }) => runs),
    turns: total(({ turns }) => turns),
    complete: all.every(({ complete }) => complete),
    knots: union(({ knots }) => knots).sort((x, y) => x - y),
    lines: union(({ lines }) => lines).sort((x, y) => x - y),
    choices: sum(({ choices }) => choices),
    cuts: union(({ cuts }) => cuts).sort(),
    codex: union(({ codex }) => codex).sort(),
    endings: sum(({ endings }) => endings),
    careless: { games: total(({ careless }) => careless.games), endings: sum(({ careless }) => careless.endings) },
    scenes: merged(
      all.map(({ scenes }) => scenes),
      bothArrivals,
    ),
    arrivals: merged(
      all.map(({ arrivals }) => arrivals),
      bothArrivals,
    ),
    clocks: merged(
      all.map(({ clocks }) => clocks),
      joined,
    ),
    offers: merged(
      all.map(({ offers }) => offers),
      bothTimes,
    ),
    faults: shortest(all.flatMap(({ faults }) => faults)),
  };
}

function merged<T>(tables: readonly Readonly<Record<string, T>>[], join: (one: T, other: T) => T): Record<string, T> {
  const all = new Map<string, T>();
  for (const [key, value] of tables.flatMap((table) => Object.entries(table))) {
    const known = all.get(key);
    all.set(key, known === undefined ? value : join(known, value));
  }
  return Object.fromEntries(all);
}

function shortest(faults: readonly Fault[]): Fault[] {
  const best = new Map<string, Fault>();
  for (const fault of faults) {
    const key = faultKey(fault);
    const known = best.get(key);
    if (known === undefined || known.decisions > fault.decisions) best.set(key, fault);
  }
  return [...best.values()];
}

/** Tells one fault from another: two ways to the same line with the same complaint are one. */
export function faultKey({
  kind,
  file,
  line,
  message,
}: Pick<Fault, 'kind' | 'message'> & { file: Place['file'] | null; line: number | null }): string {
  return JSON.stringify([kind, file, line, message]);
}
