import type { Spot } from './spot.ts';

/** The least and the most of something that was met; whole numbers. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

/** How a scene or an ending was come to: by how many decisions, and at which minutes of its era. */
export interface Arrival {
  readonly decisions: Range;
  /** Null in a story without a clock. */
  readonly minutes: Range | null;
}

/** How early and how late things were come to, over many games. */
export class Reached {
  readonly scenes = new Map<string, Arrival>();
  readonly endings = new Map<string, Arrival>();
  readonly clocks = new Map<string, Range>();

  note({ turn, depth }: Spot): void {
    const minute = turn.state.world?.minute ?? null;
    for (const event of turn.events) if (event.kind === 'scene-opens') arrive(this.scenes, event.scene, depth, minute);
    if (turn.ending !== null) arrive(this.endings, turn.ending, depth, minute);
    for (const [name, { value }] of Object.entries(turn.state.world?.clocks ?? {})) {
      this.clocks.set(name, widened(this.clocks.get(name) ?? null, value));
    }
  }
}

function arrive(arrivals: Map<string, Arrival>, slug: string, decisions: number, minute: number | null): void {
  const known = arrivals.get(slug);
  arrivals.set(slug, {
    decisions: widened(known?.decisions ?? null, decisions),
    minutes: minute === null ? null : widened(known?.minutes ?? null, minute),
  });
}

function widened(range: Range | null, value: number): Range {
  return { least: Math.min(range?.least ?? value, value), most: Math.max(range?.most ?? value, value) };
}

/** The range that holds both. */
export function joined(one: Range, other: Range): Range {
  return { least: Math.min(one.least, other.least), most: Math.max(one.most, other.most) };
}
