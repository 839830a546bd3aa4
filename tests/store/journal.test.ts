import { existsSync, readFileSync, writeFileSync } from 'node:fs';
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

  it.skipIf(!existsSync('/dev/full'))('says that the disk is full', () => {
    const journal = openJournal('/dev/full', { keep: 0, ended: true });
    expect(journal.append('one\n')).toMatchObject({
      message: 'cannot write /dev/full: the disk is full',
      hint: 'Free some space, then go on',
    });
    journal.close();
  });
});
