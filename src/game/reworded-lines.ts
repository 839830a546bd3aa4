import { type Fragments, fragmentsOf, wordsOf } from '../ink/fragments.ts';
import type { StoryImage } from '../ink/image.ts';
import { align } from './align.ts';
import { digestLike, digestPiece, linesIn, linesOf, type Outcome, worldIn } from './digest.ts';
import { oddsOfRewording } from './odds.ts';
import type { Turn } from './turn.ts';
import { isTurnedFrom } from './turning.ts';

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

/** Whether words say enough to tell their place in the story. */
export function isTelling(text: string): boolean {
  return wordsOf(text).length >= TELLING_WORDS;
}

/** Whether the lines of a turn are those that were said then, worded otherwise or with others added, by the recording alone. */
export function isReworded(was: Outcome, turn: Turn, beside: Beside): boolean {
  const before = linesIn(was);
  // Of recordings of old the text is known as a whole only, and that is not enough.
  if (before === null) return false;
  const [then, now] = [worldIn(was), worldIn(digestLike(was, turn))];
  // A story whose variables are others has chosen otherwise, or will.
  if (then?.variables !== now?.variables) return false;
  const lines = linesOf(turn.events);
  const said = lines.map(digestPiece);
  const lost = before.filter((piece) => !said.includes(piece));
  if (isElsewhere(lost, beside)) return false;
  const story = fragmentsOf(beside.image);
  const gained = lines.filter((_, at) => !before.includes(said[at] ?? ''));
  const bound = boundLines(lines, gained, story);
  const added = lost.length === gained.length ? [] : addedLines(before, lines, said);
  // What was added or cut may have been there all along, under a condition; not what the line beside it brings along.
  if (added === null || !added.every((line) => bound.has(line))) return false;
  const anew = gained.filter((line) => !added.includes(line));
  const kept = lines.filter((line) => !gained.includes(line)).join(' ');
  const numbers = then?.numbers === now?.numbers;
  return anew.every((line) => {
    const others = anew.filter((one) => one !== line).join(' ');
    const least = numbers || bound.has(line) ? LIKELY : QUITE_LIKELY;
    // A line with logic in it may say another of its alternatives.
    if (!story.texts.has(line) || oddsOfRewording(was.like, line, kept, others) < least) return false;
    return !isTurnedFrom(lost, line, story.names);
  });
}

/** The lines that stand where nothing was before; null where it cannot be told which those are. */
function addedLines(before: readonly string[], lines: readonly string[], said: readonly string[]): string[] | null {
  const added: string[] = [];
  let [gone, come]: [number, string[]] = [0, []];
  const settle = () => {
    if (gone === 0) added.push(...come);
    const clear = gone === 0 || gone === come.length;
    [gone, come] = [0, []];
    return clear;
  };
  let at = 0;
  for (const pair of align(before, said, (piece) => piece)) {
    if (pair.kind === 'same' && !settle()) return null;
    if (pair.kind === 'apart' && pair.one !== null) gone++;
    if (pair.other === null) continue;
    if (pair.kind === 'apart') come.push(lines[at] ?? '');
    at++;
  }
  return settle() ? added : null;
}

/** The new lines that the story says whenever it says a telling line beside them that was said before. */
function boundLines(lines: readonly string[], gained: readonly string[], story: Fragments): ReadonlySet<string> {
  const bound = new Set(lines.filter((line) => !gained.includes(line) && isTelling(line)));
  const bind = (line: string, other: string | undefined, together: boolean) => {
    if (other !== undefined && together && bound.has(other)) bound.add(line);
  };
  lines.forEach((line, at) => {
    const other = lines[at - 1];
    bind(line, other, other !== undefined && story.follows(other, line));
  });
  for (let at = lines.length - 2; at >= 0; at--) {
    const [line = '', other = ''] = lines.slice(at, at + 2);
    bind(line, other, story.isAfter(other, line));
  }
  return bound;
}

/** Whether a line that is not said any more is still in the story, to be said by another choice or under another condition. */
function isElsewhere(lost: readonly string[], { image, rivals }: Beside): boolean {
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
