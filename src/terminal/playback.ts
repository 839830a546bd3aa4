import type { PlayEnd } from './end.ts';
import type { Key } from './keys.ts';
import { layOut } from './layout.ts';
import { piecesOf } from './pace.ts';
import { controlLines } from './playback-controls.ts';
import { menuLines, offeredWords } from './playback-menu.ts';
import { openPlaybackPage } from './playback-pages.ts';
import { blocksOfFrame, type Showing } from './playback-showing.ts';
import { speedOf } from './preferences.ts';
import { type Frame, scenesOf } from './reel.ts';
import { type Tempo, tempoOf } from './tempo.ts';
import type { Terminal } from './terminal.ts';
import { Unrolling } from './unrolling.ts';

/** How a playback ended: left, or by a signal; played to its end, where another one follows; or taken over after decision `n`. */
export type PlaybackEnd =
  | { readonly kind: 'end'; readonly end: PlayEnd }
  | { readonly kind: 'over' }
  | { readonly kind: 'take-over'; readonly n: number };

/** Plays a recording back in the terminal, at the player's pace, until it is left. The reel has at least its opening. */
export function playBack(terminal: Terminal, showing: Showing): Promise<PlaybackEnd> {
  return new Playback(terminal, showing).run();
}

/** How many times as fast as usual. */
const TIMES: readonly number[] = [0.25, 0.5, 1, 1.5, 2, 4, 8];
const USUAL = TIMES.indexOf(1);

/** The last passage of a recording that another follows stays as long as so many marks. */
const LAST_MARKS = 4;

class Playback {
  readonly #terminal: Terminal;
  readonly #showing: Showing;
  #at = 0;
  #text: Unrolling;
  /** What happens to a passage: its text comes, its menu stands there, what is taken from it is marked. */
  #beat: 'telling' | 'offering' | 'marking' = 'telling';
  /** Milliseconds until the next thing happens; null for never, but for a key. */
  #left: number | null = 0;
  #paused = false;
  #times = USUAL;
  #end: PlaybackEnd | null = null;

  constructor(terminal: Terminal, showing: Showing) {
    this.#terminal = terminal;
    this.#showing = showing;
    this.#text = this.#unroll();
  }

  async run(): Promise<PlaybackEnd> {
    const { screen } = this.#terminal;
    await this.#terminal.ready();
    screen.scrollAway(this.#terminal.look.rows);
    this.#tell(0);
    while (this.#end === null) {
      const since = performance.now();
      const input = await this.#terminal.next(this.#paused ? undefined : (this.#left ?? undefined));
      if (this.#left !== null && !this.#paused) this.#left = Math.max(0, this.#left - (performance.now() - since));
      if (input === null) this.#goOn();
      else if (input.kind === 'end') this.#end = input;
      else if (input.kind === 'redraw') this.#redraw();
      else await this.#press(input.key);
    }
    screen.erase();
    return this.#end;
  }

  get #frame(): Frame {
    const frame = this.#showing.reel.frames[this.#at];
    if (frame === undefined) throw new Error('a reel has at least its opening');
    return frame;
  }

  get #last(): number {
    return this.#showing.reel.frames.length - 1;
  }

