import type { Entry, Outline, WeaveEntry } from '../ink/outline/outline.ts';

/** A choice with what stands below it, up to the next choice or gather of its depth or less. */
export interface Branch {
  readonly choice: WeaveEntry & Entry;
  readonly below: Outline;
}

/** The branches of all choices, in the order of the source. */
export function branchesOf(outline: Outline): Branch[] {
  return outline.flatMap((entry, at) => {
    if (entry.kind !== 'choice') return [];
    const rest = outline.slice(at + 1, at + 1 + lengthFrom(outline, at + 1, entry));
    return [{ choice: entry, below: rest }];
  });
}

/** Choices that stand side by side in one menu: those of a depth, in a row, with no gather between them. */
export function menusOf(outline: Outline): Branch[][] {
  const menus: Branch[][] = [];
  let end = -1;
  for (const branch of branchesOf(outline)) {
    const at = outline.indexOf(branch.choice);
    const menu = menus.findLast(
      (one) => one[0]?.choice.spot.knot === branch.choice.spot.knot && one[0].choice.depth === branch.choice.depth,
    );
    const beside = menu !== undefined && at <= endOf(outline, menu) + 1;
    if (beside) menu.push(branch);
    else menus.push([branch]);
    end = Math.max(end, at);
  }
  return menus;
}

function endOf(outline: Outline, menu: readonly Branch[]): number {
  const last = menu.at(-1);
  return last === undefined ? -1 : outline.indexOf(last.choice) + last.below.length;
}

function lengthFrom(outline: Outline, from: number, { depth, spot }: WeaveEntry & Entry): number {
  const rest = outline.slice(from);
  const end = rest.findIndex(
    (entry) => entry.kind === 'knot' || entry.spot.file !== spot.file || isWeaveUpTo(entry, depth),
  );
  return end < 0 ? rest.length : end;
}

function isWeaveUpTo(entry: Entry, depth: number): boolean {
  return (entry.kind === 'choice' || entry.kind === 'gather') && entry.depth <= depth;
}
