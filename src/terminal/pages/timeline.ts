import type { Session } from '../../game/session.ts';
import { renderProblem } from '../../problem.ts';
import type { Input } from '../keys.ts';
import type { Look } from '../layout.ts';
import { TypedLine } from '../line.ts';
import { sanitize } from '../sanitize.ts';
import type { Terminal } from '../terminal.ts';
import { clip } from '../wrap.ts';
import { comparePage } from './compare.ts';
import { Desk } from './desk.ts';
import { FuturePart } from './future.ts';
import { type PageAnswer, pageColumn, viewPage } from './page.ts';
import type { Deed, Part } from './part.ts';
import { partFoot, partHead } from './timeline-frame.ts';
import { GamePart } from './timeline-game.ts';
import { BookmarksPart, ScenesPart } from './timeline-lists.ts';

/** How the page was left: as any other, or with play standing somewhere else. */
export type TimelineAnswer = PageAnswer | { readonly kind: 'gone' };

/** How the page is opened: the letters that lead to other pages, whom to tell of another size, the part to begin with. */
export interface TimelineOptions {
  readonly letters: readonly string[];
  resized(): void;
  readonly part: 'game' | 'bookmarks';
}

/** Shows the game's tree, its scenes, its bookmarks, and what the future hangs on; goes wherever the player wants to go on. */
export function showTimeline(terminal: Terminal, session: Session, options: TimelineOptions): Promise<TimelineAnswer> {
  return new Timeline(terminal, session, options).run();
}

/** Between two drawings while the game is being looked through. */
const REDRAW_MILLISECONDS = 120;

class Timeline {
  readonly #terminal: Terminal;
  readonly #options: TimelineOptions;
  readonly #desk: Desk;
  readonly #game: GamePart;
  readonly #parts: readonly Part[];
  #at: number;
  #typing: { readonly line: TypedLine; done(text: string): string } | null = null;
  #said = '';

  constructor(terminal: Terminal, session: Session, options: TimelineOptions) {
    this.#terminal = terminal;
    this.#options = options;
    this.#desk = new Desk(session);
    this.#game = new GamePart(this.#desk);
    const bookmarks = new BookmarksPart(this.#desk);
    const future = session.program.scenario === null ? [] : [new FuturePart(session)];
    this.#parts = [this.#game, new ScenesPart(this.#desk), bookmarks, ...future];
    this.#at = options.part === 'bookmarks' ? this.#parts.indexOf(bookmarks) : 0;
  }

  async run(): Promise<TimelineAnswer> {
    for (;;) {
      this.#draw();
      const input = await this.#next();
      if (input.kind === 'end') return input;
      if (input.kind === 'redraw') {
        if (input.resized) this.#options.resized();
        continue;
      }
      const answer = await this.#press(input.key.name, input);
      if (answer !== null) return answer;
    }
  }

  /** The next input. While there is none, what nobody has looked at yet is looked at. */
  async #next(): Promise<Input> {
    let rest = REDRAW_MILLISECONDS;
    let drawn = performance.now();
    while (!this.#desk.complete) {
      const input = await this.#terminal.next(0);
      if (input !== null) return input;
      this.#desk.lookOn();
      const since = performance.now();
      if (since - drawn < rest && !this.#desk.complete) continue;
      this.#desk.refresh();
      this.#draw();
      drawn = performance.now();
      // A large game takes its time to be drawn: most of the time is for looking, and for keys.
      rest = Math.max(REDRAW_MILLISECONDS, 5 * (drawn - since));
    }
    for (;;) {
      const input = await this.#terminal.next();
      if (input !== null) return input;
    }
  }

  async #press(key: string, input: Input & { kind: 'key' }): Promise<TimelineAnswer | null> {
    if (this.#typing !== null) return this.#type(input);
    this.#said = '';
    const deed = this.#part.press(key);
    if (deed !== null) return this.#obey(deed);
    if (key === 'tab') this.#at = (this.#at + 1) % this.#parts.length;
    else if (this.#options.letters.includes(key)) return { kind: 'letter', letter: key };
    else if (key === 'escape' || key === 'q') return { kind: 'closed' };
    return null;
  }

  #type({ key }: Input & { kind: 'key' }): null {
    const typed = this.#typing?.line.press(key) ?? null;
    if (typed === null) return null;
    if (typed !== 'left') this.#said = this.#typing?.done(typed.text) ?? '';
    this.#typing = null;
    return null;
  }

  async #obey(deed: Deed): Promise<TimelineAnswer | null> {
    switch (deed.kind) {
      case 'go':
        return this.#go(deed.n);
      case 'show':
        this.#game.show(deed.n);
        this.#at = 0;
        return null;
      case 'compare':
        return this.#compare(deed.one, deed.other);
      case 'ask':
        this.#typing = { line: new TypedLine(deed.label, deed.text), done: deed.done };
        return null;
      case 'say':
        this.#said = deed.text;
        return null;
      default:
        return null;
    }
  }

  #go(n: number): TimelineAnswer | null {
    if (n === this.#desk.session.history.head) return { kind: 'closed' };
    const gone = this.#desk.session.goTo(n);
    if (gone.ok) return { kind: 'gone' };
    this.#said = gone.problems.map(renderProblem).join(' ');
    return null;
  }

  async #compare(one: number, other: number): Promise<TimelineAnswer | null> {
    this.#game.unmark();
    const page = comparePage(this.#desk.session, one, other);
    if (!page.ok) {
      this.#said = page.problems.map(renderProblem).join(' ');
      return null;
    }
    const answer = await viewPage(this.#terminal, page.value, [], () => this.#options.resized());
    return answer.kind === 'end' ? answer : null;
  }

  get #part(): Part {
    return this.#parts[this.#at] ?? this.#game;
  }

  #draw(): void {
    const { look, screen } = this.#terminal;
    const names = this.#parts.map(({ name }) => name);
    const head = partHead(names, this.#at, this.#desk.progress, look);
    const foot = look.rows >= 14 ? 2 : look.rows >= 6 ? 1 : 0;
    const room = Math.max(1, look.rows - head.length - foot);
    const body = this.#part.render(room, look).slice(0, room);
    const filled = [...head, ...body, ...Array.from({ length: room - body.length }, () => '')];
    const last = foot > 0 ? [' '.repeat(pageColumn(look.columns).margin) + this.#lastLine(look)] : [];
    screen.drawPage([...filled, ...(foot === 2 ? [''] : []), ...last]);
  }

  /** What is being typed, what was said last, or what the keys do. */
  #lastLine(look: Look): string {
    const { width } = pageColumn(look.columns);
    if (this.#typing !== null) return this.#typing.line.render(width, look);
    if (this.#said !== '') return look.theme.accent(clip(sanitize(this.#said), width, look.glyphs.ellipsis));
    const next = this.#parts[(this.#at + 1) % this.#parts.length] ?? this.#part;
    return partFoot(this.#part.keys(), next.name, this.#part.hidden, look);
  }
}
