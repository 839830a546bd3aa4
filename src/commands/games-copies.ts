import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { errorOf, failed, fine, type Problem, type Result } from '../problem.ts';
import { importGame as importFile, mendGame } from '../store/copies.ts';
import { diskProblem } from '../store/disk.ts';
import { checkName, gameExists, gameFile, noGame } from '../store/games.ts';
import { writeOutput } from '../store/outputs.ts';
import { readRecordingFile } from '../store/recordings.ts';
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
  if (mend) return importMended(folder, file, checked.value, output);
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

function importMended(folder: string, file: string, name: string, output: Surroundings['output']): Result<null> {
  const mended = mendGame(folder, file, name);
  if (!mended.ok) return mended;
  const { kept, lost, stranded } = mended.value;
  output.write(`Imported as "${name}": ${count(kept, 'decision')}.\n`);
  const lines = lost === 0 ? [] : [`${count(lost, 'line')} could not be kept`];
  const ways = stranded === 0 ? [] : [`the way to ${count(stranded, 'decision')} is lost`];
  const said = [...lines, ...ways].join(', and ');
  return fine(null, said === '' ? [] : [asWarning(errorOf('mended', said, undefined, { file }))]);
}

function count(number: number, what: string): string {
  return number === 1 ? `1 ${what}` : `${number} ${what}s`;
}
