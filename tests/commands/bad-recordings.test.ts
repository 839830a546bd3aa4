import { mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DOORS, useHome } from '../cli/program.ts';

const home = useHome();
const file = (name: string) => join(home.games, `${name}.jsonl`);
const story = () => home.write('doors.ink', DOORS);
const play = (name: string, input: string) => home.run(['play', story(), '--game', name, '--seed', '7'], input);
const bytes = (name: string) => readFileSync(file(name));

/** A game of two decisions, its file changed by `spoil`. */
async function spoilt(spoil: (lines: string[]) => readonly string[]): Promise<void> {
  await play('mine', '1\n1\n');
  const lines = readFileSync(file('mine'), 'utf8').trimEnd().split('\n');
  writeFileSync(file('mine'), `${spoil(lines).join('\n')}\n`);
}

describe('a game whose file is broken in its middle', () => {
  const broken = (lines: string[]) => lines.with(1, '{"n":1,"par');
  const said = () => `${file('mine')}:2: this line is no decision of a recording.`;

  it('is refused to every command with the line and a way out, and stays as it is', async () => {
    await spoilt(broken);
    const before = bytes('mine');
    for (const args of [
      ['play', story(), '--game', 'mine'],
      ['games', 'show', 'mine'],
      ['games', 'import', file('mine'), 'copy'],
      ['replay', '--verify', file('mine')],
    ]) {
      const { out, err, status } = await home.run(args, '1\n');
      expect([out, status]).toEqual(['', 1]);
      expect(err).toBe(
        `${said()} first-contact games import "${file('mine')}" --mend makes a new game of what can be read, and leaves this file as it is\n`,
      );
    }
    expect(bytes('mine')).toEqual(before);
    expect(home.gameNames()).toEqual(['mine']);
  });

  it('is listed with what is wrong, and is still the one that was played last', async () => {
    await play('other', '1\n');
    await spoilt(broken);
    ['other', 'mine'].forEach((name, at) => {
      utimesSync(file(name), new Date(2026, 1, at + 1), new Date(2026, 1, at + 1));
    });
    expect((await home.run(['games'])).out).toMatch(/^mine {3}line 2: this line is no decision of a recording\nother /);
  });

  it('is exported as it is, and that is said', async () => {
    await spoilt(broken);
    const { out, err, status } = await home.run(['games', 'export', 'mine']);
    expect([out, status]).toEqual([readFileSync(file('mine'), 'utf8'), 0]);
    expect(err).toContain(`${file('mine')}:2: warning: this line is no decision`);
  });

  it('gives what can be read to a new game, which is played on', async () => {
    await spoilt((lines) => lines.with(2, 'x'));
    const before = bytes('mine');
    expect(await home.run(['games', 'import', file('mine'), '--mend'])).toEqual({
      out: 'Imported as "mine mended": 1 decision.\n',
      err: `${file('mine')}: warning: 1 line could not be kept\n`,
      status: 0,
    });
    expect(bytes('mine')).toEqual(before);
    expect((await play('mine mended', '2\n')).out).toContain('Down you go.');
    expect(home.game('mine mended')).toHaveLength(3);
    expect(await home.run(['games', 'import', file('mine'), '--mend'])).toMatchObject({ status: 2 });
  });

  it('says how much hung on what is lost', async () => {
    await spoilt(broken);
    const { out, err } = await home.run(['games', 'import', file('mine'), 'saved', '--mend']);
    expect(out).toBe('Imported as "saved": 0 decisions.\n');
    expect(err).toBe(`${file('mine')}: warning: 1 line could not be kept, and the way to 1 decision is lost\n`);
  });
});

describe('a line of 50 MB', () => {
  it.each([
    ['in the middle', 2],
    ['at the beginning', 0],
    ['at the end, without a newline', 3],
  ])('%s is refused in little memory, and nothing is touched', async (_, at) => {
    await play('mine', '1\n1\n');
    const lines = readFileSync(file('mine'), 'utf8').trimEnd().split('\n');
    const long = `${lines[at]?.slice(0, -1) ?? '{"n":3'},"x":"${'x'.repeat(50_000_000)}"}`;
    const text = [...lines.slice(0, at), long, ...lines.slice(at + 1)].join('\n') + (at < 3 ? '\n' : '');
    writeFileSync(file('mine'), text);
    const memory = join(home.folder, 'memory');
    const report = `process.on('exit',()=>require('node:fs').writeFileSync(${JSON.stringify(memory)},String(process.resourceUsage().maxRSS)))`;
    const env = { NODE_OPTIONS: `--require ${home.write('report.cjs', report)}` };
    for (const args of [
      ['play', story(), '--game', 'mine'],
      ['replay', '--verify', file('mine')],
      ['games', 'import', file('mine'), 'copy'],
      ['games'],
    ]) {
      const { out, err, status } = await home.spawn(args, '1\n', { env });
      const said = at === 0 ? 'no recording of a game' : 'this line is longer than 1 MB, and no decision';
      expect([args[0] === 'games' ? out + err : err, status]).toEqual([
        expect.stringContaining(said),
        args.length === 1 ? 0 : 1,
      ]);
      // In kilobytes. All of it at once, as text and parsed, would be more.
      expect(Number(readFileSync(memory, 'utf8'))).toBeLessThan(150_000);
    }
    expect(bytes('mine').equals(Buffer.from(text))).toBe(true);
    expect(readdirSync(home.games).filter((name) => name.includes('copy'))).toEqual([]);
  });
});

