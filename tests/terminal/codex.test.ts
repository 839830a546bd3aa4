import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeWatch } from '../stories/watch.ts';
import { KEYS, Screen } from './screen.ts';

const ROOT = join(import.meta.dirname, '..', '..');

let home: string;
let screen: Screen;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'first-contact-'));
});

afterEach(() => {
  screen.close();
  rmSync(home, { recursive: true, force: true });
});

/** Plays the watch until the keeper and the lamp have been met, and opens its codex. */
async function openCodex(rows = 24): Promise<string> {
  const env = { XDG_DATA_HOME: home, XDG_CONFIG_HOME: home, XDG_CACHE_HOME: home };
  const program = [process.execPath, join(ROOT, 'bin', 'first-contact.cjs'), 'play', writeWatch(home), '--speed', '0'];
  screen = new Screen(program, { env, rows });
  await screen.shows('x codex');
  screen.type('1');
  await screen.shows('A lamp goes by.');
  screen.type('x');
  return screen.shows(/CODEX[\s\S]*Esc goes back/);
}

test('the codex lists what has been met by kind, with a count of what is sealed', async () => {
  const text = await openCodex();
  expect(text).toMatch(/CODEX ─+ 3 of 4/);
  expect(text).toMatch(/People {2}1 of 2\n +▸ 1 {2}The keeper\n\n +Things {2}2 of 2\n +2 {2}Lamp\n +3 {2}Stars\n/);
  expect(text).not.toContain('A ghost');
  screen.type(KEYS.escape);
  await screen.shows((shown) => shown.includes('x codex') && !shown.includes('CODEX'));
  expect(screen.onPage).toBe(false);
});

test('an entry leads to others by their digits, Esc goes back the same way, and arrows turn', async () => {
  await openCodex();
  screen.type(KEYS.enter);
  const text = await screen.shows(/THE KEEPER[\s\S]*See also\n +1 {2}Lamp\n +2 {2}Stars\n +1 more still sealed/);
  expect(text).toMatch(/Keeps the Lamp, counts the stars, and has the A ghost for company\.\n\n +Sleeps by day\./);
  screen.type('1');
  await screen.shows(/LAMP[\s\S]*Burns\. See The keeper\./);
  screen.type(KEYS.right);
  await screen.shows(/STARS[\s\S]*Suns, far away\./);
  screen.type(KEYS.escape);
  await screen.shows('THE KEEPER');
  screen.type(KEYS.escape);
  await screen.shows(/CODEX[\s\S]*Esc goes back/);
});

test('entries are found by their words, and by their kind', async () => {
  await openCodex();
  screen.type('/lam');
  await screen.shows((text) => text.includes('Lamp') && !text.includes('Stars'));
  screen.type(KEYS.escape);
  await screen.shows('Stars');
  screen.type('/people');
  await screen.shows((text) => text.includes('The keeper') && !text.includes('Lamp'));
});

test('other pages are a letter away, and the same letter closes the codex', async () => {
  await openCodex();
  screen.type('?');
  await screen.shows('KEYS');
  screen.type('x');
  await screen.shows(/CODEX[\s\S]*Esc goes back/);
  screen.type('x');
  await screen.shows((text) => text.includes('x codex') && !text.includes('CODEX'));
});
