import type { Session } from '../../game/session.ts';
import { renderProblem } from '../../problem.ts';
import type { Input } from '../keys.ts';
import type { Look } from '../layout.ts';
import { TypedLine } from '../line.ts';
import { sanitize } from '../sanitize.ts';
import type { Terminal } from '../terminal.ts';
import { clip, padTo, widthOf } from '../wrap.ts';
import { comparePage } from './compare.ts';
import { Desk } from './desk.ts';
import { FuturePart } from './future.ts';
import { type PageAnswer, pageColumn, viewPage } from './page.ts';
import type { Deed, KeyHint, Part } from './part.ts';
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
    const head = this.#headLines(look);
    const foot = look.rows >= 14 ? 2 : look.rows >= 6 ? 1 : 0;
    const room = Math.max(1, look.rows - head.length - foot);
    const body = this.#part.render(room, look).slice(0, room);
    const filled = [...head, ...body, ...Array.from({ length: room - body.length }, () => '')];
    screen.drawPage([...filled, ...(foot === 2 ? [''] : []), ...(foot > 0 ? [this.#footLine(look)] : [])]);
  }

  /** The parts by name, the open one in capitals, set into a rule. */
  #headLines(look: Look): string[] {
    const { margin, width } = pageColumn(look.columns);
    const { theme, glyphs } = look;
    const names = this.#parts.map(({ name }, at) => (at === this.#at ? name.toUpperCase() : name));
    const all = names.join('  ');
    const fits = widthOf(all) + 3 <= width;
    const shown = fits ? all : (names[this.#at] ?? '');
    const painted = fits
      ? names.map((name, at) => (at === this.#at ? theme.strong(theme.accent(name)) : theme.quiet(name))).join('  ')
      : theme.strong(theme.accent(clip(shown, width, '')));
    const aside = this.#desk.progress;
    const beside = widthOf(shown) + widthOf(aside) + 6 <= width ? aside : '';
    const rest = width - widthOf(shown) - 1 - (beside === '' ? 0 : widthOf(beside) + 1);
    const rule = rest > 0 ? ` ${theme.faint(glyphs.rule.repeat(rest))}` : '';
    const line = ' '.repeat(margin) + painted + rule + (beside === '' ? '' : ` ${theme.system(beside)}`);
    return look.rows >= 14 ? ['', line, ''] : [line];
  }

  #footLine(look: Look): string {
    const { margin, width } = pageColumn(look.columns);
    const { theme, glyphs } = look;
    const indent = ' '.repeat(margin);
    if (this.#typing !== null) return indent + this.#typing.line.render(width, look);
    if (this.#said !== '') return indent + theme.accent(clip(sanitize(this.#said), width, glyphs.ellipsis));
    const { above, below } = this.#part.hidden;
    const where = [above > 0 ? `${glyphs.up} ${above}` : '', below > 0 ? `${glyphs.down} ${below}` : '']
      .filter((part) => part !== '')
      .join(' ');
    if (where === '' || width < 48) return indent + theme.quiet(this.#keys(width, look));
    return indent + theme.quiet(padTo(this.#keys(width - widthOf(where) - 2, look), width - widthOf(where)) + where);
  }

  /** As many of the keys as there is room for, in full or in short, the way out among them. */
  #keys(room: number, look: Look): string {
    const between = ` ${look.glyphs.dot} `;
    const next = (this.#parts[(this.#at + 1) % this.#parts.length]?.name ?? '').toLowerCase();
    const [first, ...others] = this.#part.keys();
    const tab: KeyHint = [`Tab ${next}`, `Tab ${next}`];
    const hints = [...(first === undefined ? [] : [first]), tab, ...others];
    const told = ([0, 1] as const).map((form) => {
      const out = form === 0 ? 'Esc goes back' : 'Esc back';
      const shown: string[] = [];
      for (const hint of hints) if (widthOf([...shown, hint[form], out].join(between)) <= room) shown.push(hint[form]);
      // The way to the next part stands beside the way out.
      const keys = shown.filter((one) => one !== tab[form]);
      return {
        count: shown.length,
        text: [...keys, ...(shown.includes(tab[form]) ? [tab[form]] : []), out].join(between),
      };
    });
    const [full, short] = told;
    const best = (short?.count ?? 0) > (full?.count ?? 0) && (full?.count ?? 0) < 4 ? short : full;
    return clip(best?.text ?? '', room, look.glyphs.ellipsis);
  }
}
