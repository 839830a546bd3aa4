import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { PROGRAM } from '../cli/program.ts';

/** The built program watching a story in plain mode, line by line. Waits for what it says, never for time. */
export class Watching {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #ended: Promise<number | null>;
  #out = '';
  #err = '';
  #read = 0;
  #heard: () => void = () => {};

  constructor(args: readonly string[], folder: string) {
    const [node = '', ...script] = PROGRAM;
    this.#child = spawn(node, [...script, 'watch', ...args], { cwd: folder, env: process.env });
    this.#child.stdout.setEncoding('utf8').on('data', (text) => {
      this.#out += text;
      this.#heard();
    });
    this.#child.stderr.setEncoding('utf8').on('data', (text) => {
      this.#err += text;
      this.#heard();
    });
    this.#ended = new Promise((resolve) => {
      this.#child.once('close', resolve);
    });
  }

  /** Everything on standard error. */
  get errors(): string {
    return this.#err;
  }

  /** Types a line, and answers what is said up to the next prompt. */
  say(line: string): Promise<string> {
    this.#child.stdin.write(`${line}\n`);
    return this.says('?> ');
  }

  /** Waits for a text behind all that was waited for before, and answers what was said up to its end. */
  async says(wanted: string): Promise<string> {
    const from = this.#read;
    const at = await this.#until(() => this.#out.indexOf(wanted, from), wanted);
    this.#read = at + wanted.length;
    return this.#out.slice(from, this.#read);
  }

  /** Waits for a text on standard error. */
  async complains(wanted: string): Promise<void> {
    await this.#until(() => this.#err.indexOf(wanted), wanted);
  }

  /** Ends the input, and answers the exit status. */
  ends(): Promise<number | null> {
    this.#child.stdin.end();
    return this.#ended;
  }

  close(): void {
    this.#child.kill('SIGKILL');
  }

  async #until(find: () => number, wanted: string): Promise<number> {
    const patience = Date.now() + 25_000;
    for (let at = find(); ; at = find()) {
      if (at >= 0) return at;
      const left = patience - Date.now();
      if (left <= 0) throw new Error(`waited in vain for ${wanted}\n${this.#out}\n${this.#err}`);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, left);
        this.#heard = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  }
}
