import { spawn } from 'node:child_process';
import { appendFileSync, cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Bench, type Command, heard, median, timeInterleaved } from './timing.ts';

const ROUNDS = 7;
const FILM = fileURLToPath(new URL('../../story', import.meta.url));

/** Prints how long a writer of the film waits: for `check`, and for `watch` from saving a file to seeing it. */
export async function benchWriting({ home, env, program }: Bench): Promise<void> {
  const folder = join(home, 'writing');
  cpSync(FILM, folder, { recursive: true });
  const scene = join(folder, 'scenes', 'heat.ink');
  const check: Command = { name: 'check', args: [program, 'check', folder] };
  const bare: Command = { name: 'bare', args: ['-e', '0'] };
  const first: number[] = [];
  const edited: number[] = [];
  const broken: number[] = [];
  const time = async (into: number[], cache: string) => {
    into.push(...((await timeInterleaved([check], 1, { ...env, XDG_CACHE_HOME: cache }))[0] ?? []));
  };
  for (let round = 0; round < ROUNDS; round++) {
    const cache = join(home, `cache-${round}`);
    await time(first, cache);
    appendFileSync(scene, `// Round ${round}.\n`);
    await time(edited, cache);
    const text = readFileSync(scene);
    appendFileSync(scene, '-> nowhere\n');
    await time(broken, cache);
    writeFileSync(scene, text);
  }
  const [unchanged = [], nothing = []] = await timeInterleaved([check, bare], ROUNDS, env);
  print('check of the film, for the first time', first, nothing);
  print('check of the film, one file changed', edited, nothing);
  print('check of the film, one file broken', broken, nothing);
  print('check of the film, nothing changed', unchanged, nothing);
  print(
    'watch of the film, from saving a file to seeing it',
    await timeSaves({ home, env, program }, folder, scene),
    nothing,
  );
}

async function timeSaves({ env, program }: Bench, folder: string, scene: string): Promise<number[]> {
  const child = spawn(process.execPath, [program, 'watch', folder, '--plain'], { env });
  try {
    await heard(child, '?> ');
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const began = performance.now();
      appendFileSync(scene, `// Saved ${round}.\n`);
      await heard(child, '[same place');
      times.push(performance.now() - began);
    }
    return times;
  } finally {
    child.kill();
  }
}

function print(name: string, times: readonly number[], bare: readonly number[]): void {
  const ratio = (median(times) / median(bare)).toFixed(1);
  process.stdout.write(`${name}: ${median(times).toFixed(0)} ms, ${ratio} x bare\n`);
}
