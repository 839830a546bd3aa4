import { type Fragments, type Piece, wordsOf } from '../ink/fragments.ts';
import { isTurned } from './turning.ts';
import { sharedWords } from './wording.ts';

/** A text with the story that says it. */
export interface Told {
  readonly text: string;
  readonly story: Fragments;
}

/** A piece of so many words is told from others by its words alone. */
const TELLING = 3;
/** In a text of so few words every one counts. */
const SHORT = 8;
/** From so many words on a piece has something to say; fewer come and go with a sentence that is cut in two. */
const WEIGHTY = 4;
/** So much of two pieces must be the same words for the one to be the other reworded. */
const REWORDED = 0.35;

/**
 * How two texts stand to each other, with the stories that they come from at hand. What the one does not say, but its
 * story could, is no rewording: another piece was chosen. Nor is a piece that has nothing of the one in whose place it
 * is, nor one that says the contrary.
 */
export function compareTexts(then: Told, now: Told): 'same' | 'reworded' | 'other' {
  if (then.text === now.text) return 'same';
  const least = Math.min(wordsOf(then.text).length, wordsOf(now.text).length) <= SHORT ? 1 : TELLING;
  const [before, after] = [then.story.in(then.text), now.story.in(now.text)];
  const [lost, gained] = [lostIn(before, after), lostIn(after, before)];
  const chosen = (pieces: readonly string[], story: Fragments) =>
    pieces.some((piece) => count(piece) >= least && story.has(piece));
  if (chosen(lost, now.story) || chosen(gained, then.story)) return 'other';
  const [mine, yours] = [then.story, now.story];
  if (isSwitched(before, after, [mine, yours]) || isSwitched(after, before, [yours, mine])) return 'other';
  return isReplaced(then.text, lost, gained) || isTurned(then, now) ? 'other' : 'reworded';
}

/** Whether something was taken out and something else put in its place, or most of the text has gone. */
function isReplaced(text: string, lost: readonly string[], gained: readonly string[]): boolean {
  const cut = unlike(lost, gained);
  const added = unlike(gained, lost);
  const total = wordsOf(text).length;
  return (cut.length > 0 && added.length > 0) || 2 * countAll(cut) > total || countAll(added) > Math.max(total, SHORT);
}

/** The pieces that say something, and nothing like any of the others. */
function unlike(pieces: readonly string[], others: readonly string[]): readonly string[] {
  return pieces.filter(
    (piece) =>
      count(piece) >= WEIGHTY && !others.some((one) => sharedWords(piece.split(' '), one.split(' ')) >= REWORDED),
  );
}

/**
 * Whether a piece of a few words is not said, though the story has it, and in its place, between the same neighbours,
 * stands nothing, or what the other story has as well: then another alternative was chosen.
 */
function isSwitched(pieces: readonly Piece[], others: readonly Piece[], [mine, story]: readonly Fragments[]): boolean {
  return without(pieces, others).some((piece) => {
    const at = pieces.indexOf(piece);
    const [left, right] = [pieces[at - 1], pieces[at + 1]];
    // Words that stand here and there by chance have nothing telling beside them.
    const telling = [left, right].some((beside) => beside !== undefined && count(beside.words) >= TELLING);
    if (!telling || !isSeamless([left, piece, right]) || story?.has(piece.words) !== true) return false;
    const from = left === undefined ? -1 : others.findIndex(({ words }) => words === left.words);
    const to =
      right === undefined
        ? others.length
        : others.findIndex(({ words }, place) => place > from && words === right.words);
    if ((left !== undefined && from < 0) || to < 0) return false;
    const instead = others.slice(from + 1, to);
    return (
      isSeamless([others[from], ...instead, others[to]]) && instead.every(({ words }) => mine?.has(words) === true)
    );
  });
}

/** Whether pieces stand one right behind the other; the first one missing is the beginning of a text, the last one its end. */
function isSeamless(pieces: readonly (Piece | undefined)[]): boolean {
  return pieces.slice(1).every((piece, at) => piece === undefined || (pieces[at]?.to ?? 0) === piece.from);
}

function lostIn(pieces: readonly Piece[], others: readonly Piece[]): readonly string[] {
  return without(pieces, others).map(({ words }) => words);
}

function without(pieces: readonly Piece[], others: readonly Piece[]): readonly Piece[] {
  const left = others.map(({ words }) => words);
  return pieces.filter(({ words }) => {
    const at = left.indexOf(words);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function count(piece: string): number {
  return piece.split(' ').length;
}

function countAll(pieces: readonly string[]): number {
  return pieces.reduce((sum, piece) => sum + count(piece), 0);
}
