import type { ChoicePlace } from '../ink/choice-points.ts';
import type { Scenario } from '../world/scenario.ts';
import type { Findings } from './findings.ts';

/** A clock at a value: `minute` for the mission clock. */
export interface Mark {
  readonly clock: string;
  readonly at: number;
}

/** Choices that were on offer before a clock came to a mark, and in no game from there on. */
export interface Gone extends Mark {
  readonly choices: readonly {
    readonly file: string | null;
    readonly line: number | null;
    readonly text: string;
    /** The highest value of the clock at which it was on offer. */
    readonly last: number;
  }[];
}

/**
 * What can no longer be had past the marks of a scenario's clocks, and past their ends: choices of knots that games came to
 * after the mark as well. For marks that are asked for, all choices; and only marks that some game passed.
 */
export function goneAfter(
  scenario: Scenario | null,
  choices: readonly ChoicePlace[],
  { offers }: Findings,
  asked: readonly Mark[],
): readonly Gone[] {
  const known = Object.entries(scenario?.clocks ?? {}).flatMap(([clock, { marks, size }]) =>
    [...new Set([...marks.map(({ at }) => at), size])].map((at) => ({ clock, at })),
  );
  return [...known.map((mark) => ({ ...mark, all: false })), ...asked.map((mark) => ({ ...mark, all: true }))].flatMap(
    ({ clock, at, all }) => {
      const latest = latestIn(offers, clock);
      const reached = (knot: string) => (latest.get(all ? '' : knot) ?? Number.NEGATIVE_INFINITY) >= at;
      const gone = choices.flatMap(({ path, text, place }) => {
        const last = offers[path]?.[clock]?.most;
        if (last === undefined || last >= at || !reached(knotOf(path))) return [];
        return [{ file: place?.file ?? null, line: place?.line ?? null, text, last }];
      });
      return gone.length === 0 ? [] : [{ clock, at, choices: gone }];
    },
  );
}

/** The highest value of a clock at which anything of a knot was on offer, by the knot; under `` that of all. */
function latestIn(offers: Findings['offers'], clock: string): ReadonlyMap<string, number> {
  const latest = new Map<string, number>();
  for (const [path, times] of Object.entries(offers)) {
    const most = times[clock]?.most;
    if (most === undefined) continue;
    for (const knot of ['', knotOf(path)]) latest.set(knot, Math.max(latest.get(knot) ?? most, most));
  }
  return latest;
}

function knotOf(path: string): string {
  return path.split('.')[0] ?? path;
}
