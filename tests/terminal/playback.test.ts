import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { KEYS, Screen, type ScreenOptions } from './screen.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const BIN = join(ROOT, 'bin', 'first-contact.cjs');

let home: string;
let screen: Screen;
let recording: string;

const folders = () => ({ XDG_DATA_HOME: home, XDG_CONFIG_HOME: home, XDG_CACHE_HOME: home });
const games = () => join(home, 'first-contact', 'games');
const story = () => join(home, 'night', 'night.ink');

/** The night watch played in plain mode; its recording is `night watch.jsonl`. Every test has a copy. */
let played: string;

beforeAll(() => {
  played = mkdtempSync(join(tmpdir(), 'first-contact-'));
  home = played;
  for (const file of ['night.ink', 'night.yaml'])
    cpSync(
      join(import.meta.dirname, 'stories', file),
      join(home, 'night', file.replace('night.yaml', 'scenario.yaml')),
    );
  cpSync(join(ROOT, 'story', 'lib', 'world.ink'), join(home, 'night', 'world.ink'));
  run(['play', story(), '--game', 'night watch', '--seed', '7'], '2\n3\n2\n');
  cpSync(join(games(), 'night watch.jsonl'), join(home, 'night watch.jsonl'));
});

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'first-contact-'));
  cpSync(played, home, { recursive: true });
  recording = join(home, 'night watch.jsonl');
});

afterAll(() => rmSync(played, { recursive: true, force: true }));

afterEach(() => {
  screen.close();
  rmSync(home, { recursive: true, force: true });
});

function run(args: readonly string[], input = ''): { status: number | null; stdout: string } {
  return spawnSync(process.execPath, [BIN, ...args], {
    input,
    encoding: 'utf8',
    env: { ...process.env, ...folders() },
  });
}

function watch(args: readonly string[], options: ScreenOptions = {}): Screen {
  const line = [process.execPath, BIN, 'replay', ...args, '--story', story()];
  screen = new Screen(line, { ...options, env: { ...folders(), ...options.env } });
  return screen;
}

/** Opens the recording and stops it at its opening, so that nothing comes but for a key. */
async function watchPaused(options: ScreenOptions = {}): Promise<void> {
  watch([recording, '--speed', '0'], options);
  await screen.shows('opening, 3 to come');
  screen.type(' ');
  await screen.shows('opening, 3 to come, paused');
}

const count = (text: string, part: string) => text.split(part).length - 1;

