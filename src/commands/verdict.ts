import type { Divergence, Verdict } from '../game/replay.ts';

/** How a recording stands to a story, in a few words. */
export function renderVerdict(verdict: Verdict): string {
  switch (verdict.kind) {
    case 'same':
      return 'same';
    case 'moved':
      return `moved (${place(verdict.at)}: ${MOVED[verdict.what]})`;
    case 'diverges':
      return `diverges at decision ${verdict.at} (${renderWhy(verdict)})`;
  }
}

/** Why a recording diverges, in a few words. */
export function renderWhy({ why }: Divergence): string {
  return WHY[why];
}

const MOVED = {
  choice: 'a choice is worded otherwise',
  rules: 'the world was counted by other rules',
  choices: 'other choices are on offer there',
  text: 'its text is worded otherwise',
  world: 'the numbers of the world differ',
} as const;

const WHY = {
  'choice-gone': 'its choice is not on offer',
  'choice-unclear': 'two choices on offer could be it',
  'another-outcome': 'it leads somewhere else',
  'another-ending': 'it leads to another ending',
  'another-world': 'other things are so after it',
  'refused-by-hand': 'it was done by hand, and cannot be done any more',
} as const;

function place(at: number): string {
  return at === 0 ? 'from the opening on' : `from decision ${at} on`;
}
