import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { spawn } from '@lydell/node-pty';
import { describe, expect, it } from 'vitest';
import { DOORS, PROGRAM, useHome } from '../cli/program.ts';

const home = useHome();

/** Plays in a pseudo-terminal: types each line when a prompt stands there, then ends the input. */
function playInTerminal(
  args: readonly string[],
  lines: readonly string[],
  env: Record<string, string> = {},
  story = home.write('doors.ink', DOORS),
): Promise<string> {
  const [program = '', ...script] = PROGRAM;
  const pty = spawn(program, [...script, 'play', story, ...args], {
    cols: 80,
    rows: 24,
    env: { ...process.env, TERM: 'xterm-256color', ...env },
  });
  const waiting = [...lines, '\u0004'];
  let said = '';
  pty.onData((data) => {
    said += data;
    if (said.endsWith('?> ')) pty.write(waiting.shift() ?? '\u0004');
  });
  return new Promise((resolve) => {
    pty.onExit(() => resolve(said.replaceAll('\r\n', '\n')));
  });
}

describe('in a terminal', () => {
  it.each([
    ['--plain', ['--plain'], {}],
    ['ACCESSIBLE=1', [], { ACCESSIBLE: '1' }],
    ['TERM=dumb', [], { TERM: 'dumb' }],
  ])('%s means plain mode, without an escape byte', async (_, args, env) => {
    const said = await playInTerminal(args, ['2\r'], env);
    expect(said).not.toContain('\u001b');
    expect(said).toContain('Two doors.\n\n1: Open the red door\n2: Open the blue door\n?> 2\nYou see the sea.\n');
  });

  it.each([
    ['output', ' | cat'],
    ['input', ' < /dev/null'],
  ])('%s that is no terminal means plain mode, without an escape byte', async (_, redirected) => {
    const story = home.write('doors.ink', DOORS);
    const line = [...PROGRAM, 'play', story].map((part) => `'${part}'`).join(' ') + redirected;
    const pty = spawn('sh', ['-c', line], { env: { ...process.env, TERM: 'xterm-256color' } });
    let said = '';
    pty.onData((data) => {
      said += data;
      if (said.endsWith('?> ')) pty.write('\u0004');
    });
    await new Promise<void>((resolve) => pty.onExit(() => resolve()));
    expect(said).not.toContain('\u001b');
    expect(said.replaceAll('\r\n', '\n')).toContain('Two doors.\n\n1: Open the red door\n2: Open the blue door\n?> ');
  });

  it('plain mode continues the game of the story that was played last', async () => {
    await playInTerminal(['--plain'], ['1\r']);
    const said = await playInTerminal(['--plain'], []);
    expect(said.startsWith('Open the red door and go in.\nA red room.\n')).toBe(true);
    expect((await playInTerminal(['--plain', '--new'], ['1\r'])).startsWith('Two doors.')).toBe(true);
    expect(home.gameNames().sort()).toEqual(['Doors 1', 'Doors 2']);
  });

  it('plain mode tells what went before in a story with world data, in brackets and before the last passage', async () => {
    mkdirSync(join(home.folder, 'watch'));
    home.write('watch/scenario.yaml', 'version: 1\nscenes:\n  watch: { title: The long watch }\n');
    const choices = '* [Wait for the morning]\n  It comes.\n  * * [Go]\n  -> END\n* [Sleep]\n  -> END\n';
    const story = home.write('watch/watch.ink', `# title: Watch\n# scene: watch\nThe stars stand still.\n${choices}`);
    await playInTerminal(['--plain'], ['1\r'], {}, story);
    const said = await playInTerminal(['--plain'], [], {}, story);
    expect(said).toMatch(/^(\[[^\n]+\.\]\n){2}It comes\.\n\n1: Go\n/);
    expect((await home.run(['play', '--game', 'Watch 1', story], '')).out).toMatch(/^It comes\./);
  });

  it('plain mode begins another game where the last has ended', async () => {
    await playInTerminal(['--plain'], ['2\r']);
    expect((await playInTerminal(['--plain'], ['1\r'])).startsWith('Two doors.')).toBe(true);
    expect(home.gameNames().sort()).toEqual(['Doors 1', 'Doors 2']);
  });

  it('plain mode ends with the line that quit was typed on', async () => {
    expect((await playInTerminal(['--plain'], ['quit\r'])).endsWith('?> quit\n')).toBe(true);
  });

  it('a seed or a difficulty other than that of the game played last ends with 2', async () => {
    await playInTerminal(['--plain', '--seed', '4'], ['1\r']);
    expect(await playInTerminal(['--plain', '--seed', '5'], [])).toBe(
      'the game "Doors 1" has seed 4, not 5. Leave it out, or begin another game with --new\n',
    );
  });
});
