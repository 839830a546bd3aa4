import type { Fragments } from '../ink/fragments.ts';
import { align } from './align.ts';
import { digestPiece } from './digest.ts';
import { oppositesOf } from './opposites.ts';

/** A text, and the names that its story has. */
export interface Named {
  readonly text: string;
  readonly story: Pick<Fragments, 'names'>;
}

/**
 * Whether one text says the contrary of another in nearly the same words, or of somebody else: a "not" came or went, a
 * word is its opposite, a name is another one. Such a text is another story, however alike. Only English is known, and
 * of it what `oppositesOf` knows: the rest is for whoever reads both sides.
 */
export function isTurned(then: Named, now: Named): boolean {
  const [before, after] = [tokensOf(then.text), tokensOf(now.text)];
  const negated = countNegations(before) !== countNegations(after);
  return changesOf(before, after).some((change) => turnsRound(change, { then, now, negated }));
}

/**
 * Whether a line is one that is known by what stands for it in a recording, with a word turned round: every way to turn
 * a word of it is tried. `names` are those of the story.
 */
export function isTurnedFrom(pieces: readonly string[], line: string, names: ReadonlySet<string>): boolean {
  for (const one of turnedWays(line, names)) if (pieces.includes(digestPiece(one))) return true;
  return false;
}

/** Words that came in the place of others: one of the two may be none. */
interface Change {
  readonly cut: readonly string[];
  readonly put: readonly string[];
}

const NEGATIONS = new Set(['not', 'no', 'never', 'neither', 'nor', 'cannot']);
/** Words that come and go with a negation and say nothing by themselves. */
const BESIDE = new Set(
  'a an any the do does did is are was were be been am has have had will would can ca could wo shall should ever'.split(
    ' ',
  ),
);

/** The words of a text as it writes them, with "n't" as a word of its own. */
function tokensOf(text: string): readonly string[] {
  return text.replace(/n['’]t\b/g, ' not').match(/[\p{L}\p{N}]+/gu) ?? [];
}

function countNegations(tokens: readonly string[]): number {
  return tokens.filter((token) => NEGATIONS.has(token.toLowerCase())).length;
}

function changesOf(before: readonly string[], after: readonly string[]): readonly Change[] {
  const changes: { cut: string[]; put: string[] }[] = [];
  let open = false;
  for (const pair of align(before, after, (token) => token.toLowerCase())) {
    if (pair.kind === 'apart') {
      if (!open) changes.push({ cut: [], put: [] });
      changes.at(-1)?.cut.push(...(pair.one === null ? [] : [pair.one]));
      changes.at(-1)?.put.push(...(pair.other === null ? [] : [pair.other]));
    }
    open = pair.kind === 'apart';
  }
  return changes;
}

function turnsRound(
  { cut, put }: Change,
  { then, now, negated }: { readonly then: Named; readonly now: Named; readonly negated: boolean },
): boolean {
  const [was = '', is = ''] = [cut.join(' '), put.join(' ')];
  // A name that the story has no more, or had not, was given another spelling.
  if (now.story.names.has(was) && then.story.names.has(is)) return true;
  const [lost, gained] = [tellingOf(cut), tellingOf(put)];
  if (negated && countNegations(cut) !== countNegations(put) && isSame(lost, gained)) return true;
  const [one, another] = [lost[0], gained[0]];
  return lost.length === 1 && gained.length === 1 && oppositesOf(one ?? '').includes(another ?? '');
}

function tellingOf(tokens: readonly string[]): readonly string[] {
  return tokens.map((token) => token.toLowerCase()).filter((token) => !NEGATIONS.has(token) && !BESIDE.has(token));
}

/** Whether two lists have the same words, whatever their endings. */
function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.map(stemOf).join(' ') === other.map(stemOf).join(' ');
}

function stemOf(word: string): string {
  return word.replace(/(?:e?s|e?d|ing|e)$/, '');
}

/** A line with one word turned round, in every way. */
function* turnedWays(line: string, names: ReadonlySet<string>): Generator<string> {
  for (const { 0: word, index } of line.matchAll(/[\p{L}\p{N}]+(?:['’]t)?/gu)) {
    const [before, after] = [line.slice(0, index), line.slice(index + word.length)];
    for (const other of wordsFor(word, names)) yield before + other + after;
    yield `${before}not ${word}${after}`;
    yield `${before}never ${word}${after}`;
    yield `${before}no ${word}${after}`;
    yield `${before}${word}n't${after}`;
    if (NEGATIONS.has(word.toLowerCase())) yield before + after.trimStart();
    else if (/n['’]t$/.test(word)) yield before + word.slice(0, -3) + after;
  }
}

function wordsFor(word: string, names: ReadonlySet<string>): readonly string[] {
  if (names.has(word)) return [...names].filter((name) => name !== word);
  const small = word.toLowerCase();
  const opposites = oppositesOf(small);
  return word === small ? opposites : opposites.map((one) => `${one.slice(0, 1).toUpperCase()}${one.slice(1)}`);
}
