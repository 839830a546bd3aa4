import { readArguments } from './commands/arguments.ts';
import { bare } from './commands/bare.ts';
import type { Command, Surroundings } from './commands/command.ts';
import { play } from './commands/play.ts';
import { printProblems } from './commands/say.ts';
import { nearestName } from './nearest.ts';
import { errorOf } from './problem.ts';
import { VERSION } from './version.ts';

/** Playing is what starts fastest; every other command is loaded when it is called. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  play: async () => play,
  replay: async () => (await import('./commands/replay.ts')).replay,
  games: async () => (await import('./commands/games.ts')).games,
  check: async () => (await import('./commands/check.ts')).check,
  watch: async () => (await import('./commands/watch.ts')).watch,
  explore: async () => (await import('./commands/explore.ts')).explore,
  map: async () => (await import('./commands/map.ts')).map,
  new: async () => (await import('./commands/new.ts')).newStory,
  reach: async () => (await import('./commands/reach.ts')).reach,
  stats: async () => (await import('./commands/stats.ts')).stats,
  compile: async () => (await import('./commands/compile.ts')).compile,
};

/** Runs the program with these arguments and ends the process: the only place that does. */
export async function main(args: readonly string[]): Promise<void> {
  process.on('uncaughtException', (error) => {
    process.stderr.write(`${renderUnforeseen(error, process.env.FIRST_CONTACT_DEBUG === '1')}\n`);
    process.exit(1);
  });
  endOnSignals();
  const around: Surroundings = {
    input: process.stdin,
    output: process.stdout,
    errors: process.stderr,
    env: process.env,
  };
  end(await run(args, around));
}

/** Runs a command line and answers its exit status. What nobody foresaw is said in one line, and is status 1. */
export async function run(args: readonly string[], around: Surroundings): Promise<number> {
  try {
    return await dispatch(args, around);
  } catch (error) {
    around.errors.write(`${renderUnforeseen(error, around.env.FIRST_CONTACT_DEBUG === '1')}\n`);
    return 1;
  }
}

async function dispatch(args: readonly string[], around: Surroundings): Promise<number> {
  const [first, ...rest] = args;
  if (first === '--version' || first === '-V') return print(around, `${VERSION}\n`);
  if (first === '--help' || first === '-h' || first === 'help') return help(rest[0], around);
  const named = first !== undefined && !first.startsWith('-');
  const name = named ? first : '';
  if (!named) return runCommand('', bare, args, around);
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  return load === undefined ? unknownCommand(name, around) : runCommand(name, await load(), rest, around);
}

async function runCommand(
  name: string,
  command: Command,
  args: readonly string[],
  around: Surroundings,
): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) {
    const { renderHelp } = await import('./commands/usage.ts');
    return print(around, renderHelp(name, command));
  }
  const read = readArguments(name, command, args);
  if (read.ok) return command.run(read.value, around);
  return printProblems(around.errors, read.problems);
}

async function help(name: string | undefined, around: Surroundings): Promise<number> {
  const { renderProgramHelp } = await import('./commands/usage.ts');
  if (name === undefined) return print(around, renderProgramHelp());
  return dispatch([name, '--help'], around);
}

function unknownCommand(name: string, around: Surroundings): number {
  const near = nearestName(name, Object.keys(COMMANDS));
  const story = /[./\\]/.test(name) ? `Say first-contact play ${name}` : 'See first-contact --help';
  const hint = near === null ? story : `Did you mean "${near}"?`;
  return printProblems(around.errors, [errorOf('usage', `there is no command "${name}"`, hint)]);
}

function print(around: Surroundings, text: string): number {
  around.output.write(text);
  return 0;
}

function renderUnforeseen(error: unknown, debug: boolean): string {
  if (debug && error instanceof Error) return error.stack ?? error.message;
  const message = error instanceof Error ? error.message : String(error);
  const line = message.split('\n')[0] ?? '';
  return `first-contact: something went wrong that should not: ${line}. FIRST_CONTACT_DEBUG=1 shows where`;
}

function endOnSignals(): void {
  process.on('SIGINT', () => {
    // In the terminal the one source of keys listens too, and gives the terminal back before it ends.
    if (process.listenerCount('SIGINT') === 1) process.exit(130);
  });
}

/** Node aborts when it exits without the terminal it was started in; the signal itself ends it as any program. */
function hangUp(): void {
  process.removeAllListeners('SIGHUP');
  process.kill(process.pid, 'SIGHUP');
}

/** The status of a program that SIGHUP ended. */
const HUNG_UP = 129;

/** Ends once everything written has left, whatever still waits for input. */
function end(status: number): void {
  if (status === HUNG_UP) hangUp();
  process.exitCode = status;
  // What could not be written is told a moment after.
  process.stdout.write('', () => process.stderr.write('', () => setImmediate(() => process.exit(status))));
}
