import { colourLevel } from './colour.ts';
import { glyphsFor } from './glyphs.ts';
import { type Input, type Keys, openKeys } from './keys.ts';
import type { Look } from './layout.ts';
import type { Preferences } from './preferences.ts';
import { Screen } from './screen.ts';
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
  /** True while keys are waiting to be taken. */
  readonly typedAhead: boolean;
  /** The next key, redraw or end; null when the milliseconds pass without one. */
  next(milliseconds?: number): Promise<Input | null>;
  /** Gives the terminal back as it was found. Closing twice is closing once. */
  close(): void;
}

/** Takes the terminal: raw keys, hidden cursor, signals. Whoever opens it closes it, whatever happens between. */
export function openTerminal(io: TerminalIO, preferences: Preferences): Terminal {
  return new OpenTerminal(io, preferences);
}

class OpenTerminal implements Terminal {
  readonly io: TerminalIO;
  readonly screen: Screen;
  readonly preferences: Preferences;
  readonly #keys: Keys;
  readonly #backdrop: Backdrop;
  readonly #onExit = () => this.close();
  #theme: { readonly colour: string; readonly theme: Theme } | null = null;
  #open = true;

  constructor(io: TerminalIO, preferences: Preferences) {
    this.io = io;
    this.preferences = preferences;
    this.screen = new Screen(io.output);
    this.#backdrop = backdropOf(io.env);
    this.#keys = openKeys(io.input, io.output, { enter: () => this.#enter(), leave: () => this.#leave() });
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

  get typedAhead(): boolean {
    return this.#keys.typedAhead;
  }

  next(milliseconds?: number): Promise<Input | null> {
    return this.#keys.next(milliseconds);
  }

  close(): void {
    if (!this.#open) return;
    this.#open = false;
    process.off('exit', this.#onExit);
    this.#keys.close();
  }

  #enter(): void {
    if (this.io.input.isTTY) this.io.input.setRawMode(true);
    this.screen.enter();
  }

  #leave(): void {
    this.screen.leave();
    try {
      if (this.io.input.isTTY) this.io.input.setRawMode(false);
    } catch {
      // The terminal is gone, and with it its modes.
    }
  }

  #paints(): Theme {
    const { colour } = this.preferences.values();
    if (this.#theme?.colour !== colour) {
      this.#theme = { colour, theme: createTheme(colourLevel(this.io.env, colour), this.#backdrop) };
    }
    return this.#theme.theme;
  }
}

/** Some terminals say their colours in COLORFGBG, as `foreground;background`. */
function backdropOf(env: Readonly<Record<string, string | undefined>>): Backdrop {
  const ground = /;(\d+)$/.exec(env.COLORFGBG ?? '')?.[1];
  if (ground === undefined) return 'unknown';
  return ground === '7' || Number(ground) > 8 ? 'light' : 'dark';
}
