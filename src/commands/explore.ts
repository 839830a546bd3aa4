import { join } from 'node:path';
import { censusFor } from '../explore/exploring.ts';
import { EXPLORING } from '../explore/jobs.ts';
import { type ExploreReport, reportOf } from '../explore/report.ts';
import { renderReport } from '../explore/report-text.ts';
import { DIFFICULTIES } from '../game/difficulties.ts';
import { tagValues } from '../ink/tags.ts';
import { failed, fine, type Result } from '../problem.ts';
import { diskProblem, makeFolder } from '../store/disk.ts';
import { findFolders } from '../store/folders.ts';
import { writeOutput } from '../store/outputs.ts';
import { openStory } from '../store/stories.ts';
import { sanitize } from '../terminal/sanitize.ts';
import type { Arguments, Command, Surroundings } from './command.ts';
import { PLAYER_NAMES, readPlayers, sharePlayers } from './explore-as.ts';
import type { Opened } from './explore-crew.ts';
import { mergeShards, readMerge, shardReport } from './explore-shards.ts';
import { writeTranscripts } from './explore-transcripts.ts';
import { readTranscripts, readWanted, type Wanted } from './explore-wish.ts';
import { work } from './explore-work.ts';
import { FORM_NAMES } from './forms.ts';
import { ROOT } from './options.ts';
import { unknownClock } from './past.ts';
import { printProblems } from './say.ts';

/** `first-contact explore`: plays many games by itself, and says what it saw. */
export const explore: Command = {
  operands: '[STORY]',
  most: Number.POSITIVE_INFINITY,
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
    past: {
      value: 'CLOCK=N',
      about:
        'says which choices no game was offered once this clock had come to N; the clock "minute" is the mission\'s',
    },
    as: {
      value: PLAYER_NAMES,
      about:
        'plays so many games in this way from beginning to end, and says how the endings share them: careless takes any choice; careful takes the one after which the next scene has kept most decks, links of the chain and people (facts named lost_...), as earlier games showed; a filmgoer takes that of a recording nine times in ten',
    },
    along: { value: 'FILE', about: 'the recording that a filmgoer follows' },
    shard: { value: 'K/N', about: 'plays the Kth of N parts of the games; with --json, its report can be merged' },
    merge: {
      value: null,
      about: 'plays nothing, and merges the JSON reports of shards, which are named instead of STORY',
    },
    story: { value: 'STORY', about: 'the story of the reports that are merged (the film)' },
    ...ROOT,
  },
  run: exploreGames,
};

async function exploreGames(args: Arguments, around: Surroundings): Promise<number> {
  const wanted = readWanted(args);
  if (!wanted.ok) return printProblems(around.errors, wanted.problems);
  const transcripts = readTranscripts(args);
  if (!transcripts.ok) return printProblems(around.errors, transcripts.problems);
  const players = readPlayers(args);
  if (!players.ok) return printProblems(around.errors, players.problems);
  const merge = readMerge(args);
  if (!merge.ok) return printProblems(around.errors, merge.problems);
  const path = merge.value === null ? args.operands[0] : args.values.get('story');
  const opened = await openFor(path ?? null, args.values.get('root'), wanted.value);
  if (!opened.ok) return printProblems(around.errors, opened.problems);
  const strange = unknownClock(opened.value.program, wanted.value.past[0] ?? null);
  if (strange !== null) return printProblems(around.errors, [strange]);
  if (transcripts.value !== null) return writeTranscripts(opened.value, wanted.value, transcripts.value, around);
  if (players.value !== null) return sharePlayers(opened.value, wanted.value, players.value, around);
  const report =
    merge.value === null
      ? fine(await exploreProgram(opened.value, wanted.value, args.values.has('shard'), around))
      : mergeShards(opened.value, merge.value, wanted.value);
  return report.ok ? tell(report.value, args, around) : printProblems(around.errors, report.problems);
}

function tell(report: ExploreReport, { values, flags }: Arguments, around: Surroundings): number {
  const kept = keepFaults(values.get('output'), report);
  around.output.write(flags.has('json') ? `${JSON.stringify(report, null, 2)}\n` : sanitize(renderReport(report)));
  if (!kept.ok) return printProblems(around.errors, kept.problems);
  return report.faults.length === 0 ? 0 : 1;
}

async function openFor(path: string | null, root: string | undefined, wanted: Wanted): Promise<Result<Opened>> {
  const options = { cache: findFolders().cache, ...(root === undefined ? {} : { root }) };
  const opened = await openStory(path, options);
  const { workers, shard } = wanted;
  return opened.ok ? fine({ program: opened.value, request: { path, ...options }, workers, shard }) : opened;
}

async function exploreProgram(
  opened: Opened,
  wanted: Wanted,
  shard: boolean,
  around: Surroundings,
): Promise<ExploreReport> {
  const { program } = opened;
  const began = Date.now();
  const census = censusFor(program);
  const endingsNamed = tagValues(census.tags, 'ending').length > 0;
  const findings = await work(EXPLORING, { ...wanted, endingsNamed }, opened, around);
  const report = reportOf(program, census, findings, { seconds: (Date.now() - began) / 1000, past: wanted.past });
  return shard ? { ...report, shard: shardReport(opened, wanted, findings) } : report;
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
