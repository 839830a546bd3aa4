import { EventEmitter } from 'node:events';
import { emitKeypressEvents, type Interface } from 'node:readline';
import { StringDecoder } from 'node:string_decoder';
import type { AnswerFilter } from './backdrop.ts';
import type { PlayEnd } from './end.ts';
import { hasHungUp } from './screen.ts';

/** A key as it was pressed: `name` is `up`, `return`, `escape` and so on, or the character; `text` is what it types. */
export interface Key {
  readonly name: string;
  readonly text: string;
}

/** What a screen waits for. An end stays: it is the answer from then on. */
export type Input =
  | { readonly kind: 'key'; readonly key: Key }
  | { readonly kind: 'redraw'; readonly resized: boolean }
  | { readonly kind: 'end'; readonly end: PlayEnd };

/** The one source of keys of the process. Keys that nobody waits for are kept in order. */
export interface Keys {
  /** True while keys are waiting to be taken. */
  readonly typedAhead: boolean;
  /** The next input; null when `milliseconds` are given and pass without one. One caller at a time. */
  next(milliseconds?: number): Promise<Input | null>;
  /** Takes text as typed that the filter held back. */
  type(text: string): void;
  /** Lets whoever waits for input look around: they get null, as if their time had passed. */
  wake(): void;
  /** Stops listening and gives the input back, cooked. */
  close(): void;
}

/** What to do with the terminal around a suspension: `leave` restores its modes, `enter` takes them again. */
export interface Modes {
  enter(): void;
  leave(): void;
}

interface Press {
  readonly name?: string | undefined;
  readonly ctrl?: boolean;
  readonly meta?: boolean;
  readonly sequence?: string;
}

const SIGNALS: readonly (readonly [NodeJS.Signals, PlayEnd])[] = [
  ['SIGINT', 'interrupted'],
  ['SIGHUP', 'hung-up'],
  ['SIGTERM', 'terminated'],
];

/** Escape alone is told from an arrow key by nothing following it for so long. */
const ESCAPE_MILLISECONDS = 40;

/** Where a job control signal does not come back, because nobody can suspend us, play goes on after so long. */
const RESUME_MILLISECONDS = 150;

/** The streams that keys and changes of size come from, and what takes the terminal's own answers out of the keys. */
export interface Sources {
  readonly input: NodeJS.ReadStream;
  readonly output: NodeJS.WriteStream;
  readonly filter: AnswerFilter;
}

/** Starts to read keys, changes of size, and the signals of the process. */
export function openKeys(sources: Sources, modes: Modes): Keys {
  return new KeySource(sources, modes);
}

/** A terminal that has gone away must not end the process with an error while it is being given back. */
const ignore = (): void => {};

class KeySource implements Keys {
  readonly #undo: (() => void)[] = [];
  readonly #modes: Modes;
  /** What was typed, answers of the terminal taken out: Node makes keys of its data. */
  readonly #typed = new EventEmitter();
  #queue: Input[] = [];
  #end: Input | null = null;
  #waiting: ((input: Input | null) => void) | null = null;
  #suspended = false;

