import { TOO_SLOW } from '../ink/guards.ts';
import { errorOf, failed, fine, type Problem, type Result } from '../problem.ts';
import { reportWorld, type WorldReport } from '../world/report.ts';
import { keptName, namedPlaceOn } from './branches.ts';
import { digestTurn } from './digest.ts';
import { editionOf } from './edition.ts';
import { Foresight } from './foresight.ts';
import { deedText, doByHand } from './hand.ts';
import { childrenOf, decisionAt, type History, lineTo, parentOf, type Tree } from './history.ts';
import { bookmarkAt, type Note } from './notes.ts';
import { versionOf } from './old-turns.ts';
import { type Decision, type Deed, type Header, recordingLine } from './recording.ts';
import { compareTurn, findChoice } from './replay.ts';
import { type Skipped, skipRead } from './skip.ts';
import type { Visit } from './survey.ts';
import type { Choice, Program, Turn } from './turn.ts';
import type { Turns } from './turns.ts';

/** Where the lines of a recording go. A line that cannot be kept whole is refused, and leaves nothing behind. */
export interface Journal {
  append(line: string): Problem | null;
}

/** A turn, and the choice that led to it. */
export interface Passage {
  /** The decision's number, 0 for the opening. */
  readonly n: number;
  /** The text of the choice that led here, null for the opening. */
  readonly choice: string | null;
  readonly turn: Turn;
}

/** A game in play: what every driver holds. Each decision is in the journal before its outcome is answered. */
export interface Session {
  readonly program: Program;
  readonly header: Header;
  /** Where play stands. */
  readonly turn: Turn;
  readonly here: Passage;
  /** The passage before the one where play stands; null at the opening. */
  readonly before: Passage | null;
  readonly history: History;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Takes the choice with this `index` of the current turn. */
  decide(index: number): Result<Turn>;
  /** Does something by hand, which makes a scratch recording of the game. */
  doByHand(deed: Deed): Result<Turn>;
  undo(): Result<Turn>;
  /** Goes forward the way that was last taken from here, in this sitting or an earlier one. */
  redo(): Result<Turn>;
  /** Moves the head to any decision, 0 being the opening; fails, and stays, where the story leads there no more. */
  goTo(n: number): Result<Turn>;
  /** Goes on as this game went before, through passages read already, and says how far and why no farther. */
  skip(): Result<Skipped>;
  /** Whether choice `index` of the current turn has been taken from here before, and led to what it leads to now. */
  readBefore(index: number): boolean;
  /** The whole turn of any decision. */
  turnAt(n: number): Result<Turn>;
  /** What is known of a decision without replaying anything; null where its way was not replayed yet. */
  visit(n: number): Visit | null;
  /** The visits from the opening to where play stands. */
  way(): readonly Visit[];
  /** A visit of each decision in the order of their numbers, the opening first, replaying what is not known yet. */
  survey(): Iterable<Visit>;
  /** Bookmarks decision `n`, or where play stands. An empty name takes the bookmark away. */
  bookmark(name: string, n?: number): Result<null>;
  /** Names the branch that leads through decision `n`. An empty name takes the name away. */
  nameBranch(n: number, name: string): Result<null>;
  /** Works out a little of what may be decided next, so that deciding is quick. Answers whether there is more to work out. */
  prepare(): boolean;
  /** The world as pages show it; null for a story without world data. */
  report(): WorldReport | null;
}

/** A game in play, on a tree and the turns that are known of it; it stands where the tree has its head. */
export class Play implements Session {
  readonly program: Program;
  readonly header: Header;
  readonly #journal: Journal;
  readonly #history: Tree;
  readonly #turns: Turns;
  readonly #foresight: Foresight;
  #turn: Turn;

  constructor(program: Program, header: Header, journal: Journal, history: Tree, turns: Turns) {
    this.program = program;
    this.header = header;
    this.#journal = journal;
    this.#history = history;
    this.#turns = turns;
    this.#foresight = new Foresight(program);
    const turn = turns.at(history.head);
    if (!turn.ok) throw new Error('a session stands where its story leads');
    this.#turn = turn.value;
  }

  get history(): History {
    return this.#history;
  }

  get turn(): Turn {
    return this.#turn;
  }

  get here(): Passage {
    return this.#passage(this.#history.head, this.#turn);
  }

  get before(): Passage | null {
    const { head } = this.#history;
    const turn = head === 0 ? null : this.#turns.at(parentOf(this.#history, head));
    return turn?.ok ? this.#passage(parentOf(this.#history, head), turn.value) : null;
  }

  get canUndo(): boolean {
    return this.#history.head !== 0;
  }

  get canRedo(): boolean {
    const next = this.#onward;
    return next !== 0 && this.#turns.at(next).ok;
  }

  decide(index: number): Result<Turn> {
    const choice = this.turn.choices.find((one) => one.index === index);
    if (choice === undefined) {
      return failed(
        errorOf('no-choice', `there is no choice ${index + 1}`, `Choose from 1 to ${this.turn.choices.length}`),
      );
    }
    const before = this.turn;
    const turn = this.#foresight.take(before, choice.index);
    // The clock's verdict is this machine's own, and is no part of a game.
    if (turn.fault?.code === TOO_SLOW) return failed(turn.fault);
    const known = this.#takenBefore(choice).find((one) => compareTurn(this.program, one, turn).kind !== 'other');
    const refused = known === undefined ? this.#take(choice, turn) : this.#note({ kind: 'head', n: known.n });
    if (refused !== null) return failed(refused);
    this.#turns.keep(this.#history.head, turn, before);
    return this.#stand(turn);
  }

