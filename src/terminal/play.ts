import type { Session } from '../game/session.ts';
import type { Choice } from '../game/turn.ts';
import { type Problem, renderProblem } from '../problem.ts';
import type { Block } from './block.ts';
import type { PlayEnd } from './end.ts';
import { askEnding } from './ending.ts';
import { isAiry, type Look, setIn } from './layout.ts';
import { showPage } from './pages/pages.ts';
import { askMenu, type MenuAnswer, OUT_OF_TIME } from './prompt.ts';
import { sanitize } from './sanitize.ts';
import { renderStatus } from './status.ts';
import { Telling } from './telling.ts';
import type { Terminal } from './terminal.ts';
import { columnOf, widthOf } from './wrap.ts';

/**
 * Plays a game in the terminal until the player leaves it, it ends, it fails, or a signal comes. Every decision is kept
 * by the session before its outcome is shown. A failure is said on the error stream, with the terminal given back.
 * `notes` are said with the first passage.
 */
export function playInTerminal(session: Session, terminal: Terminal, notes: readonly string[] = []): Promise<PlayEnd> {
  return new Play(session, terminal).run(notes);
}

/** The letters that a menu of the story knows besides its rows. */
const LETTERS = ['i', 'm', 't', 'u', 'U', 'r', '?', 'q', ','] as const;

/** Below this height the row that names the keys goes to the story. */
const LEAST_ROWS_WITH_KEYS = 10;

class Play {
  readonly #session: Session;
  readonly #terminal: Terminal;
  readonly #telling: Telling;
  #focus = 0;
  /** What is left of the time to decide, when a page was opened meanwhile. */
  #left: number | null = null;

  constructor(session: Session, terminal: Terminal) {
    this.#session = session;
    this.#terminal = terminal;
    this.#telling = new Telling(session, terminal);
  }

  async run(notes: readonly string[]): Promise<PlayEnd> {
    await this.#terminal.ready();
    this.#terminal.screen.scrollAway(this.#terminal.look.rows);
    const resumed = this.#session.canUndo;
    const said: Block[] = notes.map((note) => ({ kind: 'aside', text: sanitize(note) }));
    let end = await (resumed
      ? this.#telling.showAgain({ before: this.#telling.recap(), behind: said })
      : this.#telling.tell({ before: said }));
    while (end === null) end = await this.#decide();
    if (end === 'quit') this.#sayKept();
    return end;
  }

  /** Asks for one decision, or for whatever else the player wants, and does it. */
  async #decide(): Promise<PlayEnd | null> {
    const { turn } = this.#session;
    if (turn.fault !== null) return this.#fail([turn.fault]);
    if (turn.choices.length === 0) return this.#atEnding();
    const { offered, late } = this.#offer(turn.choices);
    const answer = await this.#ask(offered, late);
    if (answer.kind === 'end') return answer.end;
    if (answer.kind === 'row') return this.#take(offered[answer.row]);
    if (answer.letter === OUT_OF_TIME) return this.#take(late ?? undefined);
    this.#focus = answer.focus;
    this.#left = answer.left;
    return this.#obey(answer.letter);
  }

