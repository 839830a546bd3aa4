import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { floatToken, readFloatToken, singleText } from '../../src/ink/numbers.ts';
import { SeededRandom } from '../../src/ink/random.ts';
import { transcript } from './playing.ts';

/** What Ink prints for an expression. */
function value(expression: string): string {
  return transcript(`VAR i = 7\nVAR f = 2.0\nVAR big = 2147483647\nVAR t = true\n{${expression}}\n-> END`);
}

describe('arithmetic is that of the original in C#', () => {
  const cases: readonly (readonly [expression: string, printed: string])[] = [
    ['7 / 2', '3'],
    ['-7 / 2', '-3'],
    ['7 / -2', '-3'],
    ['7 % 3', '1'],
    ['-7 % 3', '-1'],
    ['7 / 2.0', '3.5'],
    ['i / f', '3.5'],
    ['f / 4', '0.5'],
    ['1.5 + 1.5', '3'],
    ['(1.5 + 1.5) / 2', '1.5'],
    ['(f * 2) / 8', '0.5'],
    // Ink's own order of operations: / binds closer than *.
    ['f * 2 / 8', '0'],
    ['0.1 + 0.2', '0.3'],
    ['0.1 + 0.7', '0.8'],
    ['1.0 / 3', '0.33333334'],
    ['2.0 / 3', '0.6666667'],
    ['100000.0 * 100', '1E+07'],
    ['16777216.0 + 1', '16777216'],
    ['1.0 / 0', 'Infinity'],
    ['-1.0 / 0', '-Infinity'],
    ['0.0 / 0', 'NaN'],
    ['1 / 3.0 * 3', '1'],
    ['big + 1', '-2147483648'],
    ['big * 2', '-2'],
    ['big * big', '1'],
    ['-big - 2', '2147483647'],
    ['INT(3.7)', '3'],
    ['INT(-3.7)', '-3'],
    ['FLOOR(3.7)', '3'],
    ['FLOOR(-3.7)', '-4'],
    ['FLOOR(7.0) / 2', '3.5'],
    ['FLOOR(7) / 2', '3'],
    ['CEILING(3.2)', '4'],
    ['FLOAT(3) / 2', '1.5'],
    ['POW(2, 3)', '8'],
    ['POW(2, 3) / 3', '2.6666667'],
    ['POW(2.0, 0.5)', '1.4142135'],
    ['MIN(2, 3.0)', '2'],
    ['MAX(2, 3.0) / 2', '1.5'],
    ['MAX(2, 3) / 2', '1'],
    ['true + true', '2'],
    ['t', 'true'],
    ['not t', 'false'],
    ['1 == 1.0', 'true'],
    ['1 < 1.5', 'true'],
    ['3 > 2 and not (2 > 3)', 'true'],
    ['0.5 && 1', 'true'],
    ['"a" + 1', 'a1'],
    ['"a" + 2.0', 'a2'],
    ['"a" + 1.0 / 3', 'a0.33333334'],
    ['"a" + true', 'atrue'],
    ['1.0 == "1"', 'true'],
    ['"abc" ? "b"', 'true'],
    ['-f', '-2'],
    ['- i', '-7'],
    ['7 mod 4', '3'],
  ];
  for (const [expression, printed] of cases) {
    it(`${expression} is ${printed}`, () => expect(value(expression)).toBe(printed));
  }
  it('a division by zero is an error of the story', () => {
    expect(value('7 / 0')).toContain('division by zero');
    expect(value('7 % 0')).toContain('division by zero');
  });
});

describe('a float stays a float', () => {
  it('in a variable, a temp, an argument and a LIST of states, through saving', () => {
    const story = `VAR g = 2.0
-> k(3.0)
== k(a)
~ temp t = 5.0
* one
- {g / 4} {a / 2} {t / 2}
~ g = g * 2
~ t = t + 1
* two
- {g / 8} {t / 4}
-> END`;
    expect(transcript(story, { choices: [0, 0] })).toBe('* one\n--\none\n0.5 1.5 2.5\n* two\n--\ntwo\n0.5 1.5');
  });
  it('also where it is infinite, not a number, or zero below zero', () => {
    const story =
      'VAR a = 0.0\nVAR b = 0.0\nVAR c = 1.0\n~ a = 1.0 / 0\n~ b = 0.0 / 0\n~ c = 0.0 * -1.0\n* go\n- {a} {b} {1 / c}\n-> END';
    expect(transcript(story, { choices: [0] })).toBe('* go\n--\ngo\nInfinity NaN -Infinity');
  });
  it('and prose that looks like one is left alone', () => {
    expect(transcript('Versions 1.0, 2.0, 3.0f, and "f:2".\n* f:2.0, 4.0\n- -> END')).toBe(
      'Versions 1.0, 2.0, 3.0f, and "f:2".\n* f:2.0, 4.0',
    );
  });
  it('as a token, whatever it is', () => {
    fc.assert(
      fc.property(fc.float(), (float) => {
        expect(readFloatToken(JSON.parse(JSON.stringify(floatToken(float))))).toBe(float);
      }),
    );
    expect(readFloatToken('^2')).toBeNull();
  });
});

