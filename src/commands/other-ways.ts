import { branchNameOf } from '../game/branches.ts';
import { decisionAt, lineTo, parentOf, Tree, tipsOf } from '../game/history.ts';
import type { OldStories } from '../game/old-turns.ts';
import type { Recording } from '../game/recording.ts';
import { type Divergence, replay } from '../game/replay.ts';
import type { Program } from '../game/turn.ts';
import { fine, type Result } from '../problem.ts';
import { type OtherWay, type Reel, reelOf } from '../terminal/reel.ts';
import { oneLine } from '../terminal/sanitize.ts';
import { usage } from './arguments.ts';

/** What `--branch` says where all ways are wanted. */
export const ALL = 'all';

/**
 * A recording that ends where `--branch` says: at a decision's number, at a bookmark, or where a branch of this name was
 * left. For `all`, and where nothing is said, it ends where play stands.
 */
export function endingAt(recording: Recording, which: string | undefined): Result<Recording> {
  if (which === undefined || which === ALL) return fine(recording);
  const head = placeNamed(recording, which);
  if (head !== null) return fine({ ...recording, head });
  const names = [...new Set([...recording.bookmarks.keys(), ...recording.branches.values()])].map(
    (name) => `"${oneLine(name)}"`,
  );
  const known = names.length === 0 ? '' : `, ${names.join(', ')}`;
  const hint = `It has decisions 0 to ${recording.decisions.length}${known}, and ${ALL}`;
  return usage(`the recording has no branch "${oneLine(which)}"`, hint);
}

function placeNamed(recording: Recording, which: string): number | null {
  if (/^\d{1,9}$/.test(which)) return Number(which) <= recording.decisions.length ? Number(which) : null;
  const name = which.normalize('NFC').trim();
  const marked = recording.bookmarks.get(name);
  if (marked !== undefined) return marked;
  const branch = [...recording.branches].find(([, one]) => one === name);
  return branch === undefined ? null : leftAt(new Tree(recording), branch[0]);
}

/** Where play was left for last behind a decision. */
function leftAt({ onward }: Tree, n: number): number {
  let at = n;
  for (let next = onward[at] ?? 0; next !== 0; next = onward[at] ?? 0) at = next;
  return at;
}

/** A reel with all other ways of its game behind it, each from where it parts from those before; and where one is lost. */
export function withOtherWays(
  program: Program,
  reel: Reel,
  stories: OldStories,
): { readonly reel: Reel; readonly lost: Divergence | null } {
  const { recording } = reel;
  const tree = new Tree(recording);
  const told = new Set([0, ...lineTo(recording).map(({ n }) => n)]);
  const others: OtherWay[] = [];
  let lost: Divergence | null = null;
  for (const tip of tipsOf(tree).filter((n) => !told.has(n))) {
    const [first] = lineTo(recording, tip).filter(({ n }) => !told.has(n));
    if (first === undefined) continue;
    const replayed = replay(program, recording, tip, stories);
    if (replayed.verdict.kind === 'diverges') lost ??= replayed.verdict;
    const frames = reelOf(program, recording, replayed).frames.filter(({ n }) => !told.has(n));
    for (const { n } of lineTo(recording, tip)) told.add(n);
    const from = parentOf(recording, first.n);
    const name = branchNameOf(tree, first.n) ?? first.text;
    others.push({ name, from, after: decisionAt(recording, from)?.text ?? null, frames });
  }
  return { reel: { ...reel, others }, lost };
}
