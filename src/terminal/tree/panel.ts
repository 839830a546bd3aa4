import type { Visit } from '../../game/survey.ts';
import { named, type Scenario } from '../../world/scenario.ts';
import type { Look } from '../layout.ts';
import { personTitle } from '../passage.ts';
import { sanitize } from '../sanitize.ts';
import { earthPaint } from '../status.ts';
import { clip, padTo, widthOf, wrapText } from '../wrap.ts';
import { isOnWay, type Tree, tipOf } from './shape.ts';
import type { Spot } from './spot.ts';
import { lineIn, timeOf } from './spots.ts';

/** A point of the tree to be told about; the visit is null until somebody has looked what came of it. */
export interface Point {
  readonly tree: Tree;
  readonly n: number;
  readonly visit: Visit | null;
  readonly scenario: Scenario | null;
}

/** What was decided at a point, what came of it, what the world was, and the ways on: at most `room` lines. */
export function panelLines(point: Point, room: number, width: number, look: Look): string[] {
  const spot = spotAt(point);
  const head = [titleLine(spot, width, look), ...whereLines(point, width, look)];
  const decided = choiceLines(spot, width, look);
  const world = worldLines(point, width, look);
  const ways = wayLines(point, width, look);
  const parts = [head, decided, world, ways].filter((part) => part.length > 0);
  const fixed = parts.reduce((sum, part) => sum + part.length + 1, -1);
  // What the story says there has the room that is left.
  const said = cutTo(saidLines(point, width, look), Math.max(0, Math.min(6, room - fixed)), width, look).map(
    look.theme.quiet,
  );
  const all = [head, [...decided, ...said], world, ways].filter((part) => part.length > 0);
  const spaced = all.flatMap((part, at) => (at === 0 ? part : ['', ...part]));
  return (spaced.length <= room ? spaced : all.flat()).slice(0, room);
}

/** The same in three lines, for a window without room for more. */
export function briefLines(point: Point, width: number, look: Look): string[] {
  const { choice, scene, n } = spotAt(point);
  const { theme, glyphs } = look;
  const joined = (parts: readonly string[]) => parts.filter((part) => part !== '').join(` ${glyphs.dot} `);
  const where = joined([scene ?? '', timeOfPoint(point, look)]);
  const world = worldFacts(point, look).map(({ text }) => text);
  const text = n === 0 ? 'The opening' : `${glyphs.taken} ${lineIn(choice, look)}`;
  const decided = wrapText(text, width);
  const together = joined([where, ...world]);
  const told =
    decided.length > 1 && widthOf(together) <= width ? cutTo(decided, 2, width, look) : cutTo(decided, 1, width, look);
  const rest = told.length === 2 ? [together] : [where, joined(world)];
  return [
    ...told.map(theme.strong),
    ...rest.map((line, at) => (at === 0 ? theme.system : theme.quiet)(clip(line, width, glyphs.ellipsis))),
  ];
}

function spotAt({ tree, n }: Point): Spot {
  const spot = tree.spots[n];
  if (spot === undefined) throw new Error(`there is no spot ${n}`);
  return spot;
}

function titleLine(spot: Spot, width: number, look: Look): string {
  const { theme, glyphs } = look;
  const title = spot.ending ?? spot.scene ?? (spot.n === 0 ? 'The opening' : `Decision ${spot.n}`);
  const sign = spot.ending === null ? '' : `${glyphs.ending} `;
  return theme.strong(theme.accent(clip(sign + title, width, glyphs.ellipsis)));
}

function timeOfPoint({ visit, scenario }: Point, look: Look): string {
  const time = visit === null ? '' : timeOf(visit, scenario);
  return look.glyphs.unicode ? time : time.replaceAll('\u2212', '-');
}

function whereLines(point: Point, width: number, look: Look): string[] {
  const { visit, scenario } = point;
  if (visit === null) return wrapText('Not looked at yet.', width).map(look.theme.quiet);
  if (visit.lost) return wrapText('The story leads here no more.', width).map(look.theme.danger);
  const place = lineIn(visit.place ?? '', look);
  const eyes = visit.view === null ? '' : personTitle(visit.view, scenario);
  return [timeOfPoint(point, look), [place, eyes].filter((part) => part !== '').join(` ${look.glyphs.dot} `)]
    .filter((line) => line !== '')
    .flatMap((line) => wrapText(line, width).map(look.theme.system));
}

