import type { Passage, Session } from '../game/session.ts';
import type { Choice } from '../game/turn.ts';
import { type Problem, renderProblem } from '../problem.ts';
import type { PlayEnd } from './end.ts';
import { askEnding } from './ending.ts';
import { isAiry, type Line, type Look, layOut, setIn } from './layout.ts';
import { pace } from './pace.ts';
import { showPage } from './pages/pages.ts';
import { type Block, blocksOf, endingOf } from './passage.ts';
import { speedOf } from './preferences.ts';
import { askMenu, type MenuAnswer, OUT_OF_TIME } from './prompt.ts';
import { sanitize } from './sanitize.ts';
import { renderStatus } from './status.ts';
import type { Terminal } from './terminal.ts';
import { columnOf } from './wrap.ts';

/**
 * Plays a game in the terminal until the player leaves it, it ends, it fails, or a signal comes. Every decision is kept
 * by the session before its outcome is shown. A failure is said on the error stream, with the terminal given back.
 */
export function playInTerminal(session: Session, terminal: Terminal): Promise<PlayEnd> {
  return new Play(session, terminal).run();
}

/** What is said before and behind a passage: what went before it, what was taken back. */
interface Around {
  readonly before?: readonly Block[];
  readonly behind?: readonly Block[];
}

class Play {
  readonly #session: Session;
  readonly #terminal: Terminal;
  /** The blocks that stand on the screen last: the passage we are at, perhaps with a word before it. */
  #blocks: readonly Block[] = [];
  #focus = 0;
  /** What is left of the time to decide, when a page was opened meanwhile. */
  #left: number | null = null;

  constructor(session: Session, terminal: Terminal) {
    this.#session = session;
    this.#terminal = terminal;
  }

  async run(): Promise<PlayEnd> {
    await this.#terminal.ready();
    const { screen, look } = this.#terminal;
    screen.scrollAway(look.rows);
    const resumed = this.#session.passages.length > 1;
    let end = await this.#show(resumed ? { before: this.#recap() } : {}, { paced: !resumed, clear: false });
    while (end === null) end = await this.#decide();
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
    if (answer.kind === 'letter' && answer.letter === OUT_OF_TIME) return late === null ? null : this.#take(late.index);
    if (answer.kind === 'letter') {
      this.#focus = answer.focus;
      this.#left = answer.left;
      return this.#obey(answer.letter);
    }
    const choice = offered[answer.row];
    return choice === undefined ? this.#obey('i') : this.#take(choice.index);
  }

