import type { Paint } from './theme.ts';
import { widthOf } from './wrap.ts';

interface Cell {
  readonly sign: string;
  readonly paint: Paint;
}

const asIs: Paint = (text) => text;
const BLANK: Cell = { sign: ' ', paint: asIs };

/** A grid of cells that pictures are put on, and lines are read off. Signs are one cell wide. */
export class Canvas {
  readonly #cells: Cell[][];

  constructor(width: number, height: number) {
    this.#cells = Array.from({ length: height }, () => Array.from({ length: width }, () => BLANK));
  }

  /** Puts a text on a row from a column on; blanks leave what is there, and what lies outside is cut. */
  put(row: number, column: number, text: string, paint: Paint): void {
    const cells = this.#cells[row];
    if (cells === undefined) return;
    [...text].forEach((sign, at) => {
      const column2 = column + at;
      if (sign !== ' ' && column2 >= 0 && column2 < cells.length && widthOf(sign) === 1)
        cells[column2] = { sign, paint };
    });
  }

  /** The rows as lines, colours put on in runs. */
  lines(): string[] {
    return this.#cells.map((cells) => {
      const runs: { text: string; paint: Paint }[] = [];
      for (const { sign, paint } of cells) {
        const last = runs.at(-1);
        if (last !== undefined && last.paint === paint) last.text += sign;
        else runs.push({ text: sign, paint });
      }
      return runs
        .map(({ text, paint }, at) => (at === runs.length - 1 ? paint(text.trimEnd()) : paint(text)))
        .join('')
        .trimEnd();
    });
  }
}
