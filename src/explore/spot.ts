import type { Turn } from '../game/turn.ts';

/** A decision by what finds it again on another run. */
export interface Taken {
  readonly path: string;
  readonly text: string;
}

/** A place that a game came to, from which another can begin. */
export interface Spot {
  readonly turn: Turn;
  /** Of the game that came here. */
  readonly seed: number;
  /** The place before, and the decision taken there; null at an opening. */
  readonly from: Spot | null;
  readonly taken: Taken | null;
  /** Decisions from the opening. */
  readonly depth: number;
}

/** The decisions from the opening to a spot. */
export function wayTo(spot: Spot): Taken[] {
  const way: Taken[] = [];
  for (let at: Spot | null = spot; at !== null && at.taken !== null; at = at.from) way.unshift(at.taken);
  return way;
}
