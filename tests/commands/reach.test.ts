import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { useHome } from '../cli/program.ts';

const home = useHome();

const INK = `# title: House
-> hall
=== hall
# scene: hall
The hall.
+ [Wait] You wait. -> hall
+ [Up] -> stairs
* [Out] -> garden
=== stairs
# scene: stairs
{ hall > 3:
  The third stair creaks.
}
+ [Down] -> hall
* [Attic] -> attic
=== attic
Dust.
# ending: attic
-> END
=== garden
Roses.
# ending: garden
-> END
=== cellar
Dark. -> END
`;
const house = () => home.write('house.ink', INK);
const reach = (target: string, ...more: readonly string[]) => home.run(['reach', target, house(), ...more]);

describe('reach', () => {
  it.each([
    ['ending:attic', 'ending:attic: after 2 decisions', ['Up', 'Attic']],
    ['scene:stairs', 'scene:stairs: after 1 decisions', ['Up']],
    ['knot:garden', 'knot:garden: after 1 decisions', ['Out']],
    ['garden', 'ending:garden: after 1 decisions', ['Out']],
    ['stairs', 'scene:stairs: after 1 decisions', ['Up']],
    ['house.ink:18', 'house.ink:18: after 2 decisions', ['Up', 'Attic']],
  ])('finds the shortest way to %s', async (target, said, way) => {
    const { out, status } = await reach(target);
    expect(status).toBe(0);
    expect(out.split('\n')[0]).toContain(said);
    expect(out.split('\n').slice(1, -1)).toEqual(way.map((text, at) => `  ${at + 1}. ${text}`));
  });

  it('comes by way of what has to happen first, here a knot entered four times, which diverts to itself do not count for', async () => {
    const { out } = await reach('house.ink:12');
    expect(out.split('\n')[0]).toContain('house.ink:12: after 7 decisions');
  });

  it('writes a recording that replays', async () => {
    const file = join(home.folder, 'way.jsonl');
    await reach('ending:attic', '--output', file);
    expect(readFileSync(file, 'utf8').trimEnd().split('\n')).toHaveLength(3);
    expect(await home.run(['replay', file, '--story', house(), '--verify'])).toMatchObject({
      status: 0,
      out: 'same\n',
    });
  });

  it('begins from a recording only where one is named, and says so', async () => {
    const file = join(home.folder, 'way.jsonl');
    expect((await reach('ending:attic', '--output', file)).out).not.toContain('recording');
    expect((await reach('ending:attic', '--corpus', file)).out).toContain('beginning from 1 recording');
  });

  it('begins from several recordings, and from all in a folder', async () => {
    const folder = join(home.folder, 'ways');
    mkdirSync(folder);
    const files = ['one', 'two'].map((name) => join(folder, `${name}.jsonl`));
    for (const file of files) await reach('ending:attic', '--output', file);
    expect((await reach('ending:garden', '--corpus', folder)).out).toContain('beginning from 2 recordings');
    const both = files.flatMap((file) => ['--corpus', file]);
    expect((await reach('ending:garden', ...both)).out).toContain('beginning from 2 recordings');
    expect((await reach('ending:garden', '--corpus', join(folder, 'none'))).err).toContain('cannot read');
  });

  it('says how far it looked for what nobody can reach, and ends with 1', async () => {
    const { out, status } = await reach('knot:cellar', '--seconds', '1');
    expect(status).toBe(1);
    expect(out).toMatch(/^knot:cellar: not found; looked at \d+ games, \d+ turns\n$/);
  });

  it('names the nearest where the story has no such place', async () => {
    expect((await reach('ending:atic')).err).toContain('the story has no ending "atic". Did you mean "attic"?');
    expect((await reach('house.ink:3')).err).toMatch(
      /nothing is told or set in line 3 of .*house\.ink\. Line \d+ is the nearest/,
    );
    expect((await reach('nowhere.ink:3')).err).toContain('the story has no file "nowhere.ink"');
    expect((await home.run(['reach'])).status).toBe(2);
  });
});

/** Whoever waits comes later to the gate, and finds the door of the tower shut. */
const CLOCKS = `INCLUDE world.ink
LIST clocks = candle
-> hall
=== hall
# scene: hall
The hall.
+ { minute() < 30 } [Wait]
  ~ spend(10)
  ~ advance(candle, 1)
  -> hall
* { clock(candle) < 2 } [Climb] -> tower
* [Go] -> gate
=== tower
The tower. -> END
=== gate
# scene: gate
~ spend(5)
The gate. -> END
`;

function clocks(): string {
  home.write('world.ink', readFileSync(new URL('../../story/lib/world.ink', import.meta.url), 'utf8'));
  home.write(
    'scenario.yaml',
    'version: 1\nclocks:\n  candle: { title: Candle, size: 3, start: 0 }\nscenes:\n  hall: { title: Hall }\n  gate: { title: Gate }\n',
  );
  return home.write('clocks.ink', CLOCKS);
}

describe('reach, asked about time', () => {
  const ask = (target: string, ...more: readonly string[]) =>
    home.run(['reach', target, clocks(), '--seconds', '1', ...more]);

  it.each([
    [[], 'scene:gate: after 1 decisions at minute 0;'],
    [['--earliest'], 'scene:gate: after 1 decisions at minute 0, the earliest found;'],
    [['--latest'], 'scene:gate: after 4 decisions at minute 30, the latest found;'],
    [['--past', 'candle=2'], 'scene:gate, candle 2 or more: after 3 decisions at minute 20;'],
    [['--past', 'minute=10'], 'scene:gate, minute 10 or more: after 2 decisions at minute 10;'],
  ])('with %j finds the way that is asked for', async (options, said) => {
    expect((await ask('scene:gate', ...options)).out).toContain(said);
  });

  it('does not find what can no longer be had past a mark', async () => {
    const { out, status } = await ask('knot:tower', '--past', 'candle=2');
    expect(out).toContain('knot:tower, candle 2 or more: not found');
    expect(status).toBe(1);
  });

  it('names the nearest clock where there is no such', async () => {
    const { err, status } = await ask('scene:gate', '--past', 'candel=2');
    expect(err).toContain('there is no clock "candel". Did you mean "candle"?');
    expect(status).toBe(2);
    expect((await ask('scene:gate', '--earliest', '--latest')).status).toBe(2);
  });
});
