import { bracesIn, CHOICE } from './marks.ts';

/** A choice with all that comes of it, as lines `from` to `to` (not included) of a scene. */
export interface ChoiceBlock {
  readonly from: number;
  readonly to: number;
}

/** Choices offered together, in order. */
export type Group = readonly ChoiceBlock[];

/** The groups of choices of a scene that stand under no condition and hold no weave of their own. */
export function groupsIn(lines: readonly string[]): Group[] {
  const groups: ChoiceBlock[][] = [];
  let open: ChoiceBlock[] = [];
  for (let at = 0; at < lines.length; at++) {
    const block = isChoice(lines[at] ?? '') ? blockAt(lines, at) : null;
    if (block === null) continue;
    if (open.at(-1)?.to !== block.from) {
      open = [];
      groups.push(open);
    }
    open.push(block);
    at = block.to - 1;
  }
  return groups.filter((group) => group.every((block) => isWhole(lines, block)));
}

/** Whether a line offers a choice; those without a text are taken by Ink itself. */
function isChoice(line: string): boolean {
  const front = CHOICE.exec(line)?.[0];
  return front !== undefined && !/^(?:->.*)?$/.test(line.slice(front.length).trim());
}

function blockAt(lines: readonly string[], from: number): ChoiceBlock {
  let depth = bracesIn(lines[from] ?? '');
  let to = from + 1;
  for (; to < lines.length; to++) {
    const line = lines[to] ?? '';
    if (/^\s*(?:==|\/\/)/.test(line) || (depth === 0 && /^\s*(?:[*+]|-(?!>))/.test(line))) break;
    depth += bracesIn(line);
  }
  while (to > from + 1 && (lines[to - 1] ?? '').trim() === '') to--;
  return { from, to };
}

function isWhole(lines: readonly string[], { from, to }: ChoiceBlock): boolean {
  const block = lines.slice(from, to);
  return (
    block.reduce((sum, line) => sum + bracesIn(line), 0) === 0 && !block.some((line, at) => at > 0 && isChoice(line))
  );
}

/** The numbers of the lines that are nothing but text: no logic in them, and not in a function. */
export function proseIn(lines: readonly string[]): number[] {
  let inFunction = false;
  return lines.flatMap((line, at) => {
    if (/^\s*==/.test(line)) inFunction = /function/.test(line);
    const plain = /^[\s*+-]*[\ue000-\uf8ff][^{}[\]<>]*$/.test(line) && !/->/.test(line);
    return plain && !inFunction ? [at] : [];
  });
}

/** The names of the knots of a scene. */
export function knotsIn(lines: readonly string[]): string[] {
  return lines.flatMap((line) => /^\s*==+\s*(?!function\b)(\w+)\s*(?:===?\s*)?$/.exec(line)?.[1] ?? []);
}
