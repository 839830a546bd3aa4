import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { useHome } from '../cli/program.ts';

const home = useHome();

const INK = `# title: House "&" garden
-> hall
=== hall
# scene: hall
A <hall>.
* [Up the "stairs"] -> attic.door
* [Out] -> garden
=== attic
= door
{ false: -> cellar }
-> chest ->
~ tidy()
-> garden
=== chest
->->
=== garden
# ending: garden
-> END
=== cellar
= stairs
Wet.
-> garden
=== lawn
# scene: lawn
Green.
-> garden
=== function tidy()
~ return
`;
const THREADS = `version: 1
eras:
  today: { title: Today, starts: 0 }
start: { era: today }
scenes:
  hall: { title: The Hall, thread: indoors, era: today }
  lawn: { title: The Lawn, thread: outdoors, era: today, after: [hall] }
`;

const lineOf = (text: string, part: string) => text.split('\n').find((line) => line.includes(part));

const house = () => home.write('house.ink', INK);
const draw = async (...args: readonly string[]) => (await home.run(['map', house(), ...args])).out;

describe('map', () => {
  it('draws knots in their scenes, and the ways between them with their choices', async () => {
    const dot = await draw('--format', 'dot', '--runs', '0');
    expect(dot).toMatch(/subgraph cluster_scene_0 \{\n\s+label="hall"/);
    expect(lineOf(dot, '"k_hall" -> "k_attic__door"')).toContain('label=" Up the \\"stairs\\" "');
    expect(lineOf(dot, '"k_attic__door" -> "k_chest"')).toContain('dir=both');
    expect(lineOf(dot, '"k_cellar" -> "k_cellar__stairs"')).toBeDefined();
    // Nothing leads to the attic but to its door.
    expect(lineOf(dot, '"k_attic" ->')).toBeUndefined();
    expect(dot).toMatch(/"k_garden" \[.*peripheries=2/);
    expect(dot).not.toContain('tidy');
  });

  it('marks what exploring does not come to, unless it is not asked to explore', async () => {
    expect(await draw('--format', 'dot')).toMatch(/"k_cellar" \[.*dashed/);
    expect(await draw('--format', 'dot', '--runs', '0')).not.toMatch(/"k_cellar" \[.*dashed/);
  });

  it('says how many turns of exploring took each way, and marks the ways that none took', async () => {
    const dot = await draw('--format', 'dot', '--runs', '20');
    const taken = (way: string) => Number(/×(\d+)/.exec(lineOf(dot, way) ?? '')?.[1]);
    const [up, out] = [taken('"k_hall" -> "k_attic__door"'), taken('"k_hall" -> "k_garden"')];
    expect(up).toBeGreaterThan(0);
    expect(out).toBeGreaterThan(0);
    expect(taken('"k_attic__door" -> "k_chest"')).toBe(up);
    expect(taken('"k_attic__door" -> "k_garden"')).toBe(up);
    expect(lineOf(dot, '"k_cellar__stairs" -> "k_garden"')).toContain('style=dashed, color="#c0392b"');
  });

  it('puts scenes into their threads, each below those that come before it', async () => {
    home.write('scenario.yaml', THREADS);
    const dot = await draw('--format', 'dot', '--runs', '0');
    expect(dot).toMatch(
      /subgraph cluster_thread_0 \{\n\s+label="indoors"[^}]*subgraph cluster_scene_0[^}]*label="The Hall"/,
    );
    expect(lineOf(dot, '"k_chest" -> "k_lawn" [style=invis]')).toBeDefined();
    expect((await draw('--format', 'mermaid', '--runs', '0')).split('\n')[1]).toBe('  subgraph t0["indoors"]');
  });

  it('draws a menu of scenes in each of the scenes, and not its ways across all of them', async () => {
    const scenes = ['a', 'b', 'c', 'd'];
    const knots = scenes.map((name) => `=== ${name}\n# scene: ${name}\nIn ${name}.\n-> menu\n`);
    const choices = scenes.map((name) => `* [To ${name}] -> ${name}\n`);
    const story = home.write('menu.ink', `-> menu\n=== menu\n${choices.join('')}* -> END\n${knots.join('')}`);
    const { out } = await home.run(['map', story, '--format', 'dot', '--runs', '0']);
    expect(lineOf(out, '"k_b" -> "k_menu--from--b"')).toBeDefined();
    expect(lineOf(out, '"k_menu--to--b" -> "k_b"')).toContain('To b');
    expect(out).not.toContain('-> "k_menu" [label');
    expect(await home.run(['map', story, '--output', join(home.folder, 'menu.svg')])).toMatchObject({
      status: 0,
      err: '',
    });
  });

  it('lets nothing of a story through to the terminal', async () => {
    const story = home.write(
      'bad.ink',
      '# title: \x1b]0;Owned\x07Fine\n-> a\n=== a\n* [\x1b[31mRed] -> END\n* [Blue\u202e] -> a\n',
    );
    for (const format of ['dot', 'mermaid', 'svg', 'html']) {
      expect((await home.run(['map', story, '--format', format, '--runs', '5'])).out).not.toMatch(/[\x1b\x07\u202e]/);
    }
  });

  it('speaks Mermaid', async () => {
    const mermaid = await draw('--format', 'mermaid');
    expect(mermaid.split('\n')[0]).toBe('flowchart TD');
    expect(mermaid).toMatch(/k_hall -->\|"Up the #quot;stairs#quot; ×\d+"\| k_attic__door/);
    expect(mermaid).toMatch(/class k_cellar,k_cellar__stairs,k_lawn unseen/);
    expect(mermaid).toMatch(/linkStyle [\d,]+ stroke:#c0392b/);
  });

  it('draws SVG, and a page that holds the source of every knot, with how often each line was met, and asks nothing of a network', async () => {
    expect(await draw()).toMatch(/<svg[\s\S]*hall[\s\S]*<\/svg>/);
    const file = join(home.folder, 'map.html');
    await draw('--output', file);
    const page = readFileSync(file, 'utf8');
    expect(page).toContain('<title>House &quot;&amp;&quot; garden: map</title>');
    expect(page).toContain('A \\u003chall>.');
    expect(page).not.toMatch(/(src|href)="(?!#|data:,)/);
    const { sources } = JSON.parse(/const story = (.*);\n/.exec(page)?.[1] ?? '');
    expect(sources.garden).toMatchObject({ name: 'garden', place: `${house()}:16`, visits: expect.any(Number) });
    expect(sources.garden.lines.map(([line, text]: [number, string]) => `${line} ${text}`)).toEqual([
      '16 === garden',
      '17 # ending: garden',
      '18 -> END',
    ]);
    const met = (knot: string, at: number) => sources[knot].lines.find(([line]: [number]) => line === at)[2];
    expect([met('hall', 6), met('hall', 7), met('cellar.stairs', 21)]).toEqual([
      expect.any(Number),
      expect.any(Number),
      0,
    ]);
    // Every game that begins in the hall goes out of it, and others go on from there.
    expect(met('hall', 6) + met('hall', 7)).toBeGreaterThanOrEqual(met('hall', 5));
  });

  it('says what keeps it from drawing', async () => {
    expect(await home.run(['map', home.write('bad.ink', '-> nowhere\n')])).toMatchObject({ status: 1, out: '' });
    expect((await home.run(['map', house(), '--format', 'png'])).err).toContain('--format is "png"');
    const output = join(home.folder, 'map.png');
    const { status, err } = await home.run(['map', house(), '--output', output]);
    expect([status, err]).toEqual([2, expect.stringContaining('Say --format and one of svg, dot, mermaid, html')]);
    expect(existsSync(output)).toBe(false);
  });
});
