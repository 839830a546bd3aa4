import type { Problem } from '../problem.ts';
import type { FoundAt, Unlocked } from '../world/codex.ts';
import { openKept } from './kept.ts';

/** What a player has unlocked in every story. Only play adds to it, and stories never read it. */
export interface Profile {
  of(story: string): Unlocked;
  unlock(story: string, more: Unlocked): void;
}

/** Opens the player's profile. */
export function openProfile(folder: string, tell: (problem: Problem) => void): Profile {
  const kept = openKept(folder, 'profile', tell);
  return {
    of: (story) => readUnlocked(kept.read()[story]),
    unlock: (story, more) => {
      kept.change((now) => ({
        ...now,
        [story]: unite(readUnlocked(now[story]), more),
      }));
    },
  };
}

function unite(one: Unlocked, other: Unlocked): Unlocked {
  return {
    codex: [...new Set([...one.codex, ...other.codex])],
    endings: [...new Set([...one.endings, ...other.endings])],
    // What was found first stays where it was found.
    found: { ...other.found, ...one.found },
  };
}

function readUnlocked(value: unknown): Unlocked {
  const { codex, endings, found } = entriesOf(value);
  const places = Object.entries(entriesOf(found)).flatMap(([slug, place]) => {
    const read = readPlace(entriesOf(place));
    return read === null ? [] : [[slug, read] as const];
  });
  return { codex: readSlugs(codex), endings: readSlugs(endings), found: Object.fromEntries(places) };
}

function entriesOf(value: unknown): Record<string, unknown> {
  return (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
}

function readPlace({ game, n, at }: Record<string, unknown>): FoundAt | null {
  const isWell = typeof game === 'string' && Number.isInteger(n) && typeof at === 'string';
  return isWell && !Number.isNaN(Date.parse(at)) ? { game, n: n as number, at } : null;
}

function readSlugs(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((slug) => typeof slug === 'string') : [];
}
