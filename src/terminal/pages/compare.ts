import { align } from '../../game/align.ts';
import { type Comparison, compareWays, type Difference, type Way } from '../../game/compare.ts';
import type { Session } from '../../game/session.ts';
import type { Visit } from '../../game/survey.ts';
import type { Result } from '../../problem.ts';
import { fine } from '../../problem.ts';
import type { Look } from '../layout.ts';
import { endingTitle, sceneTitle } from '../passage.ts';
import { oneLine } from '../sanitize.ts';
import { lineIn, timeOf } from '../tree/spots.ts';
import { clip, padTo, wrapText } from '../wrap.ts';
import type { Page } from './page.ts';

/** From this width on the two ways stand side by side, else one under the other. */
const SIDE_WIDTH = 56;

/** Two ways through a game laid side by side: where they part, how their ends differ, what was decided on each. */
export function comparePage(session: Session, a: number, b: number): Result<Page> {
  const compared = compareWays(session, a, b);
  if (!compared.ok) return compared;
  const comparison = compared.value;
  return fine({
    title: 'Two ways',
    aside: '',
    lines: (look, width) => [
      ...partingLines(session, comparison, look, width),
      '',
      ...heading('At their ends', look),
      ...endLines(session, comparison, look, width),
      '',
      ...heading('What was decided', look),
      ...decidedLines(session, comparison, look, width),
      ...toldLines(session, comparison, look, width),
    ],
  });
}

function heading(text: string, look: Look): string[] {
  return [look.theme.system(text), ''];
}

function partingLines(session: Session, { parting }: Comparison, look: Look, width: number): string[] {
  const visit = session.visit(parting);
  const scene = visit?.scene == null ? '' : sceneTitle(visit.scene, session.program.scenario);
  const time = visit === null ? '' : timeOf(visit, session.program.scenario);
  const where = [scene, time].filter((part) => part !== '').join(` ${look.glyphs.dot} `);
  const choice = visit?.choice ?? null;
  const after =
    choice === null
      ? ['They part at the opening.']
      : ['They part after', `${look.glyphs.taken} ${lineIn(choice, look)}`];
  return [...after.flatMap((line) => wrapText(line, width)), ...wrapText(look.theme.quiet(where), width)].filter(
    (line) => line !== '',
  );
}

/** What is so at one end and not at the other: a table where there is room, else a few lines for each. */
function endLines(session: Session, comparison: Comparison, look: Look, width: number): string[] {
  const { one, other, differences } = comparison;
  const names = [nameOf(session, one, look), nameOf(session, other, look)] as const;
  const ends: Difference = { about: 'place', title: '', one: names[0], other: names[1] };
  const rows =
    differences.length === 0 ? [{ ...ends, title: 'World', one: 'the same', other: 'the same' }] : differences;
  if (width < SIDE_WIDTH) {
    return rows.flatMap(({ title, one: here, other: there }) => [
      ...wrapText(look.theme.strong(oneLine(title)), width),
      ...side('A', here, look, width),
      ...side('B', there, look, width),
    ]);
  }
  const label = Math.min(24, Math.floor(width * 0.28));
  const cells = Math.floor((width - label - 2) / 2);
  const headed = beside([look.theme.strong(`A ${names[0]}`)], [look.theme.strong(`B ${names[1]}`)], cells, look, ' ');
  return [
    ...headed.map((line) => ' '.repeat(label) + line),
    ...rows.flatMap(({ title, one: here, other: there }) => {
      const left = wrapText(look.theme.system(oneLine(title)), label - 1);
      const right = beside(valueLines(here, look, cells - 1), valueLines(there, look, cells - 1), cells, look, ' ');
      const height = Math.max(left.length, right.length);
      return Array.from({ length: height }, (_, at) => padTo(left[at] ?? '', label) + (right[at] ?? '')).map((line) =>
        line.trimEnd(),
      );
    }),
  ];
}

function side(name: string, value: string | null, look: Look, width: number): string[] {
  return wrapText(
    value === null ? look.theme.faint(look.glyphs.dash) : lineIn(value, look),
    Math.max(1, width - 4),
  ).map((line, at) => (at === 0 ? `  ${look.theme.accent(name)} ` : '    ') + line);
}

function valueLines(value: string | null, look: Look, width: number): string[] {
  return value === null ? [look.theme.faint(look.glyphs.dash)] : wrapText(lineIn(value, look), width);
}

/** What a way is called: its branch's name, its ending, or that play stands there. */
function nameOf(session: Session, { n, visits }: Way, look: Look): string {
  const { head, branches } = session.history;
  // A name given before the parting belongs to both.
  const named = visits.map((visit) => branches.get(visit.n)).findLast((name) => name !== undefined);
  const last = visits.at(-1);
  const ending = last?.ending == null ? null : endingTitle(last.ending, session.program.scenario);
  return lineIn(named ?? ending ?? (n === head ? 'where you are' : `decision ${n}`), look);
}

