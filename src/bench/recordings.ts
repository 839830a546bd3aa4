import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { shippedRecordings } from '../store/folders.ts';
import { openStory } from '../store/stories.ts';
import { DEEP, type Depth, LOOP, playOn, timeDepth, timeDepthByPipe } from './depth.ts';
import { type Bench, type Command, median, timeInterleaved } from './timing.ts';

const ROUNDS = 15;
/** Each shipped recording is verified so many times in one run. */
const COPIES = 20;
const LOADED = 200;

/** What the bench of recordings stands on. */
export interface RecordingBench extends Bench {
  /** A long story that never ends. */
  readonly endless: string;
}

/** Prints the size of recordings, what depth costs, how long a game takes to load, and how fast recordings are verified. */
export async function benchRecordings(bench: RecordingBench): Promise<void> {
  const loop = join(bench.home, 'loop.ink');
  writeFileSync(loop, LOOP);
  print('bytes a decision', `film ${bytesOf(join(shippedRecordings(), 'film.jsonl')).toFixed(0)}`);
  await printDepth('a small story', loop, bench);
  await printDepth('the synthetic story', bench.endless, bench);
  await printLoading(bench);
  printVerifying(bench);
}

function print(name: string, said: string): void {
  process.stdout.write(`${name}: ${said}\n`);
}

/** The size of a recording without its header, by its decisions. */
function bytesOf(file: string): number {
  const text = readFileSync(file);
  const lines = text.toString('utf8').trimEnd().split('\n');
  return (text.length - Buffer.byteLength(lines[0] ?? '')) / (lines.length - 1);
}

async function printDepth(name: string, story: string, { home, env, program }: Bench): Promise<void> {
  const opened = await openStory(story);
  if (!opened.ok) throw new Error(opened.problems[0]?.message);
  const folder = join(home, `depth of ${name}`);
  mkdirSync(folder);
  const inside = timeDepth(opened.value, folder);
  const piped = await timeDepthByPipe([program, 'play', story, '--plain', '--new'], env);
  print(`${name}, ${DEEP} decisions`, `${inside.bytes.toFixed(0)} bytes a decision`);
  print(`${name}, a decision at ${DEEP} to one at 10`, `${ratio(inside)} in a session, ${ratio(piped)} by pipe`);
}

function ratio({ early, late }: Omit<Depth, 'bytes'>): string {
  return `${(late / early).toFixed(2)} (${late.toFixed(2)} to ${early.toFixed(2)} ms)`;
}

/** Loading is replaying: the film up to its last decision, and a game of 200. */
async function printLoading({ home, env, program, endless }: RecordingBench): Promise<void> {
  const games = join(home, 'first-contact', 'games');
  mkdirSync(games, { recursive: true });
  const film = readFileSync(join(shippedRecordings(), 'film.jsonl'), 'utf8').trimEnd().split('\n').slice(0, -1);
  writeFileSync(join(games, 'film.jsonl'), `${film.join('\n')}\n`);
  const opened = await openStory(endless);
  if (!opened.ok) throw new Error(opened.problems[0]?.message);
  playOn(opened.value, join(games, 'long.jsonl'), LOADED);
  const play = (...args: string[]): Omit<Command, 'name'> => ({
    args: [program, 'play', '--plain', ...args],
    until: '?> ',
  });
  const commands: readonly Command[] = [
    { name: 'bare', args: ['-e', '0'] },
    { name: 'the film begun', ...play('--new') },
    { name: `a game of the film loaded, ${film.length - 1} decisions`, ...play('--game', 'film') },
    { name: 'the synthetic story begun', ...play(endless, '--new') },
    { name: `a game of it loaded, ${LOADED} decisions`, ...play(endless, '--game', 'long') },
  ];
  const medians = (await timeInterleaved(commands, ROUNDS, env)).map(median);
  commands.slice(1).forEach(({ name }, at) => {
    const took = medians[at + 1] ?? Number.NaN;
    print(name, `${(took / (medians[0] ?? Number.NaN)).toFixed(2)} x bare (${took.toFixed(0)} ms)`);
  });
}

/** What starting takes is taken off: a run over the same recordings without their decisions. */
function printVerifying({ home, env, program }: Bench): void {
  const names = readdirSync(shippedRecordings()).filter((name) => name.endsWith('.jsonl'));
  const whole = names.map((name) => join(shippedRecordings(), name));
  const empty = names.map((name, at) => {
    const file = join(home, name);
    writeFileSync(file, `${readFileSync(whole[at] ?? '', 'utf8').split('\n')[0]}\n`);
    return file;
  });
  const turns = whole.reduce((sum, file) => sum + readFileSync(file, 'utf8').trimEnd().split('\n').length - 1, 0);
  const verify = (files: readonly string[]) => {
    const began = performance.now();
    const copies = Array.from({ length: COPIES }, () => files).flat();
    spawnSync(process.execPath, [program, 'replay', '--verify', ...copies], { env });
    return performance.now() - began;
  };
  const times = Array.from({ length: 3 }, () => verify(whole) - verify(empty));
  const took = median(times);
  print(
    'replay --verify',
    `${((turns * COPIES * 1000) / took).toFixed(0)} turns a second, over ${turns * COPIES} turns`,
  );
}
