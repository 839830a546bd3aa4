import { isatty } from 'node:tty';

const ESC = '\x1b[';
const HIDE_CURSOR = `${ESC}?25l`;
const SHOW_CURSOR = `${ESC}?25h`;
const ALTERNATE = `${ESC}?1049h`;
const NORMAL = `${ESC}?1049l`;
const HOME = `${ESC}H`;
const ERASE_BELOW = `${ESC}J`;
const ERASE_LINE = `${ESC}K`;
const PLAIN = `${ESC}0m`;
/** Between these two a terminal that knows the synchronized-output mode shows nothing half drawn; others pass them by. */
const FRAME = `${ESC}?2026h`;
const FRAME_END = `${ESC}?2026l`;

/** What a screen is written to: a terminal, or whatever stands in for one. */
export interface Surface {
  readonly writable: boolean;
  readonly fd?: number;
  write(text: string): unknown;
}

/**
 * The screen as the program writes it: text that stays, one area below it that is drawn over and taken away again, and
 * the alternate screen for pages. The only place that writes control sequences other than colours.
 */
export class Screen {
  readonly #output: Surface;
  #area = 0;
  #alternate = false;

  constructor(output: Surface) {
    this.#output = output;
  }

  /** Hides the cursor, and takes up the alternate screen again if a page was open. */
  enter(): void {
    this.#write((this.#alternate ? ALTERNATE : '') + HIDE_CURSOR);
  }

  /** Leaves the terminal as it was found: normal screen, cursor shown, no colour, and the shell on a line of its own. */
  leave(): void {
    this.erase();
    this.#write((this.#alternate ? NORMAL : '') + PLAIN + SHOW_CURSOR);
  }

  /** Writes text that stays. It must not end inside a line when an area is drawn next. */
  print(text: string): void {
    this.#write(text);
  }

  /** Draws the area below the text, over the one that was there. Each line is narrower than the window. */
  draw(lines: readonly string[]): void {
    this.#writeFrame(this.#toAreaStart() + lines.join('\n'));
    this.#area = lines.length;
  }

  /** Writes text that stays where the area was, and draws the area anew below it, in one go. The text ends a line. */
  drawBelow(text: string, lines: readonly string[]): void {
    this.#writeFrame(this.#toAreaStart() + text + lines.join('\n'));
    this.#area = lines.length;
  }

  /** Writes in the first line of the area, from a column on, and leaves the rest of it as it stands. */
  extend(column: number, text: string): void {
    const below = this.#area - 1;
    const up = below > 0 ? `${ESC}${below}A` : '';
    const along = column > 0 ? `${ESC}${column}C` : '';
    this.#write(`\r${up}${along}${text}${below > 0 ? `${ESC}${below}B` : ''}`);
  }

  /** Takes the area away. */
  erase(): void {
    if (this.#area > 0) this.#write(this.#toAreaStart());
    this.#area = 0;
  }

  /** Clears what is to be seen; the scrollback stays. */
  clear(): void {
    this.#area = 0;
    this.#write(HOME + ERASE_BELOW);
  }

  /** Moves what is to be seen into the scrollback, and starts at the top of an empty screen. */
  scrollAway(rows: number): void {
    this.erase();
    this.#write('\n'.repeat(rows) + HOME + ERASE_BELOW);
  }

  openPage(): void {
    this.erase();
    this.#alternate = true;
    this.#write(ALTERNATE + HOME + ERASE_BELOW);
  }

  /** Draws a whole page, one line for each row of the window. */
  drawPage(lines: readonly string[]): void {
    this.#writeFrame(HOME + lines.map((line) => line + ERASE_LINE).join('\n') + ERASE_BELOW);
  }

  closePage(): void {
    this.#alternate = false;
    this.#write(NORMAL);
  }

  #toAreaStart(): string {
    if (this.#area === 0) return '';
    return `\r${this.#area > 1 ? `${ESC}${this.#area - 1}A` : ''}${ERASE_BELOW}`;
  }

  #writeFrame(text: string): void {
    this.#write(FRAME + text + FRAME_END);
  }

  #write(text: string): void {
    if (text !== '' && this.#output.writable && !hasHungUp(this.#output)) this.#output.write(text);
  }
}

/** Whether what was a terminal is none any more: writing to it would be an error that ends the process on the spot. */
export function hasHungUp(output: Omit<Surface, 'write'>): boolean {
  return output.fd !== undefined && !isatty(output.fd);
}
