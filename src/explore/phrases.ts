/** What an editor counts because it is easily written too often. English. */
export type Habit = 'likenesses' | 'intensifiers';

const HABITS: Readonly<Record<Habit, RegExp>> = {
  likenesses: /\b(?:like (?:an?|the|some|something|someone)|as (?:if|though))\b/giu,
  intensifiers:
    /\b(?:very|really|quite|rather|truly|deeply|utterly|completely|totally|entirely|absolutely|perfectly|extremely|terribly|incredibly|simply|suddenly|almost|just)\b/giu,
};

/** How often the habit shows in a text, each time with a few words around it. */
export function habitIn(text: string, habit: Habit): readonly string[] {
  return [...text.matchAll(HABITS[habit])].map((found) => around(text, found.index, found[0].length));
}

/** Words to either side of what was found. */
const SHOWN = 4;

function around(text: string, at: number, length: number): string {
  const before = text
    .slice(0, at)
    .split(/\s+/)
    .slice(-SHOWN - 1);
  const after = text.slice(at + length).split(/\s+/);
  return `${before.join(' ')}${text.slice(at, at + length)}${after.slice(0, SHOWN + 1).join(' ')}`.trim();
}

/** The runs of three words in a text, in small letters; none goes on from one sentence to the next. */
export function runsIn(text: string): readonly string[] {
  return text.split(/[.!?;:…—"“”()]+/).flatMap((sentence) => {
    const words = wordsIn(sentence);
    return words.slice(2).map((_, at) => words.slice(at, at + 3).join(' '));
  });
}

/** The words of a text in small letters, apostrophes kept. */
export function wordsIn(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}][\p{L}\p{N}']*/gu) ?? []
  );
}
