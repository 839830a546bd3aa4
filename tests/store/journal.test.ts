import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openJournal } from '../../src/store/journal.ts';
import { useHome } from '../cli/program.ts';

const home = useHome();
const file = () => join(home.folder, 'mine.jsonl');

describe('a journal', () => {
  it('appends after what counts; a torn line goes with the first line, and not before', () => {
    writeFileSync(file(), 'one\ntor');
    const journal = openJournal(file(), { keep: 4, ended: true });
    expect(readFileSync(file(), 'utf8')).toBe('one\ntor');
    expect(journal.append('two\n')).toBeNull();
    expect(journal.append('three\n')).toBeNull();
    journal.close();
    expect(readFileSync(file(), 'utf8')).toBe('one\ntwo\nthree\n');
  });

  it('ends a line that lacks its newline before it goes on', () => {
    writeFileSync(file(), 'one');
    const journal = openJournal(file(), { keep: 3, ended: false });
    journal.append('two\n');
    journal.append('three\n');
    journal.close();
    expect(readFileSync(file(), 'utf8')).toBe('one\ntwo\nthree\n');
  });

  it('refuses a line that no reader would take, and leaves nothing of it', () => {
    const journal = openJournal(file(), { keep: 0, ended: true });
    expect(journal.append(`${'x'.repeat(2_000_000)}\n`)).toMatchObject({ code: 'too-long' });
    expect(journal.append('one\n')).toBeNull();
    journal.close();
    expect(readFileSync(file(), 'utf8')).toBe('one\n');
  });

  it.skipIf(process.platform === 'win32')('puts its file back where somebody removed it, the folder too', () => {
    const folder = join(home.folder, 'games');
    mkdirSync(folder);
    const inside = join(folder, 'mine.jsonl');
    const journal = openJournal(inside, { keep: 0, ended: true });
    journal.append('one\n');
    rmSync(folder, { recursive: true });
    expect(journal.append('two\n')).toBeNull();
    expect(readFileSync(inside, 'utf8')).toBe('one\ntwo\n');
    rmSync(inside);
    expect(journal.append('three\n')).toBeNull();
    journal.close();
    expect(readFileSync(inside, 'utf8')).toBe('one\ntwo\nthree\n');
  });

  it.skipIf(process.platform === 'win32')(
    'touches no other file that has its name, and keeps all under a free one',
    () => {
      const journal = openJournal(file(), { keep: 0, ended: true });
      journal.append('one\n');
      rmSync(file());
      writeFileSync(file(), 'another\n');
      writeFileSync(join(home.folder, 'mine kept.jsonl'), 'taken\n');
      expect(journal.append('two\n')).toMatchObject({
        code: 'replaced',
        hint: 'All that was decided is kept: go on with --game "mine kept 2"',
      });
      journal.close();
      expect(readFileSync(file(), 'utf8')).toBe('another\n');
      expect(readFileSync(join(home.folder, 'mine kept.jsonl'), 'utf8')).toBe('taken\n');
      expect(readFileSync(join(home.folder, 'mine kept 2.jsonl'), 'utf8')).toBe('one\ntwo\n');
    },
  );

  it.skipIf(!existsSync('/dev/full'))('says that the disk is full', () => {
    const journal = openJournal('/dev/full', { keep: 0, ended: true });
    expect(journal.append('one\n')).toMatchObject({
      message: 'cannot write /dev/full: the disk is full',
      hint: 'Free some space, then go on',
    });
    journal.close();
  });
});
