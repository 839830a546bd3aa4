import { errorOf, failed, fine, type Problem, type Result } from '../problem.ts';
import { reportWorld, type WorldReport } from '../world/report.ts';
import { RULES } from '../world/world.ts';
import { digestTurn } from './digest.ts';
import { Foresight } from './foresight.ts';
import { type Setup, start } from './game.ts';
import { type History, historyOf, NO_HISTORY, takenBefore, withDecision, withHead } from './history.ts';
import {
  type Decision,
  type Header,
  type Note,
  RECORDING_VERSION,
  type Recording,
  recordingLine,
} from './recording.ts';
import { type Replay, replay } from './replay.ts';
import type { Choice, Program, Turn } from './turn.ts';

/** Where the lines of a recording go. A line that cannot be kept whole is refused, and leaves nothing behind. */
export interface Journal {
  append(line: string): Problem | null;
}

/** A turn on the way from the opening to where play stands. */
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
  /** From the opening to where play stands; never empty. */
  readonly passages: readonly Passage[];
  readonly history: History;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Takes the choice with this `index` of the current turn. */
  decide(index: number): Result<Turn>;
  undo(): Result<Turn>;
  redo(): Result<Turn>;
  /** Works out a little of what may be decided next, so that deciding is quick. Answers whether there is more to work out. */
  prepare(): boolean;
  /** The world as pages show it; null for a story without world data. */
  report(): WorldReport | null;
}

/** Begins a game and writes its header. */
export function beginSession(
  program: Program,
  setup: Setup & { readonly created: string },
  journal: Journal,
): Result<Session> {
  const turn = start(program, setup);
  const { id, title, hash } = program.image;
  const header: Header = {
    format: 'first-contact-recording',
    version: RECORDING_VERSION,
    story: { id, title: title ?? id, hash },
    rules: RULES,
    seed: setup.seed,
    difficulty: setup.difficulty,
    created: setup.created,
    start: digestTurn(turn),
  };
  const refused = journal.append(recordingLine(header));
  if (refused !== null) return failed(refused);
  return fine(new Play(program, header, journal, NO_HISTORY, [{ n: 0, choice: null, turn }]));
}

/** A resumed game: the session stands at the last decision that still holds, and `replay` says how the whole line stands. */
export interface Resumed {
  readonly session: Session;
  readonly replay: Replay;
}

/** Takes up a recorded game by replaying it. Fails when not even the opening holds. */
export function resumeSession(program: Program, recording: Recording, journal: Journal): Result<Resumed> {
  const replayed = replay(program, recording);
  const passages = replayed.turns.map(({ decision, turn }) => ({
    n: decision?.n ?? 0,
    choice: decision?.text ?? null,
    turn,
  }));
  if (passages.length === 0) {
    const { title } = recording.header.story;
    return failed(
      errorOf(
        'another-story',
        `the game was begun in "${title}", whose opening was another`,
        'Name the story it belongs to',
      ),
    );
  }
  const history = withHead(historyOf(recording), passages.at(-1)?.n ?? 0);
  return fine({
    session: new Play(program, recording.header, journal, history, passages),
    replay: replayed,
  });
}

class Play implements Session {
  readonly program: Program;
  readonly header: Header;
  readonly #journal: Journal;
  readonly #foresight: Foresight;
  #history: History;
  #passages: readonly Passage[];
  #undone: readonly Passage[] = [];

  constructor(program: Program, header: Header, journal: Journal, history: History, passages: readonly Passage[]) {
    this.program = program;
    this.header = header;
    this.#journal = journal;
    this.#foresight = new Foresight(program);
    this.#history = history;
    this.#passages = passages;
  }

  get passages(): readonly Passage[] {
    return this.#passages;
  }

  get history(): History {
    return this.#history;
  }

  get turn(): Turn {
    const last = this.#passages.at(-1);
    if (last === undefined) throw new Error('a session has at least its opening');
    return last.turn;
  }

  get canUndo(): boolean {
    return this.#passages.length > 1;
  }

  get canRedo(): boolean {
    return this.#undone.length > 0;
  }

  decide(index: number): Result<Turn> {
    const choice = this.turn.choices.find((one) => one.index === index);
    if (choice === undefined) {
      return failed(
        errorOf('no-choice', `there is no choice ${index + 1}`, `Choose from 1 to ${this.turn.choices.length}`),
      );
    }
    const turn = this.#foresight.take(this.turn, choice.index);
    const known = takenBefore(this.#history, choice.path, choice.text);
    const refused = known === null ? this.#take(choice, turn) : this.#moveHead(known.n);
    if (refused !== null) return failed(refused);
    this.#passages = [...this.#passages, { n: this.#history.head, choice: choice.text, turn }];
    this.#undone = [];
    return fine(turn);
  }

  undo(): Result<Turn> {
    const last = this.#passages.at(-1);
    const before = this.#passages.at(-2);
    if (last === undefined || before === undefined) {
      return failed(errorOf('no-undo', 'this is the opening: there is nothing to take back'));
    }
    const refused = this.#moveHead(before.n);
    if (refused !== null) return failed(refused);
    this.#passages = this.#passages.slice(0, -1);
    this.#undone = [...this.#undone, last];
    return fine(before.turn);
  }

  redo(): Result<Turn> {
    const next = this.#undone.at(-1);
    if (next === undefined) return failed(errorOf('no-redo', 'nothing was taken back that could be done again'));
    const refused = this.#moveHead(next.n);
    if (refused !== null) return failed(refused);
    this.#passages = [...this.#passages, next];
    this.#undone = this.#undone.slice(0, -1);
    return fine(next.turn);
  }

  prepare(): boolean {
    return this.#foresight.look(this.turn);
  }

  report(): WorldReport | null {
    const { world } = this.turn.state;
    return this.program.scenario === null || world === null ? null : reportWorld(this.program.scenario, world);
  }

  #take(choice: Choice, turn: Turn): Problem | null {
    const decision: Decision = {
      n: this.#history.decisions.length + 1,
      parent: this.#history.head,
      text: choice.text,
      path: choice.path,
      is: digestTurn(turn),
    };
    const refused = this.#journal.append(recordingLine(decision));
    if (refused === null) this.#history = withDecision(this.#history, decision);
    return refused;
  }

  #moveHead(n: number): Problem | null {
    const refused = this.#note({ kind: 'head', n });
    if (refused === null) this.#history = withHead(this.#history, n);
    return refused;
  }

  #note(note: Note): Problem | null {
    return this.#journal.append(recordingLine(note));
  }
}
