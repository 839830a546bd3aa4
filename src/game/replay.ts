import { RULES } from '../world/world.ts';
import { digestTurn, distance, type Outcome } from './digest.ts';
import { type Setup, start, step } from './game.ts';
import { lineTo } from './history.ts';
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
  | Divergence;

/** Where a recording does not hold any more. */
export interface Divergence {
  readonly kind: 'diverges';
  readonly at: number;
  readonly why: 'choice-gone' | 'another-outcome';
  readonly decision: Decision | null;
  /** What the story offers or says there now. */
  readonly now: readonly string[];
}

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
  const verdict = replayEach(program, recording, head, (replayed) => turns.push(replayed));
  return { turns, verdict };
}

/** Replays as `replay` does, and tells each turn that still holds as it comes, so that nobody need keep them all. */
export function replayEach(
  program: Program,
  recording: Recording,
  head: number,
  tell: (replayed: ReplayedTurn) => void,
): Verdict {
  let verdict = rulesOf(program, recording);
  let before: Turn | null = null;
  for (const decision of [null, ...lineTo(recording, head)]) {
    const followed = openOrFollow(program, recording, decision, before);
    if (followed.kind === 'lost') return followed.verdict;
    verdict = earlier(verdict, followed.verdict);
    before = followed.replayed.turn;
    tell(followed.replayed);
  }
  return verdict;
}

/** How one way of a recording's tree stands: `tip` is its last decision, 0 for a recording without any. */
export interface Way {
  readonly tip: number;
  readonly verdict: Verdict;
}

/** A whole tree replayed. */
export interface TreeReplay {
  /** One for each decision that none was taken after. */
  readonly ways: readonly Way[];
  /** How the recording stands as a whole: the first way that diverges, else the earliest move, else the same. */
  readonly verdict: Verdict;
  /** Where it diverges, each place once, however many ways lead through it. */
  readonly divergences: readonly Divergence[];
  /** How many turns were played for it. */
  readonly turns: number;
}

/** Replays all ways of a recording's tree, each decision once from its parent's state. What comes after a decision that diverges is not played. */
export function replayTree(program: Program, recording: Recording): TreeReplay {
  const ways: Way[] = [];
  const divergences: Divergence[] = [];
  const children = childrenIn(recording);
  const waiting: Waiting[] = [{ decision: null, before: null, verdict: rulesOf(program, recording) }];
  let turns = 0;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const n = next.decision?.n ?? 0;
    const followed = openOrFollow(program, recording, next.decision, next.before);
    turns++;
    if (followed.kind === 'lost') {
      divergences.push(followed.verdict);
      for (const tip of tipsBelow(children, n)) ways.push({ tip, verdict: followed.verdict });
      continue;
    }
    const verdict = earlier(next.verdict, followed.verdict);
    const below = children[n] ?? [];
    if (below.length === 0) ways.push({ tip: n, verdict });
    // The last to be put by is the next to be played, from the turn that has just been played.
    for (const decision of below.toReversed()) waiting.push({ decision, before: followed.replayed.turn, verdict });
  }
  return { ways, divergences, verdict: ofAll(ways), turns };
}

interface Waiting {
  readonly decision: Decision | null;
  readonly before: Turn | null;
  readonly verdict: Verdict;
}

function childrenIn({ decisions }: Recording): readonly (readonly Decision[])[] {
  const children: Decision[][] = [[], ...decisions.map(() => [])];
  for (const decision of decisions) children[decision.parent]?.push(decision);
  return children;
}

function tipsBelow(children: readonly (readonly Decision[])[], n: number): number[] {
  const tips: number[] = [];
  const waiting = [n];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const below = children[at] ?? [];
    if (below.length === 0) tips.push(at);
    for (const { n: child } of below.toReversed()) waiting.push(child);
  }
  return tips;
}

function ofAll(ways: readonly Way[]): Verdict {
  const lost = ways.find(({ verdict }) => verdict.kind === 'diverges');
  if (lost !== undefined) return lost.verdict;
  const moved = ways.flatMap(({ verdict }) => (verdict.kind === 'moved' ? [verdict] : []));
  return moved.sort((one, other) => one.at - other.at)[0] ?? { kind: 'same' };
}

/** The first of two differences on one way. */
function earlier(before: Verdict, now: Verdict): Verdict {
  return before.kind === 'same' ? now : before;
}

/** One decision of a replay: it holds and leads to a turn, or the story leads there no more. */
export type Followed =
  | { readonly kind: 'held'; readonly replayed: ReplayedTurn; readonly verdict: Verdict }
  | { readonly kind: 'lost'; readonly verdict: Divergence };

function openOrFollow(
  program: Program,
  recording: Recording,
  decision: Decision | null,
  before: Turn | null,
): Followed {
  if (decision !== null && before !== null) return follow(program, before, decision);
  const turn = start(program, setupOf(recording));
  return followed(compare(null, recording.header.start, turn), { decision: null, choice: null, turn });
}

/** Takes a recorded decision again at the turn before it, and compares what comes of it. */
export function follow(program: Program, before: Turn, decision: Decision): Followed {
  const choice = findChoice(before.choices, decision);
  if (choice === null) return { kind: 'lost', verdict: gone(decision, before) };
  const turn = step(program, before.state, choice.index);
  return followed(compareTurn(decision, turn), { decision, choice, turn });
}

function followed(verdict: Verdict, replayed: ReplayedTurn): Followed {
  return verdict.kind === 'diverges' ? { kind: 'lost', verdict } : { kind: 'held', replayed, verdict };
}

/** How a turn stands to what was recorded when its decision was taken. */
export function compareTurn(decision: Decision, turn: Turn): Verdict {
  return compare(decision, decision.is, turn);
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

function gone(decision: Decision, turn: Turn): Divergence {
  return {
    kind: 'diverges',
    at: decision.n,
    why: 'choice-gone',
    decision,
    now: turn.choices.map((choice) => choice.text),
  };
}