  constructor({ input, output, filter }: Sources, modes: Modes) {
    this.#modes = modes;
    const decoder = new StringDecoder('utf8');
    this.#on(this.#typed, 'keypress', (text: string | undefined, press: Press) => this.#press(text, press));
    // Node reads the timeout from the interface it is given; a real interface would take keys for itself.
    const timing = { escapeCodeTimeout: ESCAPE_MILLISECONDS } as unknown as Interface;
    emitKeypressEvents(this.#typed as NodeJS.ReadableStream, timing);
    this.#on(input, 'data', (data: Buffer) => this.type(filter.typed(decoder.write(data))));
    // A terminal that goes away ends the input too, and may do so before its signal comes.
    const closed = () => this.#finish(hasHungUp(output) ? 'hung-up' : 'quit');
    this.#on(input, 'end', closed);
    this.#on(input, 'close', closed);
    for (const stream of [input, output]) {
      if (!stream.listeners('error').includes(ignore)) stream.on('error', ignore);
      this.#on(stream, 'error', () => this.#finish('hung-up'));
    }
    this.#on(output, 'resize', () => this.#push({ kind: 'redraw', resized: true }));
    for (const [signal, end] of SIGNALS) this.#on(process, signal, () => this.#finish(end));
    this.#on(process, 'SIGCONT', () => this.#resume());
    modes.enter();
    input.resume();
    this.#undo.push(() => input.pause());
  }

  get typedAhead(): boolean {
    return this.#queue.some((one) => one.kind === 'key');
  }

  next(milliseconds?: number): Promise<Input | null> {
    const ready = this.#end ?? this.#queue.shift();
    if (ready !== undefined) return Promise.resolve(ready);
    return new Promise((resolve) => {
      const timer = milliseconds === undefined ? null : setTimeout(() => this.#answer(resolve, null), milliseconds);
      this.#waiting = (input) => {
        if (timer !== null) clearTimeout(timer);
        this.#answer(resolve, input);
      };
    });
  }

  type(text: string): void {
    if (text !== '') this.#typed.emit('data', text);
  }

  wake(): void {
    this.#waiting?.(null);
  }

  close(): void {
    for (const undo of this.#undo.splice(0).reverse()) undo();
    this.#modes.leave();
  }

  #answer(resolve: (input: Input | null) => void, input: Input | null): void {
    this.#waiting = null;
    resolve(input);
  }

  #on<Args extends unknown[]>(from: NodeJS.EventEmitter, event: string, listener: (...args: Args) => void): void {
    from.on(event, listener as (...args: unknown[]) => void);
    this.#undo.push(() => from.off(event, listener as (...args: unknown[]) => void));
  }

  #press(text: string | undefined, press: Press): void {
    const control = press.ctrl === true ? press.name : controlBehindEscape(press);
    const key = keyOf(text, press);
    if (control === 'c') this.#finish('interrupted');
    else if (control === 'd') this.#finish('quit');
    else if (control === 'z') this.#suspend();
    else if (control === 'l') this.#push({ kind: 'redraw', resized: true });
    else if (key !== null) this.#push({ kind: 'key', key });
  }

  #push(input: Input): void {
    if (this.#waiting !== null) this.#waiting(input);
    else if (input.kind !== 'redraw') this.#queue.push(input);
    // Of several redraws only the last matters, and it comes before the keys.
    else this.#queue = [input, ...this.#queue.filter((one) => one.kind !== 'redraw')];
  }

  #finish(end: PlayEnd): void {
    this.#end ??= { kind: 'end', end };
    this.#waiting?.(this.#end);
  }

  #suspend(): void {
    this.#suspended = true;
    this.#modes.leave();
    // To the whole group, as the kernel would: a shell waits for npm or npx, not for us.
    process.kill(0, 'SIGTSTP');
    setTimeout(() => {
      if (this.#suspended) this.#resume();
    }, RESUME_MILLISECONDS);
  }

  #resume(): void {
    if (!this.#suspended) this.#modes.leave();
    this.#suspended = false;
    this.#modes.enter();
    this.#push({ kind: 'redraw', resized: false });
  }
}

function keyOf(text: string | undefined, press: Press): Key | null {
  if (press.name === 'enter' || press.name === 'return') return { name: 'return', text: '' };
  if (press.ctrl === true || press.meta === true) return press.name === 'escape' ? { name: 'escape', text: '' } : null;
  if (text !== undefined && /^[^\x00-\x1f\x7f]+$/.test(text)) return { name: text, text };
  return press.name === undefined ? null : { name: press.name, text: '' };
}

/** Node makes no name of a control character right behind Escape, as when both are typed at once. */
function controlBehindEscape({ sequence = '' }: Press): string | undefined {
  const code = /^\x1b[\x01-\x1a]$/.test(sequence) ? sequence.charCodeAt(1) : 0;
  return code === 0 ? undefined : String.fromCharCode(code + 96);
}
