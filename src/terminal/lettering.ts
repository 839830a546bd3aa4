/** Capitals of three rows, drawn with a thin pen. Only those that a title of the game needs. */
const LETTERS: Readonly<Record<string, readonly [string, string, string]>> = {
  A: ['╭─╮', '├─┤', '╵ ╵'],
  C: ['╭─╴', '│  ', '╰─╴'],
  F: ['╭─╴', '├╴ ', '╵  '],
  I: ['╷', '│', '╵'],
  N: ['╭╮╷', '│││', '╵╰╯'],
  O: ['╭─╮', '│ │', '╰─╯'],
  R: ['╭─╮', '├┬╯', '╵╰╴'],
  S: ['╭─╴', '╰─╮', '╶─╯'],
  T: ['╶┬╴', ' │ ', ' ╵ '],
  ' ': ['  ', '  ', '  '],
};

/** How many rows lettering takes. */
export const LETTERING_ROWS = 3;

/** A text in drawn capitals, one string a row; null where a letter is not among those that are drawn. */
export function letter(text: string, gap: number): readonly string[] | null {
  const drawn: (readonly [string, string, string])[] = [];
  for (const sign of text.toUpperCase()) {
    const shape = Object.hasOwn(LETTERS, sign) ? LETTERS[sign] : undefined;
    if (shape === undefined) return null;
    drawn.push(shape);
  }
  return [0, 1, 2].map((row) => drawn.map((shape) => shape[row]).join(' '.repeat(gap)));
}
