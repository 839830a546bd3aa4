import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { KEYS, Screen } from './screen.ts';

const BIN = join(import.meta.dirname, '..', '..', 'bin', 'first-contact.cjs');
const STORY = `# id: doors
# title: Doors
VAR courage = 0
Two doors stand in the wall at the end of the passage, and a lamp between them.
* [Open the red door]
  A red room, with a table laid for two and nobody at it.
  * * [Sit down] You sit. There is a hair in the soup. {courage / 0}
  * * {courage > 2} [Dare] You dare.
  * * [Leave by the window] Down you go, by the wisteria.
- The gardener says that you are expected.
* [Say nothing] He nods.
  -> cellar
=== cellar
It is dark here, and wet.
* [Run] You run.
* [Stay] You stay.
- -> END
`;

let home: string;
let screen: Screen;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'first-contact-'));
  write(STORY);
});

afterEach(() => {
  screen.close();
  rmSync(home, { recursive: true, force: true });
});

const story = () => join(home, 'doors.ink');
const write = (ink: string) => writeFileSync(story(), ink);
const recording = () => readFileSync(join(home, 'first-contact', 'scratch', 'Doors 1.jsonl'), 'utf8');

function watch(size: { cols?: number; rows?: number } = {}): Screen {
  const env = { XDG_DATA_HOME: home, XDG_CONFIG_HOME: home, XDG_CACHE_HOME: home };
  screen = new Screen([process.execPath, BIN, 'watch', story(), '--speed', '0'], { cols: 90, rows: 30, ...size, env });
  return screen;
}

describe('watch in a terminal', () => {
  test('shows the passage as it is with every save, and how much has changed', async () => {
    watch();
    await screen.shows('q quit');
    screen.type('1');
    await screen.shows('A red room, with a table');
    write(STORY.replace('table laid', 'long table laid'));
    await screen.shows('same place, one line changed');
    expect(await screen.shows('A red room, with a long table')).toContain('Leave by the window');
    screen.type('c');
    const page = await screen.shows('Esc goes back');
    expect(page).toMatch(/- A red room, with a table.*\+ A red room, with a long table/);
    screen.type(KEYS.escape);
    await screen.shows('q quit');
    screen.type('q');
    expect(await screen.ends()).toBe(0);
  });

  test('shows errors over the last good text, and plays on', async () => {
    watch();
    await screen.shows('q quit');
    write(STORY.replace('-> cellar\n', '-> cellarr\n'));
    const broken = await screen.shows(/play goes on with the story as it was[\s\S]*q quit/);
    expect(broken).toContain('Two doors stand');
    expect(broken.replace(/\s+/g, ' ')).toContain('doors.ink:12: Divert target not found');
    screen.type('1');
    const on = await screen.shows(/A red room[\s\S]*q quit/);
    expect(on.replace(/\s+/g, ' ')).toContain('doors.ink:12: Divert target not found');
    write(STORY);
    expect(await screen.shows(/same place[\s\S]*q quit/)).not.toContain('Divert target');
  });

  test('opens both texts where the history diverges, and stands at the last decision that holds', async () => {
    watch({ cols: 100 });
    await screen.shows('q quit');
    screen.type('1');
    await screen.shows('Leave by');
    screen.type('2');
    await screen.shows('Say nothing');
    write(STORY.replace('Down you go, by the wisteria', 'The window has been nailed shut since yesterday'));
    const page = await screen.shows('Enter goes on');
    expect(screen.onPage).toBe(true);
    expect(page.replace(/\s+/g, ' ')).toContain('your history diverges at decision 2 (it leads somewhere else)');
    expect(page).toMatch(/- Down you go, by the wisteria\. +\+ The window has been nailed shut/);
    write(STORY);
    const back = await screen.shows(/back at decision 2[\s\S]*q quit/);
    expect(screen.onPage).toBe(false);
    expect(back).toContain('Down you go, by the wisteria.');
  });

  test('says where the story fails, and stands where it stood', async () => {
    watch();
    await screen.shows('q quit');
    screen.type('1');
    await screen.shows('Sit down');
    screen.type('1');
    const failed = await screen.shows(/division by zero[\s\S]*q quit/);
    expect(failed.replace(/\s+/g, ' ')).toContain('doors.ink:7: division by zero');
    expect(failed).toContain('Leave by the window');
    screen.type('2');
    expect(await screen.shows(/Say nothing[\s\S]*q quit/)).not.toContain('division by zero');
  });

  test('goes to knots and lines, sets values and lists them; what was done by hand is marked', async () => {
    watch();
    await screen.shows('q quit');
    screen.type('g');
    await screen.shows('Go to knot or file:line');
    screen.type(`cellar${KEYS.enter}`);
    expect(await screen.shows('It is dark here')).toContain('by hand: to cellar');
    screen.type('=');
    await screen.shows('Set name value');
    screen.type(`courage 3${KEYS.enter}`);
    const set = await screen.shows('by hand: courage = 3');
    expect(set).toContain('It is dark here');
    screen.type('v');
    expect(await screen.shows('/ finds')).toMatch(/courage = 3 +variable, set by hand in decision 2/);
    screen.type(KEYS.enter);
    await screen.shows('Set name value: courage');
    screen.type(`5${KEYS.enter}`);
    await screen.shows('by hand: courage = 5');
    screen.type('g');
    await screen.shows('Go to knot');
    screen.type(`doors.ink:8${KEYS.enter}`);
    expect(await screen.shows('Dare')).toContain('by hand: to doors.ink:8');
    const kinds = recording()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).kind);
    expect(kinds).toEqual([undefined, 'deed', 'deed', 'deed', 'deed']);
  });

  test('finds a way to a line and goes it', async () => {
    watch();
    await screen.shows('q quit');
    screen.type('f');
    await screen.shows('A way to');
    screen.type(`doors.ink:14${KEYS.enter}`);
    expect(await screen.shows('after 3 decisions')).toContain('It is dark here');
  });

  test('says what is wrong with a story that is broken at the start, and begins when it is mended', async () => {
    write(STORY.replace('-> cellar\n', '-> cellarr\n'));
    watch();
    const page = await screen.shows('THE STORY HAS ERRORS');
    expect(page.replace(/\s+/g, ' ')).toContain('doors.ink:12: Divert target not found');
    write(STORY);
    await screen.shows('Two doors stand');
    await screen.shows('q quit');
    screen.type(KEYS.ctrlC);
    expect(await screen.ends()).toBe(130);
  });

  test('takes saves at an ending too, where the writer may go on', async () => {
    watch();
    await screen.shows('q quit');
    screen.type('g');
    await screen.shows('Go to knot');
    screen.type(`cellar${KEYS.enter}`);
    await screen.shows('It is dark');
    screen.type('1');
    expect(await screen.shows('Go back one decision')).not.toContain('Title');
    write(STORY.replace('You run.', 'You run and run.'));
    await screen.shows('You run and run.');
    screen.type('u');
    await screen.shows('It is dark');
  });
});
