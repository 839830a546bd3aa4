import type { Scenario } from '../world/scenario.ts';
import type { World } from '../world/state.ts';
import { textOf } from './digest.ts';
import type { Decision } from './recording.ts';
import { sceneTitle } from './titles.ts';
import type { Turn } from './turn.ts';
import { weightOf } from './weight.ts';

/** The world in brief, as a point of the tree shows it. */
export interface Brief {
  /** The name of Earth's state; null in a story without one. */
  readonly earth: string | null;
  /** How many decks are whose; null in a story without a ship. */
  readonly decks: { readonly free: number; readonly contested: number; readonly assimilated: number } | null;
  /** Whether the people aboard know of drones: before, no page tells whose a deck is. */
  readonly alarm: boolean;
  readonly clocks: Readonly<Record<string, number>>;
}

/** A place of the tree: what was decided, and where that led. */
export interface Visit {
  /** The decision's number, 0 for the opening. */
  readonly n: number;
  /** The place it was decided at; null for the opening. */
  readonly parent: number | null;
  /** How many decisions lead there. */
  readonly depth: number;
  /** The text of the choice as it was taken; null for the opening. */
  readonly choice: string | null;
  /** The slug of the scene at the turn's end. */
  readonly scene: string | null;
  /** The scenes that open in this turn, and the minute at which the first does; null in a story without world data. */
  readonly opens: readonly string[];
  readonly opensAt: number | null;
  /** The first line that the turn says. */
  readonly says: string;
  readonly view: string | null;
  readonly place: string | null;
  readonly era: string | null;
  readonly minute: number | null;
  /** How many choices are on offer. */
  readonly offers: number;
  /** How much the decision changed, as `weightOf` has it. */
  readonly weight: number;
  /** The slug of the ending that was reached. */
  readonly ending: string | null;
  /** True where nothing can be decided any more: the story is over, or has failed. */
  readonly over: boolean;
  readonly fault: boolean;
  /** True where the story as it is now leads there no more; then all that the story would say is null or empty. */
  readonly lost: boolean;
  /** The facts recorded and the states that Earth came to in this turn, in order. */
  readonly facts: readonly string[];
  readonly earths: readonly string[];
  /** Null for a story without world data. */
  readonly brief: Brief | null;
}

/** Where a decision was taken: the place, and its whole turn. */
export interface Origin {
  readonly visit: Visit;
  readonly turn: Turn;
}

/** Tells the turn of a decision as a place of the tree; the opening comes from nowhere. */
export function visitOf(decision: Decision | null, from: Origin | null, turn: Turn): Visit {
  const { world, scene, view, place } = turn.state;
  return {
    ...unknownVisit(decision, from?.visit ?? null),
    scene,
    opens: turn.events.flatMap((event) => (event.kind === 'scene-opens' ? [event.scene] : [])),
    opensAt: openingOf(turn),
    offers: turn.choices.length,
    weight: from === null ? 0 : weightOf(from.turn, turn),
    says: firstLine(turn),
    view,
    place,
    era: world?.era ?? null,
    minute: world?.minute ?? null,
    ending: turn.ending,
    over: turn.choices.length === 0,
    fault: turn.fault !== null,
    lost: false,
    facts: turn.events.flatMap((event) =>
      event.kind === 'world' && event.event.kind === 'fact' ? [event.event.fact] : [],
    ),
    earths: turn.events.flatMap((event) =>
      event.kind === 'world' && event.event.kind === 'earth' ? [event.event.to] : [],
    ),
    brief: world === null ? null : briefOf(world, from?.visit.brief ?? null),
  };
}

/** A place that the story leads to no more. */
export function lostVisit(decision: Decision, before: Visit): Visit {
  return { ...unknownVisit(decision, before), lost: true };
}

function unknownVisit(decision: Decision | null, before: Visit | null): Visit {
  return {
    n: decision?.n ?? 0,
    parent: decision?.parent ?? null,
    depth: before === null ? 0 : before.depth + 1,
    choice: decision?.text ?? null,
    ...{ scene: null, opens: [], opensAt: null, says: '', view: null, place: null, era: null, minute: null },
    ...{
      offers: 0,
      weight: 0,
      ending: null,
      over: false,
      fault: false,
      lost: false,
      facts: [],
      earths: [],
      brief: null,
    },
  };
}

/** The turn's minute, less what passed after the first scene opened. */
function openingOf({ events, state }: Turn): number | null {
  const at = events.findIndex(({ kind }) => kind === 'scene-opens');
  if (at === -1 || state.world === null) return null;
  const passed = events.slice(at).reduce((sum, event) => {
    return event.kind === 'world' && event.event.kind === 'minutes' ? sum + event.event.to - event.event.from : sum;
  }, 0);
  return state.world.minute - passed;
}

function firstLine(turn: Turn): string {
  const [line] = textOf(turn.events).trim().split('\n', 1);
  return line?.trim() ?? '';
}

/** The same object as before where nothing in it has changed, since a game keeps one for each decision. */
function briefOf(world: World, before: Brief | null): Brief {
  const brief: Brief = {
    earth: world.earth,
    decks: world.ship === null ? null : countDecks(world.ship.decks.map(({ state }) => state)),
    alarm: world.ship?.alarm ?? false,
    clocks: Object.fromEntries(Object.entries(world.clocks).map(([name, { value }]) => [name, value])),
  };
  return before !== null && JSON.stringify(before) === JSON.stringify(brief) ? before : brief;
}

function countDecks(states: readonly ('free' | 'contested' | 'assimilated')[]): Brief['decks'] {
  const count = { free: 0, contested: 0, assimilated: 0 };
  for (const state of states) count[state]++;
  return count;
}

/** A scene as it opens in one branch: to play it again from there is to go to `n`. */
export interface SceneReached {
  readonly scene: string;
  readonly title: string;
  readonly n: number;
  readonly era: string | null;
  readonly minute: number | null;
  readonly view: string | null;
}

/** Where each scene opens in each branch, in the order in which play came there. */
export function scenesReached(visits: Iterable<Visit>, scenario: Scenario | null): readonly SceneReached[] {
  return [...visits].flatMap(({ opens, opensAt, n, era, view }) =>
    opens.map((scene) => ({ scene, title: sceneTitle(scene, scenario), n, era, minute: opensAt, view })),
  );
}
