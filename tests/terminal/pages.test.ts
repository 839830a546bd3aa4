import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { bundleFixture, KEYS, playing, Screen } from './screen.ts';

let screen: Screen;
beforeAll(bundleFixture);
afterEach(() => screen.close());

/** Plays to the second scene, where there is something to be seen. */
async function toBelow(choice = '2', options: { cols?: number; rows?: number } = {}): Promise<void> {
  screen = new Screen(playing(), { cols: 100, rows: 35, ...options });
  await screen.shows('Again. Louder');
  screen.type(choice);
  await screen.shows('Back the way you came');
}

describe('pages', () => {
  test('the ship shows each deck, who is on it, and whose it is', async () => {
    await toBelow();
    screen.type('m');
    const text = await screen.shows(/ENTERPRISE[\s\S]*Esc goes back/);
    expect(screen.onPage).toBe(true);
    expect(text).toMatch(/^ +1 +━+ +Bridge +14$/m);
    expect(text).toMatch(/^ +16 +━+ +Main engineering +58$/m);
    expect(text).toMatch(/^ +14▸ +━+ +Sickbay +30$/m);
    expect(text).not.toContain('drones');
    screen.type(KEYS.escape);
    await screen.shows((shown) => shown.includes('▸ 1  The hatch') && !shown.includes('ENTERPRISE'));
    expect(screen.onPage).toBe(false);
  });

  test('the ship shows the drones once a deck has fallen', async () => {
    await toBelow();
    screen.type('3');
    await screen.shows('still on');
    screen.type('m');
    const text = await screen.shows(/ENTERPRISE[\s\S]*Esc goes back/);
    expect(text).toMatch(/^ +16 +■+ +Main engineering +\d+ +\d+$/m);
    expect(text).toMatch(/\d+ drones, 1 of 24 decks lost/);
  });

  test('in a small window a page scrolls', async () => {
    await toBelow('2', { cols: 40, rows: 12 });
    screen.type('m');
    expect(await screen.shows('ENTERPRISE')).not.toContain('24 ');
    screen.type(KEYS.end);
    await screen.shows(/^ +24 +━/m);
    screen.type(KEYS.home + KEYS.down);
    await screen.shows(/▴ 1/);
  });

  test('the timeline tells what Earth was, what it hangs on and why', async () => {
    await toBelow();
    screen.type('t');
    await screen.shows(/THE GAME[\s\S]*Esc goes back/);
    screen.type('\t\t\t');
    const text = await screen.shows(/THE FUTURE[\s\S]*Esc goes back/);
    expect(text).toContain('The Federation ▸ Unwritten');
    expect(text).toContain('If all stopped now: Altered');
    expect(text).toMatch(/● A ship to fly — holds/);
    expect(text).toMatch(/○ The warp flight — not yet, the weakest link\n +waits for: A ship of Earth went to warp/);
  });

  test('a thing that can be used now is not in the menu, and is used from the inventory', async () => {
    await toBelow();
    expect(screen.text).not.toContain('Read to it');
    screen.type('i');
    const text = await screen.shows(/INVENTORY[\s\S]*Esc goes back/);
    expect(text).toContain('Lily Sloane');
    expect(text).toMatch(/1 {2}Moby Dick {2}▸ Read to it\n +A paper copy/);
    screen.type(KEYS.enter);
    expect(await screen.shows('The night is over')).toContain('You read it the first page');
    expect(screen.onPage).toBe(false);
  });

  test('letters go from one page to another, and the same letter closes it', async () => {
    await toBelow();
    screen.type('i');
    await screen.shows('INVENTORY');
    screen.type('m');
    await screen.shows('ENTERPRISE');
    screen.type('t');
    await screen.shows('THE GAME');
    screen.type('?');
    await screen.shows('KEYS');
    screen.type('?');
    await screen.shows('▸ 1  The hatch');
  });

  test('r shows the passage again', async () => {
    await toBelow('2', { cols: 40, rows: 12 });
    screen.type('r');
    await screen.shows('THE PASSAGE AGAIN');
    expect(screen.text).toContain('Take the rifle');
    screen.type(KEYS.escape);
    await screen.shows('▸ 1  The hatch');
  });

  test('settings change at once', async () => {
    await toBelow();
    screen.type(',');
    await screen.shows(/Pace +◂ instant/);
    screen.type('\x1b[C');
    await screen.shows(/Pace +◂ fast/);
    screen.type('\x1b[D');
    await screen.shows(/Pace +◂ instant/);
    screen.type(`${KEYS.down}\x1b[C\x1b[C`);
    await screen.shows(/Colour +◂ off/);
    screen.type(KEYS.escape);
    await screen.shows('▸ 1  The hatch');
  });
});
