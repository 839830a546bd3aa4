import type { PlayEnd } from './end.ts';
import type { Line } from './layout.ts';
import type { Terminal } from './terminal.ts';

/** How the telling of a passage ended: all of it stands there, or the window changed under it, or everything ended. */
export type Told =
  | { readonly kind: 'told' }
  | { readonly kind: 'redraw' }
  | { readonly kind: 'end'; readonly end: PlayEnd };

/** Between two paragraphs the pace rests for so many words, and never longer than the milliseconds. */
const REST_WORDS = 4;
const REST_MILLISECONDS = 250;

/** How long a piece stands before the next one comes, where a word takes so many milliseconds. */
export function standOf(piece: Piece, word: number): number {
  return piece.words > 1 ? Math.min(piece.words * word, REST_MILLISECONDS) : piece.words * word;
}

/**
 * Writes lines that were wrapped before, word by word at `speed` words a second, each once. Any key brings the rest at
 * once, and so do keys that were typed before: whoever types ahead has read it.
 */
export async function pace(terminal: Terminal, lines: readonly Line[], speed: number): Promise<Told> {
  const pieces = piecesOf(lines);
  if (!Number.isFinite(speed)) return printRest(terminal, pieces, 0);
  for (const [at, piece] of pieces.entries()) {
    if (terminal.typedAhead) return printRest(terminal, pieces, at);
    terminal.screen.print(piece.text);
    if (piece.words === 0) continue;
    const input = await terminal.next(standOf(piece, 1000 / speed));
    if (input?.kind === 'end') return endWithLine(terminal, piece, input.end);
    if (input?.kind === 'redraw') return { kind: 'redraw' };
    if (input?.kind === 'key') return printRest(terminal, pieces, at + 1);
  }
  return { kind: 'told' };
}

/** Something to be written in one go, and for how many words' time it stands. */
export interface Piece {
  readonly text: string;
  readonly words: number;
}

/** Lines cut into what comes one after the other: prose by the word, everything else whole. */
export function piecesOf(lines: readonly Line[]): readonly Piece[] {
  return lines.flatMap(cut);
}

function cut(line: Line, at: number, lines: readonly Line[]): Piece[] {
  if (!line.paced) return [{ text: `${line.text}\n`, words: 0 }];
  const words = line.text.match(/\s*\S+/g) ?? [];
  const last = lines[at + 1]?.paced !== true;
  return words.map((word, n) =>
    n < words.length - 1 ? { text: word, words: 1 } : { text: `${word}\n`, words: last ? REST_WORDS : 1 },
  );
}

function printRest(terminal: Terminal, pieces: readonly Piece[], from: number): Told {
  terminal.screen.print(
    pieces
      .slice(from)
      .map((piece) => piece.text)
      .join(''),
  );
  return { kind: 'told' };
}

function endWithLine(terminal: Terminal, piece: Piece, end: PlayEnd): Told {
  if (!piece.text.endsWith('\n')) terminal.screen.print('\n');
  return { kind: 'end', end };
}
