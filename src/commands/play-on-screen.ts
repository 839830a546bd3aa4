import type { GameEvent, Program } from '../game/turn.ts';
import { type Problem, renderProblem } from '../problem.ts';
import { type PlayEnd, statusOf } from '../terminal/end.ts';
import { playInTerminal } from '../terminal/play.ts';
import { type Begun, beginGame, leaveGame, type Wish } from './begin.ts';
import type { Surroundings } from './command.ts';
import { foresee } from './foreseeing.ts';
import { openKeeper } from './keeping.ts';
import { observed } from './observed.ts';
import type { PlayChoices } from './options.ts';
import { printProblems } from './say.ts';
import { type Stage, setStage } from './stage.ts';

/** Any game but the last: what a player wants who asks for a new one. */
export const NEW_GAME: Wish = { name: null, fresh: true, seed: null, difficulty: null };

/** Plays in the terminal until the player leaves. Answers the exit status. */
export async function playOnScreen(program: Program, choices: PlayChoices, around: Surroundings): Promise<number> {
  const stage = setStage(around, choices.speed);
  try {
    const end = await playGames(program, choices.wish, stage, around);
    if (typeof end === 'object') {
      stage.close();
      return printProblems(around.errors, end.problems);
    }
    return end === 'title' ? await titleOf(program, stage, around) : statusOf(end);
  } finally {
    stage.close();
  }
}

/** The title is asked for at an ending; the module is not loaded before. */
export async function titleOf(program: Program, stage: Stage, around: Surroundings): Promise<number> {
  const { stayAtTitle } = await import('./title.ts');
  return stayAtTitle(program, stage, around);
}

/** Why a game could not be taken up or begun. */
export interface Unplayable {
  readonly problems: readonly Problem[];
}

/** Plays a game, and new ones for as long as the player wants another. `notes` are said when the first begins. */
export async function playGames(
  program: Program,
  wish: Wish,
  stage: Stage,
  around: Surroundings,
  notes: readonly string[] = [],
): Promise<PlayEnd | Unplayable> {
  let said = notes;
  for (let next = wish; ; next = NEW_GAME) {
    const begun = await beginGame(program, next, {
      games: stage.folders.games,
      continues: true,
      anew: false,
      difficulty: async () => stage.preferences.values().difficulty,
    });
    if (!begun.ok) return { problems: begun.problems };
    const end = await playGame(begun, next, said, stage, around);
    if (end !== 'new-game') return end;
    said = [];
  }
}

async function playGame(
  { value: begun, warnings }: { readonly value: Begun; readonly warnings: readonly Problem[] },
  wish: Wish,
  notes: readonly string[],
  stage: Stage,
  around: Surroundings,
): Promise<PlayEnd> {
  const { session } = begun;
  const keeper = openKeeper(session.program, stage.folders, stage.tell);
  const foreseeing = foresee(session);
  const played = (events: readonly GameEvent[]) => {
    keeper.played(events);
    foreseeing.moved();
  };
  try {
    // A terminal would show them twice.
    if ((around.errors as { isTTY?: boolean }).isTTY !== true) printProblems(around.errors, warnings);
    const terminal = stage.terminal();
    keeper.played(session.turn.events);
    // The first passage moves what was said out of sight, so it is said again above it.
    return await playInTerminal(observed(session, played), terminal, [...notes, ...warnings.map(renderProblem)]);
  } finally {
    foreseeing.stop();
    leaveGame(begun, wish);
    await keeper.finish();
  }
}
