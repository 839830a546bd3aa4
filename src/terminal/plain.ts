import type { Readable, Writable } from 'node:stream';
import { recapOf } from '../game/recap.ts';
import type { Session } from '../game/session.ts';
import type { Choice, GameEvent, Turn } from '../game/turn.ts';
import { type Problem, type Result, renderProblem } from '../problem.ts';
import type { Unlocked } from '../world/codex.ts';
import { countEndings } from './gallery.ts';
import type { BenchSaying, PlainBench } from './plain-bench.ts';
import { renderCodex } from './plain-codex.ts';
import { renderCredits, renderEndings } from './plain-endings.ts';
import { findUse, type PlainInput, readInput } from './plain-input.ts';
import { readLines } from './plain-lines.ts';
import { renderHelp, renderInventory, renderMap, renderStatus } from './plain-pages.ts';
import { renderTags, renderTurn } from './plain-passage.ts';
import { oneLine, sanitize } from './sanitize.ts';
import { type Shelf, shelfOf } from './shelf.ts';
import { shownPassages } from './shown.ts';

/** Where plain mode reads and writes. */
export interface PlainIO {
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly output: Writable;
  readonly errors: Writable;
}

/** How a game in plain mode is played. */
export interface PlainOptions {
  /** Whether tags are printed. */
  readonly tags: boolean;
  /** Whether what went before is told first, in a story with world data. */
  readonly recap: boolean;
  /** Keeps a copy of the game under this name. */
  save(name: string): Result<null>;
  /** What the player has met of the story, in this game and in all before it. */
  unlocked(): Promise<Unlocked>;
  /** Is told of what a turn brought, after the player has read it. */
  played(events: readonly GameEvent[]): void;
  /** Where a writer plays: what is added for that. */
  readonly bench?: PlainBench;
  /** The lines of the input, where somebody has begun to read it. */
  readonly lines?: AsyncIterable<string>;
}

/**
 * Plays in the dialogue of `inklecate -p`: text, an empty line, one line a choice, the prompt. Answers the exit status:
 * 0 at the end of the story or of the input, 1 after a fault of the story or a disk that keeps no decision.
 */
export async function playPlain(session: Session, io: PlainIO, options: PlainOptions): Promise<number> {
  return new PlainPlay(session, io, options).run();
}

/** What a line of input leads to: an exit status, or the next prompt. */
type Next = number | 'prompt';

class PlainPlay {
  readonly #session: Session;
  readonly #io: PlainIO;
  readonly #options: PlainOptions;
  #lineEnded = true;
  /** Whether a line typed in a terminal, with its end, stands last. */
  #typed = false;

  constructor(session: Session, io: PlainIO, options: PlainOptions) {
    this.#session = session;
    this.#io = io;
    this.#options = options;
  }

  async run(): Promise<number> {
    const status = await this.#play();
    // Whoever typed the last line has ended it; else the shell's prompt would follow ours.
    if (!this.#lineEnded && !this.#typed) this.#write('\n');
    return status;
  }

  async #play(): Promise<number> {
    this.#write(this.#recap());
    const shown = this.#show();
    const begun = this.#isOver() ? this.#tell(['The game has ended here: undo goes back.']) : shown;
    this.#options.played(this.#session.turn.events);
    if (begun !== 'prompt') return begun;
    this.#options.bench?.attach((saying) => this.#say(saying));
    for await (const line of this.#options.lines ?? readLines(this.#io.input)) {
      this.#typed = this.#io.input.isTTY === true;
      const next = (await this.#askBench(line)) ?? (await this.#answer(line));
      if (next !== 'prompt') return next;
    }
    return 0;
  }

  /** What went before, in brackets as all that is no line of the story. A story without world data says nothing of its own. */
  #recap(): string {
    if (!this.#options.recap || this.#session.program.scenario === null) return '';
    return recapOf(this.#session)
      .map((line) => `[${sanitize(line)}]\n`)
      .join('');
  }

  /** Whether a game is taken up at its ending. */
  #isOver(): boolean {
    const { turn, canUndo } = this.#session;
    return turn.choices.length === 0 && turn.fault === null && canUndo;
  }

  /** Says the passage where play stands, and its choices with the prompt. */
  #show(): Next {
    const { turn, before } = this.#session;
    const { tags } = this.#options;
    const tagged = tags ? renderTags(before?.turn.events ?? []) : '';
    const { scenario } = this.#session.program;
    const told = shownPassages(this.#session).map((passage) => renderTurn(passage.turn, scenario, tags));
    this.#write(tagged + told.join('') + this.#renderMenu(turn));
    for (const warning of turn.warnings) this.#complain(warning);
    if (turn.fault !== null) return this.#fail([turn.fault]);
    if (turn.choices.length > 0) return 'prompt';
    return this.#options.bench === undefined ? 0 : this.#tell(['[The story has ended here: undo goes back.]']);
  }

  #renderMenu(turn: Turn): string {
    if (turn.choices.length === 0) return '';
    const rows = this.#menu().map((choice, at) => `${at + 1}: ${sanitize(choice.text)}\n`);
    return `\n${rows.join('')}${PROMPT}`;
  }

