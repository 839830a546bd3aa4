import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { bundleFixture, KEYS, playing, Screen } from './screen.ts';

let screen: Screen;
beforeAll(bundleFixture);
afterEach(() => screen.close());

const quoted = (command: readonly string[]) => command.map((part) => `'${part}'`).join(' ');

/** Plays under a shell that tells the terminal's modes when play is over. */
function underShell(setup: Readonly<Record<string, unknown>> = {}): Screen {
  screen = new Screen(['sh', '-c', `${quoted(playing(setup))}; echo "status $?"; stty -a; echo all told`]);
  return screen;
}

function expectSaneModes(text: string): void {
  expect(text).toMatch(/(?<!-)icanon/);
  expect(text).toMatch(/(?<!-)\becho\b/);
  expect(text).toMatch(/(?<!-)isig/);
}

describe('leaving', () => {
  test('q keeps the game and ends with 0', async () => {
    underShell();
    await screen.shows('q quit');
    screen.type('q');
    const text = await screen.shows('all told');
    expect(text).toContain('end: quit');
    expect(text).toContain('status 0');
    expectSaneModes(text);
    expect(text).not.toContain('▸');
  });

  test('Ctrl-C ends with 130 and restores modes and cursor, from the menu', async () => {
    underShell();
    await screen.shows('q quit');
    screen.type(KEYS.ctrlC);
    const text = await screen.shows('all told');
    expect(text).toContain('status 130');
    expectSaneModes(text);
    expect(screen.cursorHidden).toBe(false);
  });

  test('Ctrl-C ends with 130 also right behind Escape, as an impatient hand types them', async () => {
    underShell();
    await screen.shows('q quit');
    screen.type(`\x1b${KEYS.ctrlC}`);
    expect(await screen.shows('all told')).toContain('status 130');
  });

  test('Ctrl-C ends with 130 while text is coming', async () => {
    underShell({ speed: 2 });
    await screen.shows('The bridge');
    screen.type(KEYS.ctrlC);
    expect(await screen.shows('all told')).toMatch(/The bridge.*\n[\s\S]*status 130/);
  });

  test('Ctrl-C ends with 130 from a page, and leaves the alternate screen', async () => {
    underShell();
    await screen.shows('q quit');
    screen.type('m');
    await screen.shows('ENTERPRISE');
    screen.type(KEYS.ctrlC);
    const text = await screen.shows('all told');
    expect(text).toContain('status 130');
    expect(screen.onPage).toBe(false);
    expectSaneModes(text);
  });

  test.each([
    ['SIGTERM', 143, 'terminated'],
    ['SIGINT', 130, 'interrupted'],
  ])('%s restores the terminal and ends with %i', async (signal, status, end) => {
    screen = new Screen(playing());
    await screen.shows('q quit');
    screen.signal(signal);
    expect(await screen.ends()).toBe(status);
    expect(screen.raw).toContain(`end: ${end}`);
    expect(screen.cursorHidden).toBe(false);
  });

  test('SIGHUP restores the terminal and ends with 129', async () => {
    screen = new Screen(playing());
    await screen.shows('q quit');
    screen.signal('SIGHUP');
    expect(await screen.ends()).toBe(129);
    expect(screen.cursorHidden).toBe(false);
  });

  test('the end of input keeps the game and ends with 0', async () => {
    screen = new Screen(playing());
    await screen.shows('q quit');
    screen.type('\x04');
    expect(await screen.ends()).toBe(0);
    expect(screen.text).toContain('end: quit');
  });

  test('Ctrl-Z suspends with the modes restored, and fg takes play up where it was', async () => {
    screen = new Screen(['bash', '--norc', '-i'], { env: { PS1: '$ ' } });
    await screen.shows('$');
    screen.type(`${quoted(playing())}\r`);
    await screen.shows('q quit');
    screen.type(KEYS.ctrlZ);
    await screen.shows('Stopped');
    expect(screen.cursorHidden).toBe(false);
    screen.type('stty -a; echo all told\r');
    expectSaneModes(await screen.shows(/^all told/m));
    screen.type('fg\r');
    await screen.shows((text) => text.includes('q quit') && text.includes('▸ 1') && !text.includes('Stopped'));
    expect(screen.cursorHidden).toBe(true);
    screen.type('1');
    await screen.shows('She calls again');
    screen.type('q');
    await screen.shows('end: quit');
  });
});
