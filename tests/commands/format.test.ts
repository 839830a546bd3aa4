import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DOORS, useHome } from '../cli/program.ts';

const home = useHome();
const file = (name: string) => join(home.games, `${name}.jsonl`);
const play = (input: string, ...options: readonly string[]) =>
  home.run(['play', home.write('doors.ink', DOORS), '--game', 'mine', ...options], input);

const HASH = expect.stringMatching(/^[\w-]+$/);
const OUTCOME = {
  text: HASH,
  choices: expect.stringMatching(/^[\w-]*$/),
  world: HASH,
  // 64 bits.
  like: expect.stringMatching(/^[0-9a-f]{16}$/),
};

describe('the file of a game', () => {
  it('is its header and one line a decision, with these fields in this order, and nothing else', async () => {
    await play('1\n2\n', '--seed', '7', '--difficulty', 'captain');
    const [header, ...decisions] = home.game('mine');
    expect(header).toEqual({
      format: 'first-contact-recording',
      version: 1,
      story: { id: 'doors', title: 'Doors', hash: HASH },
      rules: expect.any(Number),
      seed: 7,
      difficulty: 'captain',
      created: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      start: OUTCOME,
    });
    expect(Object.keys(header ?? {})).toEqual([
      'format',
      'version',
      'story',
      'rules',
      'seed',
      'difficulty',
      'created',
      'start',
    ]);
    expect(decisions).toEqual([
      { n: 1, parent: 0, text: 'Open the red door', path: expect.stringMatching(/\S/), is: OUTCOME },
      { n: 2, parent: 1, text: 'Leave by the window', path: expect.stringMatching(/\S/), is: OUTCOME },
    ]);
    for (const decision of decisions) expect(Object.keys(decision)).toEqual(['n', 'parent', 'text', 'path', 'is']);
  });

  it('is only ever appended to, whatever is done', async () => {
    let before = '';
    for (const input of ['1\n', 'undo\n', '2\n', 'undo\nundo\n1\n', 'save other\nrepeat\nstatus\nquit\n', '1\n']) {
      await play(input);
      const after = readFileSync(file('mine'), 'utf8');
      expect(after.startsWith(before), input).toBe(true);
      expect(after.endsWith('\n')).toBe(true);
      before = after;
    }
    expect(home.game('mine').filter(({ kind }) => kind === undefined)).toHaveLength(4);
  });

  it('has a line of its own with a kind for whatever is no decision', async () => {
    await play('1\nundo\n');
    const [, , moved] = home.game('mine');
    expect(moved).toEqual({ kind: 'head', n: 0 });
  });

  it('names the story by its real path where the story has no id', async () => {
    const story = home.write('plain.ink', 'Once.\n* Go\n- End.\n');
    await home.run(['play', story, '--game', 'mine'], '1\n');
    expect(home.game('mine')[0]).toMatchObject({ story: { id: story, title: story } });
    symlinkSync(story, join(home.folder, 'link.ink'));
    await home.run(['play', join(home.folder, 'link.ink'), '--game', 'same'], '1\n');
    expect(home.game('same')[0]).toMatchObject({ story: { id: story } });
  });
});

describe('the folders', () => {
  it('are the data folder for games, the config folder for settings and the profile, the cache folder for stories', async () => {
    const story = home.write('a.ink', '# id: a\nOnce. # codex: tales\n* Go\n- End.\n');
    await home.run(['play', story, '--game', 'mine'], '1\n');
    const folder = (name: string) => join(home.folder, name, 'first-contact');
    expect(readdirSync(join(folder('XDG_DATA_HOME'), 'games'))).toContain('mine.jsonl');
    expect(readdirSync(folder('XDG_CONFIG_HOME'))).toEqual(['profile.json']);
    expect(readdirSync(join(folder('XDG_CACHE_HOME'), 'stories')).some((name) => name.endsWith('.story'))).toBe(true);
    expect(existsSync(join(home.folder, '.config'))).toBe(false);
  });
});
