import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { listed } from '../game/english.ts';
import { isTellingAll, type Restored, restoreHeader, salvageHeader } from '../game/salvage.ts';
import { errorOf, failed, fine, type Problem, type Result } from '../problem.ts';
import { brokenFirstLine, importGame as importFile, mendGame } from '../store/copies.ts';
import { diskProblem } from '../store/disk.ts';
import { findFolders } from '../store/folders.ts';
import { checkName, gameExists, gameFile, noGame } from '../store/games.ts';
import { writeOutput } from '../store/outputs.ts';
import { readRecordingFile } from '../store/recordings.ts';
import { openStory } from '../store/stories.ts';
import type { Arguments, Surroundings } from './command.ts';

/** `games export`: the lines of a game, to standard output or a file. A broken game is exported as it is, and that is said. */
export async function exportGame(
  folder: string,
  [name = '']: readonly string[],
  args: Arguments,
  { output }: Surroundings,
): Promise<Result<null>> {
  const checked = checkName(name);
  if (!checked.ok) return checked;
  if (!gameExists(folder, checked.value)) return failed(noGame(name));
  const whole = linesOfGame(gameFile(folder, checked.value));
  if (!whole.ok) return whole;
  const target = args.values.get('output') ?? '-';
  if (target === '-') output.write(whole.value);
  else {
    const written = writeExport(target, whole.value, args.flags.has('force'));
    if (!written.ok) return written;
  }
  return fine(null, whole.warnings);
}

/** What of a game's file counts: a torn last line does not, and a line that lacks but its newline is given it. */
function linesOfGame(file: string): Result<Uint8Array> {
  const read = readRecordingFile(file);
  try {
    const bytes = readFileSync(file);
    if (!read.ok) return fine(bytes, read.problems.map(asWarning));
    const { keep, ended } = read.value;
    const whole = bytes.subarray(0, keep);
    return fine(ended ? whole : Buffer.concat([whole, Buffer.from('\n')]));
  } catch (error) {
    return failed(diskProblem('cannot export', file, error));
  }
}

function asWarning(problem: Problem): Problem {
  return { ...problem, severity: 'warning' };
}

function writeExport(file: string, bytes: Uint8Array, force: boolean): Result<null> {
  if (!force && statSync(file, { throwIfNoEntry: false })?.isFile() === true) {
    return failed(errorOf('file-exists', `there is a file ${file} already`, 'Name another, or say --force'));
  }
  return writeOutput(file, bytes);
}

/** `games import`: makes a game of a recording; with --mend, of what can be read of a broken one. */
export async function importGame(
  folder: string,
  [file = '', name]: readonly string[],
  args: Arguments,
  { output }: Surroundings,
): Promise<Result<null>> {
  const mend = args.flags.has('mend');
  const checked = nameOf(file, name, mend);
  if (!checked.ok) return checked;
  if (mend) return importMended(folder, file, checked.value, args, output);
  const imported = importFile(folder, file, checked.value);
  if (imported.ok) output.write(`Imported as "${checked.value}".\n`);
  return imported;
}

function nameOf(file: string, name: string | undefined, mend: boolean): Result<string> {
  if (name !== undefined) return checkName(name);
  const stem = basename(file).replace(/\.jsonl$/, '');
  const checked = checkName(mend ? `${stem} mended` : stem);
  if (checked.ok) return checked;
  const hint = 'Name it: first-contact games import FILE NAME';
  return failed(errorOf('bad-name', `"${stem}" cannot be the name of a game`, hint));
}

async function importMended(
  folder: string,
  file: string,
  name: string,
  args: Arguments,
  output: Surroundings['output'],
): Promise<Result<null>> {
  const restored = await restoreFirstLine(file, args);
  if (!restored.ok) return restored;
  const mended = mendGame(folder, file, name, restored.value?.header ?? null);
  if (!mended.ok) return mended;
  const { kept, lost, stranded } = mended.value;
  output.write(`Imported as "${name}": ${count(kept, 'decision')}.\n`);
  const lines = lost === 0 ? [] : [`${count(lost, 'line')} could not be kept`];
  const ways = stranded === 0 ? [] : [`the way to ${count(stranded, 'decision')} is lost`];
  const said = [...lines, ...ways].join(', and ');
  const first = restored.value === null ? [] : [firstLineMended(file, restored.value)];
  const losses = said === '' ? [] : [asWarning(errorOf('mended', said, undefined, { file }))];
  return fine(null, [...first, ...losses, ...mended.warnings]);
}

/** A header in the place of one that cannot be read; null where it can. */
async function restoreFirstLine(file: string, { values }: Arguments): Promise<Result<Restored | null>> {
  const broken = brokenFirstLine(file);
  if (!broken.ok) return broken;
  if (broken.value === null) return fine(null);
  const salvage = salvageHeader(broken.value);
  if (isTellingAll(salvage)) return fine(restoreHeader(salvage, null));
  const named = values.get('story') ?? (salvage.id === 'first-contact' ? null : salvage.id);
  const opened = await openStory(named, { cache: findFolders().cache });
  if (opened.ok) return fine(restoreHeader(salvage, opened.value));
  const message = 'the first line is broken, and the story of this recording cannot be opened';
  return failed(errorOf('no-story', message, 'Name the story with --story', { file }), ...opened.problems);
}

function firstLineMended(file: string, { taken }: Restored): Problem {
  const said = taken.length === 0 ? '' : `, with ${listed(taken)}`;
  const hint = 'first-contact replay --verify says whether the game still plays as it was played';
  return asWarning(errorOf('mended', `the first line was broken, and is made anew${said}`, hint, { file, line: 1 }));
}

function count(number: number, what: string): string {
  return number === 1 ? `1 ${what}` : `${number} ${what}s`;
}