describe('a recording in the terminal', () => {
  test('is told as it was played, each line once, with what was taken, up to its ending', async () => {
    watch([recording, '--speed', '30000']);
    const end = await screen.shows('the end');
    expect(end).toMatch(/─{9}\n+ +The night is over\n/);
    expect(end).toContain('decision 3 of 3, the end');
    expect(screen.everything).toMatch(
      /T H E {3}W A T C H[\s\S]*› Take the rifle from the rack\n+ +It is heavier[\s\S]*› Enough/,
    );
    expect(count(screen.everything, 'The bridge is quiet at this hour')).toBe(1);
    expect(count(screen.everything, 'Take the rifle from the rack')).toBe(1);
    screen.type('q');
    expect(await screen.ends()).toBe(0);
    expect(screen.cursorHidden).toBe(false);
  });

  test('pauses and goes on, and paused it marks what is taken next', async () => {
    watch([recording, '--speed', '0']);
    expect(await screen.shows('opening, 3 to come')).toMatch(/── Bridge ─+ 20:30 /);
    screen.type(' ');
    expect(await screen.shows('paused')).toMatch(/▸ 2 {2}Take the rifle/);
    screen.type(' ');
    await screen.shows((text) => !text.includes('paused') && text.includes('space pause'));
  });

  test('goes to the next decision and back, to the end and to the opening, faster and slower', async () => {
    await watchPaused({ rows: 40 });
    screen.type(KEYS.right);
    await screen.shows(/B E L O W[\s\S]*decision 1 of 3/);
    screen.type('n');
    await screen.shows('decision 2 of 3');
    screen.type(KEYS.left);
    await screen.shows('decision 1 of 3');
    screen.type(KEYS.end);
    await screen.shows('decision 3 of 3, the end');
    screen.type(KEYS.home);
    await screen.shows('opening, 3 to come');
    screen.type('+');
    await screen.shows('×1.5');
    screen.type('--');
    await screen.shows('×0.5');
  });

  test('a key brings text that is still coming', async () => {
    watch([recording, '--speed', '2']);
    expect(await screen.shows('The bridge')).not.toContain('All of them');
    screen.type(KEYS.enter);
    expect(await screen.shows(/▸ 1/)).toContain('All of them, sir');
    expect(count(screen.everything, 'The bridge is quiet')).toBe(1);
  });

  test('jumps to a scene', async () => {
    await watchPaused();
    screen.type('j');
    expect(await screen.shows('Esc goes back')).toMatch(/1 {2}The Watch {3}the opening\n +2 {2}Below {3}decision 1/);
    screen.type('2');
    await screen.shows(/B E L O W[\s\S]*decision 1 of 3/);
  });

  test('has the pages of play for the game as it stood, and its own keys', async () => {
    await watchPaused();
    screen.type(`${KEYS.right}i`);
    await screen.shows(/INVENTORY .*Lily Sloane[\s\S]*Moby Dick[\s\S]*Esc goes back/);
    screen.type(KEYS.escape);
    await screen.shows('decision 1 of 3, paused');
    screen.type('?');
    await screen.shows(/while a recording is played back[\s\S]*Esc goes back/);
    screen.type(KEYS.escape);
    await screen.shows('decision 1 of 3, paused');
  });

  test('is drawn anew when the window changes', async () => {
    await watchPaused();
    screen.resize(44, 14);
    const text = await screen.shows(
      (shown) => /opening/.test(shown) && shown.split('\n').every((line) => line.length <= 44),
    );
    expect(count(text, '1  “Again. Louder.”')).toBe(1);
  });

  test('ends with 130 on Ctrl-C', async () => {
    watch([recording]);
    await screen.shows('opening');
    screen.type(KEYS.ctrlC);
    expect(await screen.ends()).toBe(130);
    expect(screen.cursorHidden).toBe(false);
  });

  test('is followed by the next one', async () => {
    cpSync(recording, join(home, 'other.jsonl'));
    watch([recording, join(home, 'other.jsonl'), '--speed', '30000']);
    await screen.shows('Recording · other');
    await screen.shows('the end');
  });

  test('that diverges is played up to there, says how, and ends with 1', async () => {
    const text = readFileSync(story(), 'utf8');
    writeFileSync(story(), text.replace('[Enough]', '[Quite another word]').replaceAll('below_again', 'elsewhere'));
    watch([recording, '--speed', '30000']);
    await screen.shows('the end');
    expect(screen.everything).toMatch(/diverges at\s+decision 3/);
    screen.type('q');
    expect(await screen.ends()).toBe(1);
  });
});

describe('taking over', () => {
  test('begins a game of its own with all decisions so far, named after the recording, and plays on', async () => {
    const before = readFileSync(recording, 'utf8');
    await watchPaused({ rows: 40 });
    screen.type(KEYS.right);
    await screen.shows('decision 1 of 3');
    screen.type('T');
    expect(await screen.shows('Esc goes back')).toMatch(/TAKE OVER .* after decision 1/);
    screen.type('1');
    expect(await screen.shows('q quit')).toContain('night watch 1');
    screen.type('1');
    await screen.shows('The night is over');
    screen.type('q');
    expect(await screen.ends()).toBe(0);
    const taken = readFileSync(join(games(), 'night watch 1.jsonl'), 'utf8').trimEnd().split('\n').slice(1);
    expect(taken.map((line) => JSON.parse(line)).map(({ n, text }) => [n, text])).toEqual([
      [1, 'Take the rifle from the rack'],
      [2, 'The hatch'],
    ]);
    expect(run(['replay', '--verify', '--story', story(), join(games(), 'night watch 1.jsonl')]).stdout).toBe('same\n');
    expect(readFileSync(recording, 'utf8')).toBe(before);
  });

  test('asks first, and leaves nothing where the player thinks better of it', async () => {
    await watchPaused();
    screen.type(KEYS.enter);
    await screen.shows('Esc goes back');
    screen.type(KEYS.escape);
    await screen.shows('opening, 3 to come');
    expect(readdirSync(games()).filter((name) => name.endsWith('.jsonl'))).toEqual(['night watch.jsonl']);
  });
});

describe('the title', () => {
  test('plays a recording back that ships with the program, and offers them again', async () => {
    screen = new Screen([process.execPath, BIN, '--speed', '0'], { env: folders() });
    await screen.shows('Quit');
    screen.type('r');
    await screen.shows(/RECORDINGS[\s\S]*Esc goes back/);
    screen.type('1');
    await screen.shows('opening, ');
    screen.type('q');
    await screen.shows(/RECORDINGS[\s\S]*Esc goes back/);
    screen.type(KEYS.escape);
    await screen.shows('Quit');
  });
});
