import type { Command, Option } from './command.ts';

/** Every command by its name, with what it is for. Each is loaded when it is called. */
const SUMMARIES: Readonly<Record<string, string>> = {
  play: 'plays a story: the film, or an Ink story of yours',
  replay: 'plays a recording back, or verifies it',
  games: 'lists saved games; show, export, import, rename, delete',
  check: 'compiles a story and says what is wrong with it',
  watch: 'plays a story while you edit it, and comes back to the same place with every save',
  explore: 'plays many games by itself: coverage, endings, faults',
  map: 'draws the graph of a story',
  new: 'lays out a small story to begin from',
  reach: 'finds the shortest recording to a scene, an ending, a knot or a line',
  stats: 'counts the words, scenes, choices and endings of a story',
  compile: 'writes a compiled story',
};

const HELP_OPTIONS: Readonly<Record<string, Option>> = {
  help: { value: null, about: 'says this' },
  version: { value: null, about: 'says the version' },
};

/** The help of the whole program. */
export function renderProgramHelp(): string {
  const commands = Object.entries(SUMMARIES).map(([name, about]) => [name, about] as const);
  return [
    'First Contact: a text adventure in the terminal, and an engine for Ink stories.',
    '',
    'Usage: first-contact [COMMAND] [ARGUMENTS]',
    '',
    'Without a command it opens the title screen, or plays the film where there is no terminal.',
    '',
    ...columns(commands),
    '',
    ...columns(optionRows(HELP_OPTIONS)),
    '',
    'first-contact COMMAND --help says more.',
    '',
  ].join('\n');
}

/** The help of one command. */
export function renderHelp(name: string, { operands, about, options }: Command): string {
  const line = ['first-contact', name, operands, '[OPTIONS]'].filter((part) => part !== '').join(' ');
  return [`Usage: ${line}`, '', about, '', ...columns(optionRows(options)), ''].join('\n');
}

function optionRows(options: Readonly<Record<string, Option>>): (readonly [string, string])[] {
  return Object.entries(options).map(([name, { value, about }]) => [
    value === null ? `--${name}` : `--${name} ${value}`,
    about,
  ]);
}

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
