import type { Turn } from '../game/turn.ts';
import type { Scenario } from '../world/scenario.ts';
import { joined, type Range } from './reached.ts';

/** Between which values of each clock something was on offer; `minute` is the mission clock. */
export type Times = Readonly<Record<string, Range>>;

/** The name of the mission clock among the others. */
export const MINUTE = 'minute';

/** At which times choices were on offer, by their path, over many games; nothing in a story without a world. */
export class Offers {
  readonly #times = new Map<string, Map<string, { least: number; most: number }>>();
  readonly #era: string | null;

  constructor(scenario: Scenario | null) {
    // Minutes of several eras are no one clock: that of the mission counts, where there is one.
    this.#era = Object.entries(scenario?.eras ?? {}).find(([, { mission }]) => mission)?.[0] ?? null;
  }

  note({ choices, state: { world } }: Turn): void {
    if (world === null) return;
    const clocks = Object.entries(world.clocks).map(([name, { value }]) => [name, value] as const);
    const counts = this.#era === null || this.#era === world.era;
    const values = counts ? [...clocks, [MINUTE, world.minute] as const] : clocks;
    for (const { path } of choices) {
      const times = this.#times.get(path) ?? new Map<string, { least: number; most: number }>();
      this.#times.set(path, times);
      for (const [name, value] of values) widen(times, name, value);
    }
  }

  /** The times of every choice that was on offer. */
  get all(): Readonly<Record<string, Times>> {
    return Object.fromEntries([...this.#times].map(([path, times]) => [path, Object.fromEntries(times)]));
  }
}

function widen(times: Map<string, { least: number; most: number }>, name: string, value: number): void {
  const range = times.get(name);
  if (range === undefined) times.set(name, { least: value, most: value });
  else if (value < range.least) range.least = value;
  else if (value > range.most) range.most = value;
}

/** The times that hold both. */
export function bothTimes(one: Times, other: Times): Times {
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return Object.fromEntries(
    names.flatMap((name) => {
      const [mine, theirs] = [one[name], other[name]];
      const both = mine !== undefined && theirs !== undefined ? joined(mine, theirs) : (mine ?? theirs);
      return both === undefined ? [] : [[name, both] as const];
    }),
  );
}
