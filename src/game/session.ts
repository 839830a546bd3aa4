import { TOO_SLOW } from '../ink/guards.ts';
import { failed, fine, type Result } from '../problem.ts';
import { RULES } from '../world/world.ts';
import { digestTurn } from './digest.ts';
import { editionOf } from './edition.ts';
import { Follower } from './follower.ts';
import { type Setup, start } from './game.ts';
import { lineTo, Tree } from './history.ts';
import { NO_STORIES, type OldStories, type Past } from './old-turns.ts';
import { type Journal, Play, type Session } from './play.ts';
import { type Header, RECORDING_VERSION, type Recording, recordingLine } from './recording.ts';
import { replayEach, type Verdict } from './replay.ts';
import type { Program, Turn } from './turn.ts';
import { Turns } from './turns.ts';

export type { Journal, Passage, Session } from './play.ts';

/** Begins a game and writes its header. */
export function beginSession(
  program: Program,
  setup: Setup & { readonly created: string },
  journal: Journal,
): Result<Session> {
  const turn = start(program, setup);
  // The clock's verdict is this machine's own, and is no part of a game.
  if (turn.fault?.code === TOO_SLOW) return failed(turn.fault);
  const { id, title } = program.image;
  const header: Header = {
    format: 'first-contact-recording',
    version: RECORDING_VERSION,
    story: { id, title: title ?? id, hash: editionOf(program) },
    rules: RULES,
    seed: setup.seed,
    difficulty: setup.difficulty,
    created: setup.created,
    start: digestTurn(turn),
  };
  const refused = journal.append(recordingLine(header));
  if (refused !== null) return failed(refused);
  const history = new Tree();
  const turns = new Turns(new Follower(program, pastOf(header, history)), history);
  turns.keep(0, turn, null);
  return fine(new Play(program, header, journal, history, turns));
}

/** A resumed game: the session stands at the last decision that still holds, and `replay` says how the whole line stands. */
export interface Resumed {
  readonly session: Session;
  readonly replay: { readonly verdict: Verdict };
}

/** Takes up a recorded game by replaying it, at its opening where not even that holds. `stories` finds the story as it was. */
export function resumeSession(
  program: Program,
  recording: Recording,
  journal: Journal,
  stories: OldStories = NO_STORIES,
): Resumed {
  const history = new Tree(recording);
  const follower = new Follower(program, pastOf(recording.header, history), stories);
  const turns = new Turns(follower, history);
  let before: Turn | null = null;
  let head = 0;
  const verdict = replayEach(follower, recording, ({ decision, turn }) => {
    turns.keep(decision?.n ?? 0, turn, before);
    before = turn;
    head = decision?.n ?? 0;
  });
  if (before === null) turns.keep(0, follower.opening, null);
  history.moveTo(head);
  // Where the opening is another, the first decision after it is lost.
  const lost = verdict.kind === 'diverges' ? (verdict.decision ?? lineTo(recording)[0]) : undefined;
  if (verdict.kind === 'diverges' && lost !== undefined) turns.lose(lost, verdict);
  return { session: new Play(program, recording.header, journal, history, turns), replay: { verdict } };
}

/** What was played, up to the latest decision: the lists of a tree grow while it is played. */
function pastOf(header: Header, { decisions, stories }: Tree): Past {
  return { header, decisions, stories };
}
