import type { GameEvent, Program } from '../game/turn.ts';
import { type Problem, renderProblem } from '../problem.ts';
import { type PlayEnd, statusOf } from '../terminal/end.ts';
import { askChanged } from '../terminal/pages/changed.ts';
import { playInTerminal } from '../terminal/play.ts';
import { type Begun, beginGame, leaveGame, type Wish } from './begin.ts';
import type { Surroundings } from './command.ts';
import { foresee } from './foreseeing.ts';
import { openKeeper } from './keeping.ts';
import { observed } from './observed.ts';
import type { PlayChoices } from './options.ts';
import { printProblems } from './say.ts';
import { changedOf } from './sides.ts';
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
      if (end.problems.length === 0) around.output.write('The game is left as it is.\n');
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

/** Why a game could not be taken up or begun; without problems, its player has left it as it is. */
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
    const left = await leftAsItIs(begun.value, stage);
    if (left !== null) {
      leaveGame(begun.value, next);
      return left;
    }
    const end = await playGame(unsaid(begun), next, said, stage, around);
    if (end !== 'new-game') return end;
    said = [];
  }
}

/** Where its story has changed so that a game does not hold any more, asks whether to go on; null where it goes on. */
async function leftAsItIs({ divergence, held, session }: Begun, stage: Stage): Promise<PlayEnd | Unplayable | null> {
  if (divergence === null) return null;
  const answer = await askChanged(stage.terminal(), changedOf(held.name, divergence, session.here.n));
  if (answer.kind === 'go-on') return null;
  return answer.kind === 'end' ? answer.end : { problems: [] };
}

/** What is still to be said of a game: where it diverges, a page has said so. */
function unsaid({ value, warnings }: Begin): Begin {
  return {
    value,
    warnings: value.divergence === null ? warnings : warnings.filter(({ code }) => code !== 'story-changed'),
  };
}

interface Begin {
  readonly value: Begun;
  readonly warnings: readonly Problem[];
}

async function playGame(
  { value: begun, warnings }: Begin,
  wish: Wish,
  notes: readonly string[],
  stage: Stage,
  around: Surroundings,
): Promise<PlayEnd> {
  const { session, held } = begun;
  const keeper = openKeeper(session, held.name, stage.folders, stage.tell);
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
    const said = [...notes, ...warnings.map(renderProblem)];
    return await playInTerminal(observed(session, played), terminal, said, keeper.unlocked);
  } finally {
    foreseeing.stop();
    leaveGame(begun, wish);
    await keeper.finish();
  }
}
