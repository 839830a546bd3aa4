import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What is timed: the built program, in an environment and with a folder of its own. */
export interface Bench {
  /** A folder of its own, which is the data folder of the program that is timed. */
  readonly home: string;
  readonly env: NodeJS.ProcessEnv;
  /** The script of the built program. */
  readonly program: string;
}

/** What is run and timed: Node with these arguments, until it has said `until`, or to its end. */
export interface Command {
  readonly name: string;
  readonly args: readonly string[];
  readonly until?: string;
}

/** Milliseconds, the smallest first. */
export type Times = readonly number[];

/** Times the commands in turn, `rounds` times over, so that a busy moment of the machine falls on all of them. */
export async function timeInterleaved(
  commands: readonly Command[],
  rounds: number,
  env: NodeJS.ProcessEnv,
): Promise<readonly Times[]> {
  const times: number[][] = commands.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (const [at, command] of commands.entries()) times[at]?.push(await timeOnce(command, env));
  }
  return times.map((found) => found.sort((one, other) => one - other));
}

async function timeOnce({ args, until }: Command, env: NodeJS.ProcessEnv): Promise<number> {
  const began = performance.now();
  const child = spawn(process.execPath, args, { env });
  if (until === undefined) child.stdin.end();
  const ended = new Promise((resolve) => child.once('close', resolve));
  await (until === undefined ? ended : heard(child, until));
  const took = performance.now() - began;
  child.kill();
  await ended;
  return took;
}

/** Waits until the process has said something. Throws where it ends without. */
export function heard(child: ChildProcessWithoutNullStreams, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (chunk: Buffer) => {
      said += chunk.toString('latin1');
      if (!said.includes(text)) return;
      child.stdout.off('data', listen);
      child.off('close', fail);
      resolve();
    };
    const fail = () => reject(new Error(`the program ended without "${text}", saying: ${said.slice(-500)}`));
    child.stdout.on('data', listen);
    child.once('close', fail);
  });
}

/** The value below which `share` of the times lie. */
export function quantile(times: Times, share: number): number {
  return times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
}

/** Resident memory of a process in megabytes, now and at its highest; null where the system does not say. */
export function memoryOf(pid: number): { now: number; most: number } | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const megabytes = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) / 1024;
    return { now: megabytes('VmRSS'), most: megabytes('VmHWM') };
  } catch {
    return null;
  }
}

/** The value in the middle, of times in any order. */
export function median(times: Times): number {
  return quantile(
    times.toSorted((one, other) => one - other),
    0.5,
  );
}
