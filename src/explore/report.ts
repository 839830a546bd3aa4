import type { Program } from '../game/turn.ts';
import type { Census } from '../ink/census.ts';
import { tagValues } from '../ink/tags.ts';
import { type Codex, openEntries } from '../world/codex.ts';
import { cutsAllowed } from './cuts.ts';
import type { Findings } from './findings.ts';
import { type Gone, goneAfter, type Mark } from './gone.ts';

/** What was seen of all there is, and what was not. */
export interface Seen<T> {
  readonly seen: number;
  readonly total: number;
  readonly unseen: readonly T[];
}

/** What exploring came to, as `explore --json` says it. */
export interface ExploreReport {
  readonly runs: number;
  readonly turns: number;
  readonly seconds: number;
  readonly complete: boolean;
  readonly knots: Seen<string>;
  readonly choices: Seen<{ readonly file: string | null; readonly line: number | null; readonly text: string }>;
  readonly lines: Seen<{ readonly file: string; readonly line: number }>;
  /** Hand-overs from one scene to another that the windows allow. */
  readonly cuts: Seen<string>;
  /** Scenes that some game watched. */
  readonly watched: Seen<string>;
  /** Scenes with a knot for what comes of them unwatched, and of those the ones where a game came to it. */
  readonly unwatched: Seen<string>;
  readonly codex: Seen<string>;
  readonly endings: Readonly<Record<string, number>>;
  readonly careless: Findings['careless'];
  readonly scenes: Findings['scenes'];
  readonly arrivals: Findings['arrivals'];
  readonly clocks: Findings['clocks'];
  /** Choices that can no longer be had once a clock has passed a mark. */
  readonly gone: readonly Gone[];
  readonly faults: Findings['faults'];
  /** In the report of a shard, what merging it needs. */
  readonly shard?: unknown;
}

/** Holds what was found against all that the story has. `past` are marks of clocks that are asked for. */
export function reportOf(
  { scenario, codex }: Program,
  census: Census,
  findings: Findings,
  { seconds, past }: { readonly seconds: number; readonly past: readonly Mark[] },
): ExploreReport {
  const { runs, turns, complete, endings, careless, scenes, arrivals, clocks, faults } = findings;
  const [knots, lines] = [new Set(findings.knots), new Set(findings.lines)];
  const slugs = [...new Set(tagValues(census.tags, 'scene'))];
  const all = Object.fromEntries(tagValues(census.tags, 'ending').map((slug) => [slug, 0]));
  const choices = census.choices.map(({ path, text, place }) => ({
    path,
    text,
    file: place?.file ?? null,
    line: place?.line ?? null,
  }));
  return {
    ...{ runs, turns, seconds: Math.round(seconds * 10) / 10, complete },
    knots: seenOf(
      census.knots,
      (_, at) => knots.has(at),
      ({ name }) => name,
    ),
    choices: seenOf(
      choices,
      ({ path }) => Object.hasOwn(findings.choices, path),
      ({ file, line, text }) => ({ file, line, text }),
    ),
    lines: seenOf(
      census.lines,
      (_, at) => lines.has(at),
      (place) => place,
    ),
    cuts: seenNames(scenario === null ? [] : cutsAllowed(scenario), findings.cuts),
    watched: seenNames(slugs, Object.keys(scenes)),
    unwatched: seenNames(
      slugs.filter((slug) => census.knots.some(({ name }) => name === unwatchedKnot(slug))),
      slugs.filter((slug) => census.knots.some(({ name }, at) => name === unwatchedKnot(slug) && knots.has(at))),
    ),
    codex: codexSeen(codex?.() ?? null, census, findings),
    endings: { ...all, ...endings },
    ...{ careless, scenes, arrivals, clocks },
    gone: goneAfter(scenario, census.choices, findings, past),
    faults,
  };
}

function seenOf<T, U>(all: readonly T[], isSeen: (one: T, at: number) => boolean, name: (one: T) => U): Seen<U> {
  const unseen = all.filter((one, at) => !isSeen(one, at)).map(name);
  return { seen: all.length - unseen.length, total: all.length, unseen };
}

/** The entries that a player of all these games could read; of a story without a codex, what its tags named. */
function codexSeen(codex: Codex | null, census: Census, findings: Findings): Seen<string> {
  const named = [...new Set(tagValues(census.tags, 'codex'))];
  const met = { codex: findings.codex, endings: Object.keys(findings.endings) };
  const open = codex === null ? new Set(findings.codex) : openEntries(codex, met);
  return seenNames(codex === null ? named : Object.keys(codex.entries), [...open]);
}

function seenNames(all: readonly string[], seen: readonly string[]): Seen<string> {
  return seenOf(
    all,
    (name) => seen.includes(name),
    (name) => name,
  );
}

/** The knot that tells what comes of a scene that nobody watched. */
function unwatchedKnot(slug: string): string {
  return `${slug.replaceAll('-', '_')}_unwatched`;
}
