import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { syntheticStory } from '../../tests/stories/synthetic.ts';
import { chanceOf } from '../explore/chance.ts';
import { walkBare } from '../ink/bare-walk.ts';
import { type Bench, median } from './timing.ts';

/** Each has so many seconds for the same story: in few, chance meets what lies near; in more, what is left is far. */
const SECONDS = [6, 20];
const WORDS = [10_000, 30_000, 70_000];
const ROUNDS = 5;

/** Prints what exploring covers in equal time with one worker and with two, beside a naive random walk on bare inkjs. */
export async function benchExploring(bench: Bench, stories: Readonly<Record<string, string | null>>): Promise<void> {
  for (const [name, story] of Object.entries(stories)) {
    for (const seconds of SECONDS) {
      process.stdout.write(`Exploring ${name}, ${seconds} s each\n`);
      printWalk('bare inkjs, by chance', seconds, await walkStory(bench, story, seconds));
      for (const workers of [1, 2])
        printWalk(`explore --workers ${workers}`, seconds, await exploreStory(bench, story, seconds, workers));
    }
  }
}

interface Covered {
  readonly games: number;
  readonly turns: number;
  readonly choices: number;
}

async function walkStory(bench: Bench, story: string | null, seconds: number): Promise<Covered> {
  const file = join(bench.home, 'compiled.json');
  await run(bench, ['compile', ...(story === null ? [] : [story]), '--output', file]);
  const chance = chanceOf(1);
  return walkBare(JSON.parse(readFileSync(file, 'utf8')), seconds * 1000, (count) => chance.whole() % count);
}

async function exploreStory(bench: Bench, story: string | null, seconds: number, workers: number): Promise<Covered> {
  const bounds = ['--seconds', String(seconds), '--runs', '1000000000', '--workers', String(workers), '--json'];
  const { runs, turns, choices } = JSON.parse(
    await run(bench, ['explore', ...(story === null ? [] : [story]), ...bounds]),
  );
  return { games: runs, turns, choices: choices.seen };
}

function printWalk(name: string, seconds: number, { games, turns, choices }: Covered): void {
  const rate = (count: number) => (count / seconds).toFixed(0).padStart(7);
  process.stdout.write(
    `${name.padEnd(28)} ${String(choices).padStart(6)} choices  ${rate(games)} games/s  ${rate(turns)} turns/s\n`,
  );
}

/** Prints how long the program takes to compile stories of different sizes, each into a cache that is empty. */
export async function benchCompiling(bench: Bench): Promise<void> {
  for (const words of WORDS) {
    const story = join(bench.home, `words-${words}.ink`);
    writeFileSync(story, syntheticStory(words, 1));
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const began = performance.now();
      await run(bench, ['compile', story, '--output', join(bench.home, 'compiled.json')]);
      times.push(performance.now() - began);
    }
    process.stdout.write(
      `compile ${String(words).padStart(6)} words          ${median(times).toFixed(0).padStart(7)} ms\n`,
    );
  }
}

function run({ env, program }: Bench, args: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, [program, ...args], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  let out = '';
  child.stdout.setEncoding('utf8').on('data', (chunk) => {
    out += chunk;
  });
  return new Promise((resolve) => child.once('close', () => resolve(out)));
}
