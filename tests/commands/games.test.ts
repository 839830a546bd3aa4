import { appendFileSync, existsSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DOORS, PROGRAM, useHome } from '../cli/program.ts';

const home = useHome();
const doors = () => home.write('doors.ink', DOORS);
const play = (name: string, input: string) => home.run(['play', doors(), '--game', name, '--seed', '7'], input);
const games = (...args: readonly string[]) => home.run(['games', ...args]);
const file = (name: string) => join(home.games, `${name}.jsonl`);

describe('first-contact games', () => {
  it('says so where there are none', async () => {
    expect(await games()).toEqual({ status: 0, out: 'There are no saved games yet.\n', err: '' });
  });

  it('lists them, the one played last first, and those that cannot be read with what is wrong', async () => {
    await play('early', '1\n');
    await play('late', '1\n2\n');
    home.write('XDG_DATA_HOME/first-contact/games/broken.jsonl', 'nothing\n');
    const time = (hour: number) => new Date(2026, 0, 1, hour);
    ['broken', 'early', 'late'].forEach((name, at) => {
      utimesSync(file(name), time(at), time(at));
    });
    const { out } = await games('list');
    expect(out.split('\n')).toEqual([
      'late    2026-01-01 02:00  Doors  standard  2 decisions  ended',
      'early   2026-01-01 01:00  Doors  standard  1 decision',
      'broken  this is no recording of a game',
      '',
    ]);
    expect((await games()).out).toBe(out);
  });

  it('says when a game was played by the clock of the place where it is listed', async () => {
    await play('mine', '1\n');
    const time = new Date(Date.UTC(2026, 0, 1, 2, 5));
    utimesSync(file('mine'), time, time);
    const there = async (TZ: string) => (await home.spawn(['games'], '', { env: { TZ } })).out;
    expect(await there('UTC')).toContain('mine  2026-01-01 02:05  Doors');
    expect(await there('America/New_York')).toContain('mine  2025-12-31 21:05  Doors');
  });

  it('shows one', async () => {
    await play('mine', '1\nundo\n1\n2\n');
    const { out } = await games('show', 'mine');
    expect(out).toContain('Story: Doors\n');
    expect(out).toContain('Seed: 7\nDifficulty: standard\n');
    expect(out).toContain(`File: ${file('mine')}\n`);
    expect(out).toContain('\n1: Open the red door\n2: Leave by the window\n');
  });

  it('says the ending of a game that has come to one, in the list and where it is shown', async () => {
    const text =
      '# id: sea\n# title: Sea\nWater.\n* Swim\n  You swim. # ending: far-out\n  -> END\n* Sink\n  -> lost\n=== lost\nDown.\n';
    const story = home.write('sea.ink', text);
    await home.run(['play', story, '--game', 'swimmer'], '1\n');
    await home.run(['play', story, '--game', 'sunk'], '2\n');
    const { out } = await games();
    expect(out).toMatch(/^swimmer .* 1 decision {2}Far out$/m);
    expect(out).toMatch(/^sunk .* 1 decision {2}stopped by an error of the story$/m);
    expect((await games('show', 'swimmer')).out.endsWith('\n1: Swim\n\nFar out\n')).toBe(true);
  });

  it('exports one to standard output or a file, without a torn line', async () => {
    await play('mine', '1\n');
    const text = readFileSync(file('mine'), 'utf8');
    appendFileSync(file('mine'), '{"n":2');
    expect(await games('export', 'mine')).toEqual({ status: 0, out: text, err: '' });
    const copy = join(home.folder, 'copy.jsonl');
    await games('export', 'mine', '--output', copy);
    expect(readFileSync(copy, 'utf8')).toBe(text);
  });

  it('exports one over a file that exists only when it is told to', async () => {
    await play('mine', '1\n');
    const copy = home.write('copy.jsonl', 'precious\n');
    const refused = await games('export', 'mine', '--output', copy);
    expect(refused).toEqual({
      status: 2,
      out: '',
      err: `there is a file ${copy} already. Name another, or say --force\n`,
    });
    expect(readFileSync(copy, 'utf8')).toBe('precious\n');
    expect((await games('export', 'mine', '--output', copy, '--force')).status).toBe(0);
    expect(readFileSync(copy, 'utf8')).toBe(readFileSync(file('mine'), 'utf8'));
    expect((await games('export', 'mine', '--output', '-')).out).toBe(readFileSync(copy, 'utf8'));
  });

  it('exports and imports a last line that lacks but its newline', async () => {
    await play('mine', '1\n');
    const text = readFileSync(file('mine'), 'utf8');
    writeFileSync(file('mine'), text.trimEnd());
    expect(await games('export', 'mine')).toEqual({ status: 0, out: text, err: '' });
    await games('import', file('mine'), 'copy');
    expect(readFileSync(file('copy'), 'utf8')).toBe(text);
  });

  it('imports one without its torn line, and says so', async () => {
    await play('mine', '1\n');
    const text = readFileSync(file('mine'), 'utf8');
    const copy = home.write('copy.jsonl', `${text}{"n":2`);
    const { out, err, status } = await games('import', copy);
    expect([out, status]).toEqual(['Imported as "copy".\n', 0]);
    expect(err).toContain('the last line was cut off');
    expect(readFileSync(file('copy'), 'utf8')).toBe(text);
  });

  it('imports one from a pipe', async () => {
    await play('mine', '1\n');
    const command = ['bash', '-c', '"$@" < <(cat "$RECORDING")', 'bash', ...PROGRAM];
    const env = { RECORDING: file('mine') };
    const { status, err } = await home.spawn(['games', 'import', '/dev/stdin', 'copy'], '', { command, env });
    expect([status, err]).toEqual([0, '']);
    expect(home.game('copy')).toEqual(home.game('mine'));
  });

  it('asks for a name where the file has none that a game can have', async () => {
    await play('mine', '1\n');
    const copy = home.write('my.game.jsonl', readFileSync(file('mine'), 'utf8'));
    const { status, err } = await games('import', copy);
    expect([status, err]).toEqual([
      2,
      '"my.game" cannot be the name of a game. Name it: first-contact games import FILE NAME\n',
    ]);
  });

  it('imports one, under its own name or another', async () => {
    await play('mine', '1\n');
    const copy = join(home.folder, 'copy.jsonl');
    await games('export', 'mine', '--output', copy);
    expect((await games('import', copy)).out).toBe('Imported as "copy".\n');
    expect((await games('import', copy, 'third game')).out).toBe('Imported as "third game".\n');
    expect(home.game('third game')).toEqual(home.game('mine'));
    expect(await games('import', copy, 'mine')).toMatchObject({ status: 2 });
  });

  it('imports nothing that is no recording', async () => {
    const { status, err } = await games('import', home.write('diary.txt', 'Dear diary\n'), 'x');
    expect([status, err.includes('this is no recording of a game')]).toEqual([1, true]);
    expect(existsSync(file('x'))).toBe(false);
  });

  it.each([
    ['a byte in a name of it', (head: string) => head.replace('"story"', '"stry"')],
    ['its seed', (head: string) => head.replace('"seed":7', '"seed":!')],
    ['its start', (head: string) => head.replace('"like":"', '"like":"?')],
    ['all behind its story', (head: string) => head.slice(0, head.indexOf('"rules"'))],
    ['its line feed, and the beginning', (head: string) => head.slice(40)],
  ])('mends a first line that has lost %s, and says what it took instead', async (_, broken) => {
    await play('mine', '1\n2\n');
    const [head = '', ...rest] = readFileSync(file('mine'), 'utf8').split('\n');
    const copy = home.write('copy.jsonl', [broken(head), ...rest].join('\n'));
    const refused = await games('import', copy);
    expect([refused.status, existsSync(file('copy'))]).toEqual([1, false]);
    const { status, out, err } = await games('import', copy, 'whole', '--mend', '--story', doors());
    expect([status, out]).toEqual([0, 'Imported as "whole": 2 decisions.\n']);
    expect(err).toContain(':1: warning: the first line was broken, and is made anew');
    expect(await home.run(['replay', '--verify', file('whole'), '--story', doors()])).toMatchObject({
      status: 0,
      out: 'same\n',
    });
  });

  it('mends a recording whose first line has gone altogether, of the story that is named', async () => {
    await play('mine', '1\n2\n');
    const [, ...rest] = readFileSync(file('mine'), 'utf8').split('\n');
    const copy = home.write('copy.jsonl', rest.join('\n'));
    const { status, out, err } = await games('import', copy, 'whole', '--mend', '--story', doors());
    expect([status, out]).toEqual([0, 'Imported as "whole": 2 decisions.\n']);
    expect(err).toContain(
      'is made anew, with the story "Doors", its version of now, the seed 0, the difficulty standard and its opening as it is now.',
    );
    expect(await home.run(['replay', '--verify', file('whole'), '--story', doors()])).toMatchObject({
      status: 0,
      out: 'same\n',
    });
  });

  it('mends nothing that is no recording', async () => {
    const diary = home.write('diary.txt', 'Dear diary\n');
    expect(await games('import', diary, 'x', '--mend')).toMatchObject({ status: 1, out: '' });
    expect(existsSync(file('x'))).toBe(false);
  });

  it('renames one, but not to a name that is taken', async () => {
    await play('one', '1\n');
    await play('two', '2\n');
    expect(await games('rename', 'one', 'two')).toMatchObject({ status: 2 });
    expect(await games('rename', 'one', 'three')).toEqual({ status: 0, out: '', err: '' });
    expect(home.gameNames().sort()).toEqual(['three', 'two']);
  });

  it('deletes one for good only when it is told so twice', async () => {
    await play('mine', '1\n');
    expect(await games('delete', 'mine')).toEqual({
      status: 2,
      out: '',
      err: 'deleting "mine" is for good. Say --yes\n',
    });
    expect(existsSync(file('mine'))).toBe(true);
    expect(await games('delete', 'mine', '--yes')).toEqual({ status: 0, out: '', err: '' });
    expect(existsSync(file('mine'))).toBe(false);
  });

  it.each([['show'], ['export'], ['delete', '--yes']])(
    'ends with 1 for %s of a game that there is not',
    async (deed, ...more) => {
      const { status, err } = await games(deed, 'nobody', ...more);
      expect([status, err]).toEqual([1, 'there is no game "nobody". first-contact games lists those there are\n']);
    },
  );

  it.each([['show'], ['export'], ['delete', '--yes'], ['rename']])(
    'refuses ../x to %s with 2',
    async (deed, ...more) => {
      const operands = deed === 'rename' ? ['../x', 'y'] : ['../x'];
      expect(await games(deed, ...operands, ...more)).toMatchObject({ status: 2, out: '' });
    },
  );
});
