import { type Followed, Follower } from './follower.ts';
import { setupOf, start, step } from './game.ts';
import { childrenOf, type History, Tree, tipsOf } from './history.ts';
import { tellsSame } from './judging-digests.ts';
import { NO_STORIES, type OldStories } from './old-turns.ts';
import type { Decision, Recording } from './recording.ts';
import type { Program, Turn } from './turn.ts';
import type { Divergence, Rewording, Verdict } from './verdict.ts';

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
  /** Where it holds in other words, as far as the story as it was is at hand. */
  readonly rewordings: readonly Rewording[];
  /** How many turns were played for it. */
  readonly turns: number;
}

/**
 * Replays all ways of a recording's tree, each decision once from its parent's state. What comes after a decision that
 * diverges is not played. `stories` finds the story as it was.
 */
export function replayTree(program: Program, recording: Recording, stories: OldStories = NO_STORIES): TreeReplay {
  const tree = new Tree(recording);
  const follower = new Follower(program, recording, stories);
  if (!playsSame(program, recording, tree)) return replayWarily(follower, tree);
  const verdict = follower.rules;
  const ways = tipsOf(tree).map((tip) => ({ tip, verdict }));
  return { ways, verdict, divergences: [], rewordings: [], turns: recording.decisions.length + 1 };
}

/** A turn from which decisions are still to be taken. */
interface Open {
  readonly turn: Turn;
  readonly decision: Decision;
}

/** Whether every turn is to the letter what it was. It is found out in passing: most turns need not be kept for that. */
function playsSame(program: Program, { header }: Recording, tree: History): boolean {
  const opening = start(program, setupOf(header));
  if (!tellsSame(header.start, opening)) return false;
  const open = openedBy(tree, 0, opening);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { decision, turn } = next;
    const choice = turn.choices.find(({ text, path }) => text === decision.text && path === decision.path);
    if (choice === undefined) return false;
    const keeps = childrenOf(tree, decision.n).length > 1;
    const outcome = step(program, turn.state, choice.index, { keeps });
    if (!tellsSame(decision.is, outcome)) return false;
    open.push(...openedBy(tree, decision.n, outcome));
  }
  return true;
}

/** The decisions taken after `n`, the first to be played last: it starts from the turn that has just been played. */
function openedBy(tree: History, n: number, turn: Turn): Open[] {
  return childrenOf(tree, n)
    .map((decision) => ({ decision, turn }))
    .reverse();
}

function replayWarily(follower: Follower, tree: History): TreeReplay {
  const verdicts = new Map<number, Verdict>();
  const divergences = new Set<Divergence>();
  const rewordings = new Map<number, Rewording>();
  const heed = (followed: Followed) => {
    if (followed.kind === 'held' && followed.reworded !== undefined)
      rewordings.set(followed.reworded.at, followed.reworded);
  };
  const take = (n: number, before: Verdict, followed: Followed): Turn | null => {
    verdicts.set(n, followed.kind === 'lost' ? followed.verdict : earlier(before, followed.verdict));
    if (followed.kind === 'lost') divergences.add(followed.verdict);
    heed(followed);
    return followed.kind === 'lost' ? null : followed.replayed.turn;
  };
  if (tree.decisions.length === 0) take(0, follower.rules, follower.open(null));
  const open = openedBy(tree, 0, follower.opening);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { decision, turn } = next;
    const opened = decision.parent === 0 ? follower.open(decision) : null;
    if (opened !== null) heed(opened);
    const before = opened === null ? verdicts.get(decision.parent) : earlier(follower.rules, opened.verdict);
    const outcome = take(decision.n, before ?? follower.rules, follower.follow(turn, decision));
    if (outcome !== null) open.push(...openedBy(tree, decision.n, outcome));
  }
  return { ...gathered(tree, verdicts, [...divergences]), rewordings: [...rewordings.values()] };
}

/** The first of two differences on one way. */
function earlier(before: Verdict, now: Verdict): Verdict {
  return before.kind === 'same' ? now : before;
}

function gathered(
  tree: History,
  verdicts: Map<number, Verdict>,
  divergences: readonly Divergence[],
): Omit<TreeReplay, 'rewordings'> {
  const turns = verdicts.size + (tree.decisions.length === 0 ? 0 : 1);
  // A parent's number is below its children's: what was not played stands as what it would come after.
  for (const { n, parent } of tree.decisions) {
    const before = verdicts.get(parent);
    if (!verdicts.has(n) && before !== undefined) verdicts.set(n, before);
  }
  const ways = tipsOf(tree).flatMap((tip) => {
    const verdict = verdicts.get(tip);
    return verdict === undefined ? [] : [{ tip, verdict }];
  });
  return { ways, divergences, verdict: ofAll(ways), turns };
}

function ofAll(ways: readonly Way[]): Verdict {
  const lost = ways.find(({ verdict }) => verdict.kind === 'diverges');
  if (lost !== undefined) return lost.verdict;
  const moved = ways.flatMap(({ verdict }) => (verdict.kind === 'moved' ? [verdict] : []));
  return moved.sort((one, other) => one.at - other.at)[0] ?? { kind: 'same' };
}
