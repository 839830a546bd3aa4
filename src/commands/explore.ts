import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { censusFor } from '../explore/exploring.ts';
import { EXPLORING } from '../explore/jobs.ts';
import { type ExploreReport, renderReport, reportOf } from '../explore/report.ts';
import { DIFFICULTIES } from '../game/difficulties.ts';
import { tagValues } from '../ink/tags.ts';
import { failed, fine, type Result } from '../problem.ts';
import { diskProblem, makeFolder } from '../store/disk.ts';
import { findFolders } from '../store/folders.ts';
import { writeOutput } from '../store/outputs.ts';
import { openStory } from '../store/stories.ts';
import { sanitize } from '../terminal/sanitize.ts';
import { usage, wholeNumber } from './arguments.ts';
import type { Arguments, Command, Surroundings } from './command.ts';
import { type TranscriptWish, writeTranscripts } from './explore-transcripts.ts';
import { type Opened, work } from './explore-work.ts';
import { FORM_NAMES, formNamed } from './forms.ts';
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
    output: { value: 'FOLDER', about: 'writes the recording of each fault into it, or the transcripts' },
    transcripts: {
      value: 'N',
      about: 'writes N games that differ as much as possible, for an editor to read, and says what an editor counts',
    },
    scene: { value: 'SLUG', about: 'transcripts of this scene only, come to in as many ways' },
    to: { value: FORM_NAMES, about: 'the form of the transcripts (markdown)' },
    ...ROOT,
  },
  run: exploreGames,
};

interface Wanted {
  readonly runs: number;
  readonly milliseconds: number;
  readonly seed: number;
  readonly workers: number;
  readonly difficulty: string;
}

async function exploreGames(args: Arguments, around: Surroundings): Promise<number> {
  const wanted = readWanted(args);
  if (!wanted.ok) return printProblems(around.errors, wanted.problems);
  const transcripts = readTranscripts(args);
  if (!transcripts.ok) return printProblems(around.errors, transcripts.problems);
  const opened = await openFor(args, wanted.value.workers);
  if (!opened.ok) return printProblems(around.errors, opened.problems);
  if (transcripts.value !== null) return writeTranscripts(opened.value, wanted.value, transcripts.value, around);
  const report = await exploreProgram(opened.value, wanted.value, around);
  const kept = keepFaults(args.values.get('output'), report);
  around.output.write(args.flags.has('json') ? `${JSON.stringify(report, null, 2)}\n` : sanitize(renderReport(report)));
  if (!kept.ok) return printProblems(around.errors, kept.problems);
  return report.faults.length === 0 ? 0 : 1;
}

async function openFor(args: Arguments, workers: number): Promise<Result<Opened>> {
  const root = args.values.get('root');
  const options = { cache: findFolders().cache, ...(root === undefined ? {} : { root }) };
  const path = args.operands[0] ?? null;
  const opened = await openStory(path, options);
  return opened.ok ? fine({ program: opened.value, request: { path, ...options }, workers }) : opened;
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
    milliseconds: (seconds.value ?? 60) * 1000,
    workers: Math.max(1, workers.value ?? Math.min(8, availableParallelism())),
    seed: setup.value.seed ?? 1,
    difficulty: setup.value.difficulty ?? 'standard',
  });
}

/** What `--transcripts` asks for; null where it is left out. */
function readTranscripts(args: Arguments): Result<TranscriptWish | null> {
  const count = wholeNumber(args, 'transcripts', 10_000);
  if (!count.ok) return count;
  const { values, flags } = args;
  const alone = ['scene', 'to'].find((name) => values.has(name));
  if (count.value === null)
    return alone === undefined ? fine(null) : usage(`--${alone} is for transcripts`, 'Say --transcripts N too');
  const folder = values.get('output');
  if (folder === undefined) return usage('--transcripts needs a folder to write into', 'Say --output FOLDER');
  const form = formNamed(values.get('to') ?? 'markdown');
  if (!form.ok) return form;
  const scene = values.get('scene') ?? null;
  return fine({ count: count.value, scene, form: form.value, folder, json: flags.has('json') });
}

async function exploreProgram(opened: Opened, wanted: Wanted, around: Surroundings): Promise<ExploreReport> {
  const { program } = opened;
  const began = Date.now();
  const census = censusFor(program);
  const endingsNamed = tagValues(census.tags, 'ending').length > 0;
  const findings = await work(EXPLORING, { ...wanted, endingsNamed }, opened, around);
  return reportOf(program, census, findings, (Date.now() - began) / 1000);
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
