import { fragmentsOf, wordsOf } from '../ink/fragments.ts';
import type { StoryImage } from '../ink/image.ts';
import {
  digestLike,
  digestPiece,
  linesIn,
  linesOf,
  type Outcome,
  offerIn,
  offersNothing,
  textOf,
  worldIn,
} from './digest.ts';
import { oddsOfRewording } from './odds.ts';
import type { Turn } from './turn.ts';
import type { Judgement } from './verdict.ts';

/** So likely, as the logarithm of the odds, must a line be another one reworded. By chance that comes once in a hundred. */
const LIKELY = 4.6;
/** The same where the world's numbers have changed, by which the story may have chosen another line: once in a thousand. */
const QUITE_LIKELY = 6.9;
/** So many words that are the same say by themselves that it is the same place. */
const TELLING_WORDS = 6;

/** What a turn can be weighed with besides the recording: the story as it is, and what its other choices lead to. */
export interface Beside {
  readonly image: StoryImage;
  rivals(): readonly Turn[];
}

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
  if (is.choices !== was.choices && !sharesChoices(was, is)) return OTHER;
  return isReworded(was, turn, beside) ? { kind: 'moved', what: 'text' } : OTHER;
}

const OTHER: Judgement = { kind: 'other', why: 'another-outcome' };

function judgeOffer(was: Outcome, is: Outcome, turn: Turn): Judgement {
  if (is.choices === was.choices) return { kind: 'moved', what: 'world' };
  const telling = wordsOf(textOf(turn.events)).length >= TELLING_WORDS;
  return telling || sharesChoices(was, is) ? { kind: 'moved', what: 'choices' } : OTHER;
}

/** Whether anything that was on offer still is; a recording of old does not tell. */
function sharesChoices(was: Outcome, is: Outcome): boolean {
  const now = offerIn(is);
  return offerIn(was)?.some((choice) => now?.includes(choice)) ?? false;
}

function isReworded(was: Outcome, turn: Turn, { image, rivals }: Beside): boolean {
  const before = linesIn(was);
  // Of recordings of old the text is known as a whole only, and that is not enough.
  if (before === null) return false;
  const [then, now] = [worldIn(was), worldIn(digestLike(was, turn))];
  // A story whose variables are others has chosen otherwise, or will.
  if (then?.variables !== now?.variables) return false;
  const lines = linesOf(turn.events);
  const gained = lines.filter((line) => !before.includes(digestPiece(line)));
  const said = new Set(lines.map(digestPiece));
  const lost = before.filter((piece) => !said.has(piece));
  // What was added or cut may have been there all along, under a condition.
  if (lost.length !== gained.length || isElsewhere(lost, image, rivals)) return false;
  const kept = lines.filter((line) => !gained.includes(line)).join(' ');
  const least = then?.numbers === now?.numbers ? LIKELY : QUITE_LIKELY;
  const { texts } = fragmentsOf(image);
  return gained.every((line) => {
    const others = gained.filter((one) => one !== line).join(' ');
    // A line with logic in it may say another of its alternatives.
    return texts.has(line) && oddsOfRewording(was.like, line, kept, others) >= least;
  });
}

/** Whether a line that is not said any more is still in the story, to be said by another choice or under another condition. */
function isElsewhere(lost: readonly string[], image: StoryImage, rivals: () => readonly Turn[]): boolean {
  const said = ({ events }: Turn) => linesOf(events).some((line) => lost.includes(digestPiece(line)));
  return lost.some((piece) => piecesOf(image).has(piece)) || (lost.length > 0 && rivals().some(said));
}

const known = new WeakMap<StoryImage, ReadonlySet<string>>();

/** What stands for each line that the story has with no logic in it. */
function piecesOf(image: StoryImage): ReadonlySet<string> {
  const before = known.get(image);
  if (before !== undefined) return before;
  const pieces = new Set([...fragmentsOf(image).texts].map(digestPiece));
  known.set(image, pieces);
  return pieces;
}
