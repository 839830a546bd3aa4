import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { syntheticStory } from '../../tests/stories/synthetic.ts';
import { type Pace, type Played, timeDecisions } from './decisions.ts';
import { benchCompiling, benchExploring } from './exploring.ts';
import { benchRecordings } from './recordings.ts';
import { type Command, quantile, type Times, timeInterleaved } from './timing.ts';
import { benchWriting } from './writing.ts';

const ROUNDS = 21;
const WORDS = 70_000;
/** As one who hardly reads, and as a script that waits for the prompt only. */
const READER: Pace = { games: 5, decisions: 100, pause: 150 };
const SCRIPT: Pace = { games: 5, decisions: 300, pause: 0 };

const program = fileURLToPath(new URL('../../bin/first-contact.cjs', import.meta.url));

/** Prints how long starts and decisions take, and how much memory play needs. Nothing is asserted. */
async function bench(home: string): Promise<void> {
  // NODE_EXTRA_CA_CERTS alone costs more than a start.
  const { NODE_EXTRA_CA_CERTS: _, ...rest } = process.env;
  const env = { ...rest, XDG_DATA_HOME: home, XDG_CONFIG_HOME: home, XDG_CACHE_HOME: home };
  const story = join(home, 'synthetic.ink');
  await writeFile(story, syntheticStory(WORDS, 1));
  const film = [program, 'play', '--plain', '--seed', '1'];
  const synthetic = [program, 'play', story, '--plain', '--seed', '1'];
  const commands: readonly Command[] = [
    { name: 'node -e 0', args: ['-e', '0'] },
    { name: '--version', args: [program, '--version'] },
    { name: 'film, first prompt', args: film, until: '?> ' },
    { name: `${WORDS} words, first prompt`, args: synthetic, until: '?> ' },
  ];
  // Once for nothing: the synthetic story is compiled and cached.
  await timeInterleaved(commands, 1, env);
  const times = await timeInterleaved(commands, ROUNDS, env);
  process.stdout.write(`Node ${process.version}, ${ROUNDS} rounds, medians\n`);
  commands.forEach(({ name }, at) => {
    printStart(name, times[at] ?? [], times[0] ?? []);
  });
  printPlayed('film, read', await timeDecisions(film, READER, env));
  printPlayed('film, scripted', await timeDecisions(film, SCRIPT, env));
  printPlayed(`${WORDS} words, read`, await timeDecisions(synthetic, READER, env));
  printPlayed(`${WORDS} words, scripted`, await timeDecisions(synthetic, SCRIPT, env));
  const endless = join(home, 'endless.ink');
  await writeFile(endless, syntheticStory(WORDS, 1).replace('-> END', '-> scene_0'));
  await benchRecordings({ home, env, program, endless });
  await benchExploring({ home, env, program }, { 'the film': null, [`${WORDS} words`]: story });
  await benchCompiling({ home, env, program });
  await benchWriting({ home, env, program });
}

function printStart(name: string, times: Times, bare: Times): void {
  const median = quantile(times, 0.5);
  const ratio = (median / quantile(bare, 0.5)).toFixed(2);
  process.stdout.write(`${name.padEnd(28)} ${median.toFixed(1).padStart(7)} ms  ${ratio} x bare\n`);
}

function printPlayed(name: string, { times, memory }: Played): void {
  const [median, tail] = [quantile(times, 0.5), quantile(times, 0.99)].map((time) => time.toFixed(2));
  process.stdout.write(
    `${name}: ${times.length} decisions, median ${median} ms, 99 of 100 within ${tail} ms, all within ${times.at(-1)?.toFixed(2)} ms`,
  );
  if (memory !== null)
    process.stdout.write(`; resident ${memory.now.toFixed(0)} MB, at most ${memory.most.toFixed(0)} MB`);
  process.stdout.write('\n');
}

if (!existsSync(fileURLToPath(new URL('../../dist/program.js', import.meta.url)))) {
  throw new Error('there is nothing to time yet: npm run build');
}
const home = await mkdtemp(join(tmpdir(), 'first-contact-bench-'));
try {
  await bench(home);
} finally {
  await rm(home, { recursive: true, force: true });
}