/** The decisions behind the parting, those that both ways have in one row; where there is no room, one way after the other. */
function decidedLines(session: Session, { one, other }: Comparison, look: Look, width: number): string[] {
  const { theme } = look;
  const names = [`A ${nameOf(session, one, look)}`, `B ${nameOf(session, other, look)}`] as const;
  const told = (visit: Visit | null, cells: number) => visitLines(session, visit, look, cells);
  if (width < SIDE_WIDTH) {
    return [one, other].flatMap((way, which) => [
      theme.strong(names[which] ?? ''),
      ...(way.visits.length === 0 ? [theme.quiet('Nothing more: it is where they part.')] : []),
      ...way.visits.flatMap((visit) => told(visit, width)),
      '',
    ]);
  }
  const cells = Math.floor((width - 3) / 2);
  const rows = align(one.visits, other.visits, (visit) => `${visit.choice}\n${visit.says}`).map((pair) =>
    pair.kind === 'same'
      ? sameLines(session, pair.one, look, width)
      : beside(told(pair.one, cells - 1), told(pair.other, cells - 1), cells, look),
  );
  return [...beside([theme.strong(names[0])], [theme.strong(names[1])], cells, look), ...rows.flat()];
}

/** What is said at both ends, whole: a line that both have stands there once. */
function toldLines(session: Session, { one, other, told }: Comparison, look: Look, width: number): string[] {
  if (!told.some(({ kind }) => kind === 'apart')) return [];
  const { theme, glyphs } = look;
  const names = [`A ${nameOf(session, one, look)}`, `B ${nameOf(session, other, look)}`] as const;
  const head = ['', ...heading('What is told at their ends', look)];
  const lines = (text: string | null, cells: number) =>
    text === null ? [] : [...wrapText(lineIn(text, look), cells), ''];
  const same = (text: string) => [theme.faint(clip(`= ${lineIn(text, look)}`, width, glyphs.ellipsis)), ''];
  if (width < SIDE_WIDTH) {
    const under = (which: 'one' | 'other') =>
      told.flatMap((pair) => (pair.kind === 'same' ? same(pair.one) : lines(pair[which], width)));
    return [...head, theme.strong(names[0]), ...under('one'), theme.strong(names[1]), ...under('other')];
  }
  const cells = Math.floor((width - 3) / 2);
  const rows = told.map((pair) =>
    pair.kind === 'same'
      ? same(pair.one)
      : beside(lines(pair.one, cells - 1), lines(pair.other, cells - 1), cells, look),
  );
  return [...head, ...beside([theme.strong(names[0])], [theme.strong(names[1])], cells, look), ...rows.flat()];
}

/** A decision that both ways have, in one line. */
function sameLines(session: Session, { choice, opens }: Visit, look: Look, width: number): string[] {
  const { theme, glyphs } = look;
  const scenes = opens.map((scene) => `${glyphs.held} ${sceneTitle(scene, session.program.scenario)}`);
  const text = [`= ${lineIn(choice ?? '', look)}`, ...scenes].join('  ');
  return [theme.faint(clip(text, width, glyphs.ellipsis))];
}

function visitLines(session: Session, visit: Visit | null, look: Look, width: number): string[] {
  if (visit === null) return [];
  const { theme, glyphs } = look;
  const { scenario } = session.program;
  const hang = (lead: string, text: string) =>
    wrapText(text, Math.max(1, width - 2)).map((line, at) => (at === 0 ? lead : '  ') + line);
  return [
    ...hang(theme.accent(`${glyphs.taken} `), lineIn(visit.choice ?? '', look)),
    ...(visit.says === ''
      ? []
      : wrapText(lineIn(visit.says, look), Math.max(1, width - 2)).map((line) => `  ${theme.quiet(line)}`)),
    ...visit.opens.flatMap((scene) => hang(theme.accent(`${glyphs.held} `), theme.accent(sceneTitle(scene, scenario)))),
    ...(visit.ending === null
      ? []
      : hang(theme.good(`${glyphs.ending} `), theme.good(endingTitle(visit.ending, scenario)))),
  ];
}

/** Lines in two columns of `cells` cells, with a line between them. */
function beside(
  left: readonly string[],
  right: readonly string[],
  cells: number,
  look: Look,
  between = look.glyphs.spine,
): string[] {
  const height = Math.max(left.length, right.length);
  const bar = between === ' ' ? ' ' : look.theme.faint(`${between} `);
  return Array.from({ length: height }, (_, at) => (padTo(left[at] ?? '', cells) + bar + (right[at] ?? '')).trimEnd());
}
