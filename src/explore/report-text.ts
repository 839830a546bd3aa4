import type { Gone } from './gone.ts';
import type { Minutes } from './reached.ts';
import type { ExploreReport, Seen } from './report.ts';

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
    ...report.gone.flatMap(goneLines),
    faults.length === 0 ? 'No faults.' : `${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}:`,
    ...faults.map((fault) => `  ${placeOf(fault)}${fault.message} (${fault.kind}, after ${fault.decisions} decisions)`),
    '',
  ].join('\n');
}

const SHOWN = 12;

function coverageLines({ knots, choices, lines, cuts, watched, unwatched, codex }: ExploreReport): string[] {
  const say = ({ file, line, text = '' }: { file: string | null; line: number | null; text?: string }) =>
    `${file}:${line} ${text}`.trim();
  return [
    ...coverage('knots', knots, (name) => name),
    ...coverage('choices', choices, say),
    ...coverage('lines', lines, say),
    ...coverage('cuts', cuts, (cut) => cut),
    ...coverage('watched', watched, (slug) => slug),
    ...coverage('unwatched', unwatched, (slug) => slug),
    ...coverage('codex', codex, (slug) => slug),
  ];
}

function coverage<T>(name: string, { seen, total, unseen }: Seen<T>, say: (one: T) => string): string[] {
  if (total === 0) return [];
  const rest = unseen.length > SHOWN ? [`    and ${unseen.length - SHOWN} more`] : [];
  return [
    `  ${name.padEnd(9)} ${seen} of ${total}`,
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
  const span = ({ earliest, latest }: Minutes) => range({ least: earliest, most: latest });
  const say = ([slug, { decisions, minutes }]: (typeof rows)[number]) =>
    `  ${slug}: after ${range(decisions)} decisions${minutes === null ? '' : `, minute ${span(minutes)}`}`;
  return rows.length === 0 ? [] : [`${title}:`, ...rows.map(say)];
}

function clockLines(clocks: ExploreReport['clocks']): string[] {
  const rows = Object.entries(clocks);
  return rows.length === 0
    ? []
    : ['Clocks:', ...rows.map(([name, { least, most }]) => `  ${name}: ${least} to ${most}`)];
}

function goneLines({ clock, at, choices }: Gone): string[] {
  return [
    `Once ${clock} is ${at} or more, no game was offered ${choices.length === 1 ? 'this choice' : 'these choices'}:`,
    ...choices.slice(0, SHOWN).map(({ file, line, text, last }) => `  ${file}:${line} ${text} (until ${last})`),
    ...(choices.length > SHOWN ? [`  and ${choices.length - SHOWN} more`] : []),
  ];
}

function placeOf({ file, line }: { readonly file: string | null; readonly line: number | null }): string {
  return file === null ? '' : `${file}:${line}: `;
}
