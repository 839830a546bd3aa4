import { AnswerFilter, BACKDROP_QUESTION, backdropOf, canAnswer } from './backdrop.ts';
import { colourLevel } from './colour.ts';
import { glyphsFor } from './glyphs.ts';
import { type Input, type Keys, openKeys } from './keys.ts';
import type { Look } from './layout.ts';
import type { Preferences } from './preferences.ts';
import { hasHungUp, Screen } from './screen.ts';
import { type Backdrop, createTheme, type Theme } from './theme.ts';

/** The streams and the environment that the terminal is made of; nothing of it is read behind their back. */
export interface TerminalIO {
  readonly input: NodeJS.ReadStream;
  readonly output: NodeJS.WriteStream;
  readonly errors: NodeJS.WritableStream;
  columns(): number;
  rows(): number;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** One terminal, opened once for the whole run and handed to every screen. */
export interface Terminal {
  readonly io: TerminalIO;
  readonly screen: Screen;
  readonly preferences: Preferences;
  /** The window and its colours as they are now. */
  readonly look: Look;
  /** Once the terminal has told its background, or has had the time to: from then on the look is settled. */
  ready(): Promise<void>;
  /** True while keys are waiting to be taken. */
  readonly typedAhead: boolean;
  /** The next key, redraw or end; null when the milliseconds pass without one. */
  next(milliseconds?: number): Promise<Input | null>;
  /** Lets the screen that waits for input look around, for something has come in: it gets null, and no key. */
  wake(): void;
  /** Gives the terminal back as it was found. Closing twice is closing once. */
  close(): void;
}

/** Takes the terminal: raw keys, hidden cursor, signals. Whoever opens it closes it, whatever happens between. */
export function openTerminal(io: TerminalIO, preferences: Preferences): Terminal {
  return new OpenTerminal(io, preferences);
}

/** So long the first screen waits for the terminal's answer, and so long keys are read with one in mind. */
const ANSWER_MILLISECONDS = 120;
const LATE_MILLISECONDS = 1500;

class OpenTerminal implements Terminal {
  readonly io: TerminalIO;
  readonly screen: Screen;
  readonly preferences: Preferences;
  readonly #keys: Keys;
  readonly #filter = new AnswerFilter((backdrop) => this.#hear(backdrop));
  readonly #onExit = () => this.close();
  #theme: { readonly colour: string; readonly theme: Theme } | null = null;
  #backdrop: Backdrop;
  #ready: Promise<void> | null = null;
  #heard: () => void = () => {};
  #open = true;

  constructor(io: TerminalIO, preferences: Preferences) {
    this.io = io;
    this.preferences = preferences;
    this.screen = new Screen(io.output);
    this.#backdrop = backdropOf(io.env);
    this.#keys = openKeys(
      { input: io.input, output: io.output, filter: this.#filter },
      { enter: () => this.#enter(), leave: () => this.#leave() },
    );
    // The last resort, for a bug of ours that nobody caught: the shell must not be left with raw keys.
    process.once('exit', this.#onExit);
  }

  get look(): Look {
    return {
      columns: Math.max(1, this.io.columns()),
      rows: Math.max(1, this.io.rows()),
      theme: this.#paints(),
      glyphs: glyphsFor(this.io.env, process.platform),
    };
  }

  ready(): Promise<void> {
    this.#ready ??= this.#askBackdrop();
    return this.#ready;
  }

  get typedAhead(): boolean {
    return this.#keys.typedAhead;
  }

  next(milliseconds?: number): Promise<Input | null> {
    return this.#keys.next(milliseconds);
  }

  wake(): void {
    this.#keys.wake();
  }

  close(): void {
    if (!this.#open) return;
    this.#open = false;
    process.off('exit', this.#onExit);
    this.#keys.close();
  }

  #askBackdrop(): Promise<void> {
    const colours = colourLevel(this.io.env, this.preferences.values().colour);
    if (colours < 2 || this.#backdrop !== 'unknown' || !canAnswer(this.io.env)) return Promise.resolve();
    return new Promise((resolve) => {
      const patience = setTimeout(() => this.#heard(), ANSWER_MILLISECONDS);
      const release = setTimeout(() => this.#keys.type(this.#filter.release()), LATE_MILLISECONDS);
      release.unref();
      this.#heard = () => {
        clearTimeout(patience);
        resolve();
      };
      this.#filter.ask();
      this.screen.print(BACKDROP_QUESTION);
    });
  }

  #hear(backdrop: Backdrop | null): void {
    if (backdrop === null) this.#keys.type(this.#filter.release());
    else this.#backdrop = backdrop;
    this.#theme = null;
    this.#heard();
  }

  #enter(): void {
    if (this.io.input.isTTY) this.io.input.setRawMode(true);
    this.screen.enter();
  }

  #leave(): void {
    this.screen.leave();
    // A terminal that has hung up has no modes any more.
    if (this.io.input.isTTY && !hasHungUp(this.io.output)) this.io.input.setRawMode(false);
  }

  #paints(): Theme {
    const { colour } = this.preferences.values();
    if (this.#theme?.colour !== colour) {
      this.#theme = { colour, theme: createTheme(colourLevel(this.io.env, colour), this.#backdrop) };
    }
    return this.#theme.theme;
  }
}
