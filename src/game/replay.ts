import { type Followed, Follower, type ReplayedTurn } from './follower.ts';
import { type Line, lineTo } from './history.ts';
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
  const verdict = replayEach(follower, { ...recording, head }, (replayed) => turns.push(replayed));
  return { turns, verdict };
}

/** Replays as `replay` does, and tells each turn that still holds as it comes, so that nobody need keep them all. */
export function replayEach(follower: Follower, line: Line, tell: (replayed: ReplayedTurn) => void): Verdict {
  let verdict = follower.rules;
  let before: Turn | null = null;
  const decisions = lineTo(line);
  for (const decision of [null, ...decisions]) {
    const followed: Followed =
      decision === null || before === null ? follower.open(decisions[0] ?? null) : follower.follow(before, decision);
    if (followed.kind === 'lost') return followed.verdict;
    if (verdict.kind === 'same') verdict = followed.verdict;
    before = followed.replayed.turn;
    tell(followed.replayed);
  }
  return verdict;
}