  get #tempo(): Tempo {
    return tempoOf(speedOf(this.#terminal.preferences), TIMES[this.#times]);
  }

  /** Begins to tell the passage of a frame; all of it at once where the playback is paused, or prose always comes so. */
  #tell(at: number): void {
    this.#at = at;
    this.#text = this.#unroll();
    this.#beat = 'telling';
    this.#left = 0;
    if (this.#paused || this.#tempo.word === 0) this.#complete();
  }

  #unroll(): Unrolling {
    const { screen, look } = this.#terminal;
    return new Unrolling(screen, piecesOf(layOut(blocksOfFrame(this.#showing, this.#at, look.glyphs), look)));
  }

  /** The next thing happens: a word comes, a menu, the mark on what is taken, the next passage. */
  #goOn(): void {
    if (this.#beat === 'telling' && !this.#text.isWhole) {
      this.#left = this.#text.advance(this.#area(), this.#tempo.word);
    } else if (this.#beat === 'telling') {
      this.#complete();
    } else if (this.#beat === 'offering' && this.#frame.taken !== null) {
      this.#beat = 'marking';
      this.#left = this.#tempo.mark;
      this.#draw();
    } else this.#forward();
  }

  /** Shows what is left of the passage, and its menu. */
  #complete(): void {
    this.#beat = 'offering';
    this.#text.complete(this.#area());
    const rest = this.#tempo.rest(this.#text.words, offeredWords(this.#frame));
    if (this.#at < this.#last) this.#left = rest;
    else this.#left = this.#showing.more ? rest + LAST_MARKS * this.#tempo.mark : null;
  }

  #forward(): void {
    if (this.#at < this.#last) {
      if (!this.#text.isWhole) this.#text.complete([]);
      this.#terminal.screen.erase();
      this.#tell(this.#at + 1);
    } else if (this.#beat === 'telling') this.#complete();
    else if (this.#showing.more) this.#end = { kind: 'over' };
  }

  #jump(at: number): void {
    this.#terminal.screen.clear();
    this.#tell(Math.max(0, Math.min(this.#last, at)));
  }

  #jumpScene(direction: 1 | -1): void {
    const marks = scenesOf(this.#showing.reel).map(({ at }) => at);
    const next = direction > 0 ? marks.find((at) => at > this.#at) : marks.findLast((at) => at < this.#at);
    this.#jump(next ?? (direction > 0 ? this.#last : 0));
  }

  async #press(key: Key): Promise<void> {
    switch (key.name) {
      case ' ':
      case 'space':
        return this.#pause(!this.#paused);
      case 'right':
      case 'n':
        return this.#forward();
      case 'left':
      case 'p':
        return this.#jump(this.#at - 1);
      case 'home':
        return this.#jump(0);
      case 'end':
        return this.#jump(this.#last);
      case 'pagedown':
        return this.#jumpScene(1);
      case 'pageup':
        return this.#jumpScene(-1);
      case '+':
      case '=':
      case ']':
        return this.#hasten(this.#times + 1);
      case '-':
      case '_':
      case '[':
        return this.#hasten(this.#times - 1);
      case 'backspace':
        return this.#hasten(USUAL);
      case 'q':
      case 'escape':
        this.#end = { kind: 'end', end: 'quit' };
        return;
      default:
        return this.#open(key.name);
    }
  }

  /** Opens the page of a key; a key without one brings the rest of the text. */
  async #open(name: string): Promise<void> {
    const telling = this.#beat === 'telling';
    const answer =
      telling && name === 'return' ? null : await openPlaybackPage(name, this.#terminal, this.#showing, this.#at);
    if (answer === null) {
      if (telling) this.#complete();
    } else if (answer.kind === 'jump') this.#jump(answer.at);
    else if (answer.kind === 'closed') {
      if (answer.resized) this.#redraw();
      else this.#draw();
    } else this.#end = answer;
  }

  #pause(paused: boolean): void {
    this.#paused = paused;
    this.#draw();
  }

  #hasten(times: number): void {
    const before = TIMES[this.#times] ?? 1;
    this.#times = Math.max(0, Math.min(TIMES.length - 1, times));
    if (this.#left !== null) this.#left = (this.#left * before) / (TIMES[this.#times] ?? 1);
    this.#draw();
  }

  #draw(): void {
    this.#text.draw(this.#area());
  }

  /** Clears the window, whose size may have changed, and prints as much of the end of the passage as fits. */
  #redraw(): void {
    const { screen, look } = this.#terminal;
    const telling = this.#beat === 'telling';
    screen.clear();
    if (telling) this.#beat = 'offering';
    const area = this.#area();
    this.#text = this.#unroll();
    this.#text.completeInto(Math.max(1, look.rows - area.length), area);
    if (telling) this.#complete();
  }

  /** What stands below the text: the menu once all of it is there, and how the playback stands. */
  #area(): readonly string[] {
    const { look } = this.#terminal;
    const { reel } = this.#showing;
    const over = this.#at === this.#last && this.#beat !== 'telling';
    const controls = controlLines(
      { at: this.#at, of: this.#last, paused: this.#paused, over, times: TIMES[this.#times] ?? 1 },
      look,
    );
    if (this.#beat === 'telling') return controls.slice(-Math.max(1, look.rows - 1));
    const marked = this.#beat === 'marking' || this.#paused;
    const room = look.rows - controls.length - (look.rows >= 10 ? 3 : 0);
    const menu = menuLines(this.#frame, reel.program.scenario, marked, look, room);
    return [...menu, ...controls].slice(-look.rows);
  }
}
