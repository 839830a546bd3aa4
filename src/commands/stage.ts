import { ReadStream, WriteStream } from 'node:tty';
import type { Problem } from '../problem.ts';
import { type Folders, findFolders } from '../store/folders.ts';
import { openSettings } from '../store/settings.ts';
import type { Preferences } from '../terminal/preferences.ts';
import { openTerminal, type Terminal } from '../terminal/terminal.ts';
import type { Surroundings } from './command.ts';
import { printProblems } from './say.ts';

/** What plays in the terminal stand on: the terminal, taken once for the whole run, and what is kept on disk. */
export interface Stage {
  readonly folders: Folders;
  readonly preferences: Preferences;
  /** The terminal, taken when it is first asked for: what is said before then is said on a plain screen. */
  terminal(): Terminal;
  /** Says problems that do not stop the program, once the terminal is given back. */
  tell(problem: Problem): void;
  /** Gives the terminal back, then says what there is to say. */
  close(): void;
}

/** Sets the stage. Throws where input or output is no terminal. */
export function setStage(around: Surroundings, speed: number | null): Stage {
  const { input, output, errors, env } = around;
  if (!(input instanceof ReadStream) || !(output instanceof WriteStream)) throw new Error('there is no terminal');
  const folders = findFolders();
  const untold: Problem[] = [];
  const tell = (problem: Problem) => untold.push(problem);
  const settings = openSettings(folders.config, tell);
  const preferences: Preferences = { ...settings, speed };
  const io = { input, output, errors, columns: () => output.columns, rows: () => output.rows, env };
  let terminal: Terminal | null = null;
  return {
    folders,
    preferences,
    terminal: () => {
      terminal ??= openTerminal(io, preferences);
      return terminal;
    },
    tell,
    close: () => {
      terminal?.close();
      printProblems(errors, untold.splice(0));
    },
  };
}
