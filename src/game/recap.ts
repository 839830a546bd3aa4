import type { Link, Scenario } from '../world/scenario.ts';
import { named } from '../world/scenario.ts';
import { countWord, listed, momentOf, sentence } from './english.ts';
import type { Session } from './session.ts';
import type { Visit } from './survey.ts';
import { endingTitle, personTitle, sceneTitle } from './titles.ts';

/** A line of what went before has at most so many characters of facts. */
const ROOM = 170;

/** So many decisions before the last count as late: they are what one who has slept over them remembers least. */
const LATE = 6;

/**
 * What went before, for somebody who comes back: what has happened, what was decided, and where play stands. Three lines
 * where there is enough to tell, fewer where not, none at the opening. Nothing is told that was not recorded.
 */
export function recapOf(session: Session): readonly string[] {
  const way = session.way();
  const here = way.at(-1);
  if (here === undefined || here.parent === null) return [];
  const { scenario } = session.program;
  const past = happened(session, way) ?? wentThrough(way, scenario);
  const lines = [past, decided(way, scenario), standing(here, scenario) ?? lastOf(way)];
  return lines.filter((line) => line !== null);
}

/** The facts that weigh most, in the order in which they came to be, and what the ship has lost. */
function happened(session: Session, way: readonly Visit[]): string | null {
  const { scenario } = session.program;
  if (scenario === null) return null;
  const lost = shipLosses(session, scenario);
  const titles = weightiest(way, scenario, lost === null ? 3 : 2).map((fact) =>
    sentence(named(scenario.facts, fact)?.title ?? fact),
  );
  while (titles.length > 1 && titles.join(' ').length > ROOM) titles.shift();
  const told = [...titles, ...(lost === null ? [] : [lost])];
  return told.length === 0 ? null : told.join(' ');
}

/** The fact recorded last, and of those before it the ones that the future hangs on, the later first. */
function weightiest(way: readonly Visit[], { chain, facts: known }: Scenario, count: number): readonly string[] {
  const all = way.flatMap((visit) => visit.facts);
  const facts = all.filter((fact) => named(known, fact)?.secret !== true && !isOver(fact, all, chain));
  const last = facts.length - 1;
  const order = facts.map((fact, at) => ({ at, rank: at === last ? Number.POSITIVE_INFINITY : roleOf(fact, chain) }));
  const chosen = order.toSorted((one, other) => other.rank - one.rank || other.at - one.at).slice(0, count);
  return chosen.toSorted((one, other) => one.at - other.at).flatMap(({ at }) => facts[at] ?? []);
}

/** What a link needed is past, and sounds untrue, once the link is broken for good. */
function isOver(fact: string, recorded: readonly string[], chain: readonly Link[]): boolean {
  return chain.some(
    (link) => link.needs.includes(fact) && link.broken_by.some((breaking) => recorded.includes(breaking)),
  );
}

function roleOf(fact: string, chain: readonly Link[]): number {
  const roles = chain.map((link) => {
    if (link.broken_by.includes(fact)) return 3;
    return [...link.strained_by, ...link.mended_by].includes(fact) ? 2 : Number(link.needs.includes(fact));
  });
  return Math.max(0, ...roles);
}

function shipLosses(session: Session, { ship }: Scenario): string | null {
  const report = session.report()?.ship ?? null;
  if (ship === null || report === null || !report.alarm || report.decksLost === 0) return null;
  const taken = ship.crew.reduce((sum, crew) => sum + crew, 0) - report.crew;
  const all = report.decksLost === ship.crew.length;
  const decks = all ? 'every deck' : `${countWord(report.decksLost)} of the ${countWord(ship.crew.length)} decks`;
  const people = taken > 0 ? `, and ${countWord(taken)} of the crew ${taken === 1 ? 'is' : 'are'} gone` : '';
  return `The Borg hold ${decks}${people}.`;
}

/** The scenes behind the one that is on, or how much was decided: for stories that record no facts. */
function wentThrough(way: readonly Visit[], scenario: Scenario | null): string | null {
  const opened = way.flatMap(({ opens }) => opens);
  const scenes = [...new Set(opened)].filter((scene) => scene !== way.at(-1)?.scene);
  if (scenes.length > 0) return scenesBehind(scenes.map((scene) => sceneTitle(scene, scenario)));
  const [first] = way.filter(({ choice }) => choice !== null);
  const count = way.length - 1;
  if (first === undefined || count < 4) return null;
  return `${sentence(countWord(count)).slice(0, -1)} decisions lie behind you, the first of them ${quoted(first.choice)}.`;
}

