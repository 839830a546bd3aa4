import { spawn } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import { heard, memoryOf, type Times } from './timing.ts';

/** Games as the bench played them. */
export interface Played {
  /** Of every decision of every game, from a line of input to the next prompt: by then the decision is on the disk and its text on the screen. */
  readonly times: Times;
  readonly memory: { readonly now: number; readonly most: number } | null;
}

/** How a game is played for the bench. */
export interface Pace {
  /** How many games: the film's has too few decisions for its slowest to be more than chance. */
  readonly games: number;
  /** How many decisions of each at most; the story may end before. */
  readonly decisions: number;
  /** Milliseconds between a prompt and the answer to it: 0 for a script, some for a reader. */
  readonly pause: number;
}

/** Plays a story in plain mode, always by its first choice, for so many decisions or to its end, each game in a new process. */
export async function timeDecisions(args: readonly string[], pace: Pace, env: NodeJS.ProcessEnv): Promise<Played> {
  const times: number[] = [];
  let memory: Played['memory'] = null;
  for (let game = 0; game < pace.games; game++) {
    const played = await timeGame(args, pace, env);
    times.push(...played.times);
    memory = played.memory ?? memory;
  }
  return { times: times.sort((one, other) => one - other), memory };
}

async function timeGame(args: readonly string[], { decisions, pause }: Pace, env: NodeJS.ProcessEnv): Promise<Played> {
  const child = spawn(process.execPath, args, { env });
  const ended = new Promise((resolve) => child.once('close', resolve));
  await heard(child, '?> ');
  const times: number[] = [];
  let memory = memoryOf(child.pid ?? 0);
  while (times.length < decisions) {
    if (pause > 0) await setTimeout(pause);
    const began = performance.now();
    const answered = heard(child, '?> ').then(
      () => true,
      () => false,
    );
    child.stdin.write('1\n');
    if (!(await answered)) break;
    times.push(performance.now() - began);
    // A story may end before the decisions are up, and its process with it.
    if (times.length % 10 === 0) memory = memoryOf(child.pid ?? 0) ?? memory;
  }
  child.stdin.end();
  await ended;
  return { times, memory };
}
