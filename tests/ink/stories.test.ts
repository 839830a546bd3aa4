import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { transcript } from './playing.ts';

const folder = fileURLToPath(new URL('../stories', import.meta.url));

describe('tiny stories, each named by its claim', () => {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.ink'))) {
    const told = join(folder, file.replace(/\.ink$/, '.txt'));
    if (!existsSync(told)) continue;
    it(file.replace(/\.ink$/, '').replaceAll('-', ' '), () => {
      const text = readFileSync(join(folder, file), 'utf8');
      const choices = (/^\/\/ choices: ([\d ]+)/.exec(text)?.[1] ?? '').split(' ').filter(Boolean).map(Number);
      expect(`${transcript(text, { choices, seed: 1 })}\n`).toBe(readFileSync(told, 'utf8'));
    });
  }
});
