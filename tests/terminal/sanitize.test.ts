import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sanitize } from '../../src/terminal/sanitize.ts';

const CASES: readonly [what: string, dirty: string, clean: string][] = [
  ['a colour', 'a\x1b[31mred\x1b[0m b', 'ared b'],
  ['a cursor move of 8 bits', 'a\x9b2Jb', 'ab'],
  ['a window title', 'a\x1b]0;owned\x07b', 'ab'],
  ['a hyperlink', '\x1b]8;;http://x\x1b\\text\x1b]8;;\x1b\\', 'text'],
  ['a device control string', 'a\x1bPq#0;2;0\x1b\\b', 'ab'],
  ['an application command', 'a\x1b_G f=100\x1b\\b', 'ab'],
  ['a privacy message', 'a\x1b^hidden\x1b\\b', 'ab'],
  ['a start of string', 'a\x1bXhidden\x1b\\b', 'ab'],
  ['control strings of 8 bits', 'a\x90dcs\x9cb\x9dosc\x07c\x9fapc\x9cd', 'abcd'],
  ['a lone escape', 'a\x1b', 'a'],
  ['a reset', 'a\x1bcb', 'ab'],
  ['a carriage return', 'safe\rEVIL', 'safeEVIL'],
  ['a backspace, a bell, a null, a delete', 'a\bb\x07c\0d\x7fe', 'abcde'],
  ['a bidi override', 'abc\u202efed', 'abcfed'],
  ['bidi isolates', '\u2066a\u2069\u2067b', 'ab'],
  ['zero-width characters', 'pa\u200bss\u2060wo\ufeffrd\u00ad', 'password'],
  ['a joiner outside emoji', 'a\u200db', 'ab'],
  ['language tags', 'a\u{e0041}\u{e007f}b', 'ab'],
  ['a lone surrogate', 'a\ud800b\udc00', 'ab'],
  ['a sequence hidden in a sequence', '\x1b\x1b[31m[31mx', '[31mx'],
];

describe('the sanitizer', () => {
  test.each(CASES)('takes out %s', (_, dirty, clean) => {
    expect(sanitize(dirty)).toBe(clean);
  });

  test('keeps newlines and makes a tab a space', () => {
    expect(sanitize('one\r\ntwo\tthree\n')).toBe('one\ntwo three\n');
  });

  test('keeps what people write', () => {
    const text = 'T’Pol — “naïve” 第一 مرحبا é́ ½ ✓ 👩‍🚀 ❤️ 1️⃣ 👍🏽';
    expect(sanitize(text)).toBe(text);
  });

  const anything = fc.array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '\x1b',
        '\x1b[',
        '\x9b',
        '\x1b]',
        '\x07',
        '\x1b\\',
        '\u200d',
        '\ufe0f',
        '\u202e',
        '\ud83d',
        '1',
        'm',
      ),
    ),
  );

  test('sanitizing twice is sanitizing once', () => {
    fc.assert(
      fc.property(anything, (parts) => {
        const once = sanitize(parts.join(''));
        return sanitize(once) === once;
      }),
    );
  });

  test('nothing that a terminal obeys is left', () => {
    fc.assert(
      fc.property(anything, (parts) => {
        const clean = sanitize(parts.join(''));
        return (
          !/[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/.test(clean) &&
          !/\p{Surrogate}/u.test(clean)
        );
      }),
    );
  });

  test('a million escapes take no time to speak of', () => {
    const start = performance.now();
    sanitize('\x1b]'.repeat(500_000));
    sanitize(`${'\x1b[1'.repeat(300_000)}${'\u200d'.repeat(300_000)}`);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
