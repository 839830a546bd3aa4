import type { Setup } from '../game/game.ts';
import { readRecording } from '../game/recording-reading.ts';
import type { Verdict } from '../game/replay.ts';
import { beginSession, type Journal, resumeSession, type Session } from '../game/session.ts';
import type { Choice, Program, Turn } from '../game/turn.ts';
import { errorOf, failed, fine, type Problem, type Result, renderProblem } from '../problem.ts';
import type { WorldReport } from '../world/report.ts';

/** A game in play, for programs that are no terminal. */
export interface Game {
  /** What was told since the last decision, a paragraph each. */
  readonly text: readonly string[];
  /** What can be decided; empty when the story is over or has failed. */
  readonly choices: readonly Choice[];
  /** The slug of the ending that was reached; null where there is none, or not yet. */
  readonly ending: string | null;
  /** What is wrong in the story, where it failed. */
  readonly fault: Problem | null;
  /** All that the last decision brought: events, tags, the state. */
  readonly turn: Turn;
  /** The world as pages of the program show it; null for a story without a scenario. */
  readonly world: WorldReport | null;
  /** The game as the text of a recording, which `loadGame`, `first-contact replay` and `first-contact games import` take. */
  readonly recording: string;
  /** The game with all that can be done with one: branches, bookmarks, going anywhere in it. */
  readonly session: Session;
  /** Takes a choice by its place in `choices`, from 0. Throws a RangeError where there is none. */
  choose(at: number): Turn;
  /** Takes the last decision back. Answers false at the opening. */
  undo(): boolean;
}

/** Opens a new game of a story. The same seed and choices give the same game, everywhere and at any time. */
export function openGame(program: Program, { seed = 1, difficulty = 'standard' }: Partial<Setup> = {}): Game {
  const lines: string[] = [];
  const begun = beginSession(program, { seed, difficulty, created: new Date().toISOString() }, journalOf(lines));
  if (!begun.ok) throw new Error(begun.problems.map(renderProblem).join('\n'));
  return new Played(begun.value, lines);
}

/** A game that was loaded. */
export interface Loaded {
  readonly game: Game;
  /** Whether the story still plays it as it was played; the game stands at the last decision that holds. */
  readonly verdict: Verdict;
}

/** Loads a game from the text of its recording, by replaying it. A last line that is torn is dropped. */
export function loadGame(program: Program, recording: string): Result<Loaded> {
  const read = readRecording(recording, 'recording');
  if (read.kind === 'bad') return failed(read.problem);
  if (read.kind === 'empty') return failed(errorOf('no-recording', 'the recording holds no game'));
  const lines = [`${recording.slice(0, read.keep)}${read.ended ? '' : '\n'}`];
  const { session, replay } = resumeSession(program, read.recording, journalOf(lines));
  return fine({ game: new Played(session, lines), verdict: replay.verdict });
}

function journalOf(lines: string[]): Journal {
  return {
    append: (line) => {
      lines.push(line);
      return null;
    },
  };
}

class Played implements Game {
  readonly session: Session;
  readonly #lines: readonly string[];

  constructor(session: Session, lines: readonly string[]) {
    this.session = session;
    this.#lines = lines;
  }

  get turn(): Turn {
    return this.session.turn;
  }

  get text(): readonly string[] {
    return this.turn.events.flatMap((event) =>
      event.kind === 'text' && event.text.trim() !== '' ? [event.text.trim()] : [],
    );
  }

  get choices(): readonly Choice[] {
    return this.turn.choices;
  }

  get ending(): string | null {
    return this.turn.ending;
  }

  get fault(): Problem | null {
    return this.turn.fault;
  }

  get world(): WorldReport | null {
    return this.session.report();
  }

  get recording(): string {
    return this.#lines.join('');
  }

  choose(at: number): Turn {
    const choice = this.choices[at];
    if (choice === undefined)
      throw new RangeError(`there is no choice ${at}; there are ${this.choices.length}, from 0`);
    const turn = this.session.decide(choice.index);
    if (!turn.ok) throw new Error(turn.problems.map(renderProblem).join('\n'));
    return turn.value;
  }

  undo(): boolean {
    return this.session.undo().ok;
  }
}
