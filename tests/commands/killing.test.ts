import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { PROGRAM, useHome } from '../cli/program.ts';

const home = useHome();
const LOOP =
  '# id: loop\nVAR turn = 0\n-> hub\n=== hub\n~ turn++\n{turn} times here.\n+ [Round] Round.\n  -> hub\n+ [Back] Back.\n  -> hub\n';
const loop = () => home.write('loop.ink', LOOP);

/** Plays, and is killed as `until` says: with SIGKILL, which no program can do anything about. Answers what was shown. */
async function killed(input: string, until: (shown: () => string) => Promise<unknown>): Promise<string> {
  const [program = '', ...script] = PROGRAM;
  const child = spawn(program, [...script, 'play', loop(), '--game', 'mine'], { env: process.env });
  let shown = '';
  child.stdout.on('data', (chunk) => {
    shown += String(chunk);
  });
  child.stdin.on('error', () => undefined);
  child.stdin.write(input);
  await until(() => shown);
  child.kill('SIGKILL');
  await new Promise((resolve) => child.once('close', resolve));
  return shown;
}

const prompts = (shown: string) => shown.split('?> ').length - 1;
const decisions = () => readFileSync(join(home.games, 'mine.jsonl'), 'utf8').match(/^\{"n":.*\}$/gm) ?? [];

async function comeTo(count: number, shown: () => string): Promise<void> {
  while (prompts(shown()) < count) await setTimeout(1);
}

describe('a process that is killed', () => {
  it.each([1, 2, 3, 7])('at prompt %i has lost nothing, and the next goes on at once from there', async (count) => {
    await killed('1\n'.repeat(count - 1), (shown) => comeTo(count, shown));
    expect(decisions()).toHaveLength(count - 1);
    const { out, err, status } = await home.spawn(['play', loop(), '--game', 'mine'], '2\n');
    expect([err, status]).toEqual(['', 0]);
    expect(out).toContain(`${count} times here.`);
    expect(decisions()).toHaveLength(count);
    expect(readdirSync(home.games)).not.toContain('mine.lock');
  });

  it('at any moment has lost at most the decision whose outcome was not shown', async () => {
    let before = 0;
    for (let round = 0; round < 12; round++) {
      // Somewhere between the start of the process and its some thousandth decision.
      const shown = await killed('1\n2\n'.repeat(2000), async (said) => {
        if (round % 3 > 0) await comeTo(1, said);
        await setTimeout((round * 37) % 90);
      });
      const taken =
        before === 0 && !statSync(join(home.games, 'mine.jsonl'), { throwIfNoEntry: false }) ? 0 : decisions().length;
      // The first prompt shows where play stood already.
      expect(taken).toBeGreaterThanOrEqual(before + Math.max(0, prompts(shown) - 1));
      before = taken;
    }
    const { err, status } = await home.spawn(['play', loop(), '--game', 'mine'], '1\n');
    expect([err, status]).toEqual(['', 0]);
    expect(decisions()).toHaveLength(before + 1);
    expect(readdirSync(home.games)).not.toContain('mine.lock');
  });
});
