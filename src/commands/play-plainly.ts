import type { Program } from '../game/turn.ts';
import type { Result } from '../problem.ts';
import { addGame } from '../store/copies.ts';
import { type Folders, findFolders } from '../store/folders.ts';
import { checkName, type HeldGame } from '../store/games.ts';
import { playPlain } from '../terminal/plain.ts';
import { beginGame, leaveGame } from './begin.ts';
import type { Surroundings } from './command.ts';
import { foresee } from './foreseeing.ts';
import { openKeeper, settledDifficulty, telling } from './keeping.ts';
import type { PlayChoices } from './options.ts';
import { printProblems } from './say.ts';

/** Plays in plain mode to the end of the story or of the input. Answers the exit status. */
export async function playPlainly(program: Program, choices: PlayChoices, around: Surroundings): Promise<number> {
  const folders = findFolders();
  const begun = await beginGame(program, choices.wish, {
    games: folders.games,
    continues: around.input.isTTY === true,
    anew: true,
    difficulty: () => settledDifficulty(folders.config, around.errors),
  });
  if (!begun.ok) return printProblems(around.errors, begun.problems);
  printProblems(around.errors, begun.warnings);
  const { session, held, resumed, divergence } = begun.value;
  if (divergence !== null) {
    const { columnsOf, renderSides } = await import('./sides.ts');
    around.errors.write(renderSides(held.name, program, divergence, columnsOf(around.errors)));
  }
  const keeper = openKeeper(session, held.name, folders, telling(around.errors));
  const foreseeing = foresee(session);
  try {
    return await playPlain(session, around, {
      tags: choices.tags,
      recap: resumed && around.input.isTTY === true,
      save: (name) => saveAs(folders, held, name),
      unlocked: keeper.unlocked,
      played: (events) => {
        keeper.played(events);
        foreseeing.moved();
      },
    });
  } finally {
    foreseeing.stop();
    leaveGame(begun.value, choices.wish);
    await keeper.finish();
  }
}

function saveAs({ games }: Folders, held: HeldGame, wanted: string): Result<null> {
  const name = checkName(wanted);
  return name.ok ? addGame(games, held.file, name.value) : name;
}