describe('control sequences', () => {
  const evil = '\x1b[2J\x1b]0;title\x07\u202e\x9b31mword\r\nFile: /etc/passwd';
  const CONTROL = /[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]/;

  it('in what a recording says are not printed, nor do they make lines', async () => {
    await play('mine', '1\n1\n');
    const [head = '{}', first = '{}', second = '{}'] = readFileSync(file('mine'), 'utf8').split('\n');
    const header = JSON.parse(head);
    header.story.title = `Doors ${evil}`;
    header.created = `then ${evil}`;
    const decisions = [first, second].map((line, at) => ({ ...JSON.parse(line), text: `choice ${at} ${evil}` }));
    const lines = [header, ...decisions, { kind: evil, n: evil }].map((line) => `${JSON.stringify(line)}\n`);
    writeFileSync(file('mine'), lines.join(''));
    for (const args of [['games'], ['games', 'show', 'mine'], ['replay', '--verify', file('mine')]]) {
      const { out, err } = await home.run(args);
      expect(out + err).not.toMatch(CONTROL);
      expect(out).not.toMatch(/^File: \/etc/m);
    }
    const elsewhere = { ...header, story: { ...header.story, id: `/no/${evil}.ink` } };
    writeFileSync(file('mine'), `${JSON.stringify(elsewhere)}\n`);
    for (const args of [
      ['play', story(), '--game', 'mine'],
      ['replay', '--verify', file('mine')],
    ]) {
      const { out, err, status } = await home.run(args);
      expect([out, status]).toEqual(['', 1]);
      expect(err).not.toMatch(CONTROL);
    }
  });

  it('in the names of files are not printed', async () => {
    await play('mine', '1\n');
    const name = 'evil\x1b[2J\nname';
    writeFileSync(file(name), bytes('mine'));
    const listed = await home.run(['games']);
    expect(listed.out).not.toMatch(CONTROL);
    expect(listed.out).toContain('evil name  this file has a name that no game can have\n');
    expect(listed.out.trimEnd().split('\n')).toHaveLength(2);
    writeFileSync(file(name), 'no recording\n');
    for (const args of [
      ['replay', '--verify', file(name)],
      ['games', 'import', file(name), 'x'],
      ['games', 'import', file(name)],
      ['games', 'show', name],
      ['games', 'export', 'mine', '--output', join(home.folder, name, name)],
    ]) {
      const { out, err, status } = await home.run(args);
      expect([out, status]).toEqual(['', status === 2 ? 2 : 1]);
      expect(err).not.toMatch(CONTROL);
      expect(err.trimEnd().split('\n')).toHaveLength(1);
    }
  });
});

describe('what is no recording', () => {
  it.each<[string, string | Buffer, string]>([
    ['an empty file', '', 'this is no whole recording'],
    ['a file of nothing', Buffer.alloc(300), 'this is no whole recording'],
    ['a header cut off', '{"format":"first-contact-recording","ver', 'this is no whole recording'],
    ['an empty line', '\n', 'this is no recording of a game'],
    ['a diary', 'Dear diary\n', 'this is no recording of a game'],
    ['other JSON', '{"format":"something else"}\n', 'this is no recording of a game'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 'this is no recording of a game'],
    [
      'a recording in UTF-16',
      Buffer.from('\ufeff{"format":"first-contact-recording"}\n', 'utf16le'),
      'It is in UTF-16',
    ],
    ['a header of a newer version', '{"format":"first-contact-recording","version":7}\n', 'has format version 7, and'],
    ['half a header', '{"format":"first-contact-recording","version":1}\n', 'is no whole header of a recording'],
  ])('is not imported, and standard error says why: %s', async (_, contents, why) => {
    const other = join(home.folder, 'other.jsonl');
    writeFileSync(other, contents);
    for (const more of [[], ['--mend']]) {
      const { out, err, status } = await home.run(['games', 'import', other, ...more]);
      expect([out, status]).toEqual(['', 1]);
      expect(err.split('\n')).toHaveLength(2);
      if (more.length === 0) expect(err).toContain(why);
    }
    expect(readFileSync(other).equals(Buffer.from(contents))).toBe(true);
    expect(readdirSync(home.games)).toEqual([]);
  });

  it.each(['/dev/zero', '/dev/null', '.', 'nowhere.jsonl'])('is not waited for: %s', async (name) => {
    for (const args of [
      ['games', 'import', name, 'x'],
      ['replay', '--verify', name],
    ]) {
      const { out, err, status } = await home.run(args);
      expect([out, status]).toEqual(['', 1]);
      expect(err.split('\n')).toHaveLength(2);
    }
  });

  it('is a folder among the games, which is listed with what is wrong', async () => {
    mkdirSync(file('folder'), { recursive: true });
    expect(await home.run(['games'])).toMatchObject({ status: 0, err: '' });
    expect((await home.run(['play', story(), '--game', 'folder'])).status).toBe(1);
  });

  it('has any time that a file can have', async () => {
    await play('mine', '1\n');
    utimesSync(file('mine'), -1, 1e13);
    const { out, status } = await home.run(['games']);
    expect([out.startsWith('mine  '), status]).toEqual([true, 0]);
  });
});
