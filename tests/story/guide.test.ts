import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WORDS } from '../../src/ink/vocabulary.ts';

const root = join(import.meta.dirname, '../..');
const guide = readFileSync(join(root, 'story/README.md'), 'utf8');

interface Block {
  readonly section: string;
  readonly kind: string;
  /** The file that it is, or the empty text. */
  readonly file: string;
  readonly text: string;
}

function blocksOf(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let section = '';
  for (const [, heading, kind = '', file = '', content = ''] of text.matchAll(
    /^## (.+)$|^```(\w*) ?(\S*)\n([\s\S]*?)^```$/gm,
  )) {
    if (heading !== undefined) section = heading;
    else blocks.push({ section, kind, file, text: content });
  }
  return blocks;
}

/** The commands of a console block, each with what it is to say; a line of an ellipsis stands for any lines. */
function commandsOf(text: string): readonly { readonly command: string; readonly said: string }[] {
  return text
    .split(/^\$ /m)
    .slice(1)
    .map((part) => ({ command: part.slice(0, part.indexOf('\n')), said: part.slice(part.indexOf('\n') + 1) }));
}

/** What a command may say, line by line, without the blanks at the ends of lines. */
function patternOf(said: string): RegExp {
  const lines = said.split('\n').slice(0, -1);
  const parts = lines.map((line) => (line === '…' ? '(?:.*\\n)*' : `${line.split('…').map(escaped).join('.*')}\\n`));
  return new RegExp(`^${parts.join('')}$`);
}

function escaped(text: string): string {
  return text.trimEnd().replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'first-contact-guide-'));
  const command = join(folder, '.bin/first-contact');
  mkdirSync(dirname(command));
  writeFileSync(command, `#!/bin/sh\nexec '${process.execPath}' '${join(root, 'bin/first-contact.cjs')}' "$@"\n`);
  chmodSync(command, 0o755);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function runCommand(command: string): string {
  const home = join(folder, '.home');
  const env = {
    ...{ ...process.env, XDG_DATA_HOME: home, XDG_CONFIG_HOME: home, XDG_CACHE_HOME: home },
    PATH: `${join(folder, '.bin')}${delimiter}${process.env.PATH}`,
  };
  const { stdout } = spawnSync('sh', ['-c', `(${command}) 2>&1`], { cwd: folder, env, encoding: 'utf8' });
  return stdout === '' ? '' : `${stdout.replace(/[ \n]+$/, '').replace(/ +$/gm, '')}\n`;
}

/** A section runs many commands, each a process of its own. */
const PATIENCE = 120_000;

describe('the guide for writers', () => {
  const blocks = blocksOf(guide);

  it('has no example but files and commands', () => {
    expect(
      blocks.filter(({ kind, file }) => !(kind === 'console' || (/^(ink|yaml)$/.test(kind) && file !== ''))),
    ).toEqual([]);
    expect(guide.match(/^```/gm)).toHaveLength(2 * blocks.length);
  });

  for (const section of new Set(blocks.map((block) => block.section))) {
    it(
      `does what it says under "${section}"`,
      () => {
        for (const { kind, file, text } of blocks.filter((block) => block.section === section)) {
          if (kind === 'console') {
            for (const { command, said } of commandsOf(text))
              expect([command, runCommand(command)]).toEqual([command, expect.stringMatching(patternOf(said))]);
          } else {
            mkdirSync(dirname(join(folder, file)), { recursive: true });
            writeFileSync(join(folder, file), text);
          }
        }
      },
      PATIENCE,
    );
  }

  it('names every word of the vocabulary, and no other', () => {
    const tables = guide.slice(guide.indexOf('## The vocabulary'), guide.indexOf('| tag |'));
    const named = [...tables.matchAll(/(\w+)\([^)]*\)/g)].map(([, name]) => name);
    expect(new Set(named)).toEqual(new Set(WORDS.keys()));
  });
});
