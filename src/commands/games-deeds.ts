import { lineTo } from '../game/history.ts';
import { scratchRecording } from '../game/recording-problems.ts';
import { errorOf, failed, fine, type Result } from '../problem.ts';
import { checkName, gameExists, lockFile, noGame } from '../store/games.ts';
import { holderElsewhere, takeLock } from '../store/lock.ts';
import { deleteGame, listGames, readGame, renameGame, unlockGame } from '../store/shelf.ts';
import { oneLine } from '../terminal/sanitize.ts';
import { padTo, widthOf } from '../terminal/wrap.ts';
import type { Arguments, Surroundings } from './command.ts';
import { confirm } from './confirm.ts';
import { countDecisions, describeGame, endingOfGame } from './describe.ts';
import { exportGame, importGame } from './games-copies.ts';

/** Something that can be done with saved games. */
interface Deed {
  readonly least: number;
  readonly most: number;
  /** What it takes, in words. */
  readonly takes: string;
  run(folder: string, operands: readonly string[], args: Arguments, around: Surroundings): Promise<Result<null>>;
}

/** What `first-contact games` can do, by name. */
export const DEEDS: Readonly<Record<string, Deed>> = {
  list: { least: 0, most: 0, takes: 'nothing', run: list },
  show: { least: 1, most: 1, takes: 'the name of a game', run: show },
  export: { least: 1, most: 1, takes: 'the name of a game', run: exportGame },
  import: {
    least: 1,
    most: 2,
    takes: 'a file, and a name if it is to have another',
    run: importGame,
  },
  rename: {
    least: 2,
    most: 2,
    takes: 'the name of a game and its new name',
    run: rename,
  },
  delete: { least: 1, most: 1, takes: 'the name of a game', run: remove },
  unlock: { least: 1, most: 1, takes: 'the name of a game', run: unlock },
};

async function list(
  folder: string,
  _: readonly string[],
  __: Arguments,
  { output }: Surroundings,
): Promise<Result<null>> {
  const games = listGames(folder);
  if (!games.ok) return games;
  if (games.value.length === 0) output.write('There are no saved games yet.\n');
  // A file may have any name that its folder takes.
  const rows = games.value.map((game) => ({ name: oneLine(game.name), about: describeGame(game, folder) }));
  const width = rows.reduce((most, { name }) => Math.max(most, widthOf(name)), 0);
  output.write(rows.map(({ name, about }) => `${padTo(name, width)}  ${about}\n`).join(''));
  return fine(null);
}

async function show(
  folder: string,
  [name = '']: readonly string[],
  _: Arguments,
  { output }: Surroundings,
): Promise<Result<null>> {
  const checked = checkName(name);
  if (!checked.ok) return checked;
  const { recording, problem, file } = readGame(folder, checked.value);
  if (recording === null) return failed(problem ?? errorOf('torn-header', `the game "${name}" has not begun`));
  const { story, seed, difficulty, created } = recording.header;
  const rows = [`Story: ${story.title}`, `Begun: ${created}`, `Seed: ${seed}`, `Difficulty: ${difficulty}`];
  const taken = lineTo(recording).map(({ n, text }) => `${n}: ${text}`);
  const ending = endingOfGame(recording, folder);
  const end = ending === null ? [] : ['', ending];
  const lines = [...rows, `File: ${file}`, `Decisions: ${countDecisions(recording)}`, '', ...taken, ...end];
  output.write(lines.map((line) => `${oneLine(line)}\n`).join(''));
  const scratch = scratchRecording(recording, file);
  return fine(null, scratch === null ? [] : [scratch]);
}

async function rename(folder: string, [from = '', to = '']: readonly string[]): Promise<Result<null>> {
  const old = checkName(from);
  if (!old.ok) return old;
  const wanted = checkName(to);
  return wanted.ok ? renameGame(folder, old.value, wanted.value) : wanted;
}

async function remove(
  folder: string,
  [name = '']: readonly string[],
  args: Arguments,
  around: Surroundings,
): Promise<Result<null>> {
  const checked = checkName(name);
  if (!checked.ok) return checked;
  if (!gameExists(folder, checked.value)) return failed(noGame(name));
  const asked = { question: `Delete "${checked.value}" for good?`, fact: `deleting "${name}" is for good` };
  const sure = await confirm(asked, args, around);
  if (!sure.ok) return sure;
  return sure.value ? deleteGame(folder, checked.value) : failed(errorOf('kept', `"${checked.value}" is kept`));
}

/** A lock of this machine is taken over by itself when its process is gone; of another machine only a person knows. */
async function unlock(
  folder: string,
  [name = '']: readonly string[],
  args: Arguments,
  around: Surroundings,
): Promise<Result<null>> {
  const checked = checkName(name);
  if (!checked.ok) return checked;
  const file = lockFile(folder, checked.value);
  const holder = holderElsewhere(file);
  if (holder === null && !gameExists(folder, checked.value)) return failed(noGame(name));
  if (holder === null) return freeHere(file, checked.value, around);
  const who = `process ${holder.pid} on ${oneLine(holder.host)}`;
  const fact = `"${name}" is held by ${who}, which cannot be asked from here`;
  const sure = await confirm({ question: `"${checked.value}" is held by ${who}. Is that gone?`, fact }, args, around);
  if (!sure.ok) return sure;
  if (!sure.value) return failed(errorOf('kept', `"${checked.value}" stays with ${who}`));
  return unlockGame(file);
}

function freeHere(file: string, name: string, { output }: Surroundings): Result<null> {
  const lock = takeLock(file, name);
  if (!lock.ok) return lock;
  lock.value.release();
  output.write(`Nobody holds "${name}".\n`);
  return fine(null);
}
