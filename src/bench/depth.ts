import { spawn } from 'node:child_process';
import { statSync } from 'node:fs';
import { beginSession } from '../game/session.ts';
import type { Program } from '../game/turn.ts';
import { openJournal } from '../store/journal.ts';
import { heard, quantile, type Times } from './timing.ts';

/** How far a long game goes. */
export const DEEP = 5_000;
/** So many decisions before and after number 5,000 are looked at, and as many of the first dozen of fresh games. */
const AROUND = 50;
const FRESH_GAMES = 10;
const FIRST = { from: 5, to: 15 };

/** How long a decision takes in milliseconds, at number 10 and at number 5,000: medians of a hundred. */
export interface Depth {
  readonly early: number;
  readonly late: number;
  /** The size of the long game's file without its header, by its decisions. */
  readonly bytes: number;
}

/** A story that goes round for ever, saying little. */
export const LOOP = `# id: loop
VAR turn = 0
-> hub
=== hub
~ turn++
You come to the place where three ways meet, for the {turn}. time, and the lamp is still lit.
* {turn > 9000} [Sit down under the lamp] You sit.
  -> hub
+ [Take the way to the left] It goes down to the river.
  -> hub
+ [Take the way to the right, and look back once] It goes up into the hills.
  -> hub
`;

/** Times decisions in this process, each kept in a file before it is answered. The last choice is always one that stays. */
export function timeDepth(program: Program, folder: string): Depth {
  const game = (name: string, decisions: number) => playOn(program, `${folder}/${name}.jsonl`, decisions);
  game('warm', 500);
  const long = game('long', DEEP + AROUND);
  const fresh = Array.from({ length: FRESH_GAMES }, (_, at) => game(`fresh-${at}`, FIRST.to).slice(FIRST.from));
  return {
    early: median(fresh.flat()),
    late: median(long.slice(DEEP - AROUND)),
    bytes: statSync(`${folder}/long.jsonl`).size / long.length,
  };
}

/** Plays a new game, and answers how long each decision took. */
export function playOn(program: Program, file: string, decisions: number): Times {
  const journal = openJournal(file, { keep: 0, ended: true });
  const begun = beginSession(
    program,
    { seed: 1, difficulty: 'standard', created: '2026-11-22T20:00:00.000Z' },
    journal,
  );
  if (!begun.ok) throw new Error(begun.problems[0]?.message);
  const times: number[] = [];
  while (times.length < decisions) {
    const choice = begun.value.turn.choices.at(-1);
    if (choice === undefined) break;
    const began = performance.now();
    begun.value.decide(choice.index);
    times.push(performance.now() - began);
  }
  journal.close();
  return times;
}

/** Times decisions of the built program from a line of input to the next prompt, always by choice 2. */
export async function timeDepthByPipe(args: readonly string[], env: NodeJS.ProcessEnv): Promise<Omit<Depth, 'bytes'>> {
  const child = spawn(process.execPath, args, { env });
  await heard(child, '?> ');
  const times: number[] = [];
  while (times.length < DEEP + AROUND) {
    const began = performance.now();
    const answered = heard(child, '?> ');
    child.stdin.write('2\n');
    await answered;
    times.push(performance.now() - began);
  }
  child.stdin.end();
  await new Promise((resolve) => child.once('close', resolve));
  return { early: median(times.slice(FIRST.from, FIRST.to)), late: median(times.slice(DEEP - AROUND)) };
}

function median(times: Times): number {
  return quantile(
    times.toSorted((one, other) => one - other),
    0.5,
  );
}