  /** What the menu shows, and what happens when time runs out; a choice like any other where nothing is timed. */
  #offer(choices: readonly Choice[]): { offered: readonly Choice[]; late: Choice | null } {
    const shown = choices.filter((choice) => choice.use === null);
    const inTime = shown.filter((choice) => !choice.timeout);
    const late = shown.find((choice) => choice.timeout) ?? null;
    const timed = this.#terminal.preferences.values().timing && late !== null && inTime.length > 0;
    return timed ? { offered: inTime, late } : { offered: shown, late: null };
  }

  #ask(offered: readonly Choice[], late: Choice | null): Promise<MenuAnswer> {
    const { glyphs } = this.#terminal.look;
    const rows = offered.map((choice, at) => ({
      label: setIn(sanitize(choice.text).replace(/\s+/g, ' ').trim(), glyphs),
      mark: at < 9 ? String(at + 1) : ' ',
    }));
    const things = { label: 'Look at what you carry', mark: 'i' };
    // Time to read what stands there, and some to think.
    const limit = 10_000 + 300 * this.#telling.words;
    return askMenu(this.#terminal, {
      rows: rows.length === 0 ? [things] : rows,
      focus: Math.min(this.#focus, Math.max(0, rows.length - 1)),
      letters: LETTERS,
      header: (look) => this.#header(look),
      footer: (look) => this.#footer(look),
      reserve: 3,
      limit: late === null ? null : (this.#left ?? limit),
      repaint: (room) => this.#telling.repaint(room),
    });
  }

  async #obey(letter: string): Promise<PlayEnd | null> {
    if (letter === 'q') return 'quit';
    if (letter === 'u' || letter === 'U') return this.#travel(letter === 'u');
    if (letter === 'r' && this.#telling.fits()) return this.#telling.showAgain();
    const answer = await showPage(letter, this.#terminal, this.#session);
    if (answer.kind === 'end') return answer.end;
    if (answer.kind === 'use') return this.#take(answer.choice);
    // What the terminal made of the text behind the page when the window changed is its own.
    if (answer.resized) this.#telling.refresh();
    return null;
  }

  /** Takes a choice. Without one, as where only things in hand can be used, the inventory has it. */
  async #take(choice: Choice | undefined): Promise<PlayEnd | null> {
    if (choice === undefined) return this.#obey('i');
    const decided = this.#session.decide(choice.index);
    if (!decided.ok) return this.#fail(decided.problems);
    this.#startAnew();
    return this.#telling.tell();
  }

  /** Takes a decision back, or the taking back. */
  async #travel(back: boolean): Promise<PlayEnd | null> {
    if (back ? !this.#session.canUndo : !this.#session.canRedo) return null;
    const undone = back ? this.#telling.here.choice : null;
    const moved = back ? this.#session.undo() : this.#session.redo();
    if (!moved.ok) return this.#fail(moved.problems);
    this.#startAnew();
    if (undone === null) return this.#telling.showAgain();
    const text = `${this.#terminal.look.glyphs.undone} taken back: ${sanitize(undone)}`;
    return this.#telling.showAgain({ behind: [{ kind: 'aside', text }] });
  }

  #startAnew(): void {
    this.#focus = 0;
    this.#left = null;
  }

  async #atEnding(): Promise<PlayEnd | null> {
    const answer = await askEnding(this.#terminal, this.#session, (room) => this.#telling.repaint(room));
    if (answer.kind === 'leave') return answer.end;
    return answer.kind === 'undo' ? this.#travel(true) : this.#obey(answer.letter);
  }

  #header(look: Look): string[] {
    const status = renderStatus(this.#session.turn.state, this.#session.program.scenario, look);
    const air = isAiry(look) ? [''] : [];
    return status === null ? (look.rows >= 7 ? [''] : []) : [...air, status, ...air];
  }

  #footer(look: Look): readonly string[] {
    if (look.rows < LEAST_ROWS_WITH_KEYS) return [];
    const { margin, width } = columnOf(look.columns);
    const world = this.#session.program.scenario !== null;
    const undo = this.#session.canUndo ? ['u undo'] : [];
    const pages = world ? ['i items', 'm ship', 't time'] : [];
    const rest = ['? keys', 'q quit'];
    const lines = [[...pages, ...undo, ...rest], [...undo, ...rest], rest].map((keys) =>
      keys.join(` ${look.glyphs.dot} `),
    );
    const text = lines.find((line) => widthOf(line) <= width) ?? '? keys';
    return [...(isAiry(look) ? [''] : []), ' '.repeat(margin) + look.theme.quiet(text)];
  }

  #sayKept(): void {
    const { columns, theme } = this.#terminal.look;
    this.#terminal.screen.print(`\n${' '.repeat(columnOf(columns).margin)}${theme.quiet('The game is kept.')}\n`);
  }

  #fail(problems: readonly Problem[]): PlayEnd {
    this.#terminal.close();
    for (const problem of problems) this.#terminal.io.errors.write(`${sanitize(renderProblem(problem))}\n`);
    return 'fault';
  }
}
