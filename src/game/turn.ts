import type { InkChoice, InkLine } from '../ink/driver.ts';
import type { StoryImage } from '../ink/image.ts';
import type { Problem } from '../problem.ts';
import type { WorldEvent } from '../world/change.ts';
import type { Codex } from '../world/codex.ts';
import type { Scenario } from '../world/scenario.ts';
import type { World } from '../world/world.ts';

/** A story ready to be played: the compiled Ink, and what its writers count, where they count anything. */
export interface Program {
  readonly image: StoryImage;
  readonly scenario: Scenario | null;
  /** What players can look up, read when it is first asked for; left out where there is nothing. Play does not depend on it. */
  readonly codex?: () => Codex | null;
}

/** The whole of a game between two decisions, fit for JSON. */
export interface GameState {
  /** Ink's own state, as inkjs writes it, with whole floats kept. */
  readonly ink: unknown;
  /** Null for a story without world data. */
  readonly world: World | null;
  readonly scene: string | null;
  readonly view: string | null;
  readonly place: string | null;
  readonly ending: string | null;
}

/** What a turn brings, in order. */
export type GameEvent =
  | ({ readonly kind: 'text' } & InkLine)
  | { readonly kind: 'scene-opens'; readonly scene: string }
  /** `before`: whose eyes we had; null where the story had named none. */
  | { readonly kind: 'view'; readonly view: string; readonly before: string | null }
  | { readonly kind: 'place'; readonly place: string }
  | { readonly kind: 'codex'; readonly slug: string }
  | { readonly kind: 'ending'; readonly slug: string }
  | { readonly kind: 'world'; readonly event: WorldEvent };

/** A choice on offer. */
export interface Choice extends InkChoice {
  /** The item whose use by hand this choice is (`# use: ITEM`): such a choice is not in the menu. */
  readonly use: string | null;
  /** True for the choice that stands for running out of time (`# timeout`). */
  readonly timeout: boolean;
}

/** What `start` and `step` answer: the new state, what happened, what can be decided next. */
export interface Turn {
  readonly state: GameState;
  readonly events: readonly GameEvent[];
  /** Empty when the story is over or has failed. */
  readonly choices: readonly Choice[];
  /** The slug of the ending reached, if this turn ended the game with one. */
  readonly ending: string | null;
  /** What was wrong in the story, if the turn ended in a fault. The events up to there stand. */
  readonly fault: Problem | null;
  /** Warnings of the story while running. */
  readonly warnings: readonly Problem[];
}
