import { fragmentsOf, wordsOf } from '../ink/fragments.ts';
import { textOf } from './digest.ts';
import { compareTexts, type Told } from './rewording.ts';
import { differenceOf, standingOf } from './standing.ts';
import type { Program, Turn } from './turn.ts';
import type { Judgement, Parting } from './verdict.ts';
import { alikeness } from './wording.ts';

/** A turn as a story tells it, and the text of the choice that led to it (empty for the opening). */
export interface ToldTurn {
  readonly program: Program;
  readonly turn: Turn;
  readonly choice: string;
}

/** How a turn stands to the same turn as it was told, with both stories at hand. */
export function judgeTurns(then: ToldTurn, now: ToldTurn): Judgement {
  const why = partingOf(then.turn, now.turn);
  if (why !== null) return { kind: 'other', why };
  const [before, after] = [toldBy(then), toldBy(now)];
  const text = compareTexts(before, after);
  if (text === 'other' || leadsElsewhere(before, after, then.turn, now.turn)) {
    return { kind: 'other', why: 'another-outcome' };
  }
  if (text === 'reworded') return { kind: 'moved', what: 'text' };
  return { kind: 'moved', what: sameOffer(then.turn, now.turn) ? 'world' : 'choices' };
}

function partingOf(then: Turn, now: Turn): Parting | null {
  if ((then.choices.length === 0) !== (now.choices.length === 0)) return 'another-outcome';
  const difference = differenceOf(standingOf(then), standingOf(now));
  if (difference === null) return null;
  return difference === 'ending' ? 'another-ending' : 'another-world';
}

/** What a turn says. That it says its choice again is left out: the choice may be worded otherwise. */
function toldBy({ program, turn, choice }: ToldTurn): Told {
  const text = textOf(turn.events);
  const echo = choice.trim();
  return { text: text.startsWith(echo) ? text.slice(echo.length) : text, story: fragmentsOf(program.image) };
}

function sameOffer(then: Turn, now: Turn): boolean {
  return JSON.stringify(then.choices.map(({ text }) => text)) === JSON.stringify(now.choices.map(({ text }) => text));
}

/** From here on two wordings are taken for those of one choice. */
const ALIKE = 0.6;

/** Whether all that is to be chosen is something else, and has not merely been worded anew. */
function leadsElsewhere(before: Told, after: Told, then: Turn, now: Turn): boolean {
  if (then.choices.length === 0) return false;
  const kept = then.choices.some((was) => now.choices.some((is) => alikeness(was.text, is.text) >= ALIKE));
  if (kept) return false;
  const known = (turn: Turn, story: Told['story']) =>
    turn.choices.some(({ text }) => story.has(wordsOf(text).join(' ')));
  return known(now, before.story) || known(then, after.story) || wordsOf(after.text).length === 0;
}
