import { recapOf } from '../game/recap.ts';
import type { Passage, Session } from '../game/session.ts';
import type { Block } from './block.ts';
import type { PlayEnd } from './end.ts';
import { type Line, layOut } from './layout.ts';
import { pace } from './pace.ts';
import { blocksOf, endingOf } from './passage.ts';
import { speedOf } from './preferences.ts';
import { sanitize } from './sanitize.ts';
import { shownPassages } from './shown.ts';
import type { Terminal } from './terminal.ts';

/** What is said before and behind a passage: what went before it, what was taken back. */
export interface Around {
  readonly before?: readonly Block[];
  readonly behind?: readonly Block[];
}

/** The passage that stands on the screen, above the menu: told once, and printed again when the window changes. */
export class Telling {
  readonly #session: Session;
  readonly #terminal: Terminal;
  #blocks: readonly Block[] = [];

  constructor(session: Session, terminal: Terminal) {
    this.#session = session;
    this.#terminal = terminal;
  }

  /** Where play stands. */
  get here(): Passage {
    return this.#session.here;
  }

  /** How many words stand there to be read. */
  get words(): number {
    return this.#blocks.reduce((sum, block) => sum + ('text' in block ? block.text.split(' ').length : 0), 0);
  }

  /** Tells the passage where play stands below what was told before: at the player's pace, or at once if it was read before. */
  tell(around: Around = {}, readBefore = false): Promise<PlayEnd | null> {
    return this.#show(around, readBefore ? Number.POSITIVE_INFINITY : speedOf(this.#terminal.preferences));
  }

  /**
   * Shows the passage where play stands at once, on a cleared screen. What is said before it, and would scroll out of
   * sight above it, is said behind it.
   */
  showAgain({ before = [], behind = [] }: Around = {}): Promise<PlayEnd | null> {
    this.#terminal.screen.clear();
    this.#blocks = this.#blocksWith({ before, behind });
    const around = this.fits() ? { before, behind } : { behind: [...before, ...behind] };
    return this.#show(around, Number.POSITIVE_INFINITY);
  }

  /** A few lines of what went before the passage, for a game that is taken up again. */
  recap(): Block[] {
    const lines = recapOf(this.#session).map((line) => sanitize(line).trim());
    return lines.length === 0 ? [] : [{ kind: 'aside', text: lines.join('\n') }];
  }

  /** Prints as much of the passage's end as `room` rows hold, so that nothing of it scrolls away a second time. */
  repaint(room: number): void {
    const fitting = room <= 1 ? [] : this.#lines().slice(-(room - 1));
    this.#terminal.screen.print(fitting.map((line) => `${line.text}\n`).join(''));
  }

  /** Whether the passage and a menu of some rows have room together. */
  fits(): boolean {
    return this.#lines().length + 8 <= this.#terminal.look.rows;
  }

  #blocksWith({ before = [], behind = [] }: Around): readonly Block[] {
    const { here } = this;
    const { scenario } = this.#session.program;
    const passages = shownPassages(this.#session).flatMap((passage) => blocksOf(passage, scenario));
    return [...before, ...passages, ...endingOf(here.turn, scenario), ...behind];
  }

  async #show(around: Around, speed: number): Promise<PlayEnd | null> {
    this.#blocks = this.#blocksWith(around);
    const told = await pace(this.#terminal, this.#lines(), speed);
    if (told.kind === 'end') return told.end;
    if (told.kind === 'redraw') this.refresh();
    return null;
  }

  /** Clears the window, whose size has changed, and prints what fits. */
  refresh(): void {
    this.#terminal.screen.clear();
    this.repaint(this.#terminal.look.rows);
  }

  #lines(): Line[] {
    return layOut(this.#blocks, this.#terminal.look);
  }
}
