import { type Piece, standOf } from './pace.ts';
import type { Screen } from './screen.ts';
import { widthOf } from './wrap.ts';

/** A passage that comes word by word, above an area that stays below it all the while. Each line is written once. */
export class Unrolling {
  readonly #screen: Screen;
  readonly #pieces: readonly Piece[];
  #next = 0;
  /** What stands of the line that is not whole yet. It is a part of the area until it is. */
  #line = '';

  constructor(screen: Screen, pieces: readonly Piece[]) {
    this.#screen = screen;
    this.#pieces = selfColoured(pieces);
  }

  get isWhole(): boolean {
    return this.#next >= this.#pieces.length;
  }

  /** How many words the passage has. */
  get words(): number {
    return this.#pieces.filter(({ words }) => words > 0).length;
  }

  /** Writes the next word, and whatever comes with it, over `area`. Answers how long it stands, in milliseconds. */
  advance(area: readonly string[], word: number): number {
    for (let piece = this.#take(); piece !== null; piece = this.#take()) {
      this.#write(piece, area);
      if (piece.words > 0) return standOf(piece, word);
    }
    return 0;
  }

  /** Writes all that is left at once. */
  complete(area: readonly string[]): void {
    const rest = this.#pieces.slice(this.#next).map(({ text }) => text);
    this.#next = this.#pieces.length;
    this.#screen.drawBelow(this.#line + rest.join(''), area);
    this.#line = '';
  }

  /** Writes the end of the passage, in so many rows: what a window that was cleared has room for. */
  completeInto(rows: number, area: readonly string[]): void {
    const whole = this.#pieces.map(({ text }) => text).join('');
    const lines = whole.split('\n').slice(0, -1).slice(-rows);
    this.#next = this.#pieces.length;
    this.#line = '';
    this.#screen.drawBelow(lines.map((line) => `${line}\n`).join(''), area);
  }

  /** Draws the area anew, with the line that is not whole above it. */
  draw(area: readonly string[]): void {
    this.#screen.draw(this.isWhole ? area : [this.#line, ...area]);
  }

  #take(): Piece | null {
    const piece = this.#pieces[this.#next] ?? null;
    this.#next += 1;
    return piece;
  }

  #write({ text }: Piece, area: readonly string[]): void {
    if (text.endsWith('\n')) {
      this.#screen.drawBelow(this.#line + text, this.isWhole ? area : ['', ...area]);
      this.#line = '';
      return;
    }
    if (this.#line === '') this.#screen.draw([text, ...area]);
    else this.#screen.extend(widthOf(this.#line), text);
    this.#line += text;
  }
}

/** Between two words of a line other things are written, so each word opens its colours and closes them again. */
function selfColoured(pieces: readonly Piece[]): readonly Piece[] {
  let open = '';
  return pieces.map((piece) => {
    const before = open;
    for (const [code] of piece.text.matchAll(/\x1b\[[\d;]*m/g)) open = CLOSING.test(code) ? '' : open + code;
    const closed = before === '' && open === '' ? piece.text : before + piece.text.replace(/(\n?)$/, `${RESET}$1`);
    return { ...piece, text: closed };
  });
}

const RESET = '\x1b[0m';
const CLOSING = /\[(?:0|22|39|49)?m$/;
