import type { Outcome } from './digest.ts';
import { setupOf, start, step } from './game.ts';
import { doByHand } from './hand.ts';
import type { Line } from './history.ts';
import { judgeByDigest, tellsSame } from './judging-digests.ts';
import { matchChoice } from './matching.ts';
import type { Notes } from './notes.ts';
import type { Decision, Header } from './recording.ts';
import type { Program, Turn } from './turn.ts';

/** Finds the version of a story with this hash; null where it was not kept. */
export type OldStories = (hash: string) => Program | null;

/** Where no story is kept. */
export const NO_STORIES: OldStories = () => null;

/** What was played: how it began, and the decisions since, with the versions of the story on which they were taken. */
export interface Past extends Pick<Line, 'decisions'>, Pick<Notes, 'stories'> {
  readonly header: Header;
}

/** A turn as the story told it then. */
export interface OldTurn {
  readonly program: Program;
  readonly turn: Turn;
}

/** So many turns are kept whole. */
const KEPT = 64;

/**
 * The turns of a game as they were told when it was played, replayed on the version of the story on which each decision
 * was taken. A version that does not tell what was recorded is none: then there is no such turn.
 */
export class OldTurns {
  readonly #past: Past;
  readonly #stories: OldStories;
  readonly #programs = new Map<string, Program | null>();
  readonly #turns = new Map<string, Turn | null>();

  constructor(past: Past, stories: OldStories) {
    this.#past = past;
    this.#stories = stories;
  }

  /** The opening as a version of the story told it, whether or not the game was begun on that one. */
  opening(version: string): OldTurn | null {
    return this.#on(version, 0);
  }

  /** What decision `n` led to then (0: the opening). */
  at(n: number): OldTurn | null {
    return this.#on(this.#versionOf(n), n);
  }

  /** The turn at which decision `n` was taken then. */
  before({ n, parent }: Decision): OldTurn | null {
    return this.#on(this.#versionOf(n), parent);
  }

  /** Whether a decision was taken on the same version as the one before it, whose recorded outcome is then what it chose from. */
  continues({ n, parent }: Decision): boolean {
    return this.#versionOf(n) === this.#versionOf(parent);
  }

  #versionOf(n: number): string {
    return versionOf(this.#past, n);
  }

  #on(version: string, n: number): OldTurn | null {
    const program = this.#program(version);
    const turn = program === null ? null : this.#turn(program, version, n);
    return program === null || turn === null ? null : { program, turn };
  }

  #program(version: string): Program | null {
    const known = this.#programs.get(version);
    if (known !== undefined) return known;
    const program = this.#stories(version);
    this.#programs.set(version, program);
    return program;
  }

  #turn(program: Program, version: string, n: number): Turn | null {
    const back: Decision[] = [];
    let at = n;
    for (; at > 0 && !this.#turns.has(keyOf(version, at)); at = back.at(-1)?.parent ?? 0) {
      const decision = this.#past.decisions[at - 1];
      if (decision === undefined) return null;
      back.push(decision);
    }
    let turn =
      this.#turns.get(keyOf(version, at)) ?? (at === 0 ? this.#keep(version, 0, this.#open(program, version)) : null);
    for (const decision of back.toReversed()) {
      turn = this.#keep(version, decision.n, turn === null ? null : this.#follow(program, version, turn, decision));
    }
    return turn;
  }

  #keep(version: string, n: number, turn: Turn | null): Turn | null {
    this.#turns.set(keyOf(version, n), turn);
    const [oldest] = this.#turns.keys();
    if (this.#turns.size > KEPT && oldest !== undefined) this.#turns.delete(oldest);
    return turn;
  }

  #open(program: Program, version: string): Turn | null {
    const { header } = this.#past;
    const turn = start(program, setupOf(header));
    // A game may have gone on from the opening of another version than it was begun on.
    return version !== header.story.hash || tellsSame(header.start, turn) ? turn : null;
  }

  #follow(program: Program, version: string, before: Turn, decision: Decision): Turn | null {
    const turn = this.#take(program, before, decision);
    if (turn === null) return null;
    return this.#tells(program, version, decision.n, decision.is, turn) ? turn : null;
  }

  #take(program: Program, before: Turn, decision: Decision): Turn | null {
    if (decision.deed !== undefined) {
      const done = doByHand(program, before, decision.deed);
      return done.ok ? done.value : null;
    }
    const match = matchChoice(before.choices, decision, { digests: null, texts: null });
    return 'choice' in match ? step(program, before.state, match.choice.index) : null;
  }

  /** Whether a turn is what was recorded: to the letter where it was recorded on this version of the story. */
  #tells({ image }: Program, version: string, n: number, was: Outcome, turn: Turn): boolean {
    if (tellsSame(was, turn)) return true;
    return this.#versionOf(n) !== version && judgeByDigest(was, turn, { image, rivals: () => [] }).kind === 'moved';
  }
}

/** The hash of the version of the story on which decision `n` was taken; 0 is the opening. */
export function versionOf({ header, stories }: Pick<Past, 'header' | 'stories'>, n: number): string {
  return stories.findLast((story) => story.n < n)?.hash ?? header.story.hash;
}

function keyOf(version: string, n: number): string {
  return `${version} ${n}`;
}
