import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { bundleFixture, KEYS, playing, Screen } from './screen.ts';

const TAB = '\t';
const LEFT = '\x1b[D';
const RIGHT = '\x1b[C';

let screen: Screen;
beforeAll(bundleFixture);
afterEach(() => screen.close());

/** Plays to one ending, goes back, and waits where another way began. */
async function toSecondWay(options: { cols?: number; rows?: number } = {}): Promise<void> {
  screen = new Screen(playing(), { cols: 100, rows: 35, ...options });
  await screen.shows('Again. Louder');
  screen.type('21');
  await screen.shows('Quit');
  screen.type('uu');
  await screen.shows('taken back: Take the rifle');
  screen.type('1');
  await screen.shows('Back the way you came');
}

describe('the timeline page', () => {
  test('draws both ways, where they part, the ending found and where play stands', async () => {
    await toSecondWay();
    screen.type('t');
    const text = await screen.shows(/✦ The night is over[\s\S]*Esc goes back/);
    expect(screen.onPage).toBe(true);
    expect(text).toMatch(/● The Watch/);
    expect(text).toMatch(/┠──○ Below {2}› Take the rifle from the r/);
    expect(text).toMatch(/┃ {2}✦ The night is over/);
    expect(text).toMatch(/▸ ◆ Below .*you are here +T\+00:25/);
    expect(text).toMatch(/│ Deck 14 · Lily Sloane/);
    expect(text).toMatch(/│ Earth +Unwritten/);
  });

  test('moving tells what was decided there, and Enter plays on from there', async () => {
    await toSecondWay();
    screen.type(`t${LEFT}${RIGHT}`);
    expect(await screen.shows(/│ 20:32 {2}T\+00:22/)).toMatch(/│ › Take the rifle from the rack\n.*│ It is heavier/);
    screen.type(KEYS.enter);
    const text = await screen.shows(/play goes on from here[\s\S]*q quit/);
    expect(screen.onPage).toBe(false);
    expect(text).toContain('› Take the rifle from the rack');
    expect(text).toMatch(/1✓ The hatch/);
  });

  test('branches are named and points bookmarked with a typed line, which Esc leaves', async () => {
    await toSecondWay();
    screen.type(`t${LEFT}${RIGHT}nWith the rifle`);
    await screen.shows('Branch: With the rifle_');
    screen.type(`${KEYS.backspace}E!${KEYS.enter}`);
    await screen.shows(/Below.* \[With the riflE!\]/);
    screen.type('bx');
    await screen.shows('Bookmark: x_');
    screen.type(KEYS.escape);
    await screen.shows((text) => text.includes('Esc goes back') && !text.includes('Bookmark:'));
    screen.type(`bthe way down${KEYS.enter}`);
    await screen.shows('Bookmarked: the way down');
    screen.type(`${TAB}${TAB}`);
    expect(await screen.shows(/BOOKMARKS[\s\S]*Esc back/)).toMatch(/▸ 1 {2}the way down {3}Below {2}T\+00:22/);
    screen.type('d');
    await screen.shows('There are no bookmarks yet');
  });

  test('two points are laid side by side', async () => {
    await toSecondWay();
    screen.type('tc');
    await screen.shows('(c)');
    screen.type(`${LEFT}${RIGHT}${KEYS.end}c`);
    const text = await screen.shows(/TWO WAYS[\s\S]*Esc goes back/);
    expect(text).toContain('They part at the opening.');
    expect(text).toMatch(/A where you are +│ B The night is over/);
    expect(text).toMatch(/› “Again. Louder.” +│ › Take the rifle from the r/);
    screen.type(KEYS.end);
    await screen.shows(/WHAT IS TOLD AT THEIR ENDS|What is told at their ends/);
    screen.type(KEYS.escape);
    await screen.shows('THE GAME');
  });

  test('a scene that was reached is started again', async () => {
    await toSecondWay();
    screen.type(`t${TAB}`);
    expect(await screen.shows(/SCENES[\s\S]*2 ways in/)).toMatch(/1 {2}The Watch/);
    screen.type('2');
    await screen.shows(/1 {2}Take the rifle from the r/);
    screen.type(KEYS.escape);
    await screen.shows('2 ways in');
    screen.type(`${KEYS.home}${KEYS.enter}`);
    await screen.shows(/T H E {3}W A T C H[\s\S]*play goes on from here[\s\S]*q quit/);
    expect(screen.text).toMatch(/1✓ “Again/);
    expect(screen.text).toMatch(/2✓ Take the rifle/);
    expect(screen.text).toMatch(/3 {2}Do nothing/);
  });

  test('fits a small window, with what is told below the tree', async () => {
    await toSecondWay({ cols: 40, rows: 12 });
    screen.type('t');
    const text = await screen.shows(/◆ Below[\s\S]*Esc back/);
    expect(text).toMatch(/──\n › “Again. Louder.”\n Below · 20:35 {2}T\+00:25\n/);
    for (const line of screen.lines) expect(line.length).toBeLessThan(40);
  });

  test('nothing in a story or in what is typed can move the cursor or colour the screen', async () => {
    screen = new Screen(playing({ story: 'hostile' }), { env: { NO_COLOR: '1' } });
    await screen.shows('Pick me');
    screen.type('1t');
    await screen.shows(/◆ .*The end[\s\S]*Esc/);
    screen.type(`b\u202eup${KEYS.enter}`);
    await screen.shows('⚑ up');
    expect(screen.raw).not.toMatch(/\x1b\[31m|\x1b\]0;|\x07|\u202e/);
  });

  test('the keys that open other pages work from it, and t closes it', async () => {
    await toSecondWay();
    screen.type('t');
    await screen.shows('THE GAME');
    screen.type('m');
    await screen.shows('ENTERPRISE');
    screen.type('t');
    await screen.shows('THE GAME');
    screen.type('t');
    await screen.shows((text) => text.includes('▸ 1  The hatch') && !text.includes('THE GAME'));
  });
});

describe('what was read before', () => {
  test('s goes on to the first unread passage and says how many were skipped', async () => {
    await toSecondWay();
    screen.type('3');
    await screen.shows('You stay.');
    screen.type('uu');
    await screen.shows('taken back: “Again');
    screen.type('s');
    expect(await screen.shows(/2 passages skipped: from here on nothing was chosen before\.[\s\S]*q quit/)).toContain(
      'You stay.',
    );
    screen.type('s');
    await screen.shows('Nothing skipped: ');
  });

  test('is printed at once, and the rest comes word by word', async () => {
    screen = new Screen(playing({ speed: 3 }), { cols: 100, rows: 35 });
    await screen.shows('The bridge');
    screen.type(' ');
    await screen.shows('q quit');
    screen.type('1');
    await screen.shows('She calls');
    screen.type(' ');
    await screen.shows(/Back the way[\s\S]*q quit/);
    screen.type('u');
    await screen.shows(/taken back[\s\S]*q quit/);
    screen.type('1');
    // Word by word this would take a minute.
    await screen.shows(/B E L O W[\s\S]*Back the way[\s\S]*q quit/);
  });

  test('b bookmarks the place where play stands, and B leads back to it', async () => {
    await toSecondWay();
    screen.type('b');
    await screen.shows('Bookmark: _');
    screen.type(`Lily’s door${KEYS.enter}`);
    await screen.shows('Bookmarked: Lily’s door');
    screen.type('2');
    await screen.shows('Quit');
    screen.type('B');
    await screen.shows(/▸ 1 {2}Lily’s door/);
    screen.type('1');
    await screen.shows(/play goes on from here[\s\S]*2✓ Back the way/);
  });
});
