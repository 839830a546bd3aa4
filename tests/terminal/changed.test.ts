import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { KEYS, Screen } from './screen.ts';

const BIN = join(import.meta.dirname, '..', '..', 'bin', 'first-contact.cjs');
const STORY = `# id: doors
# title: Doors
Two doors stand in the wall at the end of the passage, and a lamp between them.
* [Open the red door]
  A red room, with a table laid for two and nobody at it.
  * * [Sit down] You sit. There is a hair in the soup.
  * * [Leave by the window] Down you go, by the wisteria.
- The gardener says that you are expected.
* [Say nothing] He nods.
- -> END
`;

let home: string;
let screen: Screen;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'first-contact-'));
  write(STORY);
  const env = { ...process.env, ...folders() };
  execFileSync(process.execPath, [BIN, 'play', story(), '--game', 'mine'], { input: '1\n2\n1\n', env });
});

afterEach(() => {
  screen.close();
  rmSync(home, { recursive: true, force: true });
});

const story = () => join(home, 'doors.ink');
const write = (ink: string) => writeFileSync(story(), ink);
const folders = () => ({ XDG_DATA_HOME: home, XDG_CONFIG_HOME: home, XDG_CACHE_HOME: home });
const game = () => readFileSync(join(home, 'first-contact', 'games', 'mine.jsonl'), 'utf8');

function play(size: { cols?: number; rows?: number } = {}): Screen {
  screen = new Screen([process.execPath, BIN, 'play', story(), '--game', 'mine'], { ...size, env: folders() });
  return screen;
}

describe('a game whose story has changed', () => {
  test('shows old and new side by side, and goes on from the last decision that holds', async () => {
    write(STORY.replace('Down you go, by the wisteria.', 'The window has been nailed shut since yesterday.'));
    const before = game();
    play({ cols: 100 });
    const page = await screen.shows('Enter goes on');
    expect(screen.onPage).toBe(true);
    expect(page).toContain('THE STORY HAS CHANGED');
    expect(page).toContain('Decision 2, "Leave by the window": it leads somewhere else.');
    expect(page).toMatch(/then +now/);
    expect(page).toMatch(/- Down you go, by the wisteria\. +\+ The window has been nailed shut/);
    screen.type(KEYS.enter);
    await screen.shows('q quit');
    expect(screen.text).toContain('A red room');
    expect(game()).toBe(before);
    screen.type('1');
    await screen.shows('hair in the soup');
    expect(game().startsWith(before)).toBe(true);
    const added = game().slice(before.length).trim().split('\n');
    expect(added.map((line) => JSON.parse(line))).toMatchObject([
      { kind: 'story', n: 3 },
      { n: 4, parent: 1 },
    ]);
  });

  test('is left as it is with Esc', async () => {
    write(STORY.replace('* * [Leave by', '* * { false } [Leave by'));
    const before = game();
    play();
    expect(await screen.shows('Enter goes on')).toContain('its choice is not on offer');
    screen.type(KEYS.escape);
    expect(await screen.ends()).toBe(0);
    expect(screen.text).toContain('The game is left as it is.');
    expect(game()).toBe(before);
  });

  test('has the sides one above the other in a narrow window', async () => {
    write(STORY.replace('Down you go, by the wisteria.', 'The window has been nailed shut since yesterday.'));
    play({ cols: 50, rows: 30 });
    const page = await screen.shows('Enter goes on');
    expect(page.indexOf('- Down you go')).toBeLessThan(page.indexOf('+ The window'));
    expect(page).not.toMatch(/wisteria\..*\+/);
    screen.type('q');
    expect(await screen.ends()).toBe(0);
  });

  test('goes on at once, and says so in a line, where all of it holds', async () => {
    write(STORY.replace('with a table laid for two', 'with a long table laid for two'));
    play();
    await screen.shows('Quit');
    expect(screen.everything.replace(/\s+/g, ' ')).toContain('all that was decided in it still holds');
  });
});
