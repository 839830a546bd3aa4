import type { Entry, Outline, WeaveEntry } from '../ink/outline/outline.ts';

/** A choice with what stands below it, up to the next choice or gather of its depth or less. */
export interface Branch {
  readonly choice: WeaveEntry & Entry;
  readonly below: Outline;
  /** Where the choice stands in the outline. */
  readonly at: number;
}

/** The branches of all choices, in the order of the source. */
function branchesOf(outline: Outline): Branch[] {
  return outline.flatMap((choice, at) => {
    if (choice.kind !== 'choice') return [];
    return [{ choice, below: outline.slice(at + 1, at + 1 + lengthFrom(outline, at + 1, choice)), at }];
  });
}

/** Choices that stand side by side in one menu: each begins where the one before it ends. */
export function menusOf(outline: Outline): Branch[][] {
  const menus: Branch[][] = [];
  const ending = new Map<string, Branch[]>();
  for (const branch of branchesOf(outline)) {
    const { choice, below, at } = branch;
    const menu = ending.get(`${at} ${choice.depth}`) ?? [];
    if (menu.length === 0) menus.push(menu);
    menu.push(branch);
    ending.set(`${at + 1 + below.length} ${choice.depth}`, menu);
  }
  return menus;
}

// A story has tens of thousands of entries and a thousand choices: they are gone through in place, never copied.
function lengthFrom(outline: Outline, from: number, { depth, spot }: WeaveEntry & Entry): number {
  let at = from;
  for (let entry = outline[at]; entry !== undefined; entry = outline[++at]) {
    if (entry.kind === 'knot' || entry.spot.file !== spot.file || isWeaveUpTo(entry, depth)) break;
  }
  return at - from;
}

function isWeaveUpTo(entry: Entry, depth: number): boolean {
  return (entry.kind === 'choice' || entry.kind === 'gather') && entry.depth <= depth;
}
