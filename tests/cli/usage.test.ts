import { describe, expect, it } from 'vitest';
import about from '../../package.json' with { type: 'json' };
import { useHome } from './program.ts';

const home = useHome();
const COMMANDS = ['play', 'replay', 'games', 'check', 'explore', 'map', 'new', 'reach', 'stats', 'compile'];

describe('the command line', () => {
  it('says the version', async () => {
    expect(await home.spawn(['--version'])).toEqual({ status: 0, out: `${about.version}\n`, err: '' });
  });

  it('says what commands there are', async () => {
    for (const ask of ['--help', '-h', 'help']) {
      const { out, status } = await home.run([ask]);
      expect(status).toBe(0);
      for (const name of COMMANDS) expect(out).toMatch(new RegExp(`^  ${name} `, 'm'));
    }
  });

  it.each(COMMANDS)('says how %s is used', async (name) => {
    const { out, status } = await home.run([name, '--help']);
    expect(status).toBe(0);
    expect(out.startsWith(`Usage: first-contact ${name} `)).toBe(true);
    expect(await home.run(['help', name])).toEqual({ out, status, err: '' });
  });

  it('ends with 2 for a command that there is not, and says the nearest', async () => {
    expect(await home.run(['pley'])).toEqual({
      status: 2,
      out: '',
      err: 'there is no command "pley". Did you mean "play"?\n',
    });
    expect((await home.run(['xyzzy'])).err).toBe('there is no command "xyzzy". See first-contact --help\n');
    expect((await home.run(['./my.ink'])).err).toBe(
      'there is no command "./my.ink". Say first-contact play ./my.ink\n',
    );
    expect((await home.run(['constructor'])).status).toBe(2);
  });

  it('ends with 2 for an option that there is not, and says the nearest', async () => {
    expect(await home.run(['play', '--sed', '3'])).toEqual({
      status: 2,
      out: '',
      err: 'there is no option --sed. Did you mean --seed?\n',
    });
    expect((await home.run(['--plian'])).err).toBe('there is no option --plian. Did you mean --plain?\n');
    expect((await home.run(['play', '-x'])).status).toBe(2);
  });

  it.each([
    [['play', '--seed'], '--seed needs a value. Say --seed N'],
    [['play', '--seed', 'x'], '--seed is "x". It is a whole number from 0 to 2147483647'],
    [['play', '--seed', '-1'], '--seed is "-1". It is a whole number from 0 to 2147483647'],
    [['play', '--seed=-1'], '--seed is "-1". It is a whole number from 0 to 2147483647'],
    [['play', '--seed', '2147483648'], '--seed is "2147483648". It is a whole number from 0 to 2147483647'],
    [['play', '--difficulty', 'captian'], '--difficulty is "captian". Did you mean "captain"?'],
    [['play', '--plain=yes'], '--plain takes no value, and got "yes"'],
    [['play', '--speed', 'fast'], '--speed is "fast". It is a number of words a second'],
    [['play', 'a.ink', 'b.ink'], '"b.ink" is one argument too many. See first-contact play --help'],
    [['check', 'a.ink', 'b.ink'], '"b.ink" is one argument too many. See first-contact check --help'],
    [['games', 'shwo'], 'games cannot "shwo". Did you mean "show"?'],
    [
      ['games', 'rename', 'one'],
      'games rename takes the name of a game and its new name. See first-contact games --help',
    ],
    [['replay'], 'replay needs a recording. Name a file'],
    [['replay', 'a.jsonl', '--speed', 'fast'], '--speed is "fast". It is a number of words a second'],
    [
      ['replay', 'a.jsonl', '--to', 'tetx'],
      '--to is "tetx". Did you mean "text"? It is one of text, markdown, html, cast, json',
    ],
  ])('ends with 2 for %j', async (args, said) => {
    expect(await home.run(args)).toEqual({ status: 2, out: '', err: `${said}\n` });
  });

  it('says what nobody foresaw in one line, and ends with 1', async () => {
    const broken = {
      input: null as never,
      output: null as never,
      errors: { write: (text: string) => said.push(text) } as never,
      env: {},
    };
    const said: string[] = [];
    const { run } = await import('../../src/cli.ts');
    expect(await run(['--version'], broken)).toBe(1);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/^first-contact: .*FIRST_CONTACT_DEBUG=1 shows where\n$/);
  });
});