  doByHand(deed: Deed): Result<Turn> {
    const before = this.turn;
    const done = doByHand(this.program, before, deed);
    if (!done.ok) return done;
    const taken = { text: deedText(deed), path: deed.kind === 'goto' ? deed.path : '', deed };
    const refused = this.#take(taken, done.value);
    if (refused !== null) return failed(refused);
    this.#turns.keep(this.#history.head, done.value, before);
    return this.#stand(done.value);
  }

  undo(): Result<Turn> {
    const { head } = this.#history;
    if (head === 0) return failed(errorOf('no-undo', 'this is the opening: there is nothing to take back'));
    return this.goTo(parentOf(this.#history, head));
  }

  redo(): Result<Turn> {
    const next = this.#onward;
    if (next === 0) return failed(errorOf('no-redo', 'nothing was taken back that could be done again'));
    return this.goTo(next);
  }

  goTo(n: number): Result<Turn> {
    const turn = this.#turns.at(n);
    if (!turn.ok || n === this.#history.head) return turn;
    const refused = this.#note({ kind: 'head', n });
    return refused === null ? this.#stand(turn.value) : failed(refused);
  }

  skip(): Result<Skipped> {
    return skipRead(this, this.header.start);
  }

  readBefore(index: number): boolean {
    const choice = this.turn.choices.find((one) => one.index === index);
    return choice !== undefined && this.#takenBefore(choice).some((one) => this.#stillLeadsThere(one));
  }

  turnAt(n: number): Result<Turn> {
    return this.#turns.at(n);
  }

  visit(n: number): Visit | null {
    return this.#turns.visit(n);
  }

  way(): readonly Visit[] {
    const numbers = [0, ...lineTo(this.#history).map(({ n }) => n)];
    return numbers.flatMap((n) => this.#turns.visit(n) ?? []);
  }

  *survey(): Iterable<Visit> {
    for (let n = 0; n <= this.#history.decisions.length; n++) {
      if (this.#turns.visit(n) === null) this.#turns.at(n);
      const visit = this.#turns.visit(n);
      if (visit !== null) yield visit;
    }
  }

  bookmark(name: string, n: number = this.#history.head): Result<null> {
    return this.#name(name, n, (kept) => {
      return kept === (bookmarkAt(this.#history, n) ?? '') ? null : { kind: 'bookmark', n, name: kept };
    });
  }

  nameBranch(n: number, name: string): Result<null> {
    return this.#name(name, n, (kept) => {
      const named = namedPlaceOn(this.#history, n);
      const before = named === null ? '' : this.#history.branches.get(named);
      return kept === before ? null : { kind: 'branch', n: named ?? n, name: kept };
    });
  }

  prepare(): boolean {
    return this.#foresight.look(this.turn);
  }

  report(): WorldReport | null {
    const { world } = this.turn.state;
    return this.program.scenario === null || world === null ? null : reportWorld(this.program.scenario, world);
  }

  /** Where play went last from where it stands; 0 where it never went on. */
  get #onward(): number {
    return this.#history.onward[this.#history.head] ?? 0;
  }

  /** The decisions here that this choice stands for, as a replay would find it. */
  #takenBefore(choice: Choice): readonly Decision[] {
    const { choices } = this.turn;
    return childrenOf(this.#history, this.#history.head).filter(
      (one) => findChoice(choices, one)?.index === choice.index,
    );
  }

  /** Whether a decision taken from here leads where it led: on the story on which it was taken it does. */
  #stillLeadsThere({ n }: Decision): boolean {
    const { header, program } = this;
    const taken = versionOf({ header, stories: this.#history.stories }, n);
    return taken === editionOf(program) || this.#turns.at(n).ok;
  }

  #passage(n: number, turn: Turn): Passage {
    return { n, choice: decisionAt(this.#history, n)?.text ?? null, turn };
  }

  #stand(turn: Turn): Result<Turn> {
    this.#turn = turn;
    return fine(turn);
  }

  #take({ text, path, deed }: Pick<Decision, 'text' | 'path' | 'deed'>, turn: Turn): Problem | null {
    const decision: Decision = {
      n: this.#history.decisions.length + 1,
      parent: this.#history.head,
      text,
      path,
      // The digest itself would hold on to the whole text.
      is: { ...digestTurn(turn) },
      ...(deed === undefined ? {} : { deed }),
    };
    const refused = this.#noteEdition() ?? this.#journal.append(recordingLine(decision));
    if (refused === null) this.#history.add(decision);
    return refused;
  }

  #name(text: string, n: number, noteOf: (name: string) => Note | null): Result<null> {
    const unknown = this.#turns.unknown(n);
    if (unknown !== null) return failed(unknown);
    const name = keptName(text);
    if (!name.ok) return name;
    const note = noteOf(name.value);
    const refused = note === null ? null : this.#note(note);
    return refused === null ? fine(null) : failed(refused);
  }

  /** Where the story has changed since the decisions up to now were taken, the recording says so before the next. */
  #noteEdition(): Problem | null {
    const { decisions, stories } = this.#history;
    const hash = editionOf(this.program);
    if (hash === (stories.at(-1)?.hash ?? this.header.story.hash)) return null;
    return this.#note({ kind: 'story', hash, n: decisions.length });
  }

  #note(note: Note): Problem | null {
    const refused = this.#journal.append(recordingLine(note));
    if (refused === null) this.#history.heed(note);
    return refused;
  }
}