describe('a float is printed', () => {
  it('with as many digits as single precision needs to be read back, and no more', () => {
    fc.assert(
      fc.property(fc.float({ noNaN: true, noDefaultInfinity: true }), (float) => {
        const text = singleText(float);
        expect(Math.fround(Number(text))).toBe(float);
        expect(text.replace(/E.*|[-.]/g, '').replace(/^0+|0+$/g, '').length).toBeLessThanOrEqual(9);
      }),
    );
  });
  it('with an exponent as .NET writes it', () => {
    const printed = [1e6, 1e7, 12345678, 1.5e10, 0.0001, 0.00001, 1.5e-7, 3.4028234663852886e38, -0, 1e-45].map(
      (number) => singleText(Math.fround(number)),
    );
    expect(printed).toEqual([
      '1000000',
      '1E+07',
      '12345678',
      '1.5E+10',
      '0.0001',
      '1E-05',
      '1.5E-07',
      '3.4028235E+38',
      '-0',
      '1E-45',
    ]);
  });
});

describe('chance', () => {
  it('is that of System.Random', () => {
    const drawn = (seed: number) => {
      const random = new SeededRandom(seed);
      return [random.next(), random.next(), random.next()];
    };
    expect(drawn(0)).toEqual([1559595546, 1755192844, 1649316166]);
    expect(drawn(1)).toEqual([534011718, 237820880, 1002897798]);
    expect(drawn(42)).toEqual([1434747710, 302596119, 269548474]);
    expect(drawn(-42)).toEqual(drawn(42));
    expect(drawn(-2147483648)).toEqual(drawn(2147483647));
  });
  it('begins with the seed, and each number leads to the next', () => {
    // 534011718 % 6 + 1 with seed 1; then seed 1 + 534011718, and so on.
    const first = new SeededRandom(1).next();
    const second = new SeededRandom((1 + first) | 0).next();
    expect(transcript('{RANDOM(1, 6)} {RANDOM(1, 6)}\n-> END', { seed: 1 })).toBe(
      `${(first % 6) + 1} ${(second % 6) + 1}`,
    );
  });
  it('is the same after a way through JSON, and another with another seed', () => {
    const story = '-> k\n== k\n{RANDOM(1, 1000)} {~a|b|c|d|e} {RANDOM(-5, 5)}\n+ on -> k';
    const choices = [0, 0, 0, 0, 0, 0];
    expect(transcript(story, { seed: 3, choices })).not.toBe(transcript(story, { seed: 4, choices }));
  });
  it('can be seeded by the story', () => {
    const once = transcript('~ SEED_RANDOM(235)\n{RANDOM(1, 100)} {RANDOM(1, 100)}\n-> END', { seed: 1 });
    expect(transcript('~ SEED_RANDOM(235)\n{RANDOM(1, 100)} {RANDOM(1, 100)}\n-> END', { seed: 99 })).toBe(once);
  });
  it('shuffles so that each comes once in a round', () => {
    const story = '-> k\n== k\npick {~a|b|c|d}\n+ [go] -> k';
    const told = transcript(story, { seed: 5, choices: [0, 0, 0, 0, 0, 0, 0] }).match(/(?<=pick )./g) ?? [];
    expect(told.slice(0, 4).sort()).toEqual(['a', 'b', 'c', 'd']);
    expect(told.slice(4, 8).sort()).toEqual(['a', 'b', 'c', 'd']);
  });
  it('picks from lists in the order in which they were made', () => {
    const story = 'LIST l = (a), (b), (c), (d)\n{LIST_RANDOM(l)} {LIST_RANDOM(l)} {LIST_RANDOM(())}.\n-> END';
    const first = new SeededRandom(2).next();
    const second = new SeededRandom((2 + first) | 0).next();
    expect(transcript(story, { seed: 2 })).toBe(`${'abcd'[first % 4]} ${'abcd'[second % 4]} .`);
  });
  it('complains about an impossible range', () => {
    expect(transcript('{RANDOM(5, 1)}\n-> END')).toContain('RANDOM was called with 5 as its least and 1');
  });
});

describe('what a saved state must keep', () => {
  it('the order of a list', () => {
    const story =
      'LIST l = a, b, c, d\nVAR x = (a, b, c)\n~ x = ()\n~ x += c\n~ x += b\n~ x += a\n* go\n- {LIST_RANDOM(x)}\n-> END';
    transcript(story, { choices: [0], seed: 1 });
    transcript(story, { choices: [0], seed: 2 });
    transcript(story, { choices: [0], seed: 3 });
  });
  it('where an empty list came from', () => {
    const story = 'LIST l = a, b, c\nVAR x = ()\n~ x += a\n~ x -= a\n* go\n- {LIST_ALL(x)}.\n-> END';
    expect(transcript(story, { choices: [0] })).toBe('* go\n--\ngo\na, b, c.');
  });
});
