import { readFileSync } from 'node:fs';
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
-> chest ->
~ tidy()
-> garden
=== chest
->->
=== garden
# ending: garden
-> END
=== cellar
-> END
=== function tidy()
~ return
`;
const house = () => home.write('house.ink', INK);
const draw = async (...args: readonly string[]) => (await home.run(['map', house(), ...args])).out;

describe('map', () => {
  it('draws knots in their scenes, and the ways between them with their choices', async () => {
    const dot = await draw('--format', 'dot');
    expect(dot).toMatch(/subgraph cluster_0 \{\n\s+label="hall"/);
    expect(dot).toContain('"k_hall" -> "k_attic__door" [style=solid, label="Up the \\"stairs\\""];');
    expect(dot).toContain('"k_attic__door" -> "k_chest" [style=dashed, dir=both]');
    expect(dot).toMatch(/"k_garden" \[.*peripheries=2/);
    expect(dot).not.toContain('tidy');
  });

  it('marks what exploring does not come to, unless it is not asked to explore', async () => {
    expect(await draw('--format', 'dot')).toMatch(/"k_cellar" \[.*dashed/);
    expect(await draw('--format', 'dot', '--runs', '0')).not.toMatch(/"k_cellar" \[.*dashed/);
  });

  it('speaks Mermaid', async () => {
    const mermaid = await draw('--format', 'mermaid');
    expect(mermaid.split('\n')[0]).toBe('flowchart TD');
    expect(mermaid).toContain('k_hall -->|"Up the #quot;stairs#quot;"| k_attic__door');
    expect(mermaid).toContain('class k_cellar unseen');
  });

  it('draws SVG, and a page that holds the source of every knot and asks nothing of a network', async () => {
    expect(await draw()).toMatch(/<svg[\s\S]*hall[\s\S]*<\/svg>/);
    const file = join(home.folder, 'map.html');
    await draw('--output', file);
    const page = readFileSync(file, 'utf8');
    expect(page).toContain('<title>House &quot;&amp;&quot; garden: map</title>');
    expect(page).toContain('A \\u003chall>.');
    expect(page).not.toMatch(/(src|href)="(?!#)/);
  });

  it('says what keeps it from drawing', async () => {
    expect(await home.run(['map', home.write('bad.ink', '-> nowhere\n')])).toMatchObject({ status: 1, out: '' });
    expect((await home.run(['map', house(), '--format', 'png'])).err).toContain('--format is "png"');
  });
});