  /** What the menu shows, and what happens when time runs out; a choice like any other where nothing is timed. */
  #offer(choices: readonly Choice[]): { offered: readonly Choice[]; late: Choice | null } {
    const shown = choices.filter((choice) => choice.use === null);
    const inTime = shown.filter((choice) => !choice.timeout);
    const late = shown.find((choice) => choice.timeout) ?? null;
    const timed = this.#terminal.preferences.values().timing && late !== null && inTime.length > 0;
    return timed ? { offered: inTime, late } : { offered: shown, late: null };
  }

  /** Milliseconds to decide in: time to read what stands there, and some to think. */
  #limit(): number {
    const words = this.#blocks.reduce((sum, block) => sum + ('text' in block ? block.text.split(' ').length : 0), 0);
    return 10_000 + 300 * words;
  }

  #ask(offered: readonly Choice[], late: Choice | null): Promise<MenuAnswer> {
    const { glyphs } = this.#terminal.look;
    const rows = offered.map((choice, at) => ({
      label: setIn(sanitize(choice.text).replace(/\s+/g, ' ').trim(), glyphs),
      mark: at < 9 ? String(at + 1) : ' ',
    }));
    const things = { label: 'Look at what you carry', mark: 'i' };
    return askMenu(this.#terminal, {
      rows: rows.length === 0 ? [things] : rows,
      focus: Math.min(this.#focus, Math.max(0, rows.length - 1)),
      letters: ['i', 'm', 't', 'u', 'U', 'r', '?', 'q', ','],
      header: (look) => this.#header(look),
      footer: (look) => this.#footer(look),
      reserve: 3,
      limit: late === null ? null : (this.#left ?? this.#limit()),
      repaint: (room) => this.#repaint(room),
    });
  }

  async #obey(letter: string): Promise<PlayEnd | null> {
    if (letter === 'q') return 'quit';
    if (letter === 'u' || letter === 'U') return this.#travel(letter === 'u');
    if (letter === 'r' && this.#fits()) return this.#show({}, { paced: false, clear: true });
    const answer = await showPage(letter, this.#terminal, this.#session);
    if (answer.kind === 'end') return answer.end;
    return answer.kind === 'use' ? this.#take(answer.index) : this.#afterPage(answer.resized);
  }

  /** The window may have changed while the page was open; what the terminal made of the text behind it is its own. */
  #afterPage(resized: boolean): null {
    if (resized) {
      this.#terminal.screen.clear();
      this.#repaint(this.#terminal.look.rows);
    }
    return null;
  }

  async #take(index: number): Promise<PlayEnd | null> {
    const decided = this.#session.decide(index);
    if (!decided.ok) return this.#fail(decided.problems);
    this.#focus = 0;
    this.#left = null;
    return this.#show({}, { paced: true, clear: false });
  }

  /** Takes a decision back, or the taking back. */
  async #travel(back: boolean): Promise<PlayEnd | null> {
    if (back ? !this.#session.canUndo : !this.#session.canRedo) return null;
    const undone = this.#here().choice;
    const moved = back ? this.#session.undo() : this.#session.redo();
    if (!moved.ok) return this.#fail(moved.problems);
    const { glyphs } = this.#terminal.look;
    const behind: Block[] =
      back && undone !== null ? [{ kind: 'aside', text: `${glyphs.undone} taken back: ${sanitize(undone)}` }] : [];
    this.#focus = 0;
    this.#left = null;
    return this.#show({ behind }, { paced: false, clear: true });
  }

  async #atEnding(): Promise<PlayEnd | null> {
    const answer = await askEnding(this.#terminal, this.#session, (room) => this.#repaint(room));
    if (answer.kind === 'leave') return answer.end;
    return answer.kind === 'undo' ? this.#travel(true) : this.#obey(answer.letter);
  }

  /** Tells the passage we are at, and a word of our own around it. */
  async #show(around: Around, how: { paced: boolean; clear: boolean }): Promise<PlayEnd | null> {
    const here = this.#here();
    const story = [...blocksOf(here, this.#session.program.scenario), ...endingOf(here.turn)];
    this.#blocks = [...(around.before ?? []), ...story, ...(around.behind ?? [])];
    if (how.clear) this.#terminal.screen.clear();
    const speed = how.paced ? speedOf(this.#terminal.preferences) : Number.POSITIVE_INFINITY;
    const told = await pace(this.#terminal, this.#lines(), speed);
    if (told.kind === 'end') return told.end;
    if (told.kind === 'redraw') this.#afterPage(true);
    return null;
  }

  #here(): Passage {
    const { passages } = this.#session;
    return passages.at(-1) ?? { n: 0, choice: null, turn: this.#session.turn };
  }

  /** A line of what went before: where a continued game was left. */
  #recap(): Block[] {
    const before = this.#session.passages.at(-2);
    const text = before?.turn.events.flatMap((event) => (event.kind === 'text' ? [sanitize(event.text).trim()] : []));
    const last = text?.filter((line) => line !== '').at(-1);
    return last === undefined ? [] : [{ kind: 'aside', text: `${this.#terminal.look.glyphs.ellipsis} ${last}` }];
  }

  #lines(): Line[] {
    return layOut(this.#blocks, this.#terminal.look);
  }

  /** Whether the passage and a menu of some rows have room together; else it is read again on a page. */
  #fits(): boolean {
    return this.#lines().length + 8 <= this.#terminal.look.rows;
  }

  /** Prints as much of the passage's end as `room` rows hold, so that nothing of it scrolls away a second time. */
  #repaint(room: number): void {
    const lines = this.#lines();
    const fitting = room <= 1 ? [] : lines.slice(-(room - 1));
    this.#terminal.screen.print(fitting.map((line) => `${line.text}\n`).join(''));
  }

  #header(look: Look): string[] {
    const status = renderStatus(this.#session.turn.state, this.#session.program.scenario, look);
    const air = isAiry(look) ? [''] : [];
    return status === null ? (look.rows >= 7 ? [''] : []) : [...air, status, ...air];
  }

  #footer(look: Look): readonly string[] {
    if (!isAiry(look)) return [];
    const { margin, width } = columnOf(look.columns);
    const { theme, glyphs } = look;
    const world = this.#session.program.scenario !== null;
    const keys = [
      ...(world ? ['i items', 'm ship', 't time'] : []),
      ...(this.#session.canUndo ? ['u undo'] : []),
      '? keys',
      'q quit',
    ];
    const text = keys.join(` ${glyphs.dot} `);
    return ['', ' '.repeat(margin) + theme.quiet(text.length > width ? '? keys' : text)];
  }

  #fail(problems: readonly Problem[]): PlayEnd {
    this.#terminal.close();
    for (const problem of problems) this.#terminal.io.errors.write(`${sanitize(renderProblem(problem))}\n`);
    return 'fault';
  }
}
