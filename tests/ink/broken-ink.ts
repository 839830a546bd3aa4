import type { Dice } from './random-ink.ts';

const SIGNS = [
  ...'{}()[]|*+-=~#<>"\\/&!$^:;,.?_@%',
  '->',
  '<-',
  '->->',
  '<>',
  '==',
  '===',
  '~ ',
  '{ ',
  '}',
  '- ',
  '- else:',
  '* ',
  '+ ',
  '/*',
  '*/',
  '//',
  '# ',
  'not ',
  'else:',
  'true',
  '-true',
  '1.5.2',
  '0x1F',
  '99999999999999999999',
  'INCLUDE x.ink',
  'INCLUDE ',
  'VAR ',
  'CONST ',
  'LIST ',
  'EXTERNAL ',
  'TODO: ',
  'temp ',
  'ref ',
  'return',
  'function',
  'stopping:',
  'shuffle once:',
  'has',
  'hasnt',
  'mod',
  '\t',
  '\r',
  '\r\n',
  '\n',
  '\0',
  '\uFEFF',
  '\u00A0',
  '\u2028',
  'é',
  '🖖',
  'ß',
  '名',
  '\uD83D',
];

/** One text made worse in a few places, the same for the same dice. */
export function brokenInk(source: string, roll: Dice): string {
  let text = source;
  for (let times = 1 + roll(4); times > 0; times--) text = worsen(text, roll);
  return text;
}

function worsen(text: string, roll: Dice): string {
  const pick = <T>(from: readonly T[]): T => from[roll(from.length)] as T;
  const lines = text.split('\n');
  const at = roll(Math.max(1, lines.length));
  const spot = roll(text.length + 1);
  const line = lines[at] ?? '';
  const replaced = (by: readonly string[]) => [...lines.slice(0, at), ...by, ...lines.slice(at + 1)].join('\n');
  const deeds: readonly (() => string)[] = [
    () => replaced([]),
    () => replaced([line, line]),
    () => replaced([lines[roll(lines.length)] ?? '', line]),
    () => replaced([line.slice(0, roll(line.length + 1))]),
    () => replaced([line.slice(roll(line.length + 1))]),
    () => replaced([line.replace(pick(['{', '}', '(', ')', '->', '"', '|', ':', '*', '=']), pick(SIGNS))]),
    () => replaced([pick(SIGNS) + line]),
    () => replaced([line + pick(SIGNS)]),
    () => replaced([`${line.slice(0, line.length / 2)}${pick(SIGNS)}${line.slice(line.length / 2)}`]),
    () => replaced([' '.repeat(roll(9)) + line.trimStart()]),
    () => replaced([line.trim().split('').reverse().join('')]),
    () => replaced([pick(SIGNS).repeat(1 + roll(40))]),
    () => text.slice(0, spot) + pick(SIGNS) + text.slice(spot),
    () => text.slice(0, spot) + text.slice(spot + 1 + roll(6)),
    () => text.slice(0, spot),
    () => text.slice(0, spot) + text.slice(roll(text.length + 1)),
    () => text.replaceAll('\n', pick(['\r\n', '\r', '\n\n', '\n\t'])),
    () => text.replaceAll(pick(['{', '}', '(', ')', '*', '-', ' ', '"', ':']), pick(['', pick(SIGNS)])),
  ];
  return pick(deeds)();
}

/** Something that begins so often, and ends as often. */
export function nestedInk(begin: string, end: string, times: number): string {
  return `${begin.repeat(times)}x${end.repeat(times)}`;
}

const MANY = 5000;

/** One sign, line or construct thousands of times, by name. */
export const PILES: readonly (readonly [name: string, pile: string])[] = [
  ['a line of a megabyte', `One.\n${'word '.repeat(200_000)}{`],
  ['a name of a megabyte', `One.\n-> ${'a'.repeat(1_000_000)}`],
  ...SIGNS.map((sign) => [JSON.stringify(sign), `One.\n${sign.repeat(MANY)}`] as const),
  ...SIGNS.map((sign) => [`${JSON.stringify(sign)} on lines`, `One.\n${`${sign} x\n`.repeat(MANY / 10)}`] as const),
];
