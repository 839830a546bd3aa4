import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { errorOf, failed, fine, type Result } from '../problem.ts';
import { codeOf, diskProblem } from '../store/disk.ts';
import type { Arguments, Command, Surroundings } from './command.ts';
import { newStoryFiles } from './new-story.ts';
import { printProblems } from './say.ts';

/** `first-contact new`: lays out a small story to begin from. */
export const newStory: Command = {
  operands: 'FOLDER',
  most: 1,
  about:
    'Lays out a small story in FOLDER, which must be new or empty: it plays, checks and explores. GUIDE.md in it is the guide for writers.',
  options: {},
  run: layOut,
};

async function layOut({ operands }: Arguments, { output, errors }: Surroundings): Promise<number> {
  const [folder] = operands;
  if (folder === undefined)
    return printProblems(errors, [errorOf('usage', 'new needs a folder', 'Say first-contact new FOLDER')]);
  const written = writeStory(folder);
  if (!written.ok) return printProblems(errors, written.problems);
  output.write(
    `A story lies in ${folder}. Play it with: first-contact play ${folder}\nThe guide for writers is ${join(folder, 'GUIDE.md')}\n`,
  );
  return 0;
}

function writeStory(folder: string): Result<null> {
  const name = basename(resolve(folder));
  const id =
    name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'story';
  try {
    if (entriesIn(folder).length > 0) return failed(notEmpty(folder));
    mkdirSync(folder, { recursive: true });
    // Never over a file that somebody has just put there.
    for (const [file, text] of Object.entries(newStoryFiles(id, name)))
      writeFileSync(join(folder, file), text, { flag: 'wx' });
    return fine(null);
  } catch (error) {
    return failed(diskProblem('cannot write in', folder, error));
  }
}

function entriesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  }
}

function notEmpty(folder: string) {
  return errorOf('file-exists', `the folder ${folder} is not empty`, 'Name one that is new');
}
