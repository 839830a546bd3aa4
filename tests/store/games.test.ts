import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Upgrade } from '../../src/game/upgrades.ts';
import { checkName, createGame, openGame } from '../../src/store/games.ts';
import { readGame, renameGame } from '../../src/store/shelf.ts';
import { useHome } from '../cli/program.ts';

const home = useHome();
const file = (name: string) => join(home.folder, `${name}.jsonl`);

const is = { text: 'AAAAAAAA', choices: 'BBBBBBBB', world: 'CCCCCCCC', like: '0123456789abcdef' };
const common = {
  format: 'first-contact-recording',
  story: { id: 'tiny', title: 'Tiny', hash: 'h' },
  rules: 1,
  seed: 7,
  created: '2026-11-22T20:00:00.000Z',
  start: is,
};
const text = (...lines: readonly object[]) => lines.map((line) => `${JSON.stringify(line)}\n`).join('');

/** A format whose version 1 had no difficulty, and called the parent of a decision otherwise. */
const TABLE: readonly Upgrade[] = [
  {
    header: (header) => ({ ...header, difficulty: 'standard' }),
    line: ({ after, ...line }) => (after === undefined ? line : { ...line, parent: after }),
  },
];
const OLD = text(
  { ...common, version: 1 },
  { n: 1, after: 0, text: 'Go', path: 'a', is },
  { kind: 'later', of: [1] },
  { n: 2, after: 1, text: 'Go on', path: 'b', is },
);
const NEW = text(
  { ...common, version: 2, difficulty: 'standard' },
  { n: 1, text: 'Go', path: 'a', is, parent: 0 },
  { kind: 'later', of: [1] },
  { n: 2, text: 'Go on', path: 'b', is, parent: 1 },
);

describe('a game of an older version of the format', () => {
  it('is written anew, whole, when it is taken up to be played, and goes on in the new version', () => {
    writeFileSync(file('old'), OLD);
    const held = openGame(home.folder, 'old', TABLE);
    if (!held.ok) throw new Error('it cannot be opened');
    expect(readFileSync(file('old'), 'utf8')).toBe(NEW);
    expect(held.value.recording).toMatchObject({ header: { version: 2 }, head: 2 });
    held.value.journal.append('{"kind":"head","n":1}\n');
    held.value.close();
    expect(readFileSync(file('old'), 'utf8')).toBe(`${NEW}{"kind":"head","n":1}\n`);
    expect(readdirSync(home.folder)).toEqual(['old.jsonl']);
  });

  it('is left as it is where a line of it is broken', () => {
    writeFileSync(file('old'), `${OLD}{"n":9}\n`);
    expect(openGame(home.folder, 'old', TABLE)).toMatchObject({ ok: false, problems: [{ line: 5 }] });
    expect(readFileSync(file('old'), 'utf8')).toBe(`${OLD}{"n":9}\n`);
  });

  it('loses its torn line only when it is written anew', () => {
    writeFileSync(file('old'), `${OLD}{"n":3,"af`);
    const held = openGame(home.folder, 'old', TABLE);
    expect(readFileSync(file('old'), 'utf8')).toBe(NEW);
    if (held.ok) held.value.close();
  });
});

describe('the name of a game', () => {
  it('is letters, digits, "-", "_" and spaces of any script', () => {
    for (const name of ['mine', 'Café 2', '第一接触', 'a-b_c', 'x'.repeat(200)])
      expect(checkName(name)).toMatchObject({ ok: true });
    for (const name of ['', ' ', '.', '..', 'a/b', 'a\\b', 'a.b', 'a:b', 'a\0b', 'a\nb', 'x'.repeat(201)])
      expect(checkName(name)).toMatchObject({ ok: false });
  });

  it('is the same however its accents are written, and without blanks around it', () => {
    const names = ['Café', 'Cafe\u0301', '  Café '].map((name) => checkName(name));
    expect(names.map((name) => name.ok && name.value)).toEqual(['Café', 'Café', 'Café']);
  });

  it('is not that of a device where the system has such', () => {
    for (const name of ['con', 'NUL', 'Aux', 'com1', 'LPT9', 'com¹']) {
      expect(checkName(name, 'win32')).toMatchObject({ ok: false });
      expect(checkName(name, 'linux')).toMatchObject({ ok: true });
    }
    expect(checkName('console', 'win32')).toMatchObject({ ok: true });
  });
});

describe('a game', () => {
  it('is not renamed to one that is being begun', () => {
    writeFileSync(file('one'), OLD);
    const begun = createGame(home.folder, 'two', '');
    expect(renameGame(home.folder, 'one', 'two')).toMatchObject({ ok: false, problems: [{ code: 'name-taken' }] });
    if (begun.ok) begun.value.close();
    expect(readdirSync(home.folder).sort()).toEqual(['one.jsonl', 'two.jsonl']);
  });

  it('that is a folder is told as such', () => {
    mkdirSync(file('folder'));
    expect(readGame(home.folder, 'folder').problem?.message).toContain('it is a folder');
  });
});
