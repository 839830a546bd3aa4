import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { markOf } from '../../src/store/holder.ts';
import { takeLock } from '../../src/store/lock.ts';
import { useHome } from '../cli/program.ts';

const home = useHome();
const file = () => join(home.folder, 'mine.lock');

describe('a lock', () => {
  it('is taken once, and again when it has been released', () => {
    const first = takeLock(file(), 'mine');
    expect(first.ok).toBe(true);
    expect(takeLock(file(), 'mine').ok).toBe(false);
    if (first.ok) first.value.release();
    expect(takeLock(file(), 'mine').ok).toBe(true);
  });

  it('leaves nothing else behind', () => {
    const lock = takeLock(file(), 'mine');
    expect(readdirSync(home.folder)).toEqual(['mine.lock']);
    if (lock.ok) lock.value.release();
    expect(readdirSync(home.folder)).toEqual([]);
  });

  it('of a process that is gone is taken over, and leaves nothing behind', () => {
    writeFileSync(file(), JSON.stringify({ pid: 2 ** 22 + 1, started: 'once', host: hostname() }));
    expect(takeLock(file(), 'mine').ok).toBe(true);
    expect(readdirSync(home.folder)).toEqual(['mine.lock']);
  });

  it('that another has taken meanwhile is not removed by a release', () => {
    const lock = takeLock(file(), 'mine');
    writeFileSync(file(), JSON.stringify({ pid: 1, started: 'x', host: 'elsewhere' }));
    if (lock.ok) lock.value.release();
    expect(readdirSync(home.folder)).toEqual(['mine.lock']);
  });

  it('is put back where somebody took it away, and lost where another process has it', () => {
    const lock = takeLock(file(), 'mine');
    if (!lock.ok) throw new Error('it is free');
    rmSync(file());
    expect(lock.value.lost()).toBeNull();
    expect(readdirSync(home.folder)).toEqual(['mine.lock']);
    writeFileSync(file(), JSON.stringify({ pid: 12, started: 'x', host: 'elsewhere' }));
    expect(lock.value.lost()).toMatchObject({
      code: 'taken-over',
      message: 'the game "mine" has been taken over by process 12 on elsewhere: nothing more is written to it here',
    });
    lock.value.release();
  });

  it('that is empty or broken is taken over', () => {
    for (const text of ['', '{"pid":', 'null', '{"pid":"1","host":1}', '[]', '\0\0\0']) {
      writeFileSync(file(), text);
      const lock = takeLock(file(), 'mine');
      expect(lock.ok).toBe(true);
      if (lock.ok) lock.value.release();
      expect(readdirSync(home.folder)).toEqual([]);
    }
  });

  it('waits for no claim of a process that is gone, and takes away what it left', () => {
    writeFileSync(file(), JSON.stringify({ pid: 2 ** 22 + 1, started: 'once', host: hostname() }));
    const gone = { pid: 2 ** 22 + 2, started: 'once', host: hostname() };
    writeFileSync(`${file()}.claim-${markOf(gone)}`, '');
    writeFileSync(`${file()}.draft-${markOf(gone)}`, '{');
    expect(takeLock(file(), 'mine').ok).toBe(true);
    expect(readdirSync(home.folder)).toEqual(['mine.lock']);
  });

  it('is not taken over while another process is at it', () => {
    writeFileSync(file(), JSON.stringify({ pid: 2 ** 22 + 1, started: 'once', host: hostname() }));
    const claim = `mine.lock.claim-${markOf({ pid: 1, started: '', host: 'elsewhere' })}`;
    writeFileSync(join(home.folder, claim), '');
    expect(takeLock(file(), 'mine')).toMatchObject({ ok: false, problems: [{ code: 'game-in-play' }] });
    expect(readdirSync(home.folder).sort()).toEqual(['mine.lock', claim]);
  });

  it('in a folder that is not there is a problem, not an exception', () => {
    expect(takeLock(join(home.folder, 'none', 'mine.lock'), 'mine')).toMatchObject({ ok: false });
  });
});
