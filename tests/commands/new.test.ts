import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { useHome } from '../cli/program.ts';

const home = useHome();

describe('new', () => {
  it('lays out a story that plays, checks without a word, and explores to the last line', async () => {
    const folder = join(home.folder, 'Low Water');
    expect(await home.run(['new', folder])).toMatchObject({ status: 0, err: '' });
    expect(await home.run(['check', folder])).toEqual({ status: 0, out: '', err: '' });
    expect((await home.run(['play', folder, '--plain'], '1\n1\n')).out).toContain('It is 6 minutes past twelve');
    const { out } = await home.run(['explore', folder, '--runs', '30', '--json']);
    expect(JSON.parse(out)).toMatchObject({
      knots: { unseen: [] },
      choices: { unseen: [] },
      lines: { unseen: [] },
      endings: { found: expect.any(Number), dry: expect.any(Number) },
      faults: [],
    });
  });

  it('puts the guide for writers beside it, built or not, and points to it', async () => {
    const [here, there] = [join(home.folder, 'here'), join(home.folder, 'there')];
    const guide = readFileSync(join(import.meta.dirname, '../../story/README.md'), 'utf8');
    expect((await home.run(['new', here])).out).toContain(`The guide for writers is ${join(here, 'GUIDE.md')}`);
    expect(await home.spawn(['new', there])).toMatchObject({ status: 0, err: '' });
    for (const folder of [here, there]) expect(readFileSync(join(folder, 'GUIDE.md'), 'utf8')).toBe(guide);
    expect(readFileSync(join(here, 'README.md'), 'utf8')).toContain('GUIDE.md');
  });

  it('gives it a name and an id', async () => {
    const folder = join(home.folder, 'Low Water!');
    await home.run(['new', folder]);
    expect(readFileSync(join(folder, 'story.ink'), 'utf8')).toMatch(/^# id: low-water\n# title: Low Water!\n/);
  });

  it('touches no folder that holds something', async () => {
    home.write('mine.txt', 'mine');
    const { status, err } = await home.run(['new', home.folder]);
    expect(status).toBe(2);
    expect(err).toContain('is not empty');
    expect((await home.run(['new'])).status).toBe(2);
  });
});
