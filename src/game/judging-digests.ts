import { wordsOf } from '../ink/fragments.ts';
import { digestOfOld, digestTurn, type Outcome, offerIn, offersNothing, textOf, worldIn } from './digest.ts';
import { distance } from './likeness.ts';
import type { Turn } from './turn.ts';
import type { Judgement } from './verdict.ts';

/** Up to so many of 64 bits, a text is another one reworded where nothing else has changed; strangers differ in some 32. */
const REWORDED_BITS = 14;
/** The same where the world's numbers or the story's variables have changed, so that another text may have been chosen. */
const TOUCHED_BITS = 5;
/** So many words that are the same say by themselves that it is the same place. */
const TELLING_WORDS = 6;

/** Whether a turn is to the letter what a recording keeps of it. */
export function tellsSame(was: Outcome, turn: Turn): boolean {
  const is = asRecorded(was, turn);
  return is.text === was.text && is.choices === was.choices && is.world === was.world;
}

/**
 * How a turn that is not the same stands to what a recording keeps of it, where the story as it was is not at hand. Where that leaves a doubt,
 * it is another outcome. `rivals` are the turns that the other choices lead to, asked for only where the texts differ.
 */
export function judgeByDigest(was: Outcome, turn: Turn, rivals: () => readonly Turn[] = () => []): Judgement {
  const is = asRecorded(was, turn);
  if (offersNothing(was) !== offersNothing(is)) return other('another-outcome');
  if (worldIn(was)?.standing !== worldIn(is)?.standing) return other('another-world');
  return is.text === was.text ? judgeOffer(was, is, turn) : judgeText(was, is, rivals);
}

/** The digest of a turn, made as the recorded one was. */
function asRecorded(was: Outcome, turn: Turn): Outcome {
  const is = digestTurn(turn);
  if (worldIn(was) !== null) return is;
  return { text: is.text, like: is.like, ...digestOfOld(turn) };
}

function judgeOffer(was: Outcome, is: Outcome, turn: Turn): Judgement {
  if (is.choices === was.choices) return { kind: 'moved', what: 'world' };
  const telling = wordsOf(textOf(turn.events)).length >= TELLING_WORDS;
  return telling || sharesChoices(was, is) ? { kind: 'moved', what: 'choices' } : other('another-outcome');
}

function judgeText(was: Outcome, is: Outcome, rivals: () => readonly Turn[]): Judgement {
  const bits = distance(is.like, was.like);
  if (bits > (isSteady(was, is) ? REWORDED_BITS : TOUCHED_BITS)) return other('another-outcome');
  if (is.choices !== was.choices && !sharesChoices(was, is)) return other('another-outcome');
  // Two choices may have changed places: then what was told is told by another one.
  const rivalled = rivals().some((rival) => {
    const { text, like } = digestTurn(rival);
    return text === was.text || (text !== is.text && distance(like, was.like) <= bits);
  });
  return rivalled ? other('another-outcome') : { kind: 'moved', what: 'text' };
}

/** Whether nothing that is counted has changed, in the world or in the story. */
function isSteady(was: Outcome, is: Outcome): boolean {
  return is.world === was.world;
}

/** Whether anything that was on offer still is; a recording of old does not tell. */
function sharesChoices(was: Outcome, is: Outcome): boolean {
  const now = offerIn(is);
  return offerIn(was)?.some((choice) => now?.includes(choice)) ?? false;
}

function other(why: 'another-outcome' | 'another-world'): Judgement {
  return { kind: 'other', why };
}
