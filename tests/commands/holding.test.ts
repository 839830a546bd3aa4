import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DOORS, PROGRAM, useHome } from '../cli/program.ts';

const home = useHome();
const lock = () => join(home.games, 'mine.lock');

/** Starts a game in a process that goes on waiting for input, and answers when it waits. */
async function hold(): Promise<ChildProcess> {
  const [program = '', ...script] = PROGRAM;
  const child = spawn(program, [...script, 'play', home.write('doors.ink', DOORS), '--game', 'mine'], {
    env: process.env,
  });
  await new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk) => {
      if (String(chunk).includes('?> ')) resolve();
    });
  });
  return child;
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
    const { out, err, status } = await play('1\n');
    expect([out, status]).toEqual(['', 1]);
    expect(err).toBe(
      `the game "mine" is being played by process ${child.pid}. Go on there, or play under another name with --game\n`,
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
    const { err, status } = await play('2\n');
    expect(err).toBe(
      `the game "mine" is being played by process 1 on elsewhere. Go on there, or delete ${lock()} if that process is gone\n`,
    );
    expect(status).toBe(1);
  });

  it('that has only a lock yet leaves its number to the process that begins it', async () => {
    mkdirSync(home.games, { recursive: true });
    writeFileSync(join(home.games, 'Doors 1.lock'), JSON.stringify({ pid: 1, started: '', host: 'elsewhere' }));
    const { err, status } = await home.run(['play', home.write('doors.ink', DOORS)], '2\n');
    expect([err, status]).toEqual(['', 0]);
    expect(home.gameNames()).toEqual(['Doors 2']);
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
