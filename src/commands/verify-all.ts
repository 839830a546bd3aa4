import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { type Pool, pool } from 'workerpool';
import { errorOf } from '../problem.ts';
import type { Arguments, Surroundings } from './command.ts';
import type { Opened } from './recorded.ts';
import { printProblems } from './say.ts';
import { columnsOf } from './sides.ts';
import { type Verified, verify } from './verify.ts';

/**
 * Replays recordings silently and says in a line for each, after its name where there are several, how it stands to its
 * story; what differs goes to standard error. Answers the exit status: 1 where any of them diverges.
 */
export async function verifyAll(args: Arguments, { output, errors }: Surroundings): Promise<number> {
  const several = args.operands.length > 1;
  let status = 0;
  await verifyEach(args, columnsOf(errors), (file, { problems, verdict, differences, diverges }) => {
    const wrong = printProblems(errors, problems);
    if (verdict !== null) output.write(`${several ? `${file}: ` : ''}${verdict}\n`);
    if (differences !== '') errors.write(differences);
    status = Math.max(status, wrong, diverges ? 1 : 0);
  });
  return status;
}

/** Tells of each recording as soon as it and all before it are known. */
type Tell = (file: string, verified: Verified) => void;

/** Beside the built program lies the worker; beside this source file it would need a compiler. */
const WORKER = fileURLToPath(new URL('verify-worker.js', import.meta.url));

async function verifyEach(args: Arguments, columns: number | null, tell: Tell): Promise<void> {
  const workers = Math.min(8, availableParallelism(), args.operands.length);
  if (workers > 1 && import.meta.url.endsWith('.js') && isMuch(args.operands))
    return verifyTogether(args, columns, workers, tell);
  const stories: Opened = new Map();
  for (const file of args.operands) tell(file, await verify(file, args, columns, stories));
}

/** Several threads, each of which takes the next recording when it is done with one. */
async function verifyTogether(args: Arguments, columns: number | null, workers: number, tell: Tell): Promise<void> {
  const threads = pool(WORKER, { workerType: 'thread', maxWorkers: workers });
  try {
    const all = args.operands.map(async (file) => ({ file, verified: await verifyIn(threads, file, args, columns) }));
    for (const one of all) {
      const { file, verified } = await one;
      tell(file, verified);
    }
  } finally {
    await threads.terminate(true);
  }
}

/** What a thread broke over is said of the recording that it had, and of no other. */
async function verifyIn(threads: Pool, file: string, args: Arguments, columns: number | null): Promise<Verified> {
  try {
    return (await threads.exec('verify', [file, args, columns])) as Verified;
  } catch (error) {
    const message = `it could not be replayed: ${error instanceof Error ? error.message : String(error)}`;
    const problem = errorOf('not-replayed', message, 'Replay it alone', { file });
    return { problems: [problem], verdict: null, differences: '', diverges: false };
  }
}

/** Bytes of recordings; it takes a second or so to replay them. Below, threads would only have begun. */
const MUCH = 300_000;

function isMuch(files: readonly string[]): boolean {
  return files.reduce((sum, file) => sum + sizeOf(file), 0) > MUCH;
}

/** In bytes; 0 for what cannot be looked at, of which reading it will say so. */
function sizeOf(file: string): number {
  try {
    return statSync(file).size;
  } catch {
    return 0;
  }
}
