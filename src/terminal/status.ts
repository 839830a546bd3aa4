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
  for (const facts of factsByDetail(state.world, scenario, look)) {
    const line = setIntoRule(place, facts, width, look);
    if (line !== null) return ' '.repeat(margin) + line;
  }
  return ' '.repeat(margin) + look.theme.system(clip(place, width, look.glyphs.ellipsis));
}

/** A piece of the line: what it says, and how that looks. */
interface Fact {
  readonly text: string;
  readonly shown: string;
}

/** What there is to say on the right, the fullest way first. */
function factsByDetail(world: World, scenario: Scenario, look: Look): Fact[][] {
  const time = timeFacts(world, scenario, look);
  const bar = decksFact(world, look, BAR);
  const half = decksFact(world, look, BAR / 2);
  const count = decksFact(world, look, 0);
  const earth = earthFact(world, scenario, look.theme);
  const all = [
    [time.full, bar, earth],
    [time.full, half, earth],
    [time.full, count, earth],
    [time.short, count, earth],
    [time.short, count],
    [time.short],
  ];
  return all.map((facts) => facts.filter((fact) => fact !== null));
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

function earthFact(world: World, scenario: Scenario, theme: Theme): Fact | null {
  if (world.earth === null) return null;
  const title = sanitize(named(scenario.earth, world.earth)?.title ?? world.earth);
  return title === '' ? null : fact(title, earthPaint(world.earth, theme));
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

/** `── place ──────── fact ── fact ──`, or null where the place would be cut to next to nothing. */
function setIntoRule(place: string, facts: readonly Fact[], width: number, look: Look): string | null {
  const { theme, glyphs } = look;
  const rule = (cells: number) => theme.faint(glyphs.rule.repeat(cells));
  const right = facts.reduce((sum, one) => sum + widthOf(one.text) + 4, 0);
  const room = width - right - 6;
  if (room < Math.min(widthOf(place), 12)) return null;
  const shown = clip(place, room, glyphs.ellipsis);
  const left = shown === '' ? rule(3) : `${rule(2)} ${theme.strong(shown)} `;
  const used = shown === '' ? 3 : 4 + widthOf(shown);
  const said = facts.map((one) => ` ${one.shown} ${rule(2)}`).join('');
  return left + rule(Math.max(1, width - used - right)) + said;
}
