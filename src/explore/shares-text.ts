import { renderProblem } from '../problem.ts';
import type { Shares } from './shares.ts';

/** Ways of playing with what their games came to, in the order in which they are to be shown. */
export type SharesTable = Readonly<Record<string, Shares>>;

/** The table to be read: a row for each ending, most frequent first, and a column for each way of playing. */
export function renderShares(table: SharesTable, endings: readonly string[]): string {
  const ways = Object.values(table);
  const slugs = [...new Set([...endings, ...ways.flatMap((way) => Object.keys(way.endings))])];
  const share = (pick: (way: Shares) => number) => ways.map((way) => percent(pick(way), way.games));
  const mean = (pick: (way: Shares) => number) => ways.map((way) => (pick(way) / Math.max(1, way.games)).toFixed(1));
  const some = (pick: (way: Shares) => number, title: string) => (ways.some(pick) ? [[title, ...share(pick)]] : []);
  const most = (slug: string) => Math.max(...ways.map((way) => (way.endings[slug] ?? 0) / Math.max(1, way.games)));
  const states = [...new Set(ways.flatMap(({ earth }) => Object.keys(earth)))];
  const rows = [
    ['', ...Object.keys(table)],
    ...slugs
      .toSorted((one, other) => most(other) - most(one))
      .map((slug) => [slug, ...share((way) => way.endings[slug] ?? 0)]),
    ...some(({ endless }) => endless, '(no ending)'),
    ...some(({ failed }) => failed, '(a fault)'),
    ...some(({ left }) => left, '(left unfinished)'),
    ...states.map((state) => [`Earth is ${state}`, ...share(({ earth }) => earth[state] ?? 0)]),
    ['games', ...ways.map(({ games }) => String(games))],
    ['decisions', ...mean(({ decisions }) => decisions)],
    ...(ways.some(({ decks }) => decks > 0) ? [['decks kept', ...mean(({ decks }) => decks)]] : []),
    ...(ways.some(({ lost }) => lost > 0) ? [['people lost', ...mean(({ lost }) => lost)]] : []),
  ];
  const stopped = ways.every(({ complete }) => complete) ? [] : ['Stopped early.'];
  return `${[...aligned(rows), ...Object.entries(table).flatMap(failedOf), ...stopped].join('\n')}\n`;
}

/** The games that failed: a careless player's, or a filmgoer's, can be played again by its seed. */
function failedOf([name, { faults }]: readonly [string, Shares]): string[] {
  return faults.map(
    ({ seed, problem, decisions }) => `${name}, seed ${seed}, decision ${decisions}: ${renderProblem(problem)}`,
  );
}

function percent(count: number, games: number): string {
  return count === 0 ? '-' : `${((100 * count) / games).toFixed(1)} %`;
}

function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows.map((row) =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart((widths[at] ?? 0) + 2))).join(''),
  );
}
