import { CHOICE, type Marker, marksIn } from './marks.ts';
import { countWords, type Dice, reword, sentence } from './prose.ts';
import { type ChoiceBlock, type Group, groupsIn, knotsIn, proseIn } from './weave.ts';

/** What an edit made of a scene. */
export interface Edited {
  readonly lines: readonly string[];
  /** Marks of text that may come or go without its being another story: sentences added or cut. */
  readonly passing: string;
}

/** One way to edit a scene. Null where the scene has nothing that could be edited so. */
export interface Edit {
  readonly kind: string;
  /** Whether a writer who does this means the same story: then games of before should go on. */
  readonly harmless: boolean;
  apply(lines: readonly string[], dice: Dice, marker: Marker): Edited | null;
}

const same = (lines: readonly string[] | null): Edited | null => (lines === null ? null : { lines, passing: '' });

/** All ways to edit a scene. */
export const EDITS: readonly Edit[] = [
  { kind: 'choice added', harmless: true, apply: addChoice },
  { kind: 'choice removed', harmless: false, apply: (lines, dice) => same(removeChoice(lines, dice)) },
  { kind: 'choice reworded', harmless: true, apply: (lines, dice) => same(rewordChoice(lines, dice)) },
  { kind: 'choice renamed', harmless: false, apply: (lines, dice) => same(renameChoice(lines, dice)) },
  { kind: 'choices reordered', harmless: true, apply: (lines, dice) => same(swapChoices(lines, dice)) },
  { kind: 'labels swapped', harmless: false, apply: (lines, dice) => same(swapLabels(lines, dice)) },
  { kind: 'outcomes swapped', harmless: false, apply: (lines, dice) => same(swapOutcomes(lines, dice)) },
  { kind: 'knot renamed', harmless: true, apply: (lines, dice) => same(renameKnot(lines, dice)) },
  { kind: 'text reworded', harmless: true, apply: (lines, dice) => same(rewordText(lines, dice)) },
  { kind: 'text replaced', harmless: false, apply: (lines, dice, marker) => same(replaceText(lines, dice, marker)) },
  { kind: 'sentence added', harmless: true, apply: addSentence },
  { kind: 'sentence cut', harmless: false, apply: cutText },
  { kind: 'clock cost changed', harmless: true, apply: (lines, dice) => same(changeCost(lines, dice)) },
  { kind: 'divert redirected', harmless: false, apply: (lines, dice) => same(redirect(lines, dice)) },
  { kind: 'effect removed', harmless: false, apply: (lines, dice) => same(removeEffect(lines, dice)) },
  { kind: 'condition turned round', harmless: false, apply: (lines, dice) => same(turnCondition(lines, dice)) },
];

function addChoice(lines: readonly string[], dice: Dice, marker: Marker): Edited | null {
  const block = anyChoice(lines, dice);
  if (block === null) return null;
  const at = dice.roll(2) === 0 ? block.from : block.to;
  const added = [`*   [${marker.mark()}${sentence(dice)}]`, `    ${marker.mark()}${sentence(dice)}.`];
  return { lines: lines.toSpliced(at, 0, ...added), passing: '' };
}

function removeChoice(lines: readonly string[], dice: Dice): readonly string[] | null {
  const group = dice.pick(groupsIn(lines).filter(({ length }) => length > 1));
  const block = group === null ? null : dice.pick(group);
  return block === null ? null : lines.toSpliced(block.from, block.to - block.from);
}

function rewordChoice(lines: readonly string[], dice: Dice): readonly string[] | null {
  const block = dice.pick(
    groupsIn(lines)
      .flat()
      .filter(({ from }) => wordsOfChoice(lines[from] ?? '') >= 4),
  );
  return block === null ? null : changed(lines, block.from, (line) => onLabel(line, (label) => reword(label, dice, 1)));
}

/** The same choice in words that have nothing of the old ones. */
function renameChoice(lines: readonly string[], dice: Dice): readonly string[] | null {
  const block = anyChoice(lines, dice);
  return block === null
    ? null
    : changed(lines, block.from, (line) => onLabel(line, (label) => marksIn(label) + sentence(dice)));
}

function swapChoices(lines: readonly string[], dice: Dice): readonly string[] | null {
  const pair = neighbours(lines, dice);
  if (pair === null) return null;
  const [one, two] = pair;
  return [
    ...lines.slice(0, one.from),
    ...lines.slice(two.from, two.to),
    ...lines.slice(one.from, one.to),
    ...lines.slice(two.to),
  ];
}

function swapLabels(lines: readonly string[], dice: Dice): readonly string[] | null {
  const pair = neighbours(lines, dice);
  if (pair === null) return null;
  const [one, two] = pair.map(({ from }) => lines[from] ?? '') as [string, string];
  const [a, b] = [labelOf(one), labelOf(two)];
  const swapped = changed(lines, pair[0].from, (line) => onLabel(line, () => b));
  return changed(swapped, pair[1].from, (line) => onLabel(line, () => a));
}

function swapOutcomes(lines: readonly string[], dice: Dice): readonly string[] | null {
  const pair = neighbours(lines, dice);
  if (pair === null) return null;
  const [one, two] = pair;
  const [first, second] = [lines[one.from] ?? '', lines[two.from] ?? ''];
  const mine = [swapTail(first, second), ...lines.slice(two.from + 1, two.to)];
  const yours = [swapTail(second, first), ...lines.slice(one.from + 1, one.to)];
  return [...lines.slice(0, one.from), ...mine, ...yours, ...lines.slice(two.to)];
}

