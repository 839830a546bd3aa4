import { basename } from 'node:path';
import { editionOf } from '../game/edition.ts';
import { NO_STORIES, type OldStories } from '../game/old-turns.ts';
import { MOST_SEED, type Recording } from '../game/recording.ts';
import { scratchRecording } from '../game/recording-problems.ts';
import type { Divergence } from '../game/replay.ts';
import { beginSession, type Resumed, resumeSession, type Session } from '../game/session.ts';
import type { Program } from '../game/turn.ts';
import { errorOf, failed, fine, type Problem, type Result } from '../problem.ts';
import { checkName, createGame, gameExists, type HeldGame, nameTaken, openGame } from '../store/games.ts';
import { lastGameOf } from '../store/shelf.ts';
import { renderVerdict } from './verdict.ts';

/** Which game to play, as the command line has it. Null is left out. */
export interface Wish {
  readonly name: string | null;
  readonly fresh: boolean;
  readonly seed: number | null;
  readonly difficulty: string | null;
}

/** How games are found and begun here. */
export interface Ways {
  readonly games: string;
  /** Whether the game of this story that was played last is continued where none is named. */
  readonly continues: boolean;
  /** Whether another game is begun where the last one of the story has ended; else it stands at its ending. */
  readonly anew: boolean;
  /** The difficulty of a new game where none is wished for. */
  difficulty(): Promise<string>;
}

/** A game ready to be played, and what its player should know first. */
export interface Begun {
  readonly session: Session;
  readonly held: HeldGame;
  readonly resumed: boolean;
  /** Where the story has changed so that the game does not hold any more; null where all of it holds. */
  readonly divergence: Divergence | null;
}

/** Leaves a game: it is kept, unless nobody named it and nothing was decided in it. */
export function leaveGame({ session, held }: Begun, wish: Wish): void {
  const kept = wish.name !== null || held.recording !== null || session.history.decisions.length > 0;
  if (kept) held.close();
  else held.discard();
}

/** Takes up the game that is wished for, or begins it. The result's warnings are for standard error. */
export async function beginGame(program: Program, wish: Wish, ways: Ways): Promise<Result<Begun>> {
  const held = holdGame(program, wish, ways);
  if (!held.ok) return held;
  const begun = await open(program, held.value, wish, ways);
  if (!begun.ok) {
    held.value.abandon();
    return begun;
  }
  // A game that is named stands at its ending, from which its player may go back.
  if (ways.anew && wish.name === null && begun.value.resumed && isOver(begun.value.session)) {
    held.value.close();
    return beginGame(program, { ...wish, fresh: true }, ways);
  }
  return fine(begun.value, [...held.warnings, ...begun.warnings]);
}

function isOver({ turn }: Session): boolean {
  return turn.choices.length === 0 && turn.fault === null;
}

function holdGame(program: Program, wish: Wish, ways: Ways): Result<HeldGame> {
  const { games } = ways;
  if (wish.name !== null) {
    const name = checkName(wish.name);
    if (!name.ok) return name;
    return wish.fresh ? createFresh(games, name.value) : openOrCreate(games, name.value);
  }
  if (ways.continues && !wish.fresh) {
    const last = lastGameOf(games, program.image.id);
    if (!last.ok) return last;
    if (last.value !== null) return openGame(games, last.value);
  }
  return createGame(games, null, stemOf(program.image.title ?? basename(program.image.id).replace(/\.\w+$/, '')));
}

function createFresh(games: string, name: string): Result<HeldGame> {
  return gameExists(games, name) ? failed(nameTaken(name)) : createGame(games, name, '');
}

function openOrCreate(games: string, name: string): Result<HeldGame> {
  if (gameExists(games, name)) return openGame(games, name);
  const created = createGame(games, name, '');
  // Another process may have begun it since we looked: it is in play there, and not just a name that is taken.
  const begunSince = !created.ok && created.problems.some(({ code }) => code === 'name-taken');
  return begunSince ? openGame(games, name) : created;
}

