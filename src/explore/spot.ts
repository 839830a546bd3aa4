import type { Turn } from '../game/turn.ts';

/** A decision by what finds it again on another run. */
export interface Taken {
  readonly path: string;
  readonly text: string;
}

/** Decisions, the last first: ways that part late have their beginnings in common, and keep no turns. */
export interface Way {
  readonly taken: Taken;
  readonly before: Way | null;
}

/** A place that a game came to, from which another can begin. */
export interface Spot {
  readonly turn: Turn;
  /** Of the game that came here. */
  readonly seed: number;
  /** What was decided on the way here; null at an opening. */
  readonly way: Way | null;
  /** Decisions from the opening. */
  readonly depth: number;
}

/** The spot that a decision leads to. */
export function spotAfter({ seed, way, depth }: Spot, { path, text }: Taken, turn: Turn): Spot {
  return { turn, seed, way: { taken: { path, text }, before: way }, depth: depth + 1 };
}

/** The decisions from the opening to a spot. */
export function wayTo({ way }: Pick<Spot, 'way'>): Taken[] {
  const taken: Taken[] = [];
  for (let at = way; at !== null; at = at.before) taken.push(at.taken);
  return taken.reverse();
}
