import Select from 'enquirer/lib/prompts/select.js';
import { Countdown } from './countdown.ts';
import type { PlayEnd } from './end.ts';
import type { Input, Key } from './keys.ts';
import { isAiry, type Look } from './layout.ts';
import { type MenuRow, renderRows } from './menu.ts';
import type { Terminal } from './terminal.ts';
import { type Column, clip, columnOf } from './wrap.ts';

/** What a menu asks with. */
export interface Menu {
  readonly rows: readonly MenuRow[];
  /** The row in focus at first. */
  readonly focus: number;
  /** Keys that answer by themselves, such as `i`; upper and lower case are told apart. */
  readonly letters: readonly string[];
  /** Where the rows stand; the column of prose where this is left out. */
  column?(look: Look): Column;
  /** Whether an empty line stands between two rows, where there is room for it. */
  readonly spaced?: boolean;
  /** The lines above the rows in a window of this look; the menu asks anew whenever the window changes. */
  header(look: Look): readonly string[];
  /** The lines below the rows. */
  footer(look: Look): readonly string[];
  /** Lines that the menu leaves to the text above it. */
  readonly reserve: number;
  /** How many milliseconds there are to answer; left out for as long as it takes. */
  readonly limit?: number | null;
  /** Does a little work while no key is pressed; after news the menu is drawn again, with what its notes say then. */
  work?(): Working;
  /** Whether something has come in that is to be looked at before the menu is answered. */
  interrupted?(): boolean;
  /** Prints the text above the menu again, in so many rows, after the window was cleared. */
  repaint(rows: number): void;
}

/** What came of a portion of work: it is done, there is more of it, or there is more and something to be shown. */
export type Working = 'done' | 'more' | 'news';

/** How a menu was answered: with a row, with a letter that stands for something else, or the end of all. */
export type MenuAnswer =
  | { readonly kind: 'row'; readonly row: number }
  | { readonly kind: 'letter'; readonly letter: string; readonly focus: number; readonly left: number | null }
  | { readonly kind: 'end'; readonly end: PlayEnd };

/** The letter that a menu is answered with when its time runs out. */
export const OUT_OF_TIME = 'out of time';

/** The letter that a menu is answered with when something has come in. */
export const INTERRUPTED = 'interrupted';

/** Asks with a menu at the bottom of the screen, which is gone when this answers. Never rejects. */
export async function askMenu(terminal: Terminal, menu: Menu): Promise<MenuAnswer> {
  const answer = await new MenuPrompt(terminal, menu).ask();
  terminal.screen.erase();
  return answer;
}

/**
 * Enquirer's Select with keys, drawing and answer of our own: what remains of it is the list, its filter and the moves
 * in it. The stock prompt reads keys for itself, counts lines wrongly once they wrap, and rejects when it is left.
 */
class MenuPrompt extends Select {
  readonly #terminal: Terminal;
  readonly #menu: Menu;
  readonly #countdown: Countdown;
  readonly #all: readonly { readonly name: string; readonly text: string }[];
  #search: string | null = null;
  #firstShown = 0;
  #answer: MenuAnswer | null = null;
  #worked = false;

