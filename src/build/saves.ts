import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { columnsOf, renderSides } from '../commands/sides.ts';
import { renderVerdict } from '../commands/verdict.ts';
import { type Retold, retell, retellAnyway } from '../explore/retell.ts';
import type { Recording } from '../game/recording.ts';
import { readRecording } from '../game/recording-reading.ts';
import type { Divergence } from '../game/replay.ts';
import type { Program } from '../game/turn.ts';
import { errorOf, type Problem, type Result, renderProblem } from '../problem.ts';
import { makeFolder } from '../store/disk.ts';
import { keepStory, keptStories } from '../store/old-stories.ts';
import { openStory } from '../store/stories.ts';

/** The one recording that is not named for the ending that it comes to. */
const FILM = 'film';

const root = fileURLToPath(new URL('../..', import.meta.url));
const saves = join(root, 'saves');
/** The stories on which games were recorded here, so that the next time each can be compared with what it told. */
const drawer = join(root, 'node_modules', '.cache', 'first-contact');

/**
 * Records the games of saves/ anew after a deliberate change of the story, those that have only moved. One that diverges
 * is shown side by side and left as it is, and the status is 1. Where some are named, these alone are recorded, wherever
 * they lead now, as long as their decisions are on offer. None is recorded that comes to another ending than its name.
 */
async function recordSaves(named: readonly string[]): Promise<void> {
  const film = await openStory(join(root, 'story', 'first-contact.ink'));
  const names = readdirSync(saves).flatMap((file) => (file.endsWith('.jsonl') ? [basename(file, '.jsonl')] : []));
  const unknown = named.filter((name) => !names.includes(name));
  const missing = unknown.map((name) => errorOf('no-recording', `there is no saves/${name}.jsonl`));
  if (!film.ok || missing.length > 0) {
    complain(film.ok ? missing : film.problems);
    return;
  }
  const wanted = named.length === 0 ? names : named;
  for (const name of wanted) complain(recordAgain(film.value, name, named.length > 0));
  makeFolder(drawer);
  await keepStory(drawer, film.value);
}

/** Records a game anew, and says so where that changed it; else answers why it is left as it is. */
function recordAgain(program: Program, name: string, forced: boolean): readonly Problem[] {
  const file = join(saves, `${name}.jsonl`);
  const shown = relative(root, file);
  const text = readFileSync(file, 'utf8');
  const reading = readRecording(text, shown);
  if (reading.kind === 'bad') return [reading.problem];
  if (reading.kind === 'empty') return [errorOf('no-recording', 'the file is empty', undefined, { file: shown })];
  const retold = retellAs(program, reading.recording, forced);
  if (!retold.ok) return retold.problems.map((problem) => ({ ...problem, file: shown }));
  if (retold.value.kind === 'diverges') return [left(program, shown, name, retold.value)];
  const wrong = wrongEnding(retold.value.last.ending, name);
  if (wrong !== null) return [{ ...wrong, file: shown }];
  if (retold.value.text === text) return [];
  writeFileSync(file, retold.value.text);
  process.stdout.write(`${shown}: recorded anew\n`);
  return [];
}

function retellAs(program: Program, recording: Recording, forced: boolean): Result<Retold> {
  const retold = retell(program, recording, keptStories(drawer));
  return forced && retold.ok && retold.value.kind === 'diverges' ? retellAnyway(program, recording) : retold;
}

function left(program: Program, file: string, name: string, divergence: Divergence): Problem {
  process.stderr.write(renderSides(file, program, divergence, columnsOf(process.stderr)));
  const message = `it ${renderVerdict(divergence)}, and is left as it is`;
  return errorOf('diverges', message, `npm run record ${name} records it wherever it leads now`, { file });
}

function wrongEnding(reached: string | null, name: string): Problem | null {
  if (name === FILM || reached === name) return null;
  return errorOf('another-ending', `the game comes to ${reached ?? 'no ending'}`, 'Find the new way, and record it');
}

function complain(problems: readonly Problem[]): void {
  for (const problem of problems) process.stderr.write(`${renderProblem(problem)}\n`);
  if (problems.length > 0) process.exitCode = 1;
}

await recordSaves(process.argv.slice(2));
