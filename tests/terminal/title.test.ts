import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { KEYS, Screen } from './screen.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const ROWS = ['New game', 'Games', 'Recordings', 'Codex', 'Endings', 'Settings', 'Quit'];

let home: string;
let screen: Screen;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'first-contact-'));
});

afterEach(() => {
  screen.close();
  rmSync(home, { recursive: true, force: true });
});

/** Opens the title. With a `game`, a recording that ships is one of the player's own. */
function open(game?: { name: string; recording: string }): Promise<string> {
  if (game !== undefined) {
    mkdirSync(join(home, 'first-contact', 'games'), { recursive: true });
    const copy = join(home, 'first-contact', 'games', `${game.name}.jsonl`);
    copyFileSync(join(ROOT, 'saves', `${game.recording}.jsonl`), copy);
  }
  const env = { XDG_DATA_HOME: home, XDG_CONFIG_HOME: home, XDG_CACHE_HOME: home };
  screen = new Screen([process.execPath, join(ROOT, 'bin', 'first-contact.cjs')], { env });
  return screen.shows('Quit');
}

/** What the title offers, in order. */
const offered = (text: string) => [...text.matchAll(/^[ ▸]+\d {2}(\S+(?: \S+)*)/gm)].map(([, label]) => label ?? '');

describe('the title screen', () => {
  test('offers what there is, and Continue where there is a game', async () => {
    expect(offered(await open())).toEqual(ROWS);
    screen.close();
    const [first, ...rest] = offered(await open({ name: 'mine', recording: 'film' }));
    expect([first?.startsWith('Continue'), rest]).toEqual([true, ROWS]);
  });

  test.each([
    ['1', 'NEW GAME'],
    ['n', 'NEW GAME'],
    [KEYS.enter, 'NEW GAME'],
    ['2', 'GAMES'],
    ['g', 'GAMES'],
    [`${KEYS.down}${KEYS.enter}`, 'GAMES'],
    ['3', 'RECORDINGS'],
    ['r', 'RECORDINGS'],
    ['4', 'CODEX'],
    ['x', 'CODEX'],
    ['5', 'ENDINGS'],
    ['e', 'ENDINGS'],
    ['6', 'SETTINGS'],
    [',', 'SETTINGS'],
    ['?', 'KEYS'],
  ])('%j opens %s, from which Ctrl-C ends with 130, cursor and screen restored', async (keys, page) => {
    await open();
    screen.type(keys);
    await screen.shows(new RegExp(`^ +${page}\\b`, 'm'));
    screen.type(KEYS.ctrlC);
    expect(await screen.ends()).toBe(130);
    expect([screen.onPage, screen.cursorHidden]).toEqual([false, false]);
  });

  test.each([['7'], ['q'], [`${KEYS.end}${KEYS.enter}`]])('%j leaves with 0', async (keys) => {
    await open();
    screen.type(keys);
    expect(await screen.ends()).toBe(0);
    expect([screen.onPage, screen.cursorHidden]).toEqual([false, false]);
  });

  test('continues the game that was played last, and any other by its name', async () => {
    await open({ name: 'old friend', recording: 'rammed' });
    screen.type('g');
    await screen.shows(/GAMES[\s\S]*1 {2}old friend .* 28 decisions, 1 ending[\s\S]*Rammed/);
    screen.type('1');
    const ended = await screen.shows(/Go back one decision[\s\S]*Quit/);
    expect(ended).toContain('Rammed');
    screen.type(/(\d) {2}Title$/m.exec(ended)?.[1] ?? '');
    await screen.shows(/Continue {3}old friend[\s\S]*Quit/);
    screen.type('c');
    await screen.shows('Go back one decision');
    screen.type('1');
    await screen.shows('taken back');
  });

  test('names the recordings that ship by their endings', async () => {
    await open();
    screen.type('r');
    const text = await screen.shows(/RECORDINGS[\s\S]*Esc goes back/);
    for (const title of ['Film', 'Good Soldier', 'Silence over Montana']) expect(text).toContain(title);
  });
});
