import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { censusFor } from '../explore/exploring.ts';
import { type Findings, mergeFindings } from '../explore/findings.ts';
import { FINDINGS } from '../explore/findings-shape.ts';
import { type ExploreReport, reportOf } from '../explore/report.ts';
import { editionOf } from '../game/edition.ts';
import { errorOf, failed, fine, type Problem, type Result } from '../problem.ts';
import { diskProblem } from '../store/disk.ts';
import { usage } from './arguments.ts';
import type { Arguments } from './command.ts';
import type { Opened } from './explore-crew.ts';
import type { Wanted } from './explore-wish.ts';

/** What the report of a shard says for those who merge it with the others. */
const SHARD = v.object({
  part: v.number(),
  of: v.number(),
  /** The hash of the story that was explored. */
  story: v.string(),
  seed: v.number(),
  difficulty: v.string(),
  findings: FINDINGS,
});

type ShardReport = v.InferOutput<typeof SHARD>;

/** A report with the shard's own part. */
const REPORT = v.object({ seconds: v.number(), shard: SHARD });

/** The shard's own part of its report. */
export function shardReport({ program, shard }: Opened, { seed, difficulty }: Wanted, findings: Findings): unknown {
  return { ...shard, story: editionOf(program), seed, difficulty, findings };
}

/** Merges the reports of shards, as `explore --shard --json` wrote them, into one of all their games. */
export function mergeShards({ program }: Opened, files: readonly string[], { past }: Wanted): Result<ExploreReport> {
  const reports: v.InferOutput<typeof REPORT>[] = [];
  const seen = new Map<string, string>();
  for (const file of files) {
    const read = readReport(file);
    if (!read.ok) return read;
    const wrong = refused(read.value.shard, editionOf(program), file, seen);
    if (wrong !== null) return failed(wrong);
    reports.push(read.value);
  }
  const findings = mergeFindings(reports.map(({ shard }) => shard.findings));
  const seconds = Math.max(...reports.map((report) => report.seconds));
  return fine(reportOf(program, censusFor(program), findings, { seconds, past }));
}

function refused(
  { part, of, story, seed }: ShardReport,
  edition: string,
  file: string,
  seen: Map<string, string>,
): Problem | null {
  if (story !== edition) {
    const cure = 'Name the story with --story, as it was when it was explored';
    return errorOf('other-story', 'this is the report of another story, or of another version of it', cure, { file });
  }
  const games = `${seed} ${part}/${of}`;
  const before = seen.get(games);
  seen.set(games, file);
  if (before === undefined) return null;
  return errorOf('same-shard', `these are the same games as in ${before}`, 'Leave one of the two out', { file });
}

function readReport(file: string): Result<v.InferOutput<typeof REPORT>> {
  const cure = 'Write it with explore --shard 1/2 --json';
  try {
    const report = v.safeParse(REPORT, JSON.parse(readFileSync(file, 'utf8')));
    if (report.success) return fine(report.output);
    return failed(errorOf('no-report', 'this is no report of a shard', cure, { file }));
  } catch (error) {
    if (error instanceof SyntaxError) return failed(errorOf('no-report', 'this is no JSON', cure, { file }));
    return failed(diskProblem('cannot read', file, error));
  }
}

/** The reports that `--merge` is to read, and the story that they are of; null where it is left out. */
export function readMerge({ flags, operands, values }: Arguments): Result<readonly string[] | null> {
  if (flags.has('merge'))
    return operands.length === 0 ? usage('--merge needs reports', 'Name their files') : fine(operands);
  const extra = operands[1];
  if (extra !== undefined) return usage(`"${extra}" is one argument too many`, 'See first-contact explore --help');
  return values.has('story') ? usage('--story is for --merge', 'Name the story by itself') : fine(null);
}
