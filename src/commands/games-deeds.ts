import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { lineTo } from '../game/history.ts';
import { errorOf, failed, fine, type Result } from '../problem.ts';
import { diskProblem } from '../store/disk.ts';
import { checkName, gameExists, gameFile, noGame } from '../store/games.ts';
import { readRecordingFile } from '../store/recordings.ts';
import { addGame, deleteGame, listGames, readGame, renameGame } from '../store/shelf.ts';
import { readLines } from '../terminal/plain-lines.ts';
import { sanitize } from '../terminal/sanitize.ts';
import { usage } from './arguments.ts';
import type { Arguments, Surroundings } from './command.ts';
import { countDecisions, describeGame, endingOfGame } from './describe.ts';

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
  const width = Math.max(...games.value.map(({ name }) => name.length));
  for (const game of games.value) output.write(`${game.name.padEnd(width)}  ${describeGame(game, folder)}\n`);
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
  const taken = lineTo(recording).map(({ n, text }) => `${n}: ${text.trim()}`);
  const ending = endingOfGame(recording, folder);
  const end = ending === null ? [] : ['', ending];
  const lines = [...rows, `File: ${file}`, `Decisions: ${countDecisions(recording)}`, '', ...taken, ...end];
  output.write(lines.map((line) => `${sanitize(line)}\n`).join(''));
  return fine(null);
}

async function exportGame(
  folder: string,
  [name = '']: readonly string[],
  args: Arguments,
  { output }: Surroundings,
): Promise<Result<null>> {
  const checked = checkName(name);
  if (!checked.ok) return checked;
  if (!gameExists(folder, checked.value)) return failed(noGame(name));
  const file = gameFile(folder, checked.value);
  const target = args.values.get('output');
  try {
    const bytes = readFileSync(file);
    // A torn last line is no part of the game.
    const whole = bytes.subarray(0, bytes.lastIndexOf(0x0a) + 1);
    if (target === undefined) output.write(whole);
    else writeFileSync(target, whole);
    return fine(null);
  } catch (error) {
    return failed(diskProblem('cannot export', target ?? file, error));
  }
}

async function importGame(
  folder: string,
  [file = '', name]: readonly string[],
  _: Arguments,
  { output }: Surroundings,
): Promise<Result<null>> {
  const checked = checkName(name ?? basename(file).replace(/\.jsonl$/, ''));
  if (!checked.ok) return checked;
  const read = readRecordingFile(file);
  if (!read.ok) return read;
  if (read.value.recording === null)
    return failed(
      errorOf('no-recording', 'this is no whole recording', undefined, {
        file,
      }),
    );
  const added = addGame(folder, file, checked.value);
  if (added.ok) output.write(`Imported as "${checked.value}".\n`);
  return added.ok ? fine(null, read.warnings) : added;
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
