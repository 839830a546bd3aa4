import { Canvas } from './canvas.ts';
import type { Look } from './layout.ts';
import { LETTERING_ROWS, letter } from './lettering.ts';
import { clip, widthOf } from './wrap.ts';

/** What stands on the title screen above its menu. */
export interface TitleWords {
  readonly title: string;
  readonly subtitle: string;
}

const EIGHTHS = [' ', '▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];

/** How many rows the planet's limb takes, where there is room for one. */
const LIMB_ROWS = 3;

/** The title in as many rows as it is given: stars, the lettering, what it is, and below that the limb of a planet. */
export function drawTitle(words: TitleWords, rows: number, look: Look): string[] {
  const width = Math.max(1, look.columns - 1);
  const canvas = new Canvas(width, Math.max(1, rows));
  const drawn = letteringFor(words.title, width, rows, look);
  const limb = rows >= drawn.length + 2 + LIMB_ROWS + 2 ? LIMB_ROWS : 0;
  const text = drawn.length + (rows >= drawn.length + 2 ? 2 : 0);
  const top = Math.max(0, Math.floor((rows - limb - text) / 2));
  scatterStars(canvas, width, rows - limb, look);
  if (limb > 0) drawLimb(canvas, width, rows - limb, look);
  drawn.forEach((line, at) => {
    const column = Math.max(0, Math.floor((width - widthOf(line)) / 2));
    clearBehind(canvas, top + at, column, line);
    canvas.put(top + at, column, line, look.theme.accent);
  });
  if (text > drawn.length) drawCentred(canvas, top + text - 1, words.subtitle, width, look);
  return canvas.lines();
}

function letteringFor(title: string, width: number, rows: number, look: Look): readonly string[] {
  const spaced = [...title.toUpperCase()].join(' ');
  const plain = [widthOf(spaced) <= width ? spaced : clip(title, width, look.glyphs.ellipsis)];
  if (!look.glyphs.unicode || rows < LETTERING_ROWS) return plain;
  for (const gap of [3, 2]) {
    const whole = letter(title, gap);
    if (whole !== null && widthOf(whole[0] ?? '') <= width - 4) return whole;
  }
  const words = title.split(' ').map((word) => letter(word, 2));
  const stacked = words.flatMap((word, at) => (word === null ? [] : at === 0 ? word : ['', ...word]));
  const widest = Math.max(...stacked.map(widthOf));
  const fits = stacked.length + 4 <= rows && widest <= width - 2;
  return words.includes(null) || !fits ? plain : stacked;
}

/** Stars at the same places at every look: the same sky, not a flicker. */
function scatterStars(canvas: Canvas, width: number, rows: number, look: Look): void {
  const { theme, glyphs } = look;
  let seed = 2063;
  const random = (below: number) => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (seed >>> 8) % below;
  };
  const count = Math.floor((width * rows) / 34);
  for (let star = 0; star < count; star += 1) {
    const kind = random(40);
    const size = kind === 0 ? 3 : kind < 5 ? 2 : kind % 2;
    const sign = glyphs.star[size] ?? '.';
    canvas.put(random(Math.max(1, rows)), random(width), sign, kind % 5 === 0 ? theme.quiet : theme.faint);
  }
}

/** Space around the letters, so that no star reads as a part of one. */
function clearBehind(canvas: Canvas, row: number, column: number, line: string): void {
  canvas.put(row, column - 2, '\u00a0'.repeat(widthOf(line) + 4), BLANK_PAINT);
}

const BLANK_PAINT = (text: string) => text.replaceAll('\u00a0', ' ');

function drawCentred(canvas: Canvas, row: number, text: string, width: number, look: Look): void {
  const shown = clip(text, width, look.glyphs.ellipsis);
  const column = Math.floor((width - widthOf(shown)) / 2);
  clearBehind(canvas, row, column, shown);
  canvas.put(row, column, shown, look.theme.system);
}

/** The edge of a planet from low orbit: a shallow arc, light at its rim and dark below and to the sides. */
function drawLimb(canvas: Canvas, width: number, top: number, look: Look): void {
  if (!look.glyphs.unicode) return;
  const middle = (width - 1) / 2;
  for (let column = 0; column < width; column += 1) {
    const side = Math.abs(column - middle) / middle;
    const height = Math.round((LIMB_ROWS * 8 - 2) * (1 - side * side));
    const rim = Math.ceil(height / 8) - 1;
    for (let row = 0; row <= rim; row += 1) {
      const eighths = Math.min(8, height - row * 8);
      const paint = look.theme.limb({ depth: rim - row, filled: eighths / 8, side: Math.round(side * 24) / 24 });
      if (paint !== null) canvas.put(top + LIMB_ROWS - 1 - row, column, EIGHTHS[eighths] ?? '', paint);
    }
  }
}