  /** What the bench does with a line; null where that is no affair of its. */
  async #askBench(line: string): Promise<Next | null> {
    const said = this.#options.bench?.obey(line) ?? null;
    if (said === null) return null;
    this.#say(await said);
    return 'prompt';
  }

  /** Says what the bench has to say, below the prompt that stands there, and asks again. */
  #say({ lines, texts, problems, again }: BenchSaying): void {
    if (!this.#lineEnded && !this.#typed) this.#write('\n');
    for (const problem of problems) this.#complain(problem);
    this.#write(
      [...lines.map((line) => `[${oneLine(line)}]\n`), ...texts.map((line) => `${sanitize(line)}\n`)].join(''),
    );
    if (again) this.#show();
    else this.#write(PROMPT);
  }

  #answer(line: string): Next | Promise<Next> {
    const input = readInput(line, this.#menu());
    if (input.kind === 'choose') return this.#choose(input.choice);
    if (input.kind === 'use') return this.#use(input.item);
    if (input.kind === 'undo') return this.#undo();
    if (input.kind === 'quit') return 0;
    if (input.kind === 'repeat') return this.#show();
    if (input.kind === 'codex') return this.#lookUp((shelf) => renderCodex(shelf, input.words));
    if (input.kind === 'endings') return this.#lookUp(renderEndings);
    if (input.kind === 'credits') return this.#lookUp(renderCredits);
    return this.#tell(this.#told(input));
  }

  async #choose(choice: Choice): Promise<Next> {
    const decided = this.#session.decide(choice.index);
    if (!decided.ok) return this.#fail(decided.problems);
    const next = this.#show();
    this.#options.played(decided.value.events);
    if (next === 0) await this.#tellEndings();
    return next;
  }

  /** Tells somebody who plays, and no script, how many endings they have found, where the story says how many it has. */
  async #tellEndings(): Promise<void> {
    const { program, turn } = this.#session;
    if (this.#io.input.isTTY !== true || turn.ending === null || program.scenario === null) return;
    const { endings } = shelfOf(program, await this.#options.unlocked());
    if (endings.listed > 0) this.#write(`[Endings found: ${countEndings(endings)}]\n`);
  }

  #use(item: string): Next | Promise<Next> {
    const items = this.#session.program.scenario?.items ?? {};
    const choice = findUse(item, this.#session.turn.choices, (slug) => items[slug]?.title ?? slug);
    if (choice !== null) return this.#choose(choice);
    // A story may offer a choice that begins with "use".
    const input = readInput(`/use ${item}`, this.#menu());
    if (input.kind === 'choose') return this.#choose(input.choice);
    return this.#tell([`You cannot use "${item}" here.`]);
  }

  async #lookUp(render: (shelf: Shelf) => readonly string[]): Promise<Next> {
    const unlocked = await this.#options.unlocked();
    return this.#tell(render(shelfOf(this.#session.program, unlocked)));
  }

  #undo(): Next {
    if (!this.#session.canUndo) return this.#tell(['This is the opening: there is nothing to take back.']);
    const undone = this.#session.undo();
    return undone.ok ? this.#show() : this.#fail(undone.problems);
  }

  #told(input: PlainInput): readonly string[] {
    switch (input.kind) {
      case 'inventory':
        return renderInventory(this.#session);
      case 'status':
        return renderStatus(this.#session);
      case 'map':
        return renderMap(this.#session);
      case 'help':
        return [...renderHelp(this.#session.program), ...(this.#options.bench?.help ?? [])];
      case 'save':
        return this.#save(input.name);
      case 'unclear':
        return [input.message];
      default:
        return [];
    }
  }

  #save(name: string): readonly string[] {
    const saved = this.#options.save(name);
    if (saved.ok) return [`Saved as "${name}". Go on from here with --game "${name}".`];
    return saved.problems.map((problem) => `Not saved: ${renderProblem(problem)}.`);
  }

  #menu(): readonly Choice[] {
    const { choices } = this.#session.turn;
    const shown = choices.filter(({ use }) => use === null);
    // A menu of nothing but hidden choices would leave the player without a way on.
    return shown.length === 0 ? choices : shown;
  }

  #fail(problems: readonly Problem[]): Next {
    for (const problem of problems) this.#complain(problem);
    // Where a writer plays, play stands where it stood.
    return this.#options.bench === undefined ? 1 : this.#tell([]);
  }

  #complain(problem: Problem): void {
    this.#io.errors.write(`${sanitize(renderProblem(problem))}\n`);
  }

  #tell(lines: readonly string[]): Next {
    this.#write(lines.map((line) => `${sanitize(line)}\n`).join('') + PROMPT);
    return 'prompt';
  }

  #write(text: string): void {
    if (text === '') return;
    this.#io.output.write(text);
    this.#lineEnded = text.endsWith('\n');
    this.#typed = false;
  }
}

const PROMPT = '?> ';