/** What a game without a name is called after: the story's title, in letters that a name may have. */
export function stemOf(title: string): string {
  const stem = title
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}_-]+/gu, ' ')
    .trim()
    .slice(0, 60);
  return stem === '' ? 'Game' : stem;
}

async function open(program: Program, held: HeldGame, wish: Wish, ways: Ways): Promise<Result<Begun>> {
  if (held.recording !== null) return takeUp(program, held, held.recording, wish, ways);
  const setup = {
    seed: wish.seed ?? Math.floor(Math.random() * (MOST_SEED + 1)),
    difficulty: wish.difficulty ?? (await ways.difficulty()),
    created: new Date().toISOString(),
  };
  const begun = beginSession(program, setup, held.journal);
  return begun.ok ? fine({ session: begun.value, held, resumed: false, divergence: null }, begun.warnings) : begun;
}

async function takeUp(
  program: Program,
  held: HeldGame,
  recording: Recording,
  wish: Wish,
  { games }: Ways,
): Promise<Result<Begun>> {
  const wrong = contradiction(held.name, recording, wish) ?? stranger(held.name, recording, program);
  if (wrong !== null) return failed(wrong);
  const resumed = resumeSession(program, recording, held.journal, await storiesFor(program, recording, games));
  const { session, replay } = resumed;
  if (session.turn.fault !== null) return beforeFault(session, held);
  const divergence = replay.verdict.kind === 'diverges' ? replay.verdict : null;
  const scratch = scratchRecording(recording, held.name);
  const told = tell(held.name, replay);
  return fine({ session, held, resumed: true, divergence }, scratch === null ? told : [...told, scratch]);
}

/** Where the story as it was is to be found; not loaded where the story has not changed. */
async function storiesFor(program: Program, { header, stories }: Recording, games: string): Promise<OldStories> {
  const edition = editionOf(program);
  if (header.story.hash === edition && stories.every(({ hash }) => hash === edition)) return NO_STORIES;
  const { keptStories } = await import('../store/old-stories.ts');
  return keptStories(games);
}

/** A game whose last decision ended in a fault of the story stands before that decision, which may go better now. */
function beforeFault(session: Session, held: HeldGame): Result<Begun> {
  if (!session.canUndo) return fine({ session, held, resumed: true, divergence: null });
  const undone = session.undo();
  if (!undone.ok) return undone;
  const message = `the last decision of "${held.name}" ended in an error of the story, and is taken back`;
  return fine({ session, held, resumed: true, divergence: null }, [
    { ...errorOf('fault-undone', message), severity: 'warning' },
  ]);
}

function contradiction(name: string, { header }: Recording, wish: Wish): Problem | null {
  const hint = 'Leave it out, or begin another game with --new';
  if (wish.seed !== null && wish.seed !== header.seed) {
    return errorOf('other-setup', `the game "${name}" has seed ${header.seed}, not ${wish.seed}`, hint);
  }
  if (wish.difficulty !== null && wish.difficulty !== header.difficulty) {
    const message = `the game "${name}" has difficulty ${header.difficulty}, not ${wish.difficulty}`;
    return errorOf('other-setup', message, hint);
  }
  return null;
}

function stranger(name: string, { header }: Recording, { image }: Program): Problem | null {
  if (header.story.id === image.id) return null;
  const message = `the game "${name}" is of another story, "${header.story.title}" (${header.story.id})`;
  return errorOf('another-story', message, 'Play that story, or begin a game under another name');
}

function tell(name: string, { verdict }: Resumed['replay']): readonly Problem[] {
  if (verdict.kind === 'same') return [];
  const held = verdict.kind === 'moved' ? 'all that was decided in it still holds' : renderVerdict(verdict);
  const message = `the story has changed since "${name}" was played: ${held}`;
  return [{ ...errorOf('story-changed', message), severity: 'warning' }];
}
