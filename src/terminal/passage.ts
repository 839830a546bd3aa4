import * as titles from '../game/titles.ts';
import type { GameEvent, Turn } from '../game/turn.ts';
import { eraInWords, missionTime } from '../world/calendar.ts';
import type { WorldEvent } from '../world/change.ts';
import type { Scenario } from '../world/scenario.ts';
import type { Block } from './block.ts';
import { noticesOf } from './notices.ts';
import { sanitize } from './sanitize.ts';

/** What a turn tells, as blocks: the choice that led to it, scene titles, whose eyes we have, prose, and then what the world did. */
export function blocksOf(passage: { choice: string | null; turn: Turn }, scenario: Scenario | null): Block[] {
  const { turn } = passage;
  const story = told(turn, scenario);
  const world = turn.events.flatMap((event) => (event.kind === 'world' ? [event.event] : []));
  return [...echoOf(passage.choice, story), ...story, ...noticesOf(world, scenario, viewOf(turn))];
}

/** The card at the end of a game: the ending's title, or that the story is over where it gives none. Nothing before. */
export function endingOf(turn: Turn, scenario: Scenario | null): Block[] {
  if (turn.fault !== null || turn.choices.length > 0) return [];
  return [{ kind: 'ending', text: turn.ending === null ? 'The end' : endingTitle(turn.ending, scenario) }];
}

/** The choice that was taken, unless the story says it again itself, as Ink does with text outside brackets. */
function echoOf(choice: string | null, story: readonly Block[]): Block[] {
  const text = sanitize(choice ?? '').trim();
  const [first] = story;
  // "Go[."]," you say: the story goes on with another mark than the choice ends with.
  const said = first?.kind === 'paragraph' && first.text.startsWith(text.replace(/[\s\p{P}]+$/u, ''));
  return text === '' || said ? [] : [{ kind: 'echo', text }];
}

/** Reads a turn's events in order. A scene, a view and a place that open together make one heading. */
function told(turn: Turn, scenario: Scenario | null): Block[] {
  const blocks: Block[] = [];
  let opening: { scene?: string; view?: string; place?: string; at: number } = { at: 0 };
  turn.events.forEach((event, at) => {
    if (event.kind === 'scene-opens') opening = { ...opening, scene: event.scene, at };
    else if (event.kind === 'view') opening = { ...opening, view: event.view };
    else if (event.kind === 'place') opening = { ...opening, place: event.place };
    else if (event.kind === 'text') {
      const text = sanitize(event.text).trim();
      if (text === '') return;
      blocks.push(...headingOf(opening, turn, scenario), { kind: 'paragraph', text });
      opening = { at };
    }
  });
  return [...blocks, ...headingOf(opening, turn, scenario)];
}

function headingOf(
  opening: { scene?: string; view?: string; place?: string; at: number },
  turn: Turn,
  scenario: Scenario | null,
): Block[] {
  const view = opening.view === undefined ? null : personTitle(opening.view, scenario);
  if (opening.scene === undefined) return view === null ? [] : [{ kind: 'heading', text: view }];
  const world = timeOf(turn, scenario, opening.at);
  const place = opening.place === undefined ? null : sanitize(opening.place);
  const eyes = viewAt(turn, opening.at);
  const viewed = view ?? (eyes === null ? null : personTitle(eyes, scenario));
  const details = [world, place, viewed].filter((one) => one !== null && one !== '');
  return [{ kind: 'card', title: sceneTitle(opening.scene, scenario), details: details.filter(isText) }];
}

const isText = (value: string | null): value is string => value !== null;

/** The era and the hour at which a scene opened: the turn's own, less what passed after the scene's opening. */
function timeOf(turn: Turn, scenario: Scenario | null, at: number): string | null {
  const { world } = turn.state;
  if (scenario === null || world === null) return null;
  const passed = turn.events.slice(at).reduce((sum, event) => sum + minutesOf(event), 0);
  const then = { ...world, minute: world.minute - passed };
  return [eraInWords(scenario, then), missionTime(scenario, then)]
    .filter((one) => one !== null && one !== '')
    .join('  ');
}

function minutesOf(event: GameEvent): number {
  const change: WorldEvent | null = event.kind === 'world' ? event.event : null;
  return change?.kind === 'minutes' ? change.to - change.from : 0;
}

/** Whose eyes we have at an event of a turn, before whatever eyes it turns to later. */
function viewAt(turn: Turn, at: number): string | null {
  const next = turn.events.slice(at).find((event) => event.kind === 'view');
  return next?.kind === 'view' ? next.before : viewOf(turn);
}

/** Whose eyes we have after a turn: those that the story named last, else those that its world began with. */
export function viewOf(turn: Turn): string | null {
  return turn.state.view ?? turn.state.world?.view ?? null;
}

/** The title of a scene, fit for a terminal. */
export function sceneTitle(slug: string, scenario: Scenario | null): string {
  return sanitize(titles.sceneTitle(slug, scenario));
}

/** The title of an ending, fit for a terminal. */
export function endingTitle(slug: string, scenario: Scenario | null): string {
  return sanitize(titles.endingTitle(slug, scenario));
}

/** The full name of a person, fit for a terminal. */
export function personTitle(name: string, scenario: Scenario | null): string {
  return sanitize(titles.personTitle(name, scenario));
}
