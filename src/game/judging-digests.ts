import { ENDLESS } from '../ink/guards.ts';
import { digestLike, linesIn, type Outcome, offerIn, offersNothing, textOf, worldIn } from './digest.ts';
import { type Beside, isReworded, isTelling } from './reworded-lines.ts';
import type { Turn } from './turn.ts';
import type { Judgement } from './verdict.ts';

/** Whether a turn is to the letter what a recording keeps of it. */
export function tellsSame(was: Outcome, turn: Turn): boolean {
  const is = digestLike(was, turn);
  return is.text === was.text && is.choices === was.choices && is.world === was.world;
}

/**
 * How a turn that is not the same stands to what a recording keeps of it, where the story as it was is not at hand. Where
 * that leaves a doubt, it is another outcome.
 */
export function judgeByDigest(was: Outcome, turn: Turn, beside: Beside): Judgement {
  const is = digestLike(was, turn);
  if (offersNothing(was) !== offersNothing(is)) return OTHER;
  if (worldIn(was)?.standing !== worldIn(is)?.standing) return { kind: 'other', why: 'another-world' };
  if (is.text === was.text) return judgeOffer(was, is, turn);
  if (ENDLESS.has(turn.fault?.code ?? '') && beginsAlike(was, is)) return { kind: 'moved', what: 'text' };
  if (is.choices !== was.choices && !sharesChoices(was, is)) return OTHER;
  return isReworded(was, turn, beside) ? { kind: 'moved', what: 'text' } : OTHER;
}

/** Whether both say the same as far as either goes, but for the line in which it was stopped. */
function beginsAlike(was: Outcome, is: Outcome): boolean {
  const [before, now] = [linesIn(was) ?? [], linesIn(is) ?? []];
  const both = Math.min(before.length, now.length) - 1;
  return before.slice(0, both).every((line, at) => line === now[at]);
}

const OTHER: Judgement = { kind: 'other', why: 'another-outcome' };

function judgeOffer(was: Outcome, is: Outcome, turn: Turn): Judgement {
  if (is.choices === was.choices) return { kind: 'moved', what: 'world' };
  return isTelling(textOf(turn.events)) || sharesChoices(was, is) ? { kind: 'moved', what: 'choices' } : OTHER;
}

/** Whether anything that was on offer still is; a recording of old does not tell. */
function sharesChoices(was: Outcome, is: Outcome): boolean {
  const now = offerIn(is);
  return offerIn(was)?.some((choice) => now?.includes(choice)) ?? false;
}
