import type { Session } from '../game/session.ts';
import type { Choice } from '../game/turn.ts';
import { type Problem, renderProblem } from '../problem.ts';
import type { Bench, BenchAnswer } from './bench.ts';
import type { Block } from './block.ts';
import type { PlayEnd } from './end.ts';
import { askEnding } from './ending.ts';
import { askLine, TypedLine } from './line.ts';
import { type AskUnlocked, showPage } from './pages/pages.ts';
import { INTERRUPTED, OUT_OF_TIME } from './prompt.ts';
import { skippedText, wasTold } from './reading.ts';
import { sanitize } from './sanitize.ts';
import { shelfOf } from './shelf.ts';
import { askStory, offerOf } from './story-menu.ts';
import { Telling } from './telling.ts';
import type { Terminal } from './terminal.ts';
import { columnOf } from './wrap.ts';

/**
 * Plays a game in the terminal until the player leaves it, it ends, it fails, or a signal comes. Every decision is kept
 * by the session before its outcome is shown. A failure is said on the error stream, with the terminal given back.
 * `notes` are said with the first passage; `unlocked` says what the codex may show; `bench` is there where a writer plays.
 */
export function playInTerminal(
  session: Session,
  terminal: Terminal,
  notes: readonly string[] = [],
  unlocked: AskUnlocked = null,
  bench: Bench | null = null,
): Promise<PlayEnd> {
  return new Play(session, terminal, unlocked, bench).run(notes);
}

class Play {
  readonly #session: Session;
  readonly #terminal: Terminal;
  readonly #telling: Telling;
  readonly #unlocked: AskUnlocked;
  readonly #bench: Bench | null;
  #focus = 0;
  /** What is left of the time to decide, when a page was opened meanwhile. */
  #left: number | null = null;
  /** What is said below the next menu. */
  #notice = '';

