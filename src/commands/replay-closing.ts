import type { Divergence, Replay } from '../game/replay.ts';
import { errorOf, type Problem } from '../problem.ts';
import { renderVerdict } from './verdict.ts';

/** What is said at the end of a recording that cannot be told whole; null of one that can. */
export function closingOf({ verdict }: Replay): string | null {
  if (verdict.kind !== 'diverges') return null;
  return `The story has changed since: the recording ${renderVerdict(verdict)}, and is told up to there.`;
}

/**
 * How a recording stands to the story that it is told on, where it can be told whole; null where the story is its own and
 * nothing has changed. On a story that the player `named`, that it is the same is said too.
 */
export function standingOf({ verdict }: Replay, named: boolean): string | null {
  if (verdict.kind === 'diverges' || (verdict.kind === 'same' && !named)) return null;
  return renderVerdict(verdict);
}

/** Says that a recording does not hold on the story as it is, and with what `end`. */
export function divergesProblem(file: string, verdict: Divergence, end = ''): Problem {
  return errorOf('diverges', `the recording ${renderVerdict(verdict)}${end}`, undefined, { file });
}
