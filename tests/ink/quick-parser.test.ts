import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { InkParser } from 'inkjs/compiler/Parser/InkParser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { QuickParser } from '../../src/ink/quick-parser.ts';
import { dice, randomInk } from './random-ink.ts';

/** What a parser makes of a text: the compiled story, all that it said, or what it threw. */
function madeOf(Parser: typeof InkParser, text: string): { said: string[]; made: unknown } {
  const said: string[] = [];
  const hear = (message: string) => said.push(message);
  try {
    const runtime = new Parser(text, null, hear).ParseStory().ExportRuntime(hear);
    return { said, made: runtime?.ToJson() ?? null };
  } catch (error) {
    return { said, made: String(error) };
  }
}

function expectSame(text: string): void {
  expect(madeOf(QuickParser, text), text).toEqual(madeOf(InkParser, text));
}

const folder = fileURLToPath(new URL('../stories', import.meta.url));
const tiny = readdirSync(folder)
  .filter((name) => name.endsWith('.ink'))
  .map((name) => readFileSync(`${folder}/${name}`, 'utf8'));

const PIECES = [
  ...['//', '/*', '*/', '/', '*', '**', '+', '-', '- -', '->', '->->', '<-', '<>', '=', '==', '===', '~', '#', '|'],
  ...['{', '}', '[', ']', '(', ')', '"', '\\', ':', ',', '!', '&', '$', '&&', '++', '\n', '\n\n', ' ', '\t', '\r\n'],
  ...[
    'knot',
    'k',
    'x',
    'not ',
    'nothing',
    'true',
    'Then',
    'TODO: mend',
    'TODO',
    'VAR x = 1',
    'VARnish',
    'LIST l = (a), b',
  ],
  ...[
    'CONST C = "c"',
    'EXTERNAL f(a)',
    'INCLUDE',
    'temp t = 2',
    'return',
    'function',
    'else:',
    'stopping:',
    '1',
    '2.5',
  ],
  ...['x = 3', 'f(x)', 'END', 'DONE', '(label)', 'A word', 'é', '\u{1f680}'],
];

describe('the quick parser', () => {
  // inkjs warns of what it cannot write.
  beforeEach(() => void vi.spyOn(console, 'warn').mockReturnValue());

  it('makes of every tiny story what Ink’s parser makes of it', () => {
    for (const text of tiny) expectSame(text);
  }, 60_000);

  it('makes of programs that use most of the language what Ink’s parser makes of them', () => {
    for (let seed = 0; seed < 40; seed++) expectSame(randomInk(dice(seed), true));
  }, 60_000);

  it('makes of any pieces of the language, and of what is no Ink at all, what Ink’s parser makes of them', () => {
    const pieces = fc.array(fc.constantFrom(...PIECES), { maxLength: 24 });
    fc.assert(
      fc.property(pieces, (some) => expectSame(some.join(''))),
      { numRuns: Number(process.env.FUZZ ?? 200), seed: 2063 },
    );
  }, 60_000);

  it('makes of stories that somebody has broken in one place what Ink’s parser makes of them', () => {
    const broken = fc.tuple(fc.constantFrom(...tiny), fc.nat(), fc.constantFrom(...PIECES), fc.nat(3));
    const breakIn = ([text, at, piece, cut]: [string, number, string, number]) => {
      const place = at % (text.length + 1);
      return text.slice(0, place) + piece + text.slice(place + cut);
    };
    fc.assert(
      fc.property(broken, (how) => expectSame(breakIn(how))),
      { numRuns: Number(process.env.FUZZ ?? 100), seed: 2063 },
    );
  }, 60_000);
});
