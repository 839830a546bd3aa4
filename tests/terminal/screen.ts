import { existsSync, watch } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type IPty, spawn } from '@lydell/node-pty';
import headless from '@xterm/headless';
import { build } from 'esbuild';

/** A program in a pseudo-terminal, its screen read as a grid. Waits for what it shows, never for time. */
export class Screen {
  readonly #pty: IPty;
  readonly #grid: InstanceType<typeof headless.Terminal>;
  readonly #watchers = new Set<() => void>();
  #raw = '';
  #gone = false;
  #drawing = false;

  constructor(command: readonly string[], options: ScreenOptions = {}) {
    const { cols = 80, rows = 24, env = {} } = options;
    this.#grid = new headless.Terminal({ cols, rows, scrollback: 5000, allowProposedApi: true });
    this.#pty = spawn('sh', ['-c', KEEPER, 'sh', ...command], {
      name: 'xterm-256color',
      cols,
      rows,
      cwd: ROOT,
      env: { ...BASE, ...env },
    });
    this.#pty.onData((data) => {
      this.#raw += data;
      this.#grid.write(data, () => this.#changed());
    });
    this.#grid.parser.registerCsiHandler({ prefix: '?', final: 'h' }, (modes) => this.#setsDrawing(modes, true));
    this.#grid.parser.registerCsiHandler({ prefix: '?', final: 'l' }, (modes) => this.#setsDrawing(modes, false));
    // What the program asks of its terminal, this one answers as any would.
    this.#grid.onData((answer) => this.#pty.write(answer));
    this.#pty.onExit(() => {
      this.#gone = true;
    });
  }

  /** Types keys as a terminal would send them. */
  type(keys: string): void {
    this.#pty.write(keys);
  }

  resize(cols: number, rows: number): void {
    this.#grid.resize(cols, rows);
    this.#pty.resize(cols, rows);
  }

  signal(name: string): void {
    process.kill(-this.#pty.pid, name);
  }

  /** Every byte that the program wrote. */
  get raw(): string {
    return this.#raw;
  }

  get lines(): string[] {
    const buffer = this.#grid.buffer.active;
    return Array.from({ length: this.#grid.rows }, (_, row) => lineAt(buffer, buffer.viewportY + row));
  }

  get text(): string {
    return this.lines.join('\n').trimEnd();
  }

  /** The screen and everything above it. */
  get everything(): string {
    const buffer = this.#grid.buffer.active;
    return Array.from({ length: buffer.length }, (_, row) => lineAt(buffer, row))
      .join('\n')
      .trimEnd();
  }

  get onPage(): boolean {
    return this.#grid.buffer.active.type === 'alternate';
  }

  get cursorHidden(): boolean {
    return this.#raw.lastIndexOf('\x1b[?25l') > this.#raw.lastIndexOf('\x1b[?25h');
  }

  /** Waits until the screen shows a text, matches a pattern, or fulfils a condition. */
  shows(wanted: string | RegExp | ((text: string) => boolean)): Promise<string> {
    const met = (text: string) =>
      typeof wanted === 'string' ? text.includes(wanted) : wanted instanceof RegExp ? wanted.test(text) : wanted(text);
    return this.#until(() => (met(this.text) ? this.text : null), String(wanted));
  }

  /** Waits for the program to end and answers its exit status. */
  ends(): Promise<number> {
    return this.#until(() => {
      const told = /\[status (\d+)\]/.exec(this.everything)?.[1];
      return told === undefined ? null : Number(told);
    }, 'the end');
  }

  /** Takes the terminal away from under the program, and waits until a file stands in a folder. */
  hangUp(file: string): Promise<void> {
    return new Promise((resolve) => {
      const watcher = watch(dirname(file), () => {
        if (!existsSync(file)) return;
        watcher.close();
        resolve();
      });
      this.#gone = true;
      (this.#pty as IPty & { destroy(): void }).destroy();
    });
  }

  close(): void {
    if (!this.#gone) process.kill(-this.#pty.pid, 'SIGKILL');
    this.#grid.dispose();
  }

  /** A frame is looked at when it is whole, as a terminal with synchronized output shows it. */
  #setsDrawing(modes: readonly (number | number[])[], drawing: boolean): boolean {
    if (modes.includes(SYNCHRONIZED_OUTPUT)) this.#drawing = drawing;
    return false;
  }

  #changed(): void {
    if (this.#drawing) return;
    for (const watcher of [...this.#watchers]) watcher();
  }

  #until<T>(found: () => T | null, what: string): Promise<T> {
    return new Promise((resolve, reject) => {
      const done = () => {
        clearTimeout(timer);
        this.#watchers.delete(look);
      };
      const look = () => {
        const value = this.#drawing ? null : found();
        if (value === null) return;
        done();
        resolve(value);
      };
      const timer = setTimeout(() => {
        done();
        reject(new Error(`waited in vain for ${what}\n--- screen ---\n${this.text}`));
      }, PATIENCE);
      this.#watchers.add(look);
      look();
    });
  }
}

/** The size of the window, and what of the environment is other than usual; undefined takes a variable away. */
export interface ScreenOptions {
  readonly cols?: number;
  readonly rows?: number;
  readonly env?: Readonly<Record<string, string>>;
}

/** The command that plays a story of tests/terminal/stories; `bundleFixture` has made it before. */
export function playing(setup: Readonly<Record<string, unknown>> = {}): string[] {
  return [process.execPath, BUNDLE, JSON.stringify({ story: 'night', ...setup }), HERE];
}

/** Bundles the fixture into one file, which starts in a tenth of the time. Answers with what takes it away again. */
export async function bundleFixture(): Promise<() => Promise<void>> {
  await build({
    entryPoints: [fileURLToPath(new URL('./fixture.ts', import.meta.url))],
    outfile: BUNDLE,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  });
  return () => rm(BUNDLE, { force: true });
}

/** Keys by their names. */
export const KEYS = {
  up: '\x1b[A',
  right: '\x1b[C',
  left: '\x1b[D',
  down: '\x1b[B',
  home: '\x1b[H',
  end: '\x1b[F',
  pageDown: '\x1b[6~',
  pageUp: '\x1b[5~',
  enter: '\r',
  escape: '\x1b',
  backspace: '\x7f',
  ctrlC: '\x03',
  ctrlZ: '\x1a',
} as const;

/**
 * Runs a command, says its status, and holds the terminal until the test is over: what a program wrote last would
 * be lost with its terminal. Signals to the group are for the command; a trap is not inherited.
 */
const KEEPER = 'trap : TERM HUP INT; "$@"; echo "[status $?]"; read _';
const SYNCHRONIZED_OUTPUT = 2026;
const PATIENCE = 20_000;
const HERE = fileURLToPath(new URL('.', import.meta.url));
const ROOT = join(HERE, '..', '..');
const BUNDLE = join(tmpdir(), `first-contact-fixture-${process.pid}.mjs`);
const BASE = {
  PATH: process.env.PATH ?? '',
  HOME: process.env.HOME ?? '/',
  TERM: 'xterm-256color',
  COLORTERM: 'truecolor',
  LANG: 'C.UTF-8',
};

function lineAt(
  buffer: { getLine(at: number): { translateToString(trim: boolean): string } | undefined },
  at: number,
): string {
  return buffer.getLine(at)?.translateToString(true).trimEnd() ?? '';
}
