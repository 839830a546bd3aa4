import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { bundleFixture, KEYS, playing, Screen, type ScreenOptions } from './screen.ts';

let screen: Screen;

function open(setup: Readonly<Record<string, unknown>> = {}, options: ScreenOptions = {}): Screen {
  screen = new Screen(playing(setup), options);
  return screen;
}

beforeAll(bundleFixture);
afterEach(() => screen.close());

const count = (text: string, part: string) => text.split(part).length - 1;

describe('choosing', () => {
  test('a digit chooses at once, and what was chosen stands above what came of it', async () => {
    open();
    await screen.shows('Take the rifle from the rack');
    screen.type('2');
    const text = await screen.shows('B E L O W');
    expect(text).toMatch(/› Take the rifle from the rack\n+.*heavier than in the drills/);
    expect(text).not.toContain('Do nothing, and listen');
  });

  test('arrows move, Home and End go to the ends, Enter chooses', async () => {
    open();
    await screen.shows(/▸ 1/);
    screen.type(KEYS.down);
    await screen.shows(/▸ 2/);
    screen.type(KEYS.end);
    await screen.shows(/▸ 3/);
    screen.type(KEYS.down);
    await screen.shows(/▸ 1/);
    screen.type(KEYS.up);
    await screen.shows(/▸ 3/);
    screen.type(KEYS.home + KEYS.enter);
    await screen.shows('She calls again');
  });

  test('keys typed before a menu stands are kept for it', async () => {
    open();
    await screen.shows('Again. Louder');
    screen.type(`1${KEYS.down}${KEYS.enter}4`);
    expect(await screen.shows('The night is over')).toContain('There is no way you came');
    expect(await screen.ends()).toBe(0);
  });

  test('a slash finds choices by their words, and Esc leaves the search', async () => {
    open();
    await screen.shows('Again. Louder');
    screen.type('/pump');
    expect(await screen.shows('/ pump_')).not.toContain('▸ 1');
    screen.type(KEYS.escape);
    await screen.shows((text) => /1 {2}“Again/.test(text) && !text.includes('/ pump'));
    screen.type('/louder');
    await screen.shows('/ louder_');
    screen.type(KEYS.enter);
    await screen.shows('She calls again');
  });

  test('a search that finds nothing says so and chooses nothing', async () => {
    open();
    await screen.shows('Again. Louder');
    screen.type(`/qq${KEYS.enter}`);
    await screen.shows('nothing matches');
    screen.type(KEYS.backspace + KEYS.backspace + KEYS.backspace);
    await screen.shows('Take the rifle');
  });
});

describe('the story on the screen', () => {
  test('a scene opens with its title, the hour, the place and whose eyes we have', async () => {
    open();
    expect(await screen.shows('q quit')).toMatch(
      /T H E {3}W A T C H\n +─+\n +4 April 2063 {2}20:30 {2}T\+00:20 · Bridge · Jean-Luc Picard/,
    );
  });

  test('the status line says place, time and Earth, and the decks lost only once one is', async () => {
    open();
    expect(await screen.shows('q quit')).toMatch(/── Bridge ─+ 20:30 {2}T\+00:20 ── The Federation ──/);
    screen.type('1');
    expect(await screen.shows('Back the way')).toMatch(/── Deck 14 ─+ 20:35 {2}T\+00:25 ── Unwritten ──/);
    screen.type('3');
    await screen.shows(/── ■+□* 1\/24 ── Unwritten ──/);
  });

  test('a story without world data has no status line', async () => {
    open({ story: 'bare' });
    const text = await screen.shows('q quit');
    expect(text).not.toContain('──');
    expect(text).toContain('A door.');
  });

  test('text comes word by word, each line once, and any key brings the rest', async () => {
    open({ speed: 4 });
    expect(await screen.shows('The bridge')).not.toContain('sixteen');
    screen.type(' ');
    await screen.shows('q quit');
    expect(count(screen.everything, 'The bridge is quiet')).toBe(1);
    expect(count(screen.everything, 'All of them, sir')).toBe(1);
  });

  test('what stood on the screen before is in the scrollback, and so is the story', async () => {
    screen = new Screen(
      [
        'sh',
        '-c',
        `echo before; exec ${playing()
          .map((arg) => `'${arg}'`)
          .join(' ')}`,
      ],
      { rows: 12 },
    );
    await screen.shows('Again. Louder');
    screen.type('1');
    await screen.shows('Back the way');
    expect(screen.everything).toMatch(/before[\s\S]*T H E {3}W A T C H[\s\S]*She calls again/);
    expect(screen.everything).not.toContain('▸ 1  “Again');
  });

  test('a fault of the story gives the terminal back and is one line on the error stream', async () => {
    open({ story: 'faulty' });
    await screen.shows('Step on it');
    screen.type('1');
    expect(await screen.ends()).toBe(1);
    expect(screen.text).toMatch(/faulty\.ink:\d+: /);
    expect(screen.text).toContain('end: fault, 2 lines kept');
    expect(screen.cursorHidden).toBe(false);
  });

  test('a disk that refuses a decision ends play before its outcome is shown', async () => {
    open({ failAt: 2 });
    await screen.shows('Again. Louder');
    screen.type('1');
    expect(await screen.ends()).toBe(1);
    expect(screen.text).toContain('the disk is full');
    expect(screen.everything).not.toContain('She calls again');
  });

  test('nothing in a story can move the cursor or colour the screen', async () => {
    open({ story: 'hostile' }, { env: { NO_COLOR: '1' } });
    await screen.shows('Pick me');
    expect(screen.raw).not.toMatch(/\x1b\[31m|\x1b\]0;|\x07|\u202e/);
    expect(screen.text).toContain('one two three');
  });
});

describe('going back', () => {
  test('u takes decisions back to any depth, and U does them again', async () => {
    open();
    await screen.shows('Again. Louder');
    screen.type('23');
    await screen.shows('You stay.');
    screen.type('u');
    await screen.shows('taken back: Stay');
    screen.type('u');
    expect(await screen.shows(/taken back: Take the rifle[\s\S]*q quit/)).toContain('Again. Louder');
    screen.type('u');
    screen.type('U');
    await screen.shows(/B E L O W[\s\S]*The hatch/);
  });

  test('an ending has its card, and going back from it', async () => {
    open();
    await screen.shows('Again. Louder');
    screen.type('11');
    expect(await screen.shows(/The night is over[\s\S]*Quit/)).toMatch(/─{9}\n+ +The night is over\n+ +─{9}/);
    screen.type('1');
    await screen.shows((text) => text.includes('Back the way') && !text.includes('The night is over'));
    screen.type('1');
    await screen.shows(/2 {2}Go back further: the timeline\n +3 {2}New game/);
    screen.type('3');
    expect(await screen.ends()).toBe(0);
    expect(screen.text).toContain('end: new-game');
  });
});

describe('running out of time', () => {
  test('is a choice like any other where timing is off', async () => {
    open({ story: 'hurry' });
    await screen.shows('2  Wait too long');
    screen.type('2');
    await screen.shows('You waited too long');
  });

  test('runs against a clock where timing is on, and a page stops the clock', async () => {
    open({ story: 'hurry', timing: true });
    const text = await screen.shows('Cut it');
    expect(text).toContain('━━━');
    expect(text).not.toContain('Wait too long');
    screen.type('?');
    await screen.shows('KEYS');
    screen.type(KEYS.escape);
    await screen.shows('Cut it');
    expect(await screen.shows('You waited too long')).toContain('› Wait too long');
  });
});
