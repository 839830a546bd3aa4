import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { useHome } from '../cli/program.ts';
import { writeDoors } from '../stories/doors.ts';
import { writeWatch } from '../stories/watch.ts';

const home = useHome();

const play = async (input: string, ...options: readonly string[]) =>
  (await home.run(['play', writeDoors(home.folder), ...options], input)).out;

/** What was said to the last line of input. */
const lastSaid = (out: string) => out.split('?> ').at(-2) ?? '';

describe('the endings in plain mode', () => {
  it('hint at what is not found, and name none of it', async () => {
    const said = lastSaid(await play('endings\n'));
    expect(said).toBe(
      'Endings found, 0 of 3.\nStill to be found:\nThe lamp has oil for one night.\nSomebody comes to relieve you.\n1 more, of which nothing is said\n',
    );
  });

  it('are named with the game that came to them first, and when', async () => {
    await play('1\n', '--game', 'mine');
    await play('1\n', '--game', 'later');
    await play('3\n', '--game', 'last');
    const said = lastSaid(await play('endings\n', '--new'));
    expect(said).toMatch(
      /^Endings found, 2 of 3\.\nHome again: (today|yesterday) \d\d:\d\d in "mine"\nAsleep: .* in "last"\nStill to be found:\nThe lamp has oil for one night\.\n$/,
    );
  });

  it('that are all found leave nothing to be found', async () => {
    for (const input of ['1\n', '2\n', '3\n']) await play(input, '--new');
    const said = lastSaid(await play('endings\n', '--new'));
    expect(said.split('\n')).toHaveLength(5);
    expect(said).toContain('Endings found, 3 of 3.\nAdrift: ');
  });

  it('that the story has no more are told apart, and not counted', async () => {
    await play('1\n', '--game', 'mine');
    const fewer = {
      'scenario.yaml': 'version: 1\nendings:\n  asleep: { title: Asleep }\n',
      'watch.ink': '# id: watch\nDark.\n* [Sleep]\n  # ending: asleep\n  You sleep.\n  -> END\n',
    };
    const { out } = await home.run(['play', writeDoors(home.folder, fewer), '--new'], 'endings\n');
    expect(lastSaid(out)).toMatch(
      /^Endings found, 0 of 1\.\nHome: \w+ \d\d:\d\d in "mine", not in the story as it is now\nStill to be found:\n1 more, /,
    );
  });

  it('are in the help of a story that lists some, and counted in no output of a script', async () => {
    expect(await play('help\n')).toContain('\nendings: those that you have found');
    expect(await play('1\n')).not.toContain('Endings found');
    const bare = home.write('bare.ink', 'Rain.\n* [Go]\n- -> END\n');
    expect((await home.run(['play', bare], 'help\n')).out).not.toContain('endings');
  });
});

describe('the credits in plain mode', () => {
  it('come after an ending, with what it has opened in the codex', async () => {
    expect(lastSaid(await play('credits\n'))).toBe('The credits come after an ending.\n');
    await play('1\n');
    expect(lastSaid(await play('credits\n', '--new'))).toBe(
      'Thanks to the keeper.\nAnd to the lamp.\nOpen in the codex now: A ghost\n',
    );
  });

  it('are not there in a story that thanks nobody', async () => {
    const { out } = await home.run(['play', writeWatch(home.folder)], 'credits\n');
    expect(lastSaid(out)).toBe('There are no credits here.\n');
  });
});

describe('hints and credits', () => {
  it('are nothing that play depends on: a game stays one of its story when they change', async () => {
    await play('1\n', '--game', 'mine');
    const written = readFileSync(join(writeDoors(home.folder), 'scenario.yaml'), 'utf8');
    const edition = (name: string) => (home.game(name)[0] as { story: { hash: string } }).story.hash;
    const other = { 'scenario.yaml': written.replace('oil for one night', 'no oil').replace('the keeper', 'nobody') };
    await home.run(['play', writeDoors(home.folder, other), '--game', 'other'], '1\n');
    expect(edition('other')).toBe(edition('mine'));
    const titled = { 'scenario.yaml': written.replace('Home again', 'Home at last') };
    await home.run(['play', writeDoors(home.folder, titled), '--game', 'third'], '1\n');
    expect(edition('third')).not.toBe(edition('mine'));
  });

  it('are text, or a problem with file and line', async () => {
    const yaml = 'version: 1\nendings:\n  home: { title: Home, hint: 7 }\n  away: { title: Away, hnit: x }\n';
    const folder = writeDoors(home.folder, { 'scenario.yaml': yaml });
    const { err, status } = await home.run(['check', folder]);
    expect(status).toBe(1);
    expect(err).toContain('scenario.yaml:3: endings.home.hint is 7, not text');
    expect(err).toContain('scenario.yaml:4: there is no key "hnit" in endings.away. Did you mean "hint"?');
  });
});
