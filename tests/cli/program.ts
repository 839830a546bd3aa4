import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach } from 'vitest';
import { run } from '../../src/cli.ts';

/** What a run of the program came to. */
export interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** A home of its own for each test, with the program's folders in it. */
export interface Home {
  readonly folder: string;
  /** The folder of saved games; it need not exist. */
  readonly games: string;
  /** Runs a command line in this process, with `input` on standard input. */
  run(args: readonly string[], input?: string, env?: Record<string, string>): Promise<Ran>;
  /** Runs the built program in a process of its own. */
  spawn(args: readonly string[], input?: string, options?: SpawnOptions): Promise<Ran>;
  /** Writes a file in the home, and answers its path. */
  write(name: string, text: string): string;
  /** The lines of a saved game, parsed. */
  game(name: string): readonly Record<string, unknown>[];
  gameNames(): string[];
}

interface SpawnOptions {
  readonly env?: Record<string, string>;
  /** What starts the program; Node with its script by default. */
  readonly command?: readonly string[];
}

const script = fileURLToPath(new URL('../../bin/first-contact.cjs', import.meta.url));

/** The command that runs the built program. */
export const PROGRAM: readonly string[] = [process.execPath, script];

const FOLDERS = ['XDG_DATA_HOME', 'XDG_CONFIG_HOME', 'XDG_CACHE_HOME'] as const;

/** Gives each test of a file a home, and takes it away again. */
export function useHome(): Home {
  let folder = '';
  const before = FOLDERS.map((name) => process.env[name]);
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'first-contact-test-'));
    for (const name of FOLDERS) process.env[name] = join(folder, name);
  });
  afterEach(() => {
    FOLDERS.forEach((name, at) => {
      process.env[name] = before[at] ?? '';
    });
    rmSync(folder, { recursive: true, force: true });
  });
  const games = () => join(folder, 'XDG_DATA_HOME', 'first-contact', 'games');
  return {
    get folder() {
      return folder;
    },
    get games() {
      return games();
    },
    run: (args, input = '', env = {}) => runHere(args, input, env),
    spawn: (args, input = '', options = {}) => runThere(args, input, options),
    write: (name, text) => {
      const file = join(folder, name);
      writeFileSync(file, text);
      return file;
    },
    game: (name) => {
      const lines = readFileSync(join(games(), `${name}.jsonl`), 'utf8')
        .trimEnd()
        .split('\n');
      return lines.map((line) => JSON.parse(line));
    },
    gameNames: () => readdirSync(games()).flatMap((name) => (name.endsWith('.jsonl') ? [name.slice(0, -6)] : [])),
  };
}

async function runHere(args: readonly string[], input: string, env: Record<string, string>): Promise<Ran> {
  const output = collector();
  const errors = collector();
  const around = { input: Readable.from([Buffer.from(input)]), output: output.stream, errors: errors.stream, env };
  const status = await run(args, around);
  return { status, out: output.text(), err: errors.text() };
}

function collector(): { stream: Writable; text: () => string } {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write: (chunk, _, done) => {
      chunks.push(Buffer.from(chunk));
      done();
    },
  });
  return { stream, text: () => Buffer.concat(chunks).toString('utf8') };
}

function runThere(args: readonly string[], input: string, options: SpawnOptions): Promise<Ran> {
  const [program = '', ...first] = options.command ?? PROGRAM;
  const child = spawn(program, [...first, ...args], { env: { ...process.env, ...options.env }, cwd: dirname(script) });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.setEncoding('utf8').on('data', (chunk) => {
    err += chunk;
  });
  // A program that ends before it has read everything is not an error of the test.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  return new Promise((resolve) => {
    child.once('close', (status) => resolve({ status, out, err }));
  });
}

/** A story of two decisions that says little. */
export const DOORS = `# id: doors
# title: Doors
Two doors. # hall
* Open the red door[] and go in. # red
  A red room.
  * * [Sit down] You sit.
  * * Leave by the window[].
      Down you go.
* [Open the blue door] You see the sea. # blue
- -> END
`;
