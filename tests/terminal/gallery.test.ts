import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeDoors } from '../stories/doors.ts';
import { KEYS, Screen } from './screen.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const PROGRAM = [process.execPath, join(ROOT, 'bin', 'first-contact.cjs')];

let home: string;
let screen: Screen;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'first-contact-'));
});

afterEach(() => {
  screen.close();
  rmSync(home, { recursive: true, force: true });
});

function open(args: readonly string[], size: { cols?: number; rows?: number } = {}): void {
  const env = { XDG_DATA_HOME: home, XDG_CONFIG_HOME: home, XDG_CACHE_HOME: home, NO_COLOR: '1' };
  screen = new Screen([...PROGRAM, ...args], { ...size, env });
}

/** A profile of the film with one ending, found in a game of this name, which need not be there. */
function foundIn(game: string): void {
  const [, ...lines] = readFileSync(join(ROOT, 'saves', 'good-soldier.jsonl'), 'utf8')
    .trimEnd()
    .split('\n');
  const found = { 'good-soldier': { game, n: lines.length, at: '2063-04-05T10:00:00.000Z' } };
  mkdirSync(join(home, 'first-contact', 'games'), { recursive: true });
  writeFileSync(
    join(home, 'first-contact', 'profile.json'),
    JSON.stringify({ 'first-contact': { codex: [], endings: ['good-soldier'], found } }),
  );
}

describe('at an ending', () => {
  test('the endings found are counted and shown, and the credits; both lead back to it', async () => {
    open(['play', writeDoors(home), '--speed', '0']);
    await screen.shows('q quit');
    screen.type('1');
    await screen.shows(/Endings found {3}1 of 3\n +\d {2}Credits\n[\s\S]*Quit/);
    screen.type('e');
    await screen.shows(
      /ENDINGS ─+ 1 of 3\n\n +Found\n +▸ 1 {2}Home again {3}\w+ \d\d:\d\d in "Watch 1"\n\n +Still to be found\n +· {2}The lamp has oil for one night\.\n +· {2}1 more, of which nothing is said\n\n +Esc goes back/,
    );
    screen.type(KEYS.escape);
    const ended = await screen.shows((text) => text.includes('Quit') && !text.includes('ENDINGS'));
    screen.type(/(\d) {2}Credits/.exec(ended)?.[1] ?? '');
    await screen.shows(
      /CREDITS[\s\S]*Thanks to the keeper\.\n\n +And to the lamp\.\n\n +Open in the codex now\n +A ghost/,
    );
    screen.type('x');
    await screen.shows(/CODEX[\s\S]*Esc goes back/);
    screen.type(KEYS.escape);
    await screen.shows((text) => text.includes('Quit') && !text.includes('CODEX'));
    expect(screen.onPage).toBe(false);
  });

  test('e shows the endings in the middle of a game too, with hints alone where none is found', async () => {
    open(['play', writeDoors(home), '--speed', '0']);
    await screen.shows('q quit');
    screen.type('e');
    const page = await screen.shows(/ENDINGS ─+ 0 of 3[\s\S]*Esc goes back/);
    expect(page).not.toMatch(/Home again|Adrift|Asleep/);
    screen.type('e');
    await screen.shows((text) => text.includes('q quit') && !text.includes('ENDINGS'));
  });
});

describe('on the title screen', () => {
  test('there are no credits before an ending is found', async () => {
    open([]);
    expect(await screen.shows('Quit')).not.toContain('Credits');
  });

  test('Enter plays back the game that found an ending first, and q comes back to the gallery', async () => {
    foundIn('mine');
    copyFileSync(join(ROOT, 'saves', 'good-soldier.jsonl'), join(home, 'first-contact', 'games', 'mine.jsonl'));
    open(['--speed', '0'], { rows: 40 });
    expect(await screen.shows('Quit')).toMatch(/Endings {3}1 of \d+\n +\d {2}Credits/);
    screen.type('e');
    await screen.shows(/Found\n +▸ 1 {2}Good Soldier {3}2063-04-05 in "mine"[\s\S]*Enter watches how it came about/);
    screen.type(KEYS.enter);
    expect(await screen.shows('Enter take over')).toContain('Recording · mine');
    screen.type('q');
    await screen.shows(/ENDINGS[\s\S]*Esc goes back/);
    screen.type(KEYS.escape);
    await screen.shows('Quit');
  });

  test('where that game is gone, or another has its name, the recording that ships is played', async () => {
    foundIn('mine');
    const other = readFileSync(join(ROOT, 'saves', 'film.jsonl'), 'utf8')
      .split('\n')
      .slice(0, 100);
    writeFileSync(join(home, 'first-contact', 'games', 'mine.jsonl'), `${other.join('\n')}\n`);
    open(['--speed', '0'], { rows: 40 });
    await screen.shows('Quit');
    screen.type('e');
    await screen.shows('Enter watches how it came about');
    screen.type(KEYS.enter);
    expect(await screen.shows('Enter take over')).toContain('Recording · Good Soldier');
  });

  test.each([
    [100, 35],
    [80, 24],
    [40, 12],
  ])('all of the gallery can be seen in a window of %i by %i', async (cols, rows) => {
    foundIn('mine');
    open([], { cols, rows });
    await screen.shows('Quit');
    screen.type('e');
    await screen.shows(/ENDINGS ─+ 1 of \d+[\s\S]*Esc goes back/);
    expect(screen.text).toContain('Good Soldier');
    screen.type(KEYS.end);
    await screen.shows(/▸ ·[\s\S]*Esc goes back/);
    screen.type(KEYS.escape);
    screen.type(/(\d) {2}Credits/.exec(await screen.shows('Credits'))?.[1] ?? '');
    await screen.shows(/CREDITS[\s\S]*fan work/);
    screen.type(KEYS.end);
    await screen.shows('Thank you');
  });
});
