import type { Program } from '../game/turn.ts';
import type { Census } from '../ink/census.ts';
import { tagValues } from '../ink/tags.ts';
import { type Codex, openEntries } from '../world/codex.ts';
import type { Findings } from './findings.ts';

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
  readonly cuts: Seen<string>;
  readonly codex: Seen<string>;
  readonly endings: Readonly<Record<string, number>>;
  readonly careless: Findings['careless'];
  readonly scenes: Findings['scenes'];
  readonly arrivals: Findings['arrivals'];
  readonly clocks: Findings['clocks'];
  readonly faults: Findings['faults'];
}

/** Holds what was found against all that the story has. */
export function reportOf(
  { scenario, codex }: Program,
  census: Census,
  findings: Findings,
  seconds: number,
): ExploreReport {
  const { runs, turns, complete, endings, careless, scenes, arrivals, clocks, faults } = findings;
  const [knots, lines] = [new Set(findings.knots), new Set(findings.lines)];
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
    cuts: seenOf(
      cutsOf(scenario, findings.cuts),
      (cut) => findings.cuts.includes(cut),
      (cut) => cut,
    ),
    codex: codexSeen(codex?.() ?? null, census, findings),
    endings: { ...all, ...endings },
    ...{ careless, scenes, arrivals, clocks, faults },
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
  return seenOf(
    codex === null ? named : Object.keys(codex.entries),
    (slug) => open.has(slug),
    (slug) => slug,
  );
}

/** Hand-overs that the scenario asks for, from each scene to those that come right after it, and those that were met. */
function cutsOf(scenario: Program['scenario'], met: readonly string[]): readonly string[] {
  const wanted = Object.entries(scenario?.scenes ?? {}).flatMap(([name, { after }]) =>
    after.map((from) => `${from} > ${name}`),
  );
  return [...new Set([...wanted, ...met])].sort();
}

/** The report to be read. */
export function renderReport(report: ExploreReport): string {
  const { runs, turns, seconds, complete, careless, faults } = report;
  const pace = seconds > 0 ? `, ${Math.round(turns / seconds)} turns a second` : '';
  return [
    `${runs} games, ${turns} turns, ${seconds} s${pace}${complete ? '' : '; stopped early'}`,
    ...coverageLines(report),
    ...endingLines(report.endings, careless),
    ...arrivalLines('Scenes, by decisions and minutes', report.scenes),
    ...arrivalLines('Endings, by decisions and minutes', report.arrivals),
    ...clockLines(report.clocks),
    faults.length === 0 ? 'No faults.' : `${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}:`,
    ...faults.map((fault) => `  ${placeOf(fault)}${fault.message} (${fault.kind}, after ${fault.decisions} decisions)`),
    '',
  ].join('\n');
}

const SHOWN = 12;

function coverageLines({ knots, choices, lines, cuts, codex }: ExploreReport): string[] {
  const say = ({ file, line, text = '' }: { file: string | null; line: number | null; text?: string }) =>
    `${file}:${line} ${text}`.trim();
  return [
    ...coverage('knots', knots, (name) => name),
    ...coverage('choices', choices, say),
    ...coverage('lines', lines, say),
    ...coverage('cuts', cuts, (cut) => cut),
    ...coverage('codex', codex, (slug) => slug),
  ];
}

function coverage<T>(name: string, { seen, total, unseen }: Seen<T>, say: (one: T) => string): string[] {
  if (total === 0) return [];
  const rest = unseen.length > SHOWN ? [`    and ${unseen.length - SHOWN} more`] : [];
  return [
    `  ${name.padEnd(8)} ${seen} of ${total}`,
    ...unseen.slice(0, SHOWN).map((one) => `    not seen: ${say(one)}`),
    ...rest,
  ];
}

function endingLines(endings: ExploreReport['endings'], careless: ExploreReport['careless']): string[] {
  const rows = Object.entries(endings).sort(([, one], [, other]) => other - one);
  if (rows.length === 0) return [];
  const share = (slug: string) => Math.round((100 * (careless.endings[slug] ?? 0)) / Math.max(1, careless.games));
  return [
    'Endings, with their share of careless games:',
    ...rows.map(([slug, count]) => `  ${slug}: ${count} (${share(slug)} %)`),
  ];
}

function arrivalLines(title: string, arrivals: ExploreReport['scenes']): string[] {
  const rows = Object.entries(arrivals);
  const range = ({ least, most }: { least: number; most: number }) =>
    least === most ? `${least}` : `${least} to ${most}`;
  const say = ([slug, { decisions, minutes }]: (typeof rows)[number]) =>
    `  ${slug}: after ${range(decisions)} decisions${minutes === null ? '' : `, minute ${range(minutes)}`}`;
  return rows.length === 0 ? [] : [`${title}:`, ...rows.map(say)];
}

function clockLines(clocks: ExploreReport['clocks']): string[] {
  const rows = Object.entries(clocks);
  return rows.length === 0
    ? []
    : ['Clocks:', ...rows.map(([name, { least, most }]) => `  ${name}: ${least} to ${most}`)];
}

function placeOf({ file, line }: { readonly file: string | null; readonly line: number | null }): string {
  return file === null ? '' : `${file}:${line}: `;
}
