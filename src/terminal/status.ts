import type { GameState } from '../game/turn.ts';
import { missionTime } from '../world/calendar.ts';
import { named, type Scenario } from '../world/scenario.ts';
import type { World } from '../world/state.ts';
import { type Look, setIn } from './layout.ts';
import { sanitize } from './sanitize.ts';
import type { Paint, Theme } from './theme.ts';
import { clip, columnOf, widthOf } from './wrap.ts';

/** How many signs the bar of lost decks has at most. */
const BAR = 12;

/** How many cells Earth's state has where room is scarcest. */
const SHORT_EARTH = 12;

/** Below this height the status line gives its row to the story. */
const LEAST_ROWS = 7;

/**
 * The line that says where we are: place, mission time, decks lost once one has been, Earth's state, set
 * into a rule. Narrower windows say less; null without world data, or where there is no row to spare.
 */
export function renderStatus(state: GameState, scenario: Scenario | null, look: Look): string | null {
  if (scenario === null || state.world === null || look.rows < LEAST_ROWS) return null;
  const { margin, width } = columnOf(look.columns);
  const place = setIn(sanitize(state.place ?? state.world.place ?? ''), look.glyphs);
  for (const { facts, form } of linesByDetail(state.world, scenario, look)) {
    const line = setIntoLine(place, facts, form, width, look);
    if (line !== null) return ' '.repeat(margin) + line;
  }
  return ' '.repeat(margin) + look.theme.system(clip(place, width, look.glyphs.ellipsis));
}

/** A piece of the line: what it says, and how that looks. */
interface Fact {
  readonly text: string;
  readonly shown: string;
}

/** What stands around the place and between the facts, and how far the place may be cut. */
interface Form {
  readonly first: boolean;
  readonly between: string;
  readonly last: boolean;
  readonly least: number;
}

/** What there is to say on the right and how, the fullest way first. */
function linesByDetail(world: World, scenario: Scenario, look: Look): { facts: Fact[]; form: Form }[] {
  const time = timeFacts(world, scenario, look);
  const bar = decksFact(world, look, BAR);
  const half = decksFact(world, look, BAR / 2);
  const count = decksFact(world, look, 0);
  const earth = earthFact(world, scenario, look);
  const { rule, dot } = look.glyphs;
  const ruled: Form = { first: true, between: ` ${rule}${rule} `, last: true, least: 12 };
  const tight: Form = { first: false, between: ` ${dot} `, last: false, least: 12 };
  const tightest: Form = { ...tight, between: ' ', least: 8 };
  const all: readonly (readonly [Form, ...(Fact | null)[]])[] = [
    [ruled, time.full, bar, earth.full],
    [ruled, time.full, half, earth.full],
    [ruled, time.full, count, earth.full],
    [ruled, time.short, count, earth.full],
    [tight, time.short, count, earth.full],
    [tightest, time.short, count, earth.full],
    [tightest, time.short, count, earth.short],
    [ruled, time.short, count],
    [ruled, time.short],
  ];
  return all.map(([form, ...facts]) => ({ form, facts: facts.filter((fact) => fact !== null) }));
}

function timeFacts(world: World, scenario: Scenario, look: Look): { full: Fact | null; short: Fact | null } {
  const said = missionTime(scenario, world);
  if (said === '') return { full: null, short: null };
  const text = look.glyphs.unicode ? said : said.replaceAll('−', '-');
  const short = text.split(/\s+/).at(-1) ?? text;
  return { full: fact(text, look.theme.system), short: fact(short, look.theme.system) };
}

function decksFact(world: World, look: Look, signs: number): Fact | null {
  const decks = world.ship?.decks ?? [];
  const lost = decks.filter((deck) => deck.state === 'assimilated').length;
  if (world.ship?.alarm !== true) return null;
  const { theme, glyphs } = look;
  const filled = Math.ceil((lost * signs) / decks.length);
  const bar = { full: glyphs.full.repeat(filled), empty: glyphs.empty.repeat(signs - filled) };
  const count = `${lost}/${decks.length}`;
  const gap = signs === 0 ? '' : ' ';
  return {
    text: bar.full + bar.empty + gap + count,
    shown: theme.borg(bar.full) + theme.faint(bar.empty) + gap + theme.borg(count),
  };
}

function earthFact(world: World, scenario: Scenario, look: Look): { full: Fact | null; short: Fact | null } {
  const title = world.earth === null ? '' : sanitize(named(scenario.earth, world.earth)?.title ?? world.earth);
  if (world.earth === null || title === '') return { full: null, short: null };
  const paint = earthPaint(world.earth, look.theme);
  return { full: fact(title, paint), short: fact(clip(title, SHORT_EARTH, look.glyphs.ellipsis), paint) };
}

/** The colour of a state of Earth, by the names that the engine's own stories use; others are told in the ship's voice. */
export function earthPaint(state: string, theme: Theme): Paint {
  const paints: Readonly<Record<string, Paint>> = {
    invaded: theme.danger,
    assimilated: theme.borg,
    unwritten: theme.accent,
    restored: theme.good,
    altered: theme.danger,
    contaminated: theme.danger,
    lost: theme.danger,
  };
  return paints[state] ?? theme.system;
}

function fact(text: string, paint: Paint): Fact {
  return { text, shown: paint(text) };
}

/** `── place ──────── fact ── fact ──` and its tighter forms, or null where the place would be cut to next to nothing. */
function setIntoLine(place: string, facts: readonly Fact[], form: Form, width: number, look: Look): string | null {
  const { theme, glyphs } = look;
  const rule = (cells: number) => theme.faint(glyphs.rule.repeat(cells));
  const edge = (there: boolean) => (there ? 2 : 0);
  const texts = facts.map((one) => one.text).join(form.between);
  const right = texts === '' ? edge(form.last) : 1 + widthOf(texts) + (form.last ? 3 : 0);
  const ahead = edge(form.first) === 0 ? 0 : 3;
  // At least one sign of the rule, and a blank before it.
  const room = width - right - ahead - 2;
  if (room < Math.min(widthOf(place), form.least)) return null;
  const shown = clip(place, room, glyphs.ellipsis);
  const left = shown === '' ? rule(1) : `${form.first ? `${rule(2)} ` : ''}${theme.strong(shown)} `;
  const used = shown === '' ? 1 : ahead + widthOf(shown) + 1;
  const said = facts.map((one) => one.shown).join(theme.faint(form.between));
  return `${left}${rule(Math.max(1, width - used - right))}${said === '' ? '' : ` ${said}`}${form.last ? ` ${rule(2)}` : ''}`;
}
