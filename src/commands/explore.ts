import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { censusFor, type Task } from '../explore/exploring.ts';
import { type ExploreReport, renderReport, reportOf } from '../explore/report.ts';
import { DIFFICULTIES } from '../game/difficulties.ts';
import type { Program } from '../game/turn.ts';
import { tagValues } from '../ink/tags.ts';
import { failed, fine, type Result } from '../problem.ts';
import { diskProblem, makeFolder } from '../store/disk.ts';
import { findFolders } from '../store/folders.ts';
import { writeOutput } from '../store/outputs.ts';
import { openStory } from '../store/stories.ts';
import { sanitize } from '../terminal/sanitize.ts';
import { wholeNumber } from './arguments.ts';
import type { Arguments, Command, Surroundings } from './command.ts';
import { type Crew, exploreAlone, exploreTogether, type StoryRequest } from './explore-crew.ts';
import { showProgress } from './explore-progress.ts';
import { ROOT, readSetup } from './options.ts';
import { printProblems } from './say.ts';

/** `first-contact explore`: plays many games by itself, and says what it saw. */
export const explore: Command = {
  operands: '[STORY]',
  most: 1,
  about:
    'Plays many games of STORY by itself and says what no game saw, how the endings share the games, and what went wrong. Ends with 1 where there are faults. Ctrl-C stops early; what was seen until then is said.',
  options: {
    runs: { value: 'N', about: 'games to play (1000)' },
    seconds: { value: 'N', about: 'time for it, at most (60)' },
    seed: { value: 'N', about: 'the same seed, runs and workers play the same games (1)' },
    workers: { value: 'N', about: 'threads to play on (as many as there are processors, up to 8)' },
    difficulty: { value: DIFFICULTIES.join('|'), about: 'the difficulty of the games (standard)' },
    json: { value: null, about: 'says it as JSON' },
    output: { value: 'FOLDER', about: 'writes the recording of each fault into it' },
    ...ROOT,
  },
  run: exploreGames,
};

interface Wanted {
  readonly runs: number;
  readonly seconds: number;
  readonly seed: number;
  readonly workers: number;
  readonly difficulty: string;
}

async function exploreGames(args: Arguments, around: Surroundings): Promise<number> {
  const wanted = readWanted(args);
  if (!wanted.ok) return printProblems(around.errors, wanted.problems);
  const root = args.values.get('root');
  const request: StoryRequest = {
    path: args.operands[0] ?? null,
    cache: findFolders().cache,
    ...(root === undefined ? {} : { root }),
  };
  const { path, ...options } = request;
  const opened = await openStory(path, options);
  if (!opened.ok) return printProblems(around.errors, opened.problems);
  const report = await exploreProgram(opened.value, request, wanted.value, around);
  const kept = keepFaults(args.values.get('output'), report);
  around.output.write(args.flags.has('json') ? `${JSON.stringify(report, null, 2)}\n` : sanitize(renderReport(report)));
  if (!kept.ok) return printProblems(around.errors, kept.problems);
  return report.faults.length === 0 ? 0 : 1;
}

function readWanted(args: Arguments): Result<Wanted> {
  const runs = wholeNumber(args, 'runs', 1_000_000_000);
  const seconds = wholeNumber(args, 'seconds', 1_000_000);
  const workers = wholeNumber(args, 'workers', 64);
  const setup = readSetup(args);
  if (!runs.ok) return runs;
  if (!seconds.ok) return seconds;
  if (!workers.ok) return workers;
  if (!setup.ok) return setup;
  return fine({
    runs: runs.value ?? 1000,
    seconds: seconds.value ?? 60,
    workers: Math.max(1, workers.value ?? Math.min(8, availableParallelism())),
    seed: setup.value.seed ?? 1,
    difficulty: setup.value.difficulty ?? 'standard',
  });
}

async function exploreProgram(
  program: Program,
  request: StoryRequest,
  wanted: Wanted,
  around: Surroundings,
): Promise<ExploreReport> {
  const began = Date.now();
  const census = censusFor(program);
  const endingsNamed = tagValues(census.tags, 'ending').length > 0;
  const { runs, seed, difficulty } = wanted;
  const task: Task = { runs, seed, difficulty, milliseconds: wanted.seconds * 1000, endingsNamed };
  const crew = crewFor(program, request, task, wanted.workers);
  const hide = showProgress(crew, wanted, around);
  const interrupted = () => crew.stop();
  process.once('SIGINT', interrupted);
  try {
    return reportOf(program, census, await crew.findings, (Date.now() - began) / 1000);
  } finally {
    process.off('SIGINT', interrupted);
    hide();
  }
}

/** Threads have the built program to run; from source there is this thread alone. */
function crewFor(program: Program, request: StoryRequest, task: Task, workers: number): Crew {
  const built = import.meta.url.endsWith('.js');
  return built ? exploreTogether(request, task, workers) : exploreAlone(program, task);
}

function keepFaults(folder: string | undefined, { faults }: ExploreReport): Result<null> {
  if (folder === undefined || faults.length === 0) return fine(null);
  try {
    makeFolder(folder);
  } catch (error) {
    return failed(diskProblem('cannot write in', folder, error));
  }
  for (const [at, { kind, recording }] of faults.entries()) {
    const written = writeOutput(join(folder, `${kind}-${at + 1}.jsonl`), recording);
    if (!written.ok) return written;
  }
  return fine(null);
}
