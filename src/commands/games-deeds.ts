import { lineTo } from '../game/history.ts';
import { errorOf, failed, fine, type Result } from '../problem.ts';
import { checkName, gameExists, noGame } from '../store/games.ts';
import { deleteGame, listGames, readGame, renameGame } from '../store/shelf.ts';
import { readLines } from '../terminal/plain-lines.ts';
import { oneLine } from '../terminal/sanitize.ts';
import { padTo, widthOf } from '../terminal/wrap.ts';
import { usage } from './arguments.ts';
import type { Arguments, Surroundings } from './command.ts';
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
  return fine(null);
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
  if (args.flags.has('yes')) return deleteGame(folder, checked.value);
  if (around.input.isTTY !== true) return usage(`deleting "${name}" is for good`, 'Say --yes');
  around.errors.write(`Delete "${checked.value}" for good? Type yes: `);
  for await (const line of readLines(around.input)) {
    if (/^y(es)?$/i.test(line.trim())) return deleteGame(folder, checked.value);
    break;
  }
  return failed(errorOf('kept', `"${checked.value}" is kept`));
}
