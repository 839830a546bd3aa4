import type { Turn } from '../game/turn.ts';
import type { Spot } from './spot.ts';

/** The least and the most of something that was met; whole numbers. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

/** The earliest and the latest minute of its era at which something was come to. */
export interface Minutes {
  readonly earliest: number;
  readonly latest: number;
}

/** How a scene or an ending was come to: by how many decisions, and at which minutes of its era. */
export interface Arrival {
  readonly decisions: Range;
  /** Null in a story without a clock. */
  readonly minutes: Minutes | null;
}

/** How early and how late things were come to, over many games. */
export class Reached {
  readonly scenes = new Map<string, Arrival>();
  readonly endings = new Map<string, Arrival>();
  readonly clocks = new Map<string, Range>();

  note({ turn, depth }: Spot): void {
    for (const { scene, minute } of openingsIn(turn)) arrive(this.scenes, scene, depth, minute);
    if (turn.ending !== null) arrive(this.endings, turn.ending, depth, turn.state.world?.minute ?? null);
    for (const [name, { value }] of Object.entries(turn.state.world?.clocks ?? {})) {
      this.clocks.set(name, widened(this.clocks.get(name) ?? null, value));
    }
  }
}

/** A scene that opens, and the minute at which it does; null where nobody counted. */
interface Opening {
  readonly scene: string;
  readonly minute: number | null;
}

/** The scenes that open in a turn, each at the minute at which it does: time may pass before and after. The last comes first. */
export function openingsIn({ events, state }: Turn): readonly Opening[] {
  const openings: Opening[] = [];
  let minute = state.world?.minute ?? null;
  for (const event of events.toReversed()) {
    if (event.kind === 'scene-opens') openings.push({ scene: event.scene, minute });
    else if (event.kind === 'world' && event.event.kind === 'minutes') minute = event.event.from;
    // What the clock of the era before stood at, only minutes that passed in it can tell.
    else if (event.kind === 'world' && event.event.kind === 'era') minute = null;
  }
  return openings;
}

function arrive(arrivals: Map<string, Arrival>, slug: string, decisions: number, minute: number | null): void {
  const known = arrivals.get(slug);
  const minutes = minute === null ? null : { earliest: minute, latest: minute };
  arrivals.set(slug, {
    decisions: widened(known?.decisions ?? null, decisions),
    minutes: joinedMinutes(known?.minutes ?? null, minutes),
  });
}

function widened(range: Range | null, value: number): Range {
  return { least: Math.min(range?.least ?? value, value), most: Math.max(range?.most ?? value, value) };
}

/** The range that holds both. */
export function joined(one: Range, other: Range): Range {
  return { least: Math.min(one.least, other.least), most: Math.max(one.most, other.most) };
}

/** How both were come to. */
export function bothArrivals(one: Arrival, other: Arrival): Arrival {
  return { decisions: joined(one.decisions, other.decisions), minutes: joinedMinutes(one.minutes, other.minutes) };
}

function joinedMinutes(one: Minutes | null, other: Minutes | null): Minutes | null {
  if (one === null || other === null) return one ?? other;
  return { earliest: Math.min(one.earliest, other.earliest), latest: Math.max(one.latest, other.latest) };
}
