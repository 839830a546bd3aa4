import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import about from '../../package.json' with { type: 'json' };
import { useHome } from '../cli/program.ts';

const home = useHome();
const root = join(import.meta.dirname, '../..');

describe('the package', () => {
  it('holds what runs, the recordings, and who made it', () => {
    const told = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: root,
      encoding: 'utf8',
    });
    const files: string[] = JSON.parse(told)[0].files.map(({ path }: { path: string }) => path);
    for (const file of ['bin/first-contact.cjs', 'dist/program.js', 'dist/story/film.story', 'dist/index.js']) {
      expect(files).toContain(file);
    }
    for (const file of [
      'dist/scenario.schema.json',
      'dist/guide.md',
      'dist/types/index.d.ts',
      'dist/THIRD-PARTY-LICENSES.txt',
      'LICENSE',
      'README.md',
      'saves/film.jsonl',
    ]) {
      expect(files).toContain(file);
    }
    expect(files.filter((file) => /^(src|tests|story|\.ci)\//.test(file))).toEqual([]);
  });

  it('needs no other package', () => {
    expect(Object.keys(about)).not.toContain('dependencies');
  });

  it('names every package that it contains, each with its licence', () => {
    const text = readFileSync(join(root, 'dist/THIRD-PARTY-LICENSES.txt'), 'utf8');
    for (const name of [
      'inkjs',
      'chalk',
      'enquirer',
      'conf',
      'yaml',
      'valibot',
      'env-paths',
      'string-width',
      'wrap-ansi',
    ]) {
      expect(text).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(\\S+\\)$`, 'm'));
    }
  });

  it('plays to the first prompt with the script and the film alone: no compiler, no prompts, no settings', async () => {
    mkdirSync(join(home.folder, 'dist/story'), { recursive: true });
    for (const file of ['bin/first-contact.cjs', 'dist/program.js', 'dist/story/film.story', 'package.json']) {
      cpSync(join(root, file), join(home.folder, file));
    }
    const child = spawn(process.execPath, [join(home.folder, 'bin/first-contact.cjs'), '--plain']);
    const said = await new Promise<string>((resolve) => {
      let text = '';
      child.stdout.on('data', (chunk) => {
        text += chunk;
        if (text.includes('?> ')) resolve(text);
      });
      child.once('close', () => resolve(text));
    });
    child.kill();
    expect(said).toMatch(/^1: .+\n2: .+\n(.+\n)*\?> $/m);
  });
});

describe('a fresh clone', () => {
  const clone = () => {
    for (const name of ['bin', 'src', 'story', 'package.json', 'tsconfig.json']) {
      cpSync(join(root, name), join(home.folder, name), { recursive: true });
    }
  };

  it('is built at the first start, which says so on standard error', () => {
    clone();
    symlinkSync(join(root, 'node_modules'), join(home.folder, 'node_modules'));
    const start = () =>
      spawnSync(process.execPath, ['bin/first-contact.cjs', '--version'], { cwd: home.folder, encoding: 'utf8' });
    const first = start();
    expect(first.stderr).toContain('Building First Contact');
    expect([first.stdout, first.status]).toEqual([`${about.version}\n`, 0]);
    expect(start().stderr).toBe('');
    expect(readdirSync(home.folder)).toContain('dist');
    // All that there is to build is built.
  }, 120_000);

  it('is prepared without complaint where there is nothing to build with', () => {
    clone();
    const { status, stdout, stderr } = spawnSync(process.execPath, ['src/build/prepare.mjs'], {
      cwd: home.folder,
      encoding: 'utf8',
    });
    expect([status, stdout, stderr]).toEqual([0, '', '']);
  });
});

describe('the README', () => {
  const text = readFileSync(join(root, 'README.md'), 'utf8');

  it('has two commands for a fresh clone', () => {
    const block = /```sh\n([^`]*)```/.exec(text)?.[1] ?? '';
    expect(
      block
        .trim()
        .split('\n')
        .map((line) => line.replace(/\s*#.*/, '')),
    ).toEqual(['npm ci && npm start', 'npm ci && npm test']);
  });

  it('sends nobody to the registry for the bare name', () => {
    expect(text).not.toMatch(/npx (--yes |-y )?first-contact\b/);
    expect(text).not.toMatch(/npm i(nstall)? (-g |--global )?first-contact\b/);
  });
});
