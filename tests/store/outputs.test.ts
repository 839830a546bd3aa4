import {
  chmodSync,
  linkSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { holdsRecording, isSameFile, writeOutput } from '../../src/store/outputs.ts';

let folder: string;
const at = (name: string) => join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'first-contact-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('what is written for others', () => {
  it('replaces a file that is there, keeps its permissions, and leaves nothing else behind', () => {
    writeFileSync(at('a.txt'), 'before');
    chmodSync(at('a.txt'), 0o640);
    expect(writeOutput(at('a.txt'), 'after')).toMatchObject({ ok: true });
    expect(readFileSync(at('a.txt'), 'utf8')).toBe('after');
    expect(statSync(at('a.txt')).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder)).toEqual(['a.txt']);
  });

  it('is another file than the one that somebody reads meanwhile', () => {
    writeFileSync(at('a.txt'), 'before');
    linkSync(at('a.txt'), at('reader.txt'));
    writeOutput(at('a.txt'), 'after');
    expect(readFileSync(at('reader.txt'), 'utf8')).toBe('before');
  });

  it('goes where a link leads, and the link stays', () => {
    writeFileSync(at('a.txt'), 'before');
    symlinkSync('a.txt', at('link.txt'));
    writeOutput(at('link.txt'), 'after');
    expect(readFileSync(at('a.txt'), 'utf8')).toBe('after');
  });

  it('goes into what is no file, such as a device', () => {
    expect(writeOutput('/dev/null', 'gone')).toMatchObject({ ok: true });
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  it('is refused in a clear line where it cannot be', () => {
    const refused = writeOutput(at('no/such/folder.txt'), 'text');
    expect(refused).toMatchObject({ ok: false, problems: [{ code: 'disk' }] });
    expect(writeOutput(folder, 'text')).toMatchObject({ ok: false });
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('two paths', () => {
  it('lead to the same file or they do not, whatever they are called', () => {
    writeFileSync(at('a.txt'), 'a');
    symlinkSync('a.txt', at('link.txt'));
    expect(isSameFile(at('a.txt'), at('link.txt'))).toBe(true);
    expect(isSameFile(at('a.txt'), at('b.txt'))).toBe(false);
  });
});

describe('a file that is written over', () => {
  it('is known for a recording by how it begins', () => {
    writeFileSync(at('a.jsonl'), '{"format":"first-contact-recording","version":1}\n');
    writeFileSync(at('b.jsonl'), '{"format":"something else"}\n');
    expect([at('a.jsonl'), at('b.jsonl'), at('c.jsonl'), folder].map(holdsRecording)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});
