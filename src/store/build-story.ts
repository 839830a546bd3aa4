import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Problem } from '../problem.ts';
import { makeStory } from './story-making.ts';
import { packStory } from './story-pack.ts';

/** Compiles the film into `folder`, as `openStory` reads it. Answers errors and warnings; with errors, writes nothing. */
export async function buildStory(rootInk: string, folder: string): Promise<readonly Problem[]> {
  const made = await makeStory({
    folder: dirname(rootInk),
    name: basename(rootInk),
    kind: 'ink',
  });
  if (!made.ok) return made.problems.map(inStory);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'film.story'), packStory({ ...made.value, warnings: made.warnings }));
  return made.warnings.map(inStory);
}

function inStory(problem: Problem): Problem {
  return problem.file === undefined ? problem : { ...problem, file: join('story', problem.file) };
}
