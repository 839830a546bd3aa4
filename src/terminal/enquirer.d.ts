/** As much of enquirer's Select as the prompt here stands on. enquirer is CommonJS, and its own types leave Select out. */
declare module 'enquirer/lib/prompts/select.js' {
  import type { EventEmitter } from 'node:events';

  export interface SelectRow {
    readonly name: string;
    readonly message: string;
    /** Where the row stands among all, whatever the filter. */
    readonly index: number;
  }

  export default class Select extends EventEmitter {
    constructor(options: {
      readonly name: string;
      readonly choices: readonly { readonly name: string; readonly message: string }[];
      readonly initial: number;
      readonly stdin: NodeJS.ReadStream;
      readonly stdout: NodeJS.WriteStream;
    });
    /** The rows on offer; setting it filters. */
    get choices(): SelectRow[];
    set choices(rows: SelectRow[]);
    /** Which of `choices` is in focus. */
    get index(): number;
    set index(at: number);
    get focused(): SelectRow | undefined;
    get height(): number;
    cursorHide(): void;
    cursorShow(): void;
    initialize(): Promise<void>;
    start(): void;
    render(): void | Promise<void>;
    up(): Promise<void> | void;
    down(): Promise<void> | void;
    home(): Promise<void> | void;
    end(): Promise<void> | void;
  }
}
