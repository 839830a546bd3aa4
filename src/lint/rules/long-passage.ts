import type { Entry, Outline, Spot } from '../../ink/outline/outline.ts';
import { countWords } from '../../ink/words.ts';
import { entriesOf, type Finding, type Rule } from '../rule.ts';

/** Words a passage may have before the player decides something, and once in a scene. */
const MOST = 120;
const MOST_ONCE = 250;

/** Passages that go on too long without a decision, in stories that have scenes. */
export const longPassage: Rule = {
  code: 'long-passage',
  explanation: `A player who reads more than ${MOST} words without deciding anything is a reader. Once in a scene a passage may have up to ${MOST_ONCE}. Where text parts into branches, the longest counts. Only stories with scene tags are measured, and not their endings; what a way leads on to in another knot counts there.`,
  find: ({ outline }) => {
    const scenes = entriesOf(outline, 'tag').some(({ text }) => text.startsWith('scene:'));
    return scenes ? sceneParts(outline).flatMap(longIn) : [];
  },
};

interface Passage {
  readonly place: Spot;
  readonly words: number;
}

/** One long passage is forgiven; the longest of several is. */
function longIn(part: Outline): Finding[] {
  // An ending is told to its end.
  if (entriesOf(part, 'tag').some(({ text }) => text.startsWith('ending:'))) return [];
  const long = passagesIn(part).filter(({ words }) => words > MOST);
  const longest = Math.max(...long.map(({ words }) => words));
  const once = long.find(({ words }) => words === longest && words <= MOST_ONCE);
  return long
    .filter((passage) => passage !== once)
    .map(({ place, words }) => ({
      place,
      message: `${words} words go by from here without a decision`,
      hint: `Let the player decide within ${MOST}`,
    }));
}

/** The outline cut where a scene opens, or a file begins. */
function sceneParts(outline: Outline): Outline[] {
  const parts: Entry[][] = [[]];
  let file = '';
  for (const entry of outline) {
    const opens = entry.kind === 'tag' && entry.text.startsWith('scene:');
    if (opens || entry.spot.file !== file) parts.push([]);
    file = entry.spot.file;
    parts.at(-1)?.push(entry);
  }
  return parts;
}

/** The words between decisions. A choice begins a passage, and so does whatever can be come to from elsewhere. */
function passagesIn(part: Outline): Passage[] {
  const passages: Passage[] = [];
  let open: { place: Spot; counts: number[][] } | null = null;
  const close = () => {
    const words = open?.counts[0]?.[0] ?? 0;
    if (open !== null && words > 0) passages.push({ place: open.place, words });
    open = null;
  };
  for (const entry of part) {
    if (entry.kind === 'knot' || entry.kind === 'choice' || entry.kind === 'gather') close();
    open ??= { place: entry.spot, counts: [[0]] };
    count(entry, open.counts);
  }
  close();
  return passages;
}

/** `counts` holds the words told so far, and for each fork that is open those of its branches. */
function count(entry: Entry, counts: number[][]): void {
  if (entry.kind === 'fork') counts.push([]);
  else if (entry.kind === 'branch') counts.at(-1)?.push(0);
  else if (entry.kind === 'join') add(counts, Math.max(0, ...(counts.pop() ?? [])));
  else if (entry.kind === 'text' && !entry.inChoice) add(counts, countWords(entry.text));
}

function add(counts: number[][], words: number): void {
  const branch = counts.at(-1);
  if (branch !== undefined) branch.splice(-1, 1, (branch.at(-1) ?? 0) + words);
}
