import { isUtf8 } from 'node:buffer';
import { readSync } from 'node:fs';
import { MOST_LINE } from '../game/recording-problems.ts';
import type { RawLine } from '../game/recording-reading.ts';

const CHUNK = 1 << 16;
const NEWLINE = 0x0a;

/**
 * The lines of an open file from where it stands, never more than one of them in memory: of a line that is longer than
 * any of a recording, only its beginning. Throws what the system throws.
 */
export function* rawLines(fd: number): Generator<RawLine> {
  const chunk = Buffer.allocUnsafe(CHUNK);
  const line = new LineBuffer();
  let end = 0;
  for (let got = readSync(fd, chunk); got > 0; got = readSync(fd, chunk)) {
    const bytes = chunk.subarray(0, got);
    let from = 0;
    for (let at = bytes.indexOf(NEWLINE); at !== -1; at = bytes.indexOf(NEWLINE, from)) {
      line.add(bytes.subarray(from, at));
      end += at + 1 - from;
      from = at + 1;
      yield line.take(true, end);
    }
    line.add(bytes.subarray(from));
    end += got - from;
  }
  if (!line.isEmpty) yield line.take(false, end);
}

/** A line as it comes in pieces. */
class LineBuffer {
  #pieces: Buffer[] = [];
  #length = 0;

  get isEmpty(): boolean {
    return this.#length === 0;
  }

  add(piece: Buffer): void {
    // What comes after the longest line that can be is counted and let go.
    if (this.#length <= MOST_LINE) this.#pieces.push(Buffer.from(piece));
    this.#length += piece.length;
  }

  take(ended: boolean, end: number): RawLine {
    const bytes = Buffer.concat(this.#pieces);
    const long = this.#length > MOST_LINE;
    this.#pieces = [];
    this.#length = 0;
    if (long) return { text: '', flaw: 'too-long', ended, end };
    return { text: bytes.toString('utf8'), flaw: isUtf8(bytes) ? null : 'not-utf8', ended, end };
  }
}
