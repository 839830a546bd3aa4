import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DOORS, PROGRAM, useHome } from '../cli/program.ts';

const home = useHome();
const story = () => home.write('doors.ink', DOORS);
const file = (name: string) => join(home.games, `${name}.jsonl`);

describe('a folder that cannot be made', () => {
  // Linux has one for every test: nothing can be made in /proc, not even by root.
  it.skipIf(!existsSync('/proc/self'))('is told in one line, with status 1, and never waited for', async () => {
    const env = { XDG_DATA_HOME: '/proc/nope', XDG_CONFIG_HOME: '/proc/nope', XDG_CACHE_HOME: '/proc/nope' };
    const { out, err, status } = await home.spawn(['play', story()], '1\n', { env });
    expect([out, status]).toEqual(['', 1]);
    expect(err).toMatch(/^cannot write in \/proc\/nope\/first-contact\/games: [^\n]+\n$/);
  });
});

describe('a disk that is full', () => {
  it('at the beginning is told in one line, with status 1, and no file is left', async () => {
    await home.spawn(['play', story()], '');
    const command = ['bash', '-c', 'ulimit -f 0; exec "$@"', 'bash', ...PROGRAM];
    const { out, err, status } = await home.spawn(['play', story(), '--game', 'mine'], '1\n', { command });
    expect([out, status]).toEqual(['', 1]);
    expect(err).toMatch(/^cannot (write|lock) .*: the file may not grow any more\. [^\n]*\n$/);
    expect(readdirSync(home.games)).toEqual([]);
  });

  it('in a game shows no outcome, and leaves no half of a line', async () => {
    const longest = 'word '.repeat(60).trim();
    const text = `# id: long\nGo.\n+ (on) [${longest}] On.\n  -> on2\n=== on2\n+ [${longest} again] Again.\n  -> on2\n`;
    const long = home.write('long.ink', text);
    // A limit on the size of files is a full disk that any user can have: the last line does not fit whole.
    const command = ['bash', '-c', 'ulimit -f 2; exec "$@"', 'bash', ...PROGRAM];
    await home.spawn(['play', long], '');
    const { out, err, status } = await home.spawn(['play', long, '--game', 'mine'], '1\n'.repeat(9), { command });
    expect(err).toContain(`cannot write ${file('mine')}: the file may not grow any more`);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(status).toBe(1);
    const taken = home.game('mine').length - 1;
    expect(taken).toBeGreaterThan(0);
    expect(out.match(/^\?> (On|Again)\./gm)).toHaveLength(taken);
    expect(readFileSync(file('mine'), 'utf8').endsWith('\n')).toBe(true);
    const again = await home.spawn(['play', long, '--game', 'mine'], '1\n');
    expect([again.status, again.err]).toEqual([0, '']);
  });
});

describe('a disk that is full where a file is to be written', () => {
  const limited = ['bash', '-c', 'ulimit -f 0; exec "$@"', 'bash', ...PROGRAM];

  it.each([
    ['an export', (copy: string) => ['games', 'export', 'mine', '--output', copy]],
    ['an import', () => ['games', 'import', file('mine'), 'copy']],
    ['a mended game', () => ['games', 'import', file('mine'), 'copy', '--mend']],
  ])('is told, and nothing of it is left: %s', async (_, args) => {
    await home.run(['play', story(), '--game', 'mine'], '1\n');
    const folders = [home.folder, home.games].map((folder) => readdirSync(folder));
    const copy = join(home.folder, 'copy.jsonl');
    const { out, err, status } = await home.spawn(args(copy), '', { command: limited });
    expect([out, status]).toEqual(['', 1]);
    expect(err).toMatch(/^cannot write .*copy.jsonl: the file may not grow any more\. [^\n]+\n$/);
    expect([home.folder, home.games].map((folder) => readdirSync(folder))).toEqual(folders);
  });

  it('keeps what the file was that an export would have replaced', async () => {
    await home.run(['play', story(), '--game', 'mine'], '1\n');
    const copy = home.write('copy.jsonl', 'precious\n');
    const args = ['games', 'export', 'mine', '--output', copy, '--force'];
    expect((await home.spawn(args, '', { command: limited })).status).toBe(1);
    expect(readFileSync(copy, 'utf8')).toBe('precious\n');
  });

  it.skipIf(!existsSync('/dev/full'))('is told where it is standard output', async () => {
    await home.run(['play', story(), '--game', 'mine'], '1\n');
    const command = ['bash', '-c', '"$@" > /dev/full', 'bash', ...PROGRAM];
    for (const args of [['--version'], ['--help'], ['games'], ['games', 'export', 'mine'], ['play', story()]]) {
      const { err, status } = await home.spawn(args, '1\n', { command });
      expect([err, status]).toEqual([
        'cannot write standard output: the disk is full. Free some space, then go on\n',
        1,
      ]);
    }
  });
});

describe('a disk that cannot be written', () => {
  it('is told in one line, with status 1', async () => {
    writeFileSync(join(home.folder, 'XDG_DATA_HOME'), 'a file where the folder should be');
    const { out, err, status } = await home.run(['play', story()], '1\n');
    expect([out, status]).toEqual(['', 1]);
    expect(err).toBe(
      `cannot write in ${home.games}: a part of the path is no folder. Move that file away, or point XDG_DATA_HOME at a folder of yours\n`,
    );
  });

  it.skipIf(process.getuid?.() === 0)('for want of permission is told in one line, with status 1', async () => {
    mkdirSync(home.games, { recursive: true, mode: 0o500 });
    const { err, status } = await home.run(['play', story()], '1\n');
    expect(err).toContain('permission is denied');
    expect(status).toBe(1);
  });

  it('in the cache folder is no hindrance', async () => {
    writeFileSync(join(home.folder, 'XDG_CACHE_HOME'), 'a file where the folder should be');
    const { out, err, status } = await home.run(['play', story()], '1\n2\n');
    expect([err, status]).toEqual(['', 0]);
    expect(out).toContain('Down you go.');
  });

  it('in the config folder is no hindrance, and is told', async () => {
    writeFileSync(join(home.folder, 'XDG_CONFIG_HOME'), 'a file where the folder should be');
    const text = '# id: c\nLook. # codex: stars\n* Go\n- Gone.\n';
    const { out, err, status } = await home.run(['play', home.write('c.ink', text)], '1\n');
    expect(status).toBe(0);
    expect(out).toContain('Gone.');
    expect(err).toContain('warning: cannot');
  });
});

describe('the folder of games', () => {
  it('is for its user only', async () => {
    await home.run(['play', story(), '--game', 'mine'], '');
    expect(statSync(home.games).mode & 0o777).toBe(0o700);
    expect(statSync(file('mine')).mode & 0o777).toBe(0o600);
  });

  it('holds the compiled story beside its games, compressed, once a decision has been taken', async () => {
    await home.run(['play', story(), '--game', 'mine'], '1\n');
    const hash = (home.game('mine')[0]?.story as { hash: string } | undefined)?.hash;
    expect(readdirSync(home.games).sort()).toEqual([`${hash}.story.gz`, 'mine.jsonl'].sort());
    execFileSync('gzip', ['-t', join(home.games, `${hash}.story.gz`)]);
  });
});