  constructor(terminal: Terminal, menu: Menu) {
    super({
      name: 'menu',
      choices: menu.rows.map((row, at) => ({ name: String(at), message: row.label })),
      initial: menu.focus,
      stdin: terminal.io.input,
      stdout: terminal.io.output,
    });
    this.#terminal = terminal;
    this.#menu = menu;
    this.#countdown = new Countdown(menu.limit ?? null);
    this.#all = menu.rows.map((row, at) => ({
      name: String(at),
      text: folded(`${row.label} ${row.note ?? ''} ${row.heading ?? ''}`),
    }));
  }

  async ask(): Promise<MenuAnswer> {
    await this.initialize();
    const everything = this.choices;
    if (this.#menu.interrupted?.() === true) return this.#say(INTERRUPTED);
    for (;;) {
      const input = (await this.#work()) ?? (await this.#countdown.next(this.#terminal));
      if (this.#menu.interrupted?.() === true) return this.#say(INTERRUPTED);
      if (this.#countdown.isOver) return this.#say(OUT_OF_TIME);
      if (input === null) this.render();
      if (input?.kind === 'end') return { kind: 'end', end: input.end };
      if (input?.kind === 'redraw') this.#repaint();
      if (input?.kind === 'key') await this.#press(input.key, everything);
      if (this.#answer !== null) return this.#answer;
    }
  }

  // The key source of the process is the only one that listens, and the terminal hides its cursor for the whole run.
  override start(): void {}
  override cursorHide(): void {}
  override cursorShow(): void {}

  // All rows count as visible to the base class, which then only moves a focus; windows are cut when drawing.
  override get height(): number {
    return Number.MAX_SAFE_INTEGER;
  }

  override render(): void {
    if (this.#answer === null) this.#terminal.screen.draw(this.#lines());
  }

  /** Works while no key is pressed. Null once there is nothing more to do. */
  async #work(): Promise<Input | null> {
    while (!this.#worked) {
      const came = this.#menu.work?.() ?? 'done';
      this.#worked = came === 'done';
      if (came === 'news') this.render();
      const input = this.#worked ? null : await this.#terminal.next(0);
      if (input !== null) return input;
    }
    return null;
  }

  async #press(key: Key, everything: MenuPrompt['choices']): Promise<void> {
    if (this.#search !== null && (await this.#pressInSearch(key, everything))) return;
    if (await this.#move(key.name)) return;
    if (key.name === 'return') this.#choose(this.focused?.index);
    else if (/^[1-9]$/.test(key.name)) this.#choose(Number(key.name) - 1);
    else if (key.name === '/' && this.#menu.rows.length > 1) this.#filter('', everything);
    else if (this.#menu.letters.includes(key.name)) {
      this.#answer = this.#say(key.name);
    }
  }

  async #move(name: string): Promise<boolean> {
    if (this.choices.length === 0) return /^(up|down|home|end|page(up|down)|tab)$/.test(name);
    if (name === 'up') await this.up();
    else if (name === 'down' || name === 'tab') await this.down();
    else if (name === 'home') await this.home();
    else if (name === 'end') await this.end();
    else if (name === 'pageup') this.#leap(-1);
    else if (name === 'pagedown') this.#leap(1);
    else return false;
    return true;
  }

  #leap(direction: number): void {
    const far = Math.max(1, Math.floor(this.#room() / 2));
    this.index = Math.max(0, Math.min(this.choices.length - 1, this.index + direction * far));
    this.render();
  }

  async #pressInSearch(key: Key, everything: MenuPrompt['choices']): Promise<boolean> {
    const search = this.#search ?? '';
    if (key.name === 'escape' || (key.name === 'backspace' && search === '')) this.#filter(null, everything);
    else if (key.name === 'backspace') this.#filter([...search].slice(0, -1).join(''), everything);
    else if (key.name === 'space' || key.text !== '')
      this.#filter(search + (key.text === '' ? ' ' : key.text), everything);
    else return false;
    return true;
  }

  #filter(search: string | null, everything: MenuPrompt['choices']): void {
    const focus = this.focused?.index ?? 0;
    this.#search = search;
    const wanted = folded(search ?? '').trim();
    this.choices = everything.filter((row) => (this.#all[row.index]?.text ?? '').includes(wanted));
    this.index = Math.max(
      0,
      this.choices.findIndex((row) => row.index === focus),
    );
    this.render();
  }

  #say(letter: string): MenuAnswer {
    return { kind: 'letter', letter, focus: this.focused?.index ?? 0, left: this.#countdown.left };
  }

  #choose(row: number | undefined): void {
    if (row === undefined || this.#menu.rows[row] === undefined) return;
    this.#answer = { kind: 'row', row };
  }

  #repaint(): void {
    const { screen, look } = this.#terminal;
    const lines = this.#lines();
    screen.clear();
    this.#menu.repaint(Math.max(0, look.rows - lines.length));
    screen.draw(lines);
  }

  #room(): number {
    const { look } = this.#terminal;
    const taken = this.#header(look).length + this.#footer(look).length;
    return Math.max(1, look.rows - taken - (look.rows >= 10 ? this.#menu.reserve : 0));
  }

  #lines(): string[] {
    const { look } = this.#terminal;
    const shown = this.choices.flatMap((choice) => this.#menu.rows[choice.index] ?? []);
    const column = this.#column(look);
    const spaced = this.#menu.spaced === true && isAiry(look);
    const view = { focus: this.index, first: this.#firstShown, room: this.#room(), column, spaced };
    const window = renderRows(shown, view, look);
    this.#firstShown = window.first;
    const none = shown.length === 0 ? [' '.repeat(column.margin) + look.theme.quiet('nothing matches')] : [];
    const footer = this.#footer(look);
    return [...this.#header(look), ...window.lines, ...none, ...footer].slice(-look.rows);
  }

  /** What stands above the rows, with the time that is left where it is short. */
  #header(look: Look): readonly string[] {
    const { margin, width } = this.#column(look);
    return [...this.#menu.header(look), ...this.#countdown.render(margin, width, look)];
  }

  #column(look: Look): Column {
    return this.#menu.column?.(look) ?? columnOf(look.columns);
  }

  #footer(look: Look): readonly string[] {
    if (this.#search === null) return this.#menu.footer(look);
    const { margin, width } = this.#column(look);
    const field = clip(`/ ${this.#search}_`, width, look.glyphs.ellipsis);
    return [...this.#menu.footer(look).slice(0, -1), ' '.repeat(margin) + look.theme.accent(field)];
  }
}

/** Text as a filter compares it: without case and accents, and with plain quotation marks. */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .toLowerCase();
}
