import type { Entry, Outline } from '../../ink/outline/outline.ts';
import { type Passage, passagesIn } from '../passages.ts';
import { entriesOf, type Finding, type Rule } from '../rule.ts';

/** Words a passage may have before the player decides something, and once in a scene. */
const MOST = 120;
const MOST_ONCE = 250;

/** Passages that go on too long without a decision, in stories that have scenes. */
export const longPassage: Rule = {
  code: 'long-passage',
  explanation: `A player who reads more than ${MOST} words without deciding anything is a reader. Once in a scene a passage may have up to ${MOST_ONCE}. Where text parts into branches, and where several ways lead to a gather or to a stitch further down, the longest counts. Only stories with scene tags are measured, and not their endings.`,
  find: ({ outline }) => {
    const scenes = entriesOf(outline, 'tag').some(({ text }) => text.startsWith('scene:'));
    return scenes ? sceneParts(outline).flatMap(longIn) : [];
  },
};

/** One long passage is forgiven; the longest of several is. */
function longIn(part: Outline): Finding[] {
  // An ending is told to its end.
  if (entriesOf(part, 'tag').some(({ text }) => text.startsWith('ending:'))) return [];
  const long = longestByPlace(passagesIn(part).filter(({ words }) => words > MOST));
  const longest = Math.max(...long.map(({ words }) => words));
  const once = long.find(({ words }) => words === longest && words <= MOST_ONCE);
  return long
    .filter((passage) => passage !== once)
    .map(({ place, words }) => ({
      place,
      message: `up to ${words} words go by from here without a decision`,
      hint: `Let the player decide within ${MOST}`,
    }));
}

/** A branch that goes on in two ways begins two passages: the longer is told. */
function longestByPlace(passages: readonly Passage[]): Passage[] {
  const longest = new Map<string, Passage>();
  for (const passage of passages) {
    const place = `${passage.place.file}:${passage.place.line}`;
    if (passage.words > (longest.get(place)?.words ?? 0)) longest.set(place, passage);
  }
  return [...longest.values()];
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
