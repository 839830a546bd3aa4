import { availableParallelism } from 'node:os';
import type { Mark } from '../explore/gone.ts';
import { fine, type Result } from '../problem.ts';
import { usage, wholeNumber } from './arguments.ts';
import type { Arguments } from './command.ts';
import type { Shard } from './explore-crew.ts';
import type { TranscriptWish } from './explore-transcripts.ts';
import { formNamed } from './forms.ts';
import { readSetup } from './options.ts';
import { readMark } from './past.ts';

/** How many games are to be played, and how. */
export interface Wanted {
  readonly runs: number;
  readonly milliseconds: number;
  readonly seed: number;
  readonly workers: number;
  readonly difficulty: string;
  readonly shard: Shard;
  /** Marks of clocks that are asked about. */
  readonly past: readonly Mark[];
}

/** Reads what bounds the games. */
export function readWanted(args: Arguments): Result<Wanted> {
  const runs = wholeNumber(args, 'runs', 1_000_000_000);
  const seconds = wholeNumber(args, 'seconds', 1_000_000);
  const workers = wholeNumber(args, 'workers', 64);
  const setup = readSetup(args);
  const shard = readShard(args.values.get('shard'));
  const past = readMark(args);
  if (!runs.ok) return runs;
  if (!seconds.ok) return seconds;
  if (!workers.ok) return workers;
  if (!setup.ok) return setup;
  if (!shard.ok) return shard;
  if (!past.ok) return past;
  return fine({
    runs: runs.value ?? 1000,
    milliseconds: (seconds.value ?? 60) * 1000,
    workers: Math.max(1, workers.value ?? Math.min(8, availableParallelism())),
    seed: setup.value.seed ?? 1,
    difficulty: setup.value.difficulty ?? 'standard',
    shard: shard.value,
    past: past.value === null ? [] : [past.value],
  });
}

const MOST_SHARDS = 1000;

/** `2/8` is the second of eight parts. */
function readShard(text: string | undefined): Result<Shard> {
  if (text === undefined) return fine({ part: 1, of: 1 });
  const [, part, of] = /^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? [];
  const shard = { part: Number(part), of: Number(of) };
  const right = shard.part >= 1 && shard.part <= shard.of && shard.of <= MOST_SHARDS;
  return right ? fine(shard) : usage(`--shard is "${text}"`, 'It is a part and how many there are, such as 2/8');
}

/** What `--transcripts` asks for; null where it is left out. */
export function readTranscripts(args: Arguments): Result<TranscriptWish | null> {
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
