import { parseArgs } from 'node:util';
import { nearestName } from '../nearest.ts';
import { errorOf, failed, fine, type Result } from '../problem.ts';
import type { Arguments, Command, Option } from './command.ts';

type Token = NonNullable<ReturnType<typeof parseArgs>['tokens']>[number];
type OptionToken = Extract<Token, { kind: 'option' }>;

/** Reads what follows a command's name. Unknown options, missing values and operands too many are wrong usage. */
export function readArguments(
  name: string,
  command: Pick<Command, 'options' | 'most'>,
  args: readonly string[],
): Result<Arguments> {
  const flags = new Set<string>();
  const lists = new Map<string, string[]>();
  const operands: string[] = [];
  for (const token of tokensOf(command, args)) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const option = command.options[token.name];
    if (option === undefined) return unknownOption(name, token, command);
    const wrong = wrongValue(token, option);
    if (wrong !== null) return wrong;
    if (option.value === null) flags.add(token.name);
    else lists.set(token.name, [...(lists.get(token.name) ?? []), token.value ?? '']);
  }
  const extra = operands[command.most];
  if (extra !== undefined) return usage(`"${extra}" is one argument too many`, seeHelp(name));
  const values = new Map([...lists].map(([option, all]) => [option, all.at(-1) ?? '']));
  return fine({ operands, flags, values, lists });
}

function tokensOf({ options }: Pick<Command, 'options'>, args: readonly string[]): readonly Token[] {
  const known = Object.entries(options).map(([name, { value }]) => {
    const short = name === 'help' ? { short: 'h' } : {};
    return [
      name,
      {
        type: value === null ? ('boolean' as const) : ('string' as const),
        ...short,
      },
    ] as const;
  });
  const parsed = parseArgs({
    args: [...args],
    options: Object.fromEntries(known),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  return parsed.tokens;
}

function wrongValue({ rawName, value }: OptionToken, option: Option): Result<never> | null {
  if (option.value === null) return value === undefined ? null : usage(`${rawName} takes no value, and got "${value}"`);
  return value === undefined ? usage(`${rawName} needs a value`, `Say ${rawName} ${option.value}`) : null;
}

function unknownOption(name: string, { rawName }: OptionToken, { options }: Pick<Command, 'options'>): Result<never> {
  const near = rawName.startsWith('--') ? nearestName(rawName.slice(2), Object.keys(options)) : null;
  return usage(`there is no option ${rawName}`, near === null ? seeHelp(name) : `Did you mean --${near}?`);
}

function seeHelp(name: string): string {
  return name === '' ? 'See first-contact --help' : `See first-contact ${name} --help`;
}

/** A command line that asks for what there is not. */
export function usage(message: string, hint?: string): Result<never> {
  return failed(errorOf('usage', message, hint));
}

/** The whole number that an option gives, null where it is left out. */
export function wholeNumber(args: Arguments, name: string, most: number): Result<number | null> {
  const text = args.values.get(name);
  if (text === undefined) return fine(null);
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  return value <= most ? fine(value) : usage(`--${name} is "${text}"`, `It is a whole number from 0 to ${most}`);
}

/** The one of some words that an option gives, null where it is left out. */
export function oneOf<Word extends string>(args: Arguments, name: string, words: readonly Word[]): Result<Word | null> {
  const text = args.values.get(name);
  if (text === undefined) return fine(null);
  const word = words.find((one) => one === text);
  if (word !== undefined) return fine(word);
  const near = nearestName(text, words);
  return usage(
    `--${name} is "${text}"`,
    near === null ? `It is one of ${words.join(', ')}` : `Did you mean "${near}"?`,
  );
}