  constructor(session: Session, terminal: Terminal, unlocked: AskUnlocked, bench: Bench | null) {
    this.#bench = bench;
    this.#session = session;
    this.#terminal = terminal;
    this.#telling = new Telling(session, terminal);
    this.#unlocked = unlocked;
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
    const offer = offerOf(turn.choices, this.#terminal.preferences.values().timing);
    const asking = { focus: this.#focus, left: this.#left, notice: this.#notice, bench: this.#bench };
    this.#notice = '';
    const answer = await askStory(this.#terminal, this.#session, this.#telling, offer, asking);
    if (answer.kind === 'end') return answer.end;
    if (answer.kind === 'row') return this.#take(offer.offered[answer.row]);
    if (answer.letter === OUT_OF_TIME) return this.#take(offer.late ?? undefined);
    this.#focus = answer.focus;
    this.#left = answer.left;
    return this.#obey(answer.letter);
  }

  async #obey(letter: string): Promise<PlayEnd | null> {
    if (letter === 'q') return 'quit';
    if (letter === 'u' || letter === 'U') return this.#travel(letter === 'u');
    if (letter === 's') return this.#skip();
    if (letter === 'b') return this.#bookmark();
    if (letter === 'r' && this.#telling.fits()) return this.#telling.showAgain();
    const benched = await this.#askBench(letter);
    if (benched !== null) return this.#follow(benched);
    const answer = await showPage(letter, this.#terminal, this.#session, this.#unlocked, this.#bench?.keys ?? []);
    if (answer.kind === 'end') return answer.end;
    if (answer.kind === 'use') return this.#take(answer.choice);
    if (answer.kind === 'gone') return this.#arrive('play goes on from here');
    // What the terminal made of the text behind the page when the window changed is its own.
    if (answer.resized) this.#telling.refresh();
    return null;
  }

  async #askBench(letter: string): Promise<BenchAnswer | null> {
    const repaint = (room: number) => this.#telling.repaint(room);
    if (letter === INTERRUPTED) return this.#bench?.look(repaint) ?? null;
    const knows = this.#bench?.keys.some(([one]) => one === letter) === true;
    return knows ? (this.#bench?.obey(letter, repaint) ?? null) : null;
  }

  #follow(answer: BenchAnswer): PlayEnd | null | Promise<PlayEnd | null> {
    if (answer.kind === 'end') return answer.end;
    if (answer.kind === 'show') {
      this.#startAnew();
      return this.#telling.showAgain({ behind: answer.said });
    }
    this.#notice = answer.notice;
    return null;
  }

  /** Takes a choice. Without one, as where only things in hand can be used, the inventory has it. */
  async #take(choice: Choice | undefined): Promise<PlayEnd | null> {
    if (choice === undefined) return this.#obey('i');
    const readBefore = this.#session.readBefore(choice.index);
    const decided = this.#session.decide(choice.index);
    if (!decided.ok) return this.#fail(decided.problems);
    this.#startAnew();
    return this.#telling.tell({}, readBefore || wasTold(this.#session));
  }

  /** Takes a decision back, or the taking back. */
  async #travel(back: boolean): Promise<PlayEnd | null> {
    if (back ? !this.#session.canUndo : !this.#session.canRedo) return null;
    const undone = back ? this.#telling.here.choice : null;
    const moved = back ? this.#session.undo() : this.#session.redo();
    if (!moved.ok) return this.#refuse(moved.problems);
    if (undone !== null) return this.#arrive(`taken back: ${sanitize(undone)}`);
    this.#startAnew();
    return this.#telling.showAgain();
  }

  /** Goes on as this game went before, to the first passage that has not been read. */
  async #skip(): Promise<PlayEnd | null> {
    const gone = this.#session.skip();
    if (!gone.ok) return this.#fail(gone.problems);
    const text = skippedText(gone.value);
    if (gone.value.skipped === 0) {
      this.#notice = text;
      return null;
    }
    this.#startAnew();
    return this.#telling.showAgain({ before: [{ kind: 'aside', text }] });
  }

  /** Asks for a name, and bookmarks the place where play stands. */
  async #bookmark(): Promise<PlayEnd | null> {
    const { head, bookmarks } = this.#session.history;
    const before = [...bookmarks].find(([, n]) => n === head)?.[0] ?? '';
    const line = new TypedLine('Bookmark', sanitize(before));
    const typed = await askLine(this.#terminal, line, (room) => this.#telling.repaint(room));
    if (typed === null) return null;
    if ('end' in typed) return typed.end;
    if (typed.text === '' && before === '') return null;
    const kept = this.#session.bookmark(typed.text);
    if (!kept.ok) return this.#refuse(kept.problems);
    this.#notice = typed.text === '' ? 'The bookmark is gone.' : `Bookmarked: ${typed.text}`;
    return null;
  }

  /** Shows the passage where play stands now, with a word on how it came there. */
  #arrive(text: string): Promise<PlayEnd | null> {
    this.#startAnew();
    return this.#telling.showAgain({
      behind: [{ kind: 'aside', text: `${this.#terminal.look.glyphs.undone} ${text}` }],
    });
  }

  /** Says why something cannot be done, and play stays where it stands. */
  #refuse(problems: readonly Problem[]): null {
    this.#notice = sanitize(problems.map(renderProblem).join(' '));
    return null;
  }

  #startAnew(): void {
    this.#focus = 0;
    this.#left = null;
  }

  async #atEnding(): Promise<PlayEnd | null> {
    const repaint = (room: number) => this.#telling.repaint(room);
    // A writer comes to endings all day.
    const unlocked = this.#bench === null ? ((await this.#unlocked?.()) ?? null) : null;
    const shelf = unlocked === null ? null : shelfOf(this.#session.program, unlocked);
    const answer = await askEnding(this.#terminal, this.#session, repaint, shelf, this.#bench);
    if (answer.kind === 'leave') return answer.end;
    return answer.kind === 'undo' ? this.#travel(true) : this.#obey(answer.letter);
  }

  #sayKept(): void {
    const { columns, theme } = this.#terminal.look;
    this.#terminal.screen.print(`\n${' '.repeat(columnOf(columns).margin)}${theme.quiet('The game is kept.')}\n`);
  }

  #fail(problems: readonly Problem[]): PlayEnd | null {
    if (this.#bench !== null) {
      this.#bench.fail(problems);
      return null;
    }
    this.#terminal.close();
    for (const problem of problems) this.#terminal.io.errors.write(`${sanitize(renderProblem(problem))}\n`);
    return 'fault';
  }
}
