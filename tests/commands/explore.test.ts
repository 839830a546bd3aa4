import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DOORS, useHome } from '../cli/program.ts';

const home = useHome();

const FAULTY = 'Go.\n* [Well] Well. -> END\n* [Ill] Ill.\n- -> ill\n=== ill\n-> ill\n';

describe('explore', () => {
  it('tells coverage, endings and faults as JSON', async () => {
    const { out, status } = await home.run(['explore', home.write('doors.ink', DOORS), '--runs', '40', '--json']);
    expect(status).toBe(0);
    const report: unknown = JSON.parse(out);
    expect(report).toMatchObject({
      runs: 40,
      turns: expect.any(Number),
      seconds: expect.any(Number),
      complete: true,
      knots: { seen: expect.any(Number), total: expect.any(Number), unseen: [] },
      choices: { unseen: [] },
      lines: { unseen: [] },
      cuts: { seen: 0, total: 0, unseen: [] },
      codex: { seen: 0, total: 0, unseen: [] },
      faults: [],
    });
  });

  it('names choices and lines that no game has seen, with file and line', async () => {
    const story = home.write(
      'shut.ink',
      'Go.\n* [On] On. -> END\n* {1 > 2} [Never] Said.\n- -> END\n=== lost\nLost. -> END\n',
    );
    const { out } = await home.run(['explore', story, '--runs', '10', '--json']);
    expect(JSON.parse(out)).toMatchObject({
      knots: { seen: 0, total: 1, unseen: ['lost'] },
      choices: { seen: 1, total: 2, unseen: [{ line: 3 }] },
    });
  });

  it('ends with 1 where there are faults, each with a recording that replays to it', async () => {
    const story = home.write('faulty.ink', FAULTY);
    const folder = join(home.folder, 'faults');
    const { out, status } = await home.run(['explore', story, '--runs', '20', '--output', folder]);
    expect(status).toBe(1);
    expect(out).toContain('1 fault:');
    expect(out).toMatch(/faulty\.ink:6: .* \(endless-loop, after 1 decisions\)/);
    expect(readdirSync(folder)).toEqual(['endless-loop-1.jsonl']);
    const file = join(folder, 'endless-loop-1.jsonl');
    expect(readFileSync(file, 'utf8').trimEnd().split('\n')).toHaveLength(2);
    expect(await home.run(['replay', file, '--story', story, '--verify'])).toMatchObject({ status: 0, out: 'same\n' });
  });

  it('plays the same games on several threads, each run with the same seed', async () => {
    const args = ['explore', home.write('doors.ink', DOORS), '--runs', '30', '--workers', '2', '--seed', '5', '--json'];
    const once = (await home.spawn(args)).out.replace(/"seconds": [\d.]+/, '');
    const twice = (await home.spawn(args)).out.replace(/"seconds": [\d.]+/, '');
    expect(once).toContain('"runs": 30');
    expect(twice).toBe(once);
  });

  it('says how the endings share games that are played in a way', async () => {
    const story = home.write('ends.ink', '* [A]\n# ending: a\n* [B]\n# ending: b\n- -> END\n');
    const along = join(home.folder, 'along.jsonl');
    await home.run(['reach', 'ending:b', story, '--output', along]);
    const args = ['explore', story, '--as', 'all', '--along', along, '--runs', '50'];
    const { out, status } = await home.run(args);
    expect(status).toBe(0);
    expect(out.split('\n')[0]?.trim()).toMatch(/^careless +careful +filmgoer$/);
    const { as } = JSON.parse((await home.run([...args, '--json'])).out);
    expect(as.filmgoer.endings.b).toBeGreaterThan(35);
    expect((await home.run(args.slice(0, 4))).err).toContain('a filmgoer follows a recording');
    expect((await home.run(['explore', story, '--along', along])).err).toContain('--along is for a filmgoer');
  });

  it('merges the reports of shards into one of all their games', async () => {
    const story = home.write('faulty.ink', '* [Well] Well. -> END\n* [Ill] Ill. {1 / 0}\n-> END\n');
    const shards = ['1/2', '2/2'].map(async (shard, at) => {
      const { out } = await home.run(['explore', story, '--runs', '21', '--shard', shard, '--json']);
      return home.write(`${at}.json`, out);
    });
    const [one = '', other = ''] = await Promise.all(shards);
    const { out, status } = await home.run(['explore', '--merge', one, other, '--story', story, '--json']);
    expect(status).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ runs: 21, complete: true, choices: { seen: 2 }, faults: [{ line: 2 }] });
    const { err } = await home.run(['explore', '--merge', one, one, '--story', story]);
    expect(err).toMatch(/0\.json: these are the same games as in .*0\.json/);
    const doors = home.write('doors.ink', DOORS);
    expect((await home.run(['explore', '--merge', one, '--story', doors])).err).toContain('report of another story');
    expect((await home.run(['explore', '--merge', doors, '--story', story])).err).toContain('this is no JSON');
  });

  it('says that it stopped when its time was up', async () => {
    const { out } = await home.run(['explore', home.write('doors.ink', DOORS), '--seconds', '0', '--json']);
    expect(JSON.parse(out)).toMatchObject({ runs: 0, complete: false });
  });

  it('writes games that differ, told and as recordings that replay, and what an editor counts', async () => {
    const story = home.write('doors.ink', DOORS);
    const folder = join(home.folder, 'read');
    const args = ['explore', story, '--transcripts', '2', '--output', folder, '--runs', '30'];
    const { out, status } = await home.run(args);
    expect(status).toBe(0);
    expect(readdirSync(folder)).toEqual(['01.jsonl', '01.md', '02.jsonl', '02.md']);
    expect(out).toContain('2 games of 30 that differ most');
    expect(out).toContain('Passages by viewpoint');
    expect(readFileSync(join(folder, '01.md'), 'utf8')).toContain('- **Open the red door** (taken)');
    const verified = await home.run(['replay', join(folder, '01.jsonl'), '--story', story, '--verify']);
    expect(verified).toMatchObject({ status: 0, out: 'same\n' });
    const json = JSON.parse((await home.run([...args, '--json', '--to', 'text'])).out);
    expect(json).toMatchObject({ runs: 30, transcripts: [{ file: '01.txt', recording: '01.jsonl' }, {}] });
  });

  it('writes of one scene what is told from where it opens to where the next does', async () => {
    const story = home.write(
      'scenes.ink',
      'Before.\n# scene: one\n* [On] -> two\n=== two\n# scene: two\nWithin.\n* [Left]\n* [Right]\n- Still within.\n-> three\n=== three\n# scene: three\nAfter.\n* [End] -> END\n',
    );
    const folder = join(home.folder, 'read');
    await home.run(['explore', story, '--transcripts', '1', '--scene', 'two', '--output', folder, '--runs', '9']);
    const told = readFileSync(join(folder, '01.md'), 'utf8');
    expect(told).toContain('Within.');
    expect(told).toContain('Still within.');
    expect(told).not.toMatch(/Before|After|End/);
  });

  it.each([
    [['--transcripts', '2'], 'needs a folder'],
    [['--scene', 'two'], '--scene is for transcripts'],
    [['--transcripts', '2', '--output', 'x', '--to', 'speech'], '--to is "speech"'],
    [['--transcripts', '2', '--output', 'x', '--scene', 'nowhere'], 'the story has no scene "nowhere"'],
  ])('refuses %j', async (args, said) => {
    const { status, err } = await home.run(['explore', home.write('doors.ink', DOORS), ...args]);
    expect(status).toBeGreaterThan(0);
    expect(err).toContain(said);
  });

  it.each([
    ['--runs', 'many'],
    ['--workers', '-1'],
    ['--shard', '3/2'],
    ['--past', 'noon'],
    ['--difficulty', 'easy'],
  ])('refuses %s %s', async (option, value) => {
    const { status, err } = await home.run(['explore', home.write('doors.ink', DOORS), `${option}=${value}`]);
    expect(status).toBe(2);
    expect(err).toContain(`${option} is "${value}"`);
  });
});
