import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { KEYS, Screen } from './screen.ts';

const BIN = join(import.meta.dirname, '..', '..', 'bin', 'first-contact.cjs');

let home: string;
let screen: Screen;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'first-contact-'));
});

afterEach(() => {
  screen.close();
  rmSync(home, { recursive: true, force: true });
});

function command(args: readonly string[], options: { cols?: number; rows?: number } = {}): Screen {
  const folders = { XDG_DATA_HOME: home, XDG_CONFIG_HOME: home, XDG_CACHE_HOME: home };
  const line = ['exec', process.execPath, BIN, ...args]
    .map((part) => `'${part}'`)
    .join(' ')
    .replace("'exec'", 'exec');
  screen = new Screen(['sh', '-c', line], { ...options, env: folders });
  return screen;
}

describe('the command in a terminal', () => {
  test('opens a title screen, and a new game asks how hard it is to be', async () => {
    command([]);
    const title = await screen.shows('Quit');
    expect(screen.onPage).toBe(true);
    expect(title).toMatch(/▸ 1 {2}New game/);
    expect(title).not.toContain('Continue');
    screen.type('n');
    expect(await screen.shows('NEW GAME')).toContain('difficulty');
    await screen.shows('Captain');
    screen.type('1');
    await screen.shows('N I G H T M A R E');
    expect(screen.onPage).toBe(false);
    screen.type(' ');
    await screen.shows('q quit');
    screen.type('q');
    expect(await screen.ends()).toBe(0);
    expect(screen.text).toContain('The game is kept.');
  });

  test('Esc goes back to the title from a page, and ? shows the keys', async () => {
    command([]);
    await screen.shows('Quit');
    screen.type('?');
    await screen.shows('KEYS');
    screen.type(KEYS.escape);
    await screen.shows('New game');
    screen.type(',');
    await screen.shows('SETTINGS');
    screen.type(KEYS.escape);
    await screen.shows('New game');
    screen.type(KEYS.ctrlC);
    expect(await screen.ends()).toBe(130);
    expect(screen.onPage).toBe(false);
    expect(screen.cursorHidden).toBe(false);
  });

  test('the codex has the endings that were come to, by their titles', async () => {
    mkdirSync(join(home, 'first-contact'));
    const unlocked = { codex: ['borg-cube'], endings: ['silence-over-montana', 'ending-of-a-later-day'] };
    writeFileSync(join(home, 'first-contact', 'profile.json'), JSON.stringify({ 'first-contact': unlocked }));
    command([]);
    await screen.shows('Quit');
    screen.type('x');
    await screen.shows(/CODEX[\s\S]*Esc goes back/);
    screen.type(KEYS.end);
    await screen.shows(/CODEX[\s\S]*Endings that you have come to {3}1 of \d+[\s\S]*Esc goes back/);
    screen.type(KEYS.enter);
    await screen.shows(/ENDINGS[\s\S]*Silence over Montana\n +2 {2}Ending of a later day[\s\S]*Esc goes back/);
    screen.type(KEYS.escape);
    await screen.shows(/CODEX[\s\S]*Esc goes back/);
    screen.type(KEYS.escape);
    await screen.shows('New game');
    screen.type(KEYS.ctrlC);
    await screen.ends();
  });

  test('a game is taken up where it was left, with a few lines of what went before', async () => {
    command(['play', '--speed', '0'], { rows: 40 });
    await screen.shows('q quit');
    screen.type('1');
    const left = await screen.shows('u undo');
    const passage = left.slice(left.indexOf('›'), left.indexOf('▸ 1'));
    const menu = left.slice(left.indexOf('▸ 1'), left.indexOf('i items'));
    screen.type('q');
    await screen.ends();
    screen.close();
    command(['play'], { rows: 40 });
    const again = await screen.shows('u undo');
    expect(again.slice(again.indexOf('▸ 1'), again.indexOf('i items'))).toBe(menu);
    expect(again).toContain(passage);
    expect(again.slice(0, again.indexOf(passage)).trim()).not.toBe('');
    screen.type(KEYS.ctrlC);
    await screen.ends();
    screen.close();
    command([]);
    expect(await screen.shows('Quit')).toMatch(/▸ 1 {2}Continue {3}First Contact 1/);
    await screen.shows(/First Contact 1 · Nightmare {2}\d\d:\d\d/);
    screen.type('g');
    await screen.shows(/1 {2}First Contact 1 {3}today \d\d:\d\d {3}1 decision {3}Nightmare {2}\d\d:\d\d/);
    screen.type(KEYS.ctrlC);
    await screen.ends();
  });

  test('what went before stands on the screen in a small window too, below a passage that leaves it no room', async () => {
    command(['play', '--speed', '0'], { rows: 18 });
    await screen.shows('q quit');
    for (let taken = 0; taken < 4; taken++) {
      screen.type('1');
      await screen.shows((text) => /▸ 1[\s\S]*q quit/.test(text));
    }
    screen.type('q');
    await screen.ends();
    screen.close();
    command(['play'], { rows: 18 });
    expect(await screen.shows('u undo')).toContain('The scene is Nightmare');
    screen.type(KEYS.ctrlC);
    await screen.ends();
  });

  test('a list without games says so', async () => {
    command([]);
    await screen.shows('Quit');
    screen.type('g');
    expect(await screen.shows(/GAMES[\s\S]*Esc goes back/)).toContain('There are no saved games yet.');
    screen.type(KEYS.escape);
    await screen.shows(/▸ 1 {2}New game/);
    screen.type(KEYS.ctrlC);
    await screen.ends();
  });

  test('what play unlocks is in the profile when it is over; its difficulty was that of the settings', async () => {
    mkdirSync(join(home, 'first-contact'));
    writeFileSync(join(home, 'first-contact', 'settings.json'), '{"difficulty": "captain"}');
    command(['play', '--speed', '0']);
    await screen.shows('q quit');
    screen.type('1');
    await screen.shows('u undo');
    screen.type('q');
    await screen.ends();
    const profile = JSON.parse(readFileSync(join(home, 'first-contact', 'profile.json'), 'utf8'));
    expect(profile['first-contact'].codex).toEqual(expect.arrayContaining(['borg-drone', 'assimilation']));
    const game = readFileSync(join(home, 'first-contact', 'games', 'First Contact 1.jsonl'), 'utf8');
    expect(JSON.parse(game.split('\n')[0] ?? '')).toMatchObject({ difficulty: 'captain' });
  });

  test('--speed is how many words come in a second, whatever the settings say', async () => {
    mkdirSync(join(home, 'first-contact'));
    writeFileSync(join(home, 'first-contact', 'settings.json'), '{"pacing": "instant"}');
    command(['play', '--new', '--speed', '0.5']);
    // At once, the whole passage would stand there as soon as its first words do.
    const begun = await screen.shows(/N I G H T M A R E[\s\S]*Picard\s+[A-Z]/);
    screen.type(' ');
    const whole = await screen.shows('q quit');
    const last =
      whole
        .slice(0, whole.indexOf('▸ 1'))
        .match(/\S+(?=[.!?…”"]\s)/g)
        ?.at(-1) ?? '';
    expect(last).not.toBe('');
    expect(begun).not.toContain(`${last}.`);
    screen.type(KEYS.ctrlC);
    await screen.ends();
  });

  test('a game that has ended shows its ending and offers to go back; --new begins another', async () => {
    mkdirSync(join(home, 'first-contact', 'games'), { recursive: true });
    const saves = join(import.meta.dirname, '..', '..', 'saves');
    copyFileSync(join(saves, 'rammed.jsonl'), join(home, 'first-contact', 'games', 'mine.jsonl'));
    command(['play']);
    expect(await screen.shows('Go back one decision')).toMatch(/─{9}\s+Rammed\s+─{9}/);
    screen.type('1');
    await screen.shows('taken back');
    screen.type('q');
    await screen.ends();
    screen.close();
    command(['play', '--new', '--speed', '0']);
    await screen.shows(/N I G H T M A R E[\s\S]*q quit/);
    screen.type('1');
    await screen.shows('u undo');
    screen.type('q');
    await screen.ends();
    expect(readdirSync(join(home, 'first-contact', 'games')).filter((name) => name.endsWith('.jsonl'))).toHaveLength(2);
  });

  test('a terminal that goes away ends the game as a hang-up, without a word', async () => {
    const status = join(home, 'status');
    const errors = join(home, 'errors');
    const line = `trap "" HUP; '${process.execPath}' '${BIN}' play 2>'${errors}'; echo $? >'${status}.new'; mv '${status}.new' '${status}'`;
    screen = new Screen(['sh', '-c', line], {
      env: { XDG_DATA_HOME: home, XDG_CONFIG_HOME: home, XDG_CACHE_HOME: home },
    });
    await screen.shows('N I G H T M A R E');
    await screen.hangUp(status);
    expect(readFileSync(status, 'utf8').trim()).toBe('129');
    expect(
      readFileSync(errors, 'utf8')
        .replace(/^Hangup\s*$/m, '')
        .trim(),
    ).toBe('');
  });
});