function scenesBehind(titles: readonly string[]): string {
  if (titles.length <= 4) return sentence(`${listed(titles)} ${titles.length === 1 ? 'lies' : 'lie'} behind you`);
  return `Behind you lie ${countWord(titles.length)} scenes, the last of them ${listed(titles.slice(-3))}.`;
}

/** A decision of the way, and the scene in which it was taken. */
interface Taken {
  readonly choice: string;
  readonly scene: string | null;
  readonly weight: number;
  readonly depth: number;
}

/** A decision that changed much, and one of the latest. The very last stands on the screen and is not told. */
function decided(way: readonly Visit[], scenario: Scenario | null): string | null {
  const taken = way.slice(1, Math.max(2, way.length - 1)).flatMap((visit) => takenAt(visit, way));
  const late = weightiestOf(taken.slice(-LATE));
  if (late === null) return null;
  const earlier = taken.filter(({ depth }) => depth < late.depth);
  const other = weightiestOf(earlier) ?? weightiestOf(taken.filter((one) => one !== late));
  const [first, second] = other === null ? [late, null] : other.depth < late.depth ? [other, late] : [late, other];
  const told = `${inScene(first, scenario)} you ${verb(first)} ${quoted(first.choice)}`.trim();
  return sentence(second === null ? told : `${told}, and ${then(first, second, scenario)} ${quoted(second.choice)}`);
}

/** The one that changed most; of equals the later. */
function weightiestOf(taken: readonly Taken[]): Taken | null {
  return taken.toSorted((one, other) => other.weight - one.weight || other.depth - one.depth)[0] ?? null;
}

function takenAt({ depth, choice, weight }: Visit, way: readonly Visit[]): readonly Taken[] {
  const before = way[depth - 1];
  // Where nothing else was on offer, nothing was decided.
  if (before === undefined || before.offers < 2 || choice === null) return [];
  // A word or two say nothing to somebody who has forgotten what they answered.
  const telling = choice.trim().split(/\s+/).length > 2 ? 1 : 0;
  return [{ choice, scene: before.scene, weight: weight + telling, depth }];
}

function then(first: Taken, second: Taken, scenario: Scenario | null): string {
  const where = second.scene === first.scene ? 'later' : inScene(second, scenario);
  return verb(second) === verb(first) ? where : `${where} you ${verb(second)}`;
}

function inScene({ scene }: Taken, scenario: Scenario | null): string {
  return scene === null ? '' : `in ${sceneTitle(scene, scenario)}`;
}

function verb({ choice }: Taken): string {
  return /^["“]/.test(choice.trim()) ? 'said' : 'chose';
}

function quoted(choice: string | null): string {
  const text = (choice ?? '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^["“](.*)["”]$/, '$1');
  return `"${text.replace(/[“”"]/g, "'").replace(/[.,;:]$/, '')}"`;
}

/** Where play stands: the scene, the hour, through whose eyes; or how it ended. */
function standing({ scene, view, era, minute, over, fault, ending }: Visit, scenario: Scenario | null): string | null {
  const moment = scenario === null || minute === null ? null : momentOf(scenario, { era, minute });
  const at = moment === null ? '' : ` at ${moment}`;
  if (fault) return 'There the story failed.';
  if (ending !== null) return sentence(`It ended${at}: ${endingTitle(ending, scenario)}`);
  if (over) return `There the story ended${at}.`;
  const eyes = view === null ? '' : `, through the eyes of ${personTitle(view, scenario).replace(/^The /, 'the ')}`;
  if (scene !== null) return `The scene is ${sceneTitle(scene, scenario)}${at === '' ? '' : ','}${at}${eyes}.`;
  return moment === null ? null : `It is ${moment}${eyes}.`;
}

function lastOf(way: readonly Visit[]): string | null {
  return way.length < 3 ? null : `The last thing you chose was ${quoted(way.at(-1)?.choice ?? null)}.`;
}
