import type { Place } from '../problem.ts';
import type { Decision } from './recording.ts';

/** How a recording stands to a story. `at` is the first decision that differs, 0 for the opening. */
export type Verdict = { readonly kind: 'same' } | Move | Divergence;

/** A recording that tells what it told, up to rewording and to numbers of the world. */
export interface Move {
  readonly kind: 'moved';
  readonly at: number;
  readonly what: Moved;
}

/** What has moved: the world's arithmetic, the wording of the choice taken, what is on offer, the text, or the numbers. */
export type Moved = 'rules' | 'choice' | 'choices' | 'text' | 'world';

/** Where a recording does not hold any more. */
export interface Divergence {
  readonly kind: 'diverges';
  readonly at: number;
  readonly why: Parting;
  /** Null for the opening. */
  readonly decision: Decision | null;
  /** What the story offered or said there then; null where the story as it was has not been kept. */
  readonly was: Side | null;
  /** What it offers or says there now. */
  readonly now: Side;
}

/**
 * Why a recording does not hold: its choice is not on offer, or two could be it; or the choice leads to another text or
 * other choices, to another ending, or to a world in which other things are so; or what was done by hand cannot be done.
 */
export type Parting =
  | 'choice-gone'
  | 'choice-unclear'
  | 'another-outcome'
  | 'another-ending'
  | 'another-world'
  | 'refused-by-hand';

/** A decision that holds, though what it leads to is worded otherwise: both sides, for a person to judge. */
export interface Rewording {
  readonly at: number;
  /** Null for the opening. */
  readonly decision: Decision | null;
  readonly was: Side;
  readonly now: Side;
}

/** One side of a divergence: choices or text, line by line, and where in the story they stand, where that is known. */
export interface Side {
  readonly lines: readonly string[];
  readonly place: Place | null;
}

/** How a turn that is not the same stands to what was recorded of it. */
export type Judgement =
  | { readonly kind: 'moved'; readonly what: Moved }
  | { readonly kind: 'other'; readonly why: Parting };
