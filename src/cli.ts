import type { Command, Surroundings } from './commands/command.ts';
import { VERSION } from './version.ts';

const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  play: async () => (await import('./commands/play.ts')).play,
  replay: async () => (await import('./commands/replay.ts')).replay,
  games: async () => (await import('./commands/games.ts')).games,
  check: async () => (await import('./commands/check.ts')).check,
  stats: async () => (await import('./commands/stats.ts')).stats,
  compile: async () => (await import('./commands/compile.ts')).compile,
};

/** Runs the program with these arguments and ends the process: the only place that does. */
export async function main(args: readonly string[]): Promise<void> {
  endOnSignals();
  endOnClosedOutput();
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
    around.errors.write(`${renderUnforeseen(error, around.env['FIRST_CONTACT_DEBUG'] === '1')}\n`);
    return 1;
  }
}

async function dispatch(args: readonly string[], around: Surroundings): Promise<number> {
  const [first, ...rest] = args;
  if (first === '--version' || first === '-V') return print(around, `${VERSION}\n`);
  if (first === '--help' || first === '-h' || first === 'help') return help(rest[0], around);
  const named = first !== undefined && !first.startsWith('-');
  const name = named ? first : '';
  const load = named ? COMMANDS[name] : async () => (await import('./commands/bare.ts')).bare;
  if (load === undefined || !(name === '' || Object.hasOwn(COMMANDS, name))) return unknownCommand(name, around);
  return runCommand(name, await load(), named ? rest : args, around);
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
  const { readArguments } = await import('./commands/arguments.ts');
  const read = readArguments(name, command, args);
  if (read.ok) return command.run(read.value, around);
  const { printProblems } = await import('./commands/say.ts');
  return printProblems(around.errors, read.problems);
}

async function help(name: string | undefined, around: Surroundings): Promise<number> {
  const { renderProgramHelp } = await import('./commands/usage.ts');
  if (name === undefined) return print(around, renderProgramHelp());
  return dispatch([name, '--help'], around);
}

async function unknownCommand(name: string, around: Surroundings): Promise<number> {
  const { nearestName } = await import('./nearest.ts');
  const { printProblems } = await import('./commands/say.ts');
  const { errorOf } = await import('./problem.ts');
  const near = nearestName(name, Object.keys(COMMANDS));
  const hint = near === null ? 'See first-contact --help' : `Did you mean "${near}"?`;
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
  process.on('SIGINT', () => process.exit(130));
}

/** Whoever reads us may stop reading, as `head` does; a game is on the disk by then. */
function endOnClosedOutput(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  }
}

/** Ends once everything written has left, whatever still waits for input. */
function end(status: number): void {
  process.exitCode = status;
  process.stdout.write('', () => process.stderr.write('', () => process.exit(status)));
}
