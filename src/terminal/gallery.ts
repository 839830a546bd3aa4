import type { FoundAt, Unlocked } from '../world/codex.ts';
import { named, type Scenario } from '../world/scenario.ts';
import { endingTitle } from './passage.ts';
import { oneLine } from './sanitize.ts';
import { whenText } from './when.ts';

/** The endings of a story as one player knows them. */
export interface Gallery {
  /** Those that were come to, in the scenario's order, and behind them those that it does not list. */
  readonly found: readonly FoundEnding[];
  /** What is said of those that were not, in the scenario's order. None says which it is of. */
  readonly hints: readonly string[];
  /** How many were not come to and have nothing said of them. */
  readonly untold: number;
  /** How many the scenario lists; 0 where it lists none. */
  readonly listed: number;
}

/** An ending that was come to. */
export interface FoundEnding {
  readonly slug: string;
  readonly title: string;
  /** Where it was come to first; null where that was not kept. */
  readonly place: FoundAt | null;
  /** False for one that the scenario, which lists endings, does not list: an earlier version of the story had it. */
  readonly listed: boolean;
}

/** The endings of a story for a player who has come to some of them. */
export function galleryOf(scenario: Scenario | null, { endings, found = {} }: Unlocked): Gallery {
  // A story that was kept by an earlier build may know of no endings at all.
  const all = scenario?.endings ?? {};
  const slugs = Object.keys(all);
  const met = new Set(endings);
  const others = endings.filter((slug) => !Object.hasOwn(all, slug));
  const reached = [...slugs.filter((slug) => met.has(slug)), ...others].map((slug) => ({
    slug,
    title: oneLine(endingTitle(slug, scenario)),
    place: named(found, slug),
    listed: slugs.length === 0 || Object.hasOwn(all, slug),
  }));
  const rest = slugs.filter((slug) => !met.has(slug));
  const hints = rest.flatMap((slug) => all[slug]?.hint ?? []).map(oneLine);
  return { found: reached, hints, untold: rest.length - hints.length, listed: slugs.length };
}

/** How many endings were found: `3 of 17`, or the number alone where nobody knows how many there are. */
export function countEndings({ found, listed }: Gallery): string {
  return listed === 0 ? String(found.length) : `${found.filter((ending) => ending.listed).length} of ${listed}`;
}

/** When and in which game an ending was found first; empty where that was not kept. */
export function foundText({ place, listed }: FoundEnding, now: Date): string {
  const first = place === null ? '' : `${whenText(new Date(place.at), now)} in "${oneLine(place.game)}"`;
  return listed ? first : [first, 'not in the story as it is now'].filter((part) => part !== '').join(', ');
}

/** What is said of the endings that have no hint; empty where each has one. */
export function untoldText({ untold, hints, found }: Gallery): string {
  const more = hints.length + found.length > 0 ? ' more' : '';
  return untold === 0 ? '' : `${untold}${more}, of which nothing is said`;
}
