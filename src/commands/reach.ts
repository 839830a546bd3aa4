import { censusFor } from '../explore/exploring.ts';
import { type ReachResult, reachTarget, type Search } from '../explore/reach.ts';
import { readTarget, type Target } from '../explore/target.ts';
import { DIFFICULTIES } from '../game/difficulties.ts';
import { setupOf } from '../game/game.ts';
import { lineTo } from '../game/history.ts';
import { errorOf, fine, type Result } from '../problem.ts';
import { readCorpus } from '../store/corpus.ts';
import { findFolders } from '../store/folders.ts';
import { writeOutput } from '../store/outputs.ts';
import { openStory } from '../store/stories.ts';
import { sanitize } from '../terminal/sanitize.ts';
import { usage, wholeNumber } from './arguments.ts';
import type { Arguments, Command, Surroundings } from './command.ts';
import { ROOT, readSetup } from './options.ts';
import { readMark, unknownClock } from './past.ts';
import { printProblems } from './say.ts';

/** `first-contact reach`: looks for the shortest recording that comes to a place of a story. */
export const reach: Command = {
  operands: 'TARGET [STORY]',
  most: 2,
  about:
    'Looks for the shortest recording of STORY that comes to TARGET: ending:SLUG, scene:SLUG, knot:NAME, or a line such as file.ink:120; a bare word is tried in that order. Ends with 1 where none was found in time.',
  options: {
    seconds: { value: 'N', about: 'time for it, at most (8)' },
    seed: { value: 'N', about: 'the same seed looks the same way (1)' },
    difficulty: { value: DIFFICULTIES.join('|'), about: 'the difficulty of the game (standard)' },
    output: { value: 'FILE', about: 'writes the recording' },
    corpus: {
      value: 'PATH',
      about: 'a recording of this story, or a folder of some, to begin from as well; may be said several times',
    },
    earliest: { value: null, about: 'looks for the way that comes there at the earliest minute, not the shortest' },
    latest: { value: null, about: 'looks for the way that comes there at the latest minute' },
    past: {
      value: 'CLOCK=N',
      about: 'only ways on which this clock has come to N count; the clock "minute" is the mission\'s',
    },
    ...ROOT,
  },
  run: reachPlace,
};

const NO_TARGET = errorOf('usage', 'reach needs a target', 'Name one, such as ending:SLUG or scene:SLUG');

async function reachPlace(args: Arguments, around: Surroundings): Promise<number> {
  const [wanted, path = null] = args.operands;
  const search = readSearch(args);
  if (!search.ok) return printProblems(around.errors, search.problems);
  printProblems(around.errors, search.warnings);
  if (wanted === undefined) return printProblems(around.errors, [NO_TARGET]);
  const root = args.values.get('root');
  const opened = await openStory(path, { cache: findFolders().cache, ...(root === undefined ? {} : { root }) });
  if (!opened.ok) return printProblems(around.errors, opened.problems);
  const strange = unknownClock(opened.value, search.value.past ?? null);
  if (strange !== null) return printProblems(around.errors, [strange]);
  const census = censusFor(opened.value);
  const target = readTarget(wanted, census);
  if (!target.ok) return printProblems(around.errors, target.problems);
  const result = reachTarget(opened.value, census, target.value, search.value, Date.now);
  around.output.write(sanitize(renderReach(target.value, search.value, result)));
  const file = args.values.get('output');
  const written = result.recording === null || file === undefined ? fine(null) : writeOutput(file, result.recording);
  if (!written.ok) return printProblems(around.errors, written.problems);
  return result.recording === null ? 1 : 0;
}

function readSearch(args: Arguments): Result<Search> {
  const seconds = wholeNumber(args, 'seconds', 1_000_000);
  const setup = readSetup(args);
  const past = readMark(args);
  const { flags } = args;
  if (!seconds.ok) return seconds;
  if (!setup.ok) return setup;
  if (!past.ok) return past;
  if (flags.has('earliest') && flags.has('latest')) return usage('--earliest and --latest are two searches', 'Say one');
  const corpus = readCorpus(args.lists.get('corpus') ?? []);
  if (!corpus.ok) return corpus;
  return fine(
    {
      seed: setup.value.seed ?? 1,
      difficulty: setup.value.difficulty ?? 'standard',
      milliseconds: (seconds.value ?? 8) * 1000,
      corpus: corpus.value.map((recording) => ({ setup: setupOf(recording.header), way: lineTo(recording) })),
      prefer: flags.has('earliest') ? 'earliest' : flags.has('latest') ? 'latest' : 'shortest',
      past: past.value,
    },
    corpus.warnings,
  );
}

function renderReach(target: Target, { prefer = 'shortest', past = null }: Search, result: ReachResult): string {
  const { recording, way, minute, runs, turns, corpus } = result;
  const name = target.kind === 'line' ? target.name : `${target.kind}:${target.name}`;
  const wanted = past === null ? name : `${name}, ${past.clock} ${past.at} or more`;
  const from = corpus === 0 ? '' : `, beginning from ${corpus} ${corpus === 1 ? 'recording' : 'recordings'}`;
  const looked = `looked at ${runs} games, ${turns} turns${from}`;
  if (recording === null) return `${wanted}: not found; ${looked}\n`;
  const found = prefer === 'shortest' ? '' : `, the ${prefer} found`;
  const when = minute === null ? '' : ` at minute ${minute}${found}`;
  const rows = way.map(({ text }, at) => `  ${at + 1}. ${text.trim()}`);
  return [`${wanted}: after ${way.length} decisions${when}; ${looked}`, ...rows, ''].join('\n');
}
