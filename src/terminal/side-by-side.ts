import { padTo, wrapText } from './wrap.ts';

/** One of two texts that are laid side by side. */
export interface Half {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** Below this many cells two columns are too narrow to be read. */
const WIDE = 68;
const GAP = '   ';
/** Wider than any line. */
const ENDLESS = 1_000_000;

/**
 * Two texts beside each other, or one above the other where `width` has no room for that; null is no terminal,
 * where nothing is broken into rows. A line that the other one does
 * not have begins with `-` on the first side and with `+` on the second. Colours are the caller's: `paint` has the headings.
 */
export function layBeside(
  was: Half,
  now: Half,
  width: number | null,
  paint: (heading: string) => string = (heading) => heading,
): string[] {
  const wide = width !== null && width >= WIDE;
  const room = wide ? Math.floor((width - GAP.length) / 2) : (width ?? ENDLESS);
  const [left, right] = [rowsOf(was, now, '-', room), rowsOf(now, was, '+', room)];
  const [leftHead, rightHead] = [wrapText(was.heading, room), wrapText(now.heading, room)];
  if (!wide) return [...leftHead.map(paint), ...left, '', ...rightHead.map(paint), ...right];
  const headings = pair(leftHead, rightHead, (one, other) => paint(padTo(one, room)) + GAP + paint(other));
  return [...headings, ...pair(left, right, (one, other) => padTo(one, room) + GAP + other)];
}

function pair(
  left: readonly string[],
  right: readonly string[],
  join: (one: string, other: string) => string,
): string[] {
  const rows = Math.max(left.length, right.length);
  return Array.from({ length: rows }, (_, at) => join(left[at] ?? '', right[at] ?? '').trimEnd());
}

function rowsOf({ lines }: Half, other: Half, sign: string, room: number): string[] {
  return lines.flatMap((line) => {
    const mark = other.lines.includes(line) ? ' ' : sign;
    return wrapText(line, room - 2).map((row, at) => `${at === 0 ? mark : ' '} ${row}`);
  });
}
