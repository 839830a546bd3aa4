import type { Session } from '../game/session.ts';
import type { SkipEnd, Skipped } from '../game/skip.ts';

/** Whether what stands on the screen was told elsewhere in this game, in the same words: on another branch, or earlier on this one. */
export function wasTold({ history: { head, decisions } }: Session): boolean {
  const text = decisions[head - 1]?.is.text;
  return text !== undefined && decisions.some(({ n, is }) => n !== head && is.text === text);
}

const STOPPED: Readonly<Record<SkipEnd, string>> = {
  unread: 'this one is new',
  over: 'the story ends here',
  timed: 'here time runs',
  'new-ground': 'from here on nothing was chosen before',
  circle: 'it would go round in a circle',
  long: 's goes on',
};

/** What is said after skipping: how many passages were passed over, and why it went no further. */
export function skippedText({ skipped, because }: Skipped): string {
  const why = STOPPED[because];
  if (skipped === 0) return `Nothing skipped: ${why}.`;
  return `${skipped === 1 ? '1 passage' : `${skipped} passages`} skipped: ${why}.`;
}
