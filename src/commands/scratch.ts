import { editionOf } from '../game/edition.ts';
import { step } from '../game/game.ts';
import { lineTo } from '../game/history.ts';
import { findChoice } from '../game/matching.ts';
import type { Recording } from '../game/recording.ts';
import type { Verdict } from '../game/replay.ts';
import { resumeSession, type Session } from '../game/session.ts';
import type { Program, Turn } from '../game/turn.ts';
import { failed, type Problem, type Result } from '../problem.ts';
import { keepStory, keptStories } from '../store/old-stories.ts';
import { shownLines } from '../terminal/shown.ts';
import type { Unlocked } from '../world/codex.ts';
import type { Begun } from './begin.ts';
import { Relay } from './relay.ts';
import { renderVerdict } from './verdict.ts';

/** How the scratch recording stands to a story that has just been saved. */
export type Taken =
  /** The story fails at its opening: play stands on the one before. */
  | { readonly kind: 'fails'; readonly problem: Problem }
  | {
      readonly kind: 'taken';
      readonly verdict: Verdict;
      /** True where the verdict is the one of the save before. */
      readonly known: boolean;
      /** True where nothing that play depends on is other than before. */
      readonly unchanged: boolean;
      /** What was read where play stood, and what is read where it stands now. */
      readonly was: readonly string[];
      readonly now: readonly string[];
      /** True where play stands again where it stood before the story diverged. */
      readonly back: boolean;
      /** What is wrong with the story where it diverges, if it fails there. */
      readonly fault: Problem | null;
    };

/**
 * A scratch recording in play, which outlives the versions of its story. Play never stands where the story fails, and comes
 * back to where the player went last as soon as the story leads there again.
 */
export class Scratch extends Relay {
  readonly name: string;
  readonly #folder: string;
  readonly #begun: Begun;
  /** The versions of the story on which something was decided. */
  readonly #versions = new Map<string, Program>();
  #session: Session;
  /** Where the player went last of their own will, though the story may not lead there now. */
  #wanted: number;
  #verdict = '';

  constructor(begun: Begun, folder: string) {
    super();
    this.name = begun.held.name;
    this.#folder = folder;
    this.#begun = begun;
    this.#session = begun.session;
    this.#wanted = begun.divergence === null ? begun.session.here.n : (begun.held.recording?.head ?? 0);
  }

  protected get session(): Session {
    return this.#session;
  }

  /** Puts another version of the story in the place of the one that is played, and replays what was decided. */
  take(program: Program): Taken {
    const before = this.#session;
    const was = shownLines(before);
    this.#remember();
    const { header, history } = before;
    const { decisions, stood, bookmarks, branches, stories } = history;
    const recording: Recording = { header, decisions, stood, bookmarks, branches, stories, head: this.#wanted };
    const kept = keptStories(this.#folder);
    const find = (hash: string) => this.#versions.get(hash) ?? kept(hash);
    const { session, replay } = resumeSession(program, recording, this.#begun.held.journal, find);
    if (session.turn.fault !== null) return { kind: 'fails', problem: session.turn.fault };
    this.#session = session;
    const back = before.here.n !== this.#wanted && session.here.n === this.#wanted;
    const fault = faultBehind(session, replay.verdict);
    const { verdict } = replay;
    const known = renderVerdict(verdict) === this.#verdict;
    this.#verdict = renderVerdict(verdict);
    const unchanged = editionOf(program) === editionOf(before.program);
    return { kind: 'taken', verdict, known, unchanged, was, now: shownLines(session), back, fault };
  }

  override decide(index: number): Result<Turn> {
    return this.#move(() => super.decide(index));
  }
  override doByHand(deed: Parameters<Session['doByHand']>[0]): Result<Turn> {
    return this.#move(() => super.doByHand(deed));
  }
  override undo(): Result<Turn> {
    return this.#move(() => super.undo());
  }
  override redo(): Result<Turn> {
    return this.#move(() => super.redo());
  }
  override goTo(n: number): Result<Turn> {
    return this.#move(() => super.goTo(n));
  }
  override skip(): ReturnType<Session['skip']> {
    return this.#move(() => super.skip());
  }

  /** What has been met on the way to where play stands. */
  met(): Unlocked {
    const turns = [0, ...lineTo(this.history).map(({ n }) => n)].map((n) => this.turnAt(n));
    const events = turns.flatMap((turn) => (turn.ok ? turn.value.events : []));
    const slugs = (kind: 'codex' | 'ending') => events.flatMap((event) => (event.kind === kind ? [event.slug] : []));
    return { codex: slugs('codex'), endings: slugs('ending') };
  }

  /** Keeps the versions of the story on which something was decided, so that the recording can be told later. */
  async keep(): Promise<void> {
    this.#remember();
    for (const program of this.#versions.values()) await keepStory(this.#folder, program);
  }

  #remember(): void {
    const { header, history, program } = this.#session;
    const played = [header.story.hash, ...history.stories.map(({ hash }) => hash)];
    const edition = editionOf(program);
    if (played.includes(edition)) this.#versions.set(edition, program);
  }

  /** Where the story fails, play stands where it stood, and the failure is the answer. */
  #move<T>(move: () => Result<T>): Result<T> {
    const { n } = this.here;
    const moved = move();
    const { fault } = this.turn;
    if (fault !== null) {
      const back = this.#session.goTo(n);
      return back.ok ? failed(fault) : back;
    }
    if (moved.ok) this.#wanted = this.here.n;
    return moved;
  }
}

/** What the story fails with where it diverges: the decision is still on offer, and leads into an error. */
function faultBehind(session: Session, verdict: Verdict): Problem | null {
  if (verdict.kind !== 'diverges' || verdict.decision?.deed !== undefined || verdict.decision === null) return null;
  const choice = findChoice(session.turn.choices, verdict.decision);
  return choice === null ? null : step(session.program, session.turn.state, choice.index).fault;
}
