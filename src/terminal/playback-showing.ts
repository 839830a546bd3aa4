import { renderProblem } from '../problem.ts';
import type { Block } from './block.ts';
import type { Glyphs } from './glyphs.ts';
import { blocksOf, endingOf } from './passage.ts';
import type { Reel } from './reel.ts';
import { sanitize } from './sanitize.ts';

/** A recording to be played back, and what is said around it. */
export interface Showing {
  readonly reel: Reel;
  /** What the recording is called. */
  readonly name: string;
  /** What is to be known before it begins, a sentence each. */
  readonly notes: readonly string[];
  /** What is said where it ends before its time; null where it does not. */
  readonly closing: string | null;
  /** Whether another recording follows. */
  readonly more: boolean;
}

/** All that is told with a frame: its passage, before the opening the recording's name, behind the last one why it ends there. */
export function blocksOfFrame({ reel, name, notes, closing }: Showing, at: number, glyphs: Glyphs): readonly Block[] {
  const frame = reel.frames[at];
  if (frame === undefined) return [];
  const { scenario } = reel.program;
  const { fault } = frame.turn;
  const intro = at > 0 ? [] : [`Recording ${glyphs.dot} ${name}`, ...notes];
  const failed: Block[] =
    fault === null ? [] : [{ kind: 'notice', text: sanitize(renderProblem(fault)), tone: 'danger' }];
  const end: Block[] =
    closing === null || at < reel.frames.length - 1
      ? []
      : [{ kind: 'notice', text: sanitize(closing), tone: 'danger' }];
  return [
    ...intro.map((text): Block => ({ kind: 'aside', text: sanitize(text) })),
    ...blocksOf(frame, scenario),
    ...endingOf(frame.turn, scenario),
    ...failed,
    ...end,
  ];
}
