import { readFileSync } from 'node:fs';
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
