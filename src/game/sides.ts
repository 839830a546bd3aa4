import { linesOf } from './digest.ts';
import { differenceOf, type Standing, standingOf } from './standing.ts';
import type { Program, Turn } from './turn.ts';
import type { Parting, Side } from './verdict.ts';

/** What a turn offers, and where: the line of the choice at `path`, or of the first one. */
export function sideOfOffer({ image }: Program, { choices }: Turn, path: string | null): Side {
  const at = path ?? choices[0]?.path ?? null;
  return { lines: choices.map(({ text }) => text), place: at === null ? null : image.place(at) };
}

/** What a turn says, and the line of the choice at `path` that led to it. */
export function sideOfOutcome({ image }: Program, { events }: Turn, path: string | null): Side {
  return { lines: linesOf(events), place: path === null ? null : image.place(path) };
}

/** Both sides of a difference in what a turn leads to, with that difference said below the text of each. */
export function withStanding(
  why: Parting,
  [was, then]: [Side, Turn],
  [now, turn]: [Side, Turn],
): { was: Side; now: Side } {
  const [before, after] = [standingOf(then), standingOf(turn)];
  const key = why === 'another-ending' || why === 'another-world' ? differenceOf(before, after) : null;
  if (key === null) return { was, now };
  return {
    was: { ...was, lines: [...was.lines, `[${key}: ${sayOf(before, after, key)}]`] },
    now: { ...now, lines: [...now.lines, `[${key}: ${sayOf(after, before, key)}]`] },
  };
}

/** What one side has of something; of a list, only what the other has not. */
function sayOf(one: Standing, other: Standing, key: keyof Standing): string {
  const [value, beside] = [one[key], other[key]];
  const listed = Array.isArray(value) ? value.filter((entry) => !(beside ?? []).includes(entry)).join(', ') : value;
  return listed === null || listed === '' ? 'none' : String(listed);
}
