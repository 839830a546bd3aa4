import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DOORS, PROGRAM, useHome } from '../cli/program.ts';

const home = useHome();
const lock = () => join(home.games, 'mine.lock');

/** Starts a game in a process that goes on waiting for input, and answers when it waits. */
async function hold(game = 'mine'): Promise<ChildProcess> {
  const { child, playing } = start(home.write('doors.ink', DOORS), game);
  await playing;
  return child;
}

/** Starts a game in a process; `playing` is whether it came to its first prompt, and what it said if it did not. */
function start(story: string, game: string) {
  const [program = '', ...script] = PROGRAM;
  const child = spawn(program, [...script, 'play', story, '--game', game], { env: process.env });
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += String(chunk);
  });
  const playing = new Promise<true | string>((resolve) => {
    child.stdout.on('data', (chunk) => {
      if (String(chunk).includes('?> ')) resolve(true);
    });
    child.once('close', () => resolve(said));
  });
  return { child, playing };
}

const ended = (child: ChildProcess) => new Promise((resolve) => child.once('close', resolve));
const play = (input: string) => home.run(['play', home.write('doors.ink', DOORS), '--game', 'mine'], input);

describe('a game in play', () => {
  it('is held by a lock that names its process, when that started, and the host', async () => {
    const child = await hold();
    expect(JSON.parse(readFileSync(lock(), 'utf8'))).toEqual({
      pid: child.pid,
      started: expect.stringMatching(/./),
      host: hostname(),
    });
    child.kill();
    await ended(child);
  });

  it('is refused to a second process in one clear line', async () => {
    const child = await hold();
    const taken = new Date(2026, 10, 22, 21, 5);
    utimesSync(lock(), taken, taken);
    const { out, err, status } = await play('1\n');
    expect([out, status]).toEqual(['', 1]);
    expect(err).toBe(
      `the game "mine" is being played by process ${child.pid} since 2026-11-22 21:05. Go on there, or play under another name with --game\n`,
    );
    for (const deed of [
      ['rename', 'mine', 'yours'],
      ['delete', 'mine', '--yes'],
    ]) {
      expect(await home.run(['games', ...deed])).toMatchObject({ status: 1, err });
    }
    child.stdin?.end('2\n');
    await ended(child);
    expect(home.game('mine')).toHaveLength(2);
  });

  it('is taken over at once when its process is gone, however it went', async () => {
    const child = await hold();
    child.kill('SIGKILL');
    await ended(child);
    expect(readFileSync(lock(), 'utf8')).toContain(`"pid":${child.pid}`);
    expect((await play('2\n')).status).toBe(0);
  });

  it('is taken over when another process has the number of the one that is gone', async () => {
    await play('');
    writeFileSync(lock(), JSON.stringify({ pid: process.ppid, started: 'another time', host: hostname() }));
    expect((await play('2\n')).status).toBe(0);
  });

  it('is taken over where its lock was cut off', async () => {
    await play('');
    writeFileSync(lock(), '{"pid":');
    expect((await play('2\n')).status).toBe(0);
  });

  it('is not taken from another host, which cannot be asked', async () => {
    await play('');
    writeFileSync(lock(), JSON.stringify({ pid: 1, started: '', host: 'elsewhere' }));
    const taken = new Date(2026, 10, 22, 21, 5);
    utimesSync(lock(), taken, taken);
    const { err, status } = await play('2\n');
    expect(err).toBe(
      'the game "mine" is being played by process 1 on elsewhere since 2026-11-22 21:05. Go on there, or, if that process is gone, say: first-contact games unlock "mine"\n',
    );
    expect(status).toBe(1);
  });

  it('is unlocked by hand where only a person can know that its process is gone', async () => {
    await play('');
    const unlock = (...more: string[]) => home.run(['games', 'unlock', 'mine', ...more]);
    expect(await unlock()).toEqual({ status: 0, out: 'Nobody holds "mine".\n', err: '' });
    writeFileSync(lock(), JSON.stringify({ pid: 1, started: '', host: 'elsewhere' }));
    const asked = '"mine" is held by process 1 on elsewhere, which cannot be asked from here. Say --yes\n';
    expect(await unlock()).toEqual({ status: 2, out: '', err: asked });
    expect(await unlock('--yes')).toMatchObject({ status: 0, err: '' });
    expect((await play('2\n')).status).toBe(0);
    expect(await home.run(['games', 'unlock', 'none'])).toMatchObject({ status: 1 });
  });

  it('is not unlocked while its process is running here, and whoever lost it writes nothing more', async () => {
    const child = await hold();
    expect(await home.run(['games', 'unlock', 'mine', '--yes'])).toMatchObject({
      status: 1,
      err: expect.stringContaining(`is being played by process ${child.pid} since`),
    });
    writeFileSync(lock(), JSON.stringify({ pid: 1, started: '', host: 'elsewhere' }));
    let said = '';
    child.stderr?.on('data', (chunk) => {
      said += String(chunk);
    });
    child.stdin?.end('1\n');
    await ended(child);
    expect([said, home.game('mine')]).toEqual([
      expect.stringContaining('has been taken over by process 1'),
      [expect.anything()],
    ]);
  });

  it('that has only a lock yet leaves its number to the process that begins it', async () => {
    mkdirSync(home.games, { recursive: true });
    writeFileSync(join(home.games, 'Doors 1.lock'), JSON.stringify({ pid: 1, started: '', host: 'elsewhere' }));
    const { err, status } = await home.run(['play', home.write('doors.ink', DOORS)], '2\n');
    expect([err, status]).toEqual(['', 0]);
    expect(home.gameNames()).toEqual(['Doors 2']);
  });

  it.each([
    ['as a new game', false],
    ['from a process that is gone', true],
  ])('is held by exactly one of many processes that want it at once, %s', async (_, left) => {
    const story = home.write('doors.ink', DOORS);
    await home.spawn(['play', story, '--game', left ? 'mine' : 'another'], '');
    if (left) writeFileSync(lock(), JSON.stringify({ pid: 2 ** 22 + 1, started: 'once', host: hostname() }));
    const all = Array.from({ length: 12 }, () => start(story, 'mine'));
    const came = await Promise.all(all.map(({ playing }) => playing));
    expect(came.filter((playing) => playing === true)).toHaveLength(1);
    const winner = all[came.indexOf(true)]?.child;
    for (const said of came) {
      if (said !== true) expect(said).toContain(`"mine" is being played by process ${winner?.pid} since `);
    }
    expect(readdirSync(home.games).filter((name) => name.includes('lock'))).toEqual(['mine.lock']);
    winner?.kill('SIGKILL');
  });

  it('goes on beside others, each in a process of its own', async () => {
    const names = ['one', 'two', 'three', 'four'];
    const children = await Promise.all(names.map((name) => hold(name)));
    await Promise.all(children.map((child) => [child.stdin?.end('1\n1\n'), ended(child)][1]));
    for (const name of names) expect(home.game(name)).toHaveLength(3);
  });

  it('is let go at the end', async () => {
    await play('');
    expect(() => readFileSync(lock())).toThrow('ENOENT');
  });
});

describe('a process in play', () => {
  it('ends with 130 when it is interrupted, and the game is kept', async () => {
    const child = await hold();
    child.stdin?.write('1\n');
    await new Promise((resolve) => child.stdout?.once('data', resolve));
    child.kill('SIGINT');
    expect(await ended(child)).toBe(130);
    expect(home.game('mine')).toHaveLength(2);
    expect((await play('1\n')).out).toContain('You sit.');
  });

  it('ends quietly when nobody reads what it says any more', async () => {
    const story = home.write('doors.ink', DOORS);
    const command = ['bash', '-c', '"$@" | head -n 1', 'bash', ...PROGRAM];
    const { out, err, status } = await home.spawn(['play', story], '1\n2\n', { command });
    expect([out, err, status]).toEqual(['Two doors.\n', '', 0]);
  });
});
