import { describe, expect, test } from 'vitest';
import { AnswerFilter, backdropOf, canAnswer } from '../../src/terminal/backdrop.ts';
import { colourLevel } from '../../src/terminal/colour.ts';

describe('how many colours', () => {
  const TRUE = { TERM: 'xterm-256color', COLORTERM: 'truecolor' };

  test.each([
    ['true colour', TRUE, 'auto', 3],
    ['256 colours', { TERM: 'screen-256color' }, 'auto', 2],
    ['a plain xterm', { TERM: 'xterm' }, 'auto', 1],
    ['a dumb terminal', { TERM: 'dumb', COLORTERM: 'truecolor' }, 'auto', 0],
    ['NO_COLOR', { ...TRUE, NO_COLOR: '1' }, 'auto', 0],
    ['an empty NO_COLOR, which is none', { ...TRUE, NO_COLOR: '' }, 'auto', 3],
    ['FORCE_COLOR over NO_COLOR', { TERM: 'xterm', NO_COLOR: '1', FORCE_COLOR: '2' }, 'auto', 2],
    ['FORCE_COLOR=0 over the setting', { ...TRUE, FORCE_COLOR: '0' }, 'on', 0],
    ['the setting off', TRUE, 'off', 0],
    ['the setting on over NO_COLOR', { TERM: 'xterm', NO_COLOR: '1' }, 'on', 1],
  ] as const)('%s', (_, env, setting, level) => {
    expect(colourLevel(env, setting)).toBe(level);
  });
});

describe('the background', () => {
  function filter() {
    const heard: (string | null)[] = [];
    return { heard, filter: new AnswerFilter((backdrop) => heard.push(backdrop)) };
  }

  test('is told by the terminal, and its answer is no key', () => {
    const { heard, filter: answers } = filter();
    answers.ask();
    expect(answers.typed('1\x1b]11;rgb:1e1e/1e1e/2020\x1b\\2\x1b[?62;4c3')).toBe('123');
    expect(heard).toEqual(['dark', null]);
  });

  test('an answer in pieces is put together, and is still no key', () => {
    const { heard, filter: answers } = filter();
    answers.ask();
    const pieces = ['\x1b', ']1', '1;rgb:ff', 'ff/ffff/ffff', '\x07', '1'];
    expect(pieces.map((piece) => answers.typed(piece)).join('')).toBe('1');
    expect(heard).toEqual(['light']);
  });

  test('without a question nothing is held back, and arrows never are', () => {
    const { filter: answers } = filter();
    expect(answers.typed('\x1b')).toBe('\x1b');
    answers.ask();
    expect(answers.typed('\x1b[A')).toBe('\x1b[A');
    expect(answers.typed('\x1b')).toBe('');
    expect(answers.release()).toBe('\x1b');
  });

  test('is read from COLORFGBG where the terminal sets it', () => {
    expect(backdropOf({ COLORFGBG: '15;0' })).toBe('dark');
    expect(backdropOf({ COLORFGBG: '0;default;15' })).toBe('light');
    expect(backdropOf({})).toBe('unknown');
  });

  test('is not asked of terminals that would print the question', () => {
    expect(canAnswer({ TERM: 'linux' })).toBe(false);
    expect(canAnswer({})).toBe(false);
    expect(canAnswer({ TERM: 'xterm-256color' })).toBe(true);
  });
});