/** A choice's line with what another says behind its brackets. */
function swapTail(line: string, other: string): string {
  const tail = (text: string) => /^[^[\]]*\[[^\]]*\](.*)$/.exec(text)?.[1] ?? '';
  return /\]/.test(line) ? line.replace(/\].*$/, () => `]${tail(other)}`) : line;
}

function renameKnot(lines: readonly string[], dice: Dice): readonly string[] | null {
  const knot = dice.pick(knotsIn(lines));
  if (knot === null) return null;
  const name = new RegExp(`\\b${knot}\\b(?!-)`, 'g');
  return lines.map((line) => line.replace(name, () => `${knot}_anew`));
}

function rewordText(lines: readonly string[], dice: Dice): readonly string[] | null {
  const at = dice.pick(proseIn(lines).filter((one) => countWords(lines[one] ?? '') >= 8));
  return at === null ? null : changed(lines, at, (line) => reword(line, dice, countWords(line) > 30 ? 3 : 1));
}

function replaceText(lines: readonly string[], dice: Dice, marker: Marker): readonly string[] | null {
  const at = dice.pick(proseIn(lines));
  if (at === null) return null;
  return changed(lines, at, (line) => `${frontOf(line)}${marker.mark()}${sentence(dice)}. ${sentence(dice)}.`);
}

function addSentence(lines: readonly string[], dice: Dice, marker: Marker): Edited | null {
  const at = dice.pick(proseIn(lines).filter((one) => countWords(lines[one] ?? '') >= 8));
  if (at === null) return null;
  const mark = marker.mark();
  return { lines: lines.toSpliced(at + 1, 0, `    ${mark}${sentence(dice)}.`), passing: mark };
}

function cutText(lines: readonly string[], dice: Dice): Edited | null {
  const at = dice.pick(proseIn(lines).filter((one) => /^\s*[\ue000-\uf8ff]/.test(lines[one] ?? '')));
  return at === null ? null : { lines: lines.toSpliced(at, 1), passing: marksIn(lines[at] ?? '') };
}

function changeCost(lines: readonly string[], dice: Dice): readonly string[] | null {
  const costs = numbersOf(lines, /~ spend\(\d+\)/);
  const at = dice.pick(costs);
  if (at === null) return null;
  return changed(lines, at, (line) =>
    line.replace(/spend\((\d+)\)/, (_, cost) => `spend(${Number(cost) + 1 + dice.roll(4)})`),
  );
}

function redirect(lines: readonly string[], dice: Dice): readonly string[] | null {
  const knots = knotsIn(lines);
  const at = dice.pick(
    numbersOf(lines, /-> \w+\s*$/).filter((one) => knots.some((knot) => lines[one]?.includes(`-> ${knot}`))),
  );
  const knot = dice.pick(knots.filter((one) => at !== null && !lines[at]?.endsWith(`-> ${one}`)));
  return at === null || knot === null
    ? null
    : changed(lines, at, (line) => line.replace(/-> \w+\s*$/, () => `-> ${knot}`));
}

function removeEffect(lines: readonly string[], dice: Dice): readonly string[] | null {
  const at = dice.pick(numbersOf(lines, /^\s+~ (?:\w+ (?:=|\+=|-=) |record\(|advance\()/));
  return at === null ? null : changed(lines, at, () => '');
}

function turnCondition(lines: readonly string[], dice: Dice): readonly string[] | null {
  const at = dice.pick(numbersOf(lines, /\{ ?[\w_]+ ?:/));
  return at === null ? null : changed(lines, at, (line) => line.replace(/\{ ?([\w_]+) ?:/, '{ not $1:'));
}

function anyChoice(lines: readonly string[], dice: Dice): ChoiceBlock | null {
  return dice.pick(groupsIn(lines).flat());
}

function neighbours(lines: readonly string[], dice: Dice): readonly [ChoiceBlock, ChoiceBlock] | null {
  const pairs = groupsIn(lines).flatMap((group: Group) =>
    group.slice(1).map((two, at) => [group[at] ?? two, two] as const),
  );
  return dice.pick(pairs);
}

function numbersOf(lines: readonly string[], pattern: RegExp): number[] {
  return lines.flatMap((line, at) => (pattern.test(line) && !/^\s*==/.test(line) ? [at] : []));
}

function changed(lines: readonly string[], at: number, change: (line: string) => string): readonly string[] {
  return lines.with(at, change(lines[at] ?? ''));
}

/** What a choice says on the menu. */
function labelOf(line: string): string {
  let label = '';
  onLabel(line, (text) => {
    label = text;
    return text;
  });
  return label;
}

function onLabel(line: string, change: (label: string) => string): string {
  const front = CHOICE.exec(line)?.[0] ?? '';
  const text = line.slice(front.length);
  const brackets = /^\[([^\]]*)\](.*)$/.exec(text);
  return brackets === null ? front + change(text) : `${front}[${change(brackets[1] ?? '')}]${brackets[2] ?? ''}`;
}

function wordsOfChoice(line: string): number {
  const label = labelOf(line);
  return /[{}]/.test(label) ? 0 : countWords(label);
}

function frontOf(line: string): string {
  return /^[\s*+-]*/.exec(line)?.[0] ?? '';
}
