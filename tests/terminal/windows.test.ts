import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { bundleFixture, KEYS, playing, Screen, type ScreenOptions } from './screen.ts';

let screen: Screen;
beforeAll(bundleFixture);
afterEach(() => screen.close());

function open(setup: Readonly<Record<string, unknown>>, options: ScreenOptions): Screen {
  screen = new Screen(playing(setup), options);
  return screen;
}

const count = (text: string, part: string) => text.split(part).length - 1;

describe('windows of every size', () => {
  test.each([
    [100, 35],
    [80, 24],
    [60, 15],
    [40, 12],
  ])('at %i×%i the menu stands whole below the story, with its status line', async (cols, rows) => {
    open({}, { cols, rows });
    await screen.shows(/▸ 1/);
    screen.type('2');
    const text = await screen.shows(/3 {2}Stay/);
    expect(text).toMatch(/▸ 1 {2}The hatch\n +2 {2}Back the way you came\n +3 {2}Stay/);
    expect(text).toMatch(/── Deck 14 ─+.* T\+00:22 ── .*Unwritten ──/);
    expect(text).toContain('and moves.');
    expect(text).toContain('? keys · q quit');
  });

  test('at 20×5 the row in focus can be seen and taken', async () => {
    open({}, { cols: 20, rows: 5 });
    await screen.shows(/▸ 1/);
    screen.type(KEYS.end);
    await screen.shows(/▸ 3/);
    screen.type(KEYS.home + KEYS.enter);
    await screen.shows('The hatch');
    screen.type('m');
    await screen.shows('ENTERPRISE');
    screen.type(KEYS.escape);
    await screen.shows('The hatch');
    screen.type('q');
    expect(await screen.ends()).toBe(0);
  });

  test('a change of size leaves one menu and one passage', async () => {
    open({}, { cols: 80, rows: 30 });
    await screen.shows('q quit');
    for (const [cols, rows] of [
      [50, 20],
      [72, 35],
      [44, 24],
    ] as const) {
      screen.resize(cols, rows);
      // The terminal wraps the old lines first; what counts is the screen drawn for the new width.
      const drawn = (line: string) => line.includes('── Bridge') && line.length < cols && line.length >= cols - 10;
      await screen.shows((text) => text.split('\n').some(drawn) && text.includes('Do nothing'));
      expect(count(screen.text, '▸ 1')).toBe(1);
      expect(count(screen.text, 'Take the rifle')).toBe(1);
      expect(count(screen.text, 'All of them, sir')).toBe(1);
      expect(Math.max(...screen.lines.map((line) => line.length))).toBeLessThan(cols);
    }
    screen.type('1');
    await screen.shows('She calls again');
  });

  test('a change of size while text is coming brings the whole passage', async () => {
    open({ speed: 4 }, { cols: 80, rows: 30 });
    await screen.shows('The bridge');
    screen.resize(60, 28);
    await screen.shows('q quit');
    expect(count(screen.text, 'The bridge is quiet')).toBe(1);
    expect(screen.text).toContain('All of them, sir');
  });

  test('a change of size on a page redraws it, and the story behind it', async () => {
    open({}, { cols: 80, rows: 30 });
    await screen.shows('q quit');
    screen.type('m');
    await screen.shows('Esc goes back');
    screen.resize(60, 20);
    await screen.shows((text) => text.includes('ENTERPRISE') && text.includes('more'));
    screen.type(KEYS.escape);
    // The last row of the menu: by then all of it has been drawn.
    await screen.shows((text) => text.includes('▸ 1') && text.includes('Do nothing'));
    expect(count(screen.text, 'Take the rifle')).toBe(1);
    expect(screen.onPage).toBe(false);
  });

  test('a menu taller than the window shows the rows around the focus, and leaves nothing stale behind', async () => {
    open({ story: 'many' }, { cols: 50, rows: 12 });
    await screen.shows(/▸ 1[\s\S]*▾ \d+ more/);
    for (let press = 0; press < 14; press += 1) screen.type(KEYS.down);
    const text = await screen.shows(/▸ +Take the road numbered 15/);
    expect(count(text, '▸')).toBe(1);
    expect(text).toMatch(/▴ \d+ more[\s\S]*▾ \d+ more/);
    screen.type(KEYS.end);
    await screen.shows(/▸ +Take the road numbered 20/);
    expect(screen.text).not.toContain('▾');
    screen.type(KEYS.pageUp);
    await screen.shows((shown) => /▸ +Take the road numbered 1\d/.test(shown));
    screen.type(`/numbered 7${KEYS.enter}`);
    expect(await screen.shows('You took road 7')).not.toContain('numbered 15');
    expect(count(screen.everything, 'Take the road numbered 3')).toBe(0);
  });
});

describe('colours and signs', () => {
  test('NO_COLOR takes colour away, and nothing else', async () => {
    open({}, { env: { NO_COLOR: '1' } });
    await screen.shows('q quit');
    screen.type('1m');
    await screen.shows('ENTERPRISE');
    expect(screen.raw).not.toMatch(/\x1b\[[0-9;:]*[1-9][0-9;:]*m/);
    expect(screen.text).toContain('━━━');
  });

  test('FORCE_COLOR decides how many colours there are', async () => {
    open({}, { env: { FORCE_COLOR: '1' } });
    await screen.shows('q quit');
    expect(screen.raw).toMatch(/\x1b\[33m/);
    expect(screen.raw).not.toMatch(/\x1b\[38;/);
  });

  test('a terminal of 256 colours gets 256', async () => {
    open({}, { env: { COLORTERM: '' } });
    await screen.shows('q quit');
    expect(screen.raw).toMatch(/\x1b\[38;5;\d+m/);
    expect(screen.raw).not.toMatch(/\x1b\[38;2;/);
  });

  test('a locale without UTF-8 gets signs of plain ASCII, and the words as they were written', async () => {
    open({}, { env: { LANG: 'C', LC_ALL: '' } });
    await screen.shows('q quit');
    screen.type('1m');
    await screen.shows('ENTERPRISE');
    screen.type('t');
    await screen.shows('THE GAME');
    screen.type('?');
    await screen.shows('KEYS');
    expect(screen.raw).toMatch(/^[\x00-\x7f]*$/);
  });
});
