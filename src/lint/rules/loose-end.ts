import type { Entry, Outline } from '../../ink/outline/outline.ts';
import { entriesOf, type Finding, type Rule } from '../rule.ts';

/** Knots and stitches that end in a condition which does not lead on in every case. Of all others Ink itself tells. */
export const looseEnd: Rule = {
  code: 'loose-end',
  explanation:
    'The text ends here and nothing leads on: a player who comes to it is told that the story ran out of content. End it with a divert, with -> DONE or with -> END. Ink’s compiler tells of most; what it does not see is a condition at the end of a knot, such as {brave: -> cave}, which leads on only where it holds.',
  find: ({ outline }) => flowsIn(outline).flatMap(complaint),
};

/** What stands in each knot and stitch by itself. Functions return, and what stands above the first knot may end. */
function flowsIn(outline: Outline): Outline[] {
  const own = new Map<string, Entry[]>();
  for (const entry of outline) {
    if (entry.kind === 'knot') continue;
    const entries = own.get(entry.spot.knot);
    if (entries === undefined) own.set(entry.spot.knot, [entry]);
    else entries.push(entry);
  }
  return entriesOf(outline, 'knot').flatMap(({ name, form }) => (form === 'function' ? [] : [own.get(name) ?? []]));
}

function complaint(flow: Outline): Finding[] {
  const last = flow.at(-1);
  // What a thread brings to choose from may be what the knot ends in.
  if (last?.kind !== 'join' || entriesOf(flow, 'way').some(({ by }) => by === 'thread')) return [];
  const fork = flow.slice(0, -1).findLast((entry, at) => entry.kind === 'fork' && depthAt(flow, at) === 0);
  const start = fork === undefined ? -1 : flow.indexOf(fork);
  const branches = start < 0 ? [] : branchesIn(flow.slice(start + 1, -1));
  const leading = branches.filter(leadsOn);
  // Whether several conditions leave something out cannot be seen.
  if (fork === undefined || leading.length === 0 || (branches.length > 1 && leading.length === branches.length))
    return [];
  return [
    {
      place: fork.spot,
      message: 'the text ends here unless the condition leads on',
      hint: 'Say behind it, or in a last branch - else:, where it goes on otherwise',
    },
  ];
}

/** How many forks are open before an entry. */
function depthAt(flow: Outline, at: number): number {
  return flow.slice(0, at).reduce((depth, { kind }) => depth + (kind === 'fork' ? 1 : kind === 'join' ? -1 : 0), 0);
}

function branchesIn(inside: Outline): Outline[] {
  const branches: Entry[][] = [];
  inside.forEach((entry, at) => {
    if (entry.kind === 'branch' && depthAt(inside, at) === 0) branches.push([]);
    else branches.at(-1)?.push(entry);
  });
  return branches;
}

function leadsOn(branch: Outline): boolean {
  if (entriesOf(branch, 'choice').length > 0) return true;
  const last = branch.findLast(({ kind }) => kind !== 'tag');
  if (last?.kind === 'way') return last.by !== 'tunnel' && last.by !== 'value';
  // A condition within: what it leaves out is told of only where it stands last by itself.
  return last?.kind === 'join';
}
