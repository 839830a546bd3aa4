import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Builds a fresh clone, with its development tools installed first where they are missing. Answers the exit status; all talk goes to standard error. */
export function buildFirst() {
  if (!existsSync(new URL('../../node_modules/esbuild', import.meta.url))) {
    say('Installing what the build needs (npm ci) ...');
    // The same npm that started us, if one did; install scripts are not needed, and ours would build twice.
    const status = run(npm(), ['ci', '--ignore-scripts', '--no-audit', '--no-fund']);
    if (status !== 0) return fail('npm ci failed. Run it by hand in this folder to see why');
  }
  say('Building First Contact ...');
  const status = run(process.execPath, ['--import', 'tsx', 'src/build/build.ts']);
  return status === 0 ? 0 : fail('the build failed');
}

function npm() {
  const started = process.env.npm_execpath;
  if (started?.endsWith('npm-cli.js')) return [process.execPath, started];
  return process.platform === 'win32' ? ['npm.cmd'] : ['npm'];
}

function run(command, args) {
  const [program, ...first] = [command].flat();
  // What the tools print on standard output is no part of the game's dialogue.
  const { status } = spawnSync(program, [...first, ...args], {
    cwd: root,
    stdio: ['ignore', process.stderr.fd, process.stderr.fd],
    shell: program.endsWith('.cmd'),
  });
  return status ?? 1;
}

function say(text) {
  process.stderr.write(`${text}\n`);
}

function fail(text) {
  process.stderr.write(`first-contact: ${text}\n`);
  return 1;
}
