import type { Decision, Recording } from './recording.ts';

/** The tree of all decisions of a game, and where play stands in it. 0 is the opening. */
export interface History {
  readonly decisions: readonly Decision[];
  readonly head: number;
}

/** A game without a decision. */
export const NO_HISTORY: History = { decisions: [], head: 0 };

/** The history that a recording holds. */
export function historyOf(recording: Recording): History {
  return { decisions: recording.decisions, head: recording.head };
}

/** The decision numbered `n`, or null for the opening. */
function decisionAt(history: History, n: number): Decision | null {
  return history.decisions[n - 1] ?? null;
}

/** The decisions from the opening to `n`, the earliest first. */
export function lineTo(history: History, n: number = history.head): readonly Decision[] {
  const line: Decision[] = [];
  for (let at = decisionAt(history, n); at !== null; at = decisionAt(history, at.parent)) line.unshift(at);
  return line;
}

/** The decision that was taken before at the head with the same path and text, or null. */
export function takenBefore(history: History, path: string, text: string): Decision | null {
  return history.decisions.find((one) => one.parent === history.head && one.path === path && one.text === text) ?? null;
}

/** The history with one more decision after the head, which it moves to. */
export function withDecision(history: History, decision: Decision): History {
  return { decisions: [...history.decisions, decision], head: decision.n };
}

/** The history with its head elsewhere. */
export function withHead(history: History, head: number): History {
  return { ...history, head };
}
