import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { retell } from '../explore/retell.ts';
import { readRecording } from '../game/recording-reading.ts';
import type { Program } from '../game/turn.ts';
import { errorOf, failed, type Problem, type Result, renderProblem } from '../problem.ts';
import { openStory } from '../store/stories.ts';

/** The one recording that is not named for the ending that it comes to. */
const FILM = 'film';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Records the games of saves/ anew after a deliberate change of the story. A game whose decisions are not all on offer
 * any more, or that comes to another ending than its name, is left as it is and named, and the status is 1.
 */
async function recordSaves(): Promise<void> {
  const film = await openStory(join(root, 'story', 'first-contact.ink'));
  if (!film.ok) return complain(film.problems);
  for (const name of readdirSync(join(root, 'saves')).filter((one) => one.endsWith('.jsonl'))) {
    const file = join(root, 'saves', name);
    const before = readFileSync(file, 'utf8');
    const after = recordAgain(film.value, before, file);
    if (!after.ok) complain(after.problems);
    else if (after.value !== before) {
      writeFileSync(file, after.value);
      process.stdout.write(`${relative(root, file)}: recorded anew\n`);
    }
  }
}

function recordAgain(program: Program, text: string, file: string): Result<string> {
  const reading = readRecording(text, file);
  if (reading.kind === 'bad') return failed(reading.problem);
  if (reading.kind === 'empty') return failed(errorOf('no-recording', 'the file is empty', undefined, { file }));
  const told = retell(program, reading.recording);
  if (!told.ok) return failed(...told.problems.map((problem) => ({ ...problem, file })));
  const ending = basename(file, '.jsonl');
  if (ending !== FILM && told.value.last.ending !== ending) {
    const reached = told.value.last.ending ?? 'no ending';
    return failed(
      errorOf('another-ending', `the game comes to ${reached}`, 'Find the new way, and record it', { file }),
    );
  }
  return { ok: true, value: told.value.text, warnings: [] };
}

function complain(problems: readonly Problem[]): void {
  for (const problem of problems) process.stderr.write(`${renderProblem(problem)}\n`);
  process.exitCode = 1;
}

await recordSaves();
