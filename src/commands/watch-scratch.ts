import type { Program } from '../game/turn.ts';
import type { Problem } from '../problem.ts';
import type { Folders } from '../store/folders.ts';
import { type Begun, beginGame, leaveGame, type Wish } from './begin.ts';
import { Scratch } from './scratch.ts';

/** A scratch recording that was begun or taken up; or why not: the story fails, and may be mended, or there is none to be had. */
export type Opening =
  | { readonly kind: 'begun'; readonly scratch: Scratch; readonly begun: Begun; readonly notes: readonly Problem[] }
  | { readonly kind: 'fails' | 'refused'; readonly problems: readonly Problem[] };

/** Begins the scratch recording that is wished for, or takes it up; where none is named, `continues` takes up the last. */
export async function openScratch(
  program: Program,
  wish: Wish,
  continues: boolean,
  folders: Folders,
  difficulty: () => Promise<string>,
): Promise<Opening> {
  const opened = await beginGame(program, wish, { games: folders.scratch, continues, anew: false, difficulty });
  if (!opened.ok) return { kind: 'refused', problems: opened.problems };
  const { fault } = opened.value.session.turn;
  if (fault !== null) {
    leaveGame(opened.value, wish);
    return { kind: 'fails', problems: [fault] };
  }
  const scratch = new Scratch(opened.value, folders.scratch);
  // Here everybody knows.
  const notes = opened.warnings.filter(({ code }) => code !== 'scratch');
  return { kind: 'begun', scratch, begun: opened.value, notes };
}

/** Leaves a scratch recording: it is kept, with the versions of its story, unless nothing was decided in it. */
export async function closeScratch(scratch: Scratch, begun: Begun, wish: Wish): Promise<void> {
  if (scratch.history.decisions.length > 0) await scratch.keep();
  leaveGame({ ...begun, session: scratch }, wish);
}