function choiceLines({ choice }: Spot, width: number, look: Look): string[] {
  if (choice === '') return [];
  const { theme, glyphs } = look;
  return wrapText(lineIn(choice, look), Math.max(1, width - 2)).map(
    (line, at) => (at === 0 ? theme.accent(`${glyphs.taken} `) : '  ') + line,
  );
}

function saidLines({ visit }: Point, width: number, look: Look): string[] {
  const says = lineIn(visit?.says ?? '', look);
  return says === '' ? [] : wrapText(says, width);
}

/** As many lines as there is room for, with a sign where that is not all. */
function cutTo(lines: readonly string[], room: number, width: number, { glyphs }: Look): string[] {
  const shown = lines.slice(0, room);
  const last = shown.at(-1);
  if (lines.length > room && last !== undefined)
    shown.splice(-1, 1, clip(last, width - widthOf(glyphs.ellipsis), '') + glyphs.ellipsis);
  return shown;
}

/** Something that is so in the world at a point. */
interface WorldFact {
  readonly title: string;
  readonly text: string;
  readonly shown: string;
}

function worldLines(point: Point, width: number, look: Look): string[] {
  const facts = worldFacts(point, look);
  const indent = Math.min(14, Math.max(0, ...facts.map(({ title }) => widthOf(title) + 2)));
  return facts.flatMap(({ title, text, shown }) => {
    const label = look.theme.system(padTo(clip(title, indent - 1, look.glyphs.ellipsis), indent));
    if (indent + widthOf(text) <= width) return [label + shown];
    return [label, ...wrapText(shown, Math.max(1, width - 2)).map((line) => `  ${line}`)];
  });
}

function worldFacts({ visit, scenario }: Point, look: Look): WorldFact[] {
  const brief = visit?.brief ?? null;
  if (brief === null || scenario === null) return [];
  const { theme, glyphs } = look;
  const facts: WorldFact[] = [];
  if (brief.earth !== null) {
    const text = sanitize(named(scenario.earth, brief.earth)?.title ?? brief.earth);
    facts.push({ title: 'Earth', text, shown: earthPaint(brief.earth, theme)(text) });
  }
  if (brief.decks !== null && brief.alarm) {
    const { free, contested, assimilated } = brief.decks;
    const text = `${assimilated} of ${free + contested + assimilated} lost`;
    const also = contested === 0 ? '' : `, ${contested} fought over`;
    facts.push({ title: 'Decks', text: text + also, shown: theme.borg(text) + theme.danger(also) });
  }
  for (const [name, value] of Object.entries(brief.clocks)) {
    const clock = named(scenario.clocks, name);
    if (clock === null || value === clock.start) continue;
    const cells = Math.min(8, clock.size);
    const full = Math.round((value * cells) / clock.size);
    const text = `${glyphs.full.repeat(full)}${glyphs.empty.repeat(cells - full)} ${value}/${clock.size}`;
    facts.push({ title: sanitize(clock.title), text, shown: theme.quiet(text) });
  }
  return facts;
}

/** What was decided next, each with where its lane ends. */
function wayLines({ tree, n }: Point, width: number, look: Look): string[] {
  const { theme, glyphs } = look;
  const ways = tree.children[n] ?? [];
  if (ways.length === 0) return [];
  const lines = ways.slice(0, 9).map((child, at) => {
    const tip = tree.spots[tipOf(tree, child)];
    const here = tip !== undefined && isOnWay(tree, child) ? ` ${glyphs.here}` : '';
    const end = tip?.ending == null || here !== '' ? '' : ` ${glyphs.ending} ${tip.ending}`;
    const mark = ways.length > 1 ? `${at + 1} ` : `${glyphs.taken} `;
    const room = width - widthOf(mark) - widthOf(here);
    const choice = clip(lineIn(tree.spots[child]?.choice ?? '', look), room, glyphs.ellipsis);
    const left = room - widthOf(choice);
    const shownEnd = left >= 6 ? clip(end, left, glyphs.ellipsis) : '';
    return theme.system(mark) + theme.quiet(choice) + theme.accent(here) + theme.good(shownEnd);
  });
  const more = ways.length > 9 ? [theme.faint(`and ${ways.length - 9} more`)] : [];
  const title = ways.length > 1 ? 'Ways on' : 'What came next';
  return [theme.system(clip(title, width, glyphs.ellipsis)), ...lines, ...more];
}
