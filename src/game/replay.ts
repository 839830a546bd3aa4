import { RULES } from '../world/world.ts';
import { digestTurn, distance, type Outcome } from './digest.ts';
import { type Setup, start, step } from './game.ts';
import { historyOf, lineTo } from './history.ts';
import type { Decision, Recording } from './recording.ts';
import type { Choice, Program, Turn } from './turn.ts';

/** Up to so many of 64 bits, two texts count as one text reworded; strangers differ in some 32. */
const REWORDED_BITS = 14;

/** One turn of a replay: the decision that led to it (null for the opening) and what came of it now. */
export interface ReplayedTurn {
  readonly decision: Decision | null;
  /** The choice that the decision was found again as, among those that the turn before offers now; null for the opening. */
  readonly choice: Choice | null;
  readonly turn: Turn;
}

/** How a recording stands to a story. `at` is the first decision that differs, 0 for the opening. */
export type Verdict =
  | { readonly kind: 'same' }
  | {
      readonly kind: 'moved';
      readonly at: number;
      readonly what: 'rules' | 'choices' | 'text' | 'world';
    }
  | {
      readonly kind: 'diverges';
      readonly at: number;
      readonly why: 'choice-gone' | 'another-outcome';
      readonly decision: Decision | null;
      /** What the story offers or says there now. */
      readonly now: readonly string[];
    };

/** A replayed recording: every turn that still holds, and the verdict. */
export interface Replay {
  readonly turns: readonly ReplayedTurn[];
  readonly verdict: Verdict;
}

/** The setup that a recording was begun with. */
function setupOf(recording: Recording): Setup {
  return {
    seed: recording.header.seed,
    difficulty: recording.header.difficulty,
  };
}

/** Replays the line of a recording that ends at `head` and compares every turn with what was recorded. */
export function replay(program: Program, recording: Recording, head: number = recording.head): Replay {
  const turns: ReplayedTurn[] = [];
  let verdict: Verdict = rulesOf(program, recording);
  let turn = start(program, setupOf(recording));
  const line: readonly (Decision | null)[] = [null, ...lineTo(historyOf(recording), head)];
  for (const decision of line) {
    const choice = decision === null ? null : findChoice(turn.choices, decision);
    if (decision !== null) {
      if (choice === null) return { turns, verdict: gone(decision, turn) };
      turn = step(program, turn.state, choice.index);
    }
    const compared = compare(decision, decision?.is ?? recording.header.start, turn);
    if (compared.kind === 'diverges') return { turns, verdict: compared };
    if (verdict.kind === 'same') verdict = compared;
    turns.push({ decision, choice, turn });
  }
  return { turns, verdict };
}

/** What was counted by other arithmetic cannot be called the same, whatever the hashes say. */
function rulesOf(program: Program, { header }: Recording): Verdict {
  const counted = program.scenario !== null && header.rules !== RULES;
  return counted ? { kind: 'moved', at: 0, what: 'rules' } : { kind: 'same' };
}

/** Finds a recorded choice among those on offer: by path and text, by text alone, or by path where it is the only one there. */
export function findChoice(choices: readonly Choice[], wanted: { path: string; text: string }): Choice | null {
  const same = choices.filter((choice) => choice.text === wanted.text);
  const exact = same.find((choice) => choice.path === wanted.path);
  if (exact !== undefined) return exact;
  if (same.length === 1) return same[0] ?? null;
  const there = choices.filter((choice) => choice.path === wanted.path);
  return there.length === 1 ? (there[0] ?? null) : null;
}

function compare(decision: Decision | null, was: Outcome, turn: Turn): Verdict {
  const is = digestTurn(turn);
  const at = decision?.n ?? 0;
  if (is.text !== was.text) {
    if (distance(is.like, was.like) > REWORDED_BITS) {
      const now = turn.events.flatMap((event) => (event.kind === 'text' ? [event.text.trim()] : []));
      return { kind: 'diverges', at, why: 'another-outcome', decision, now };
    }
    return { kind: 'moved', at, what: 'text' };
  }
  if (is.choices !== was.choices) return { kind: 'moved', at, what: 'choices' };
  return is.world === was.world ? { kind: 'same' } : { kind: 'moved', at, what: 'world' };
}

function gone(decision: Decision, turn: Turn): Verdict {
  return {
    kind: 'diverges',
    at: decision.n,
    why: 'choice-gone',
    decision,
    now: turn.choices.map((choice) => choice.text),
  };
}
