import type { Result } from '../problem.ts';
import { addGame } from '../store/copies.ts';
import { type Folders, findFolders } from '../store/folders.ts';
import { checkName } from '../store/games.ts';
import { playPlain } from '../terminal/plain.ts';
import { readLines } from '../terminal/plain-lines.ts';
import type { Surroundings } from './command.ts';
import { settledDifficulty } from './keeping.ts';
import type { PlayChoices } from './options.ts';
import { WatchBench } from './plain-bench.ts';
import { printProblems } from './say.ts';
import { columnsOf, renderSides } from './sides.ts';
import { closeScratch, type Opening, openScratch } from './watch-scratch.ts';
import { tellBroken } from './watch-words.ts';
import type { WatchedStory } from './watched-story.ts';

/** Watches and plays in plain mode to the end of the input. Answers the exit status. */
export async function watchPlainly(story: WatchedStory, choices: PlayChoices, around: Surroundings): Promise<number> {
  const folders = findFolders();
  const input = readLines(around.input);
  const playable = await firstPlayable(story, choices, folders, input, around);
  if (typeof playable === 'number') return playable;
  const { opening, lines } = playable;
  const { scratch, begun } = opening;
  try {
    const { divergence, held } = begun;
    if (divergence !== null)
      around.errors.write(renderSides(held.name, scratch.program, divergence, columnsOf(around.errors)));
    return await playPlain(scratch, around, {
      tags: choices.tags,
      recap: false,
      save: (name) => saveAs(folders, held.file, name),
      unlocked: async () => scratch.met(),
      played: () => {},
      bench: new WatchBench(scratch, story, columnsOf(around.output)),
      lines,
    });
  } finally {
    await closeScratch(scratch, begun, choices.wish);
  }
}

type Playable = {
  readonly opening: Extract<Opening, { kind: 'begun' }>;
  readonly lines: AsyncIterable<string>;
};

/** Waits for a version of the story that can be played. Answers a status where the input ends before, or nothing can be begun. */
async function firstPlayable(
  story: WatchedStory,
  choices: PlayChoices,
  folders: Folders,
  input: AsyncGenerator<string, void>,
  around: Surroundings,
): Promise<Playable | number> {
  let line: ReturnType<typeof input.next> | null = null;
  for (let save = await story.next(); ; ) {
    printProblems(around.errors, save.problems);
    const opening = save.program === null ? null : await open(save.program, choices, folders, around);
    if (opening?.kind === 'begun') {
      printProblems(around.errors, opening.notes);
      return { opening, lines: line === null ? input : readOn(line, input) };
    }
    const status = opening === null ? 1 : printProblems(around.errors, opening.problems);
    if (opening?.kind === 'refused') return status;
    around.output.write(`[${tellBroken(opening?.problems ?? save.problems, false)}]\n`);
    for (let next: typeof save | null = null; next === null; ) {
      line ??= input.next();
      const came = await Promise.race([story.next(), line]);
      if ('lines' in came) next = came;
      else if (came.done === true) return 1;
      else if (came.value.trim() === 'quit') return 0;
      else line = null;
      if (next !== null) save = next;
    }
  }
}

function open(
  program: Parameters<typeof openScratch>[0],
  choices: PlayChoices,
  folders: Folders,
  { input, errors }: Surroundings,
): Promise<Opening> {
  const difficulty = () => settledDifficulty(folders.config, errors);
  return openScratch(program, choices.wish, input.isTTY === true, folders, difficulty);
}

/** A line that is being read already, and those behind it. */
async function* readOn(
  line: Promise<IteratorResult<string, void>>,
  rest: AsyncGenerator<string, void>,
): AsyncGenerator<string, void> {
  const first = await line;
  if (first.done === true) return;
  yield first.value;
  yield* rest;
}

function saveAs({ scratch }: Folders, file: string, wanted: string): Result<null> {
  const name = checkName(wanted);
  return name.ok ? addGame(scratch, file, name.value) : name;
}
