import { type Followed, Follower, type ReplayedTurn, rulesOf } from './follower.ts';
import { lineTo } from './history.ts';
import { NO_STORIES, type OldStories } from './old-turns.ts';
import type { Recording } from './recording.ts';
import type { Program, Turn } from './turn.ts';
import type { Verdict } from './verdict.ts';

export { compareTurn, type ReplayedTurn } from './follower.ts';
export { findChoice } from './matching.ts';
export { replayTree, type TreeReplay } from './replay-tree.ts';
export type { Divergence, Verdict } from './verdict.ts';

/** A replayed recording: every turn that still holds, and the verdict. */
export interface Replay {
  readonly turns: readonly ReplayedTurn[];
  readonly verdict: Verdict;
}

/**
 * Replays the line of a recording that ends at `head` and compares every turn with what was recorded; with what was told,
 * where `stories` finds the story as it was.
 */
export function replay(
  program: Program,
  recording: Recording,
  head: number = recording.head,
  stories: OldStories = NO_STORIES,
): Replay {
  const follower = new Follower(program, recording, stories);
  const turns: ReplayedTurn[] = [];
  let verdict = rulesOf(program, recording);
  let before: Turn | null = null;
  for (const decision of [null, ...lineTo(recording, head)]) {
    const followed: Followed =
      decision === null || before === null ? follower.open() : follower.follow(before, decision);
    if (followed.kind === 'lost') return { turns, verdict: followed.verdict };
    if (verdict.kind === 'same') verdict = followed.verdict;
    turns.push(followed.replayed);
    before = followed.replayed.turn;
  }
  return { turns, verdict };
}
