import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
let folder = '';

/** A project whose only package is ours, as it is packed. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'first-contact-library-'));
  const packed = execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], {
    cwd: root,
    encoding: 'utf8',
  }).trim();
  const home = join(folder, 'node_modules/first-contact');
  mkdirSync(home, { recursive: true });
  execFileSync('tar', ['-xzf', join(folder, packed), '--strip-components=1', '-C', home]);
  writeFileSync(join(folder, 'package.json'), '{"type": "module"}');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function runScript(script: string) {
  writeFileSync(join(folder, 'script.js'), script);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['script.js'], { cwd: folder, encoding: 'utf8' });
  return { status, out: stdout, err: stderr };
}

const example = /```js\n(import [^`]*from 'first-contact';[^`]*)```/.exec(
  readFileSync(join(root, 'README.md'), 'utf8'),
)?.[1];

describe('the package as a library', () => {
  it("plays the README's example, which has ten lines", () => {
    expect(example?.trim().split('\n')).toHaveLength(10);
    writeFileSync(
      join(folder, 'cellar.ink'),
      '-> cellar\n=== cellar\nThe stairs end in water.\n* [Wade in] Cold.\n  # ending: wet\n  -> END\n* [Turn back] -> END\n',
    );
    expect(runScript(example ?? '')).toEqual({
      status: 0,
      out: "The stairs end in water. [ 'Wade in', 'Turn back' ]\nCold. wet\n",
      err: '',
    });
  });

  it('has types, which the example and more agree with', () => {
    const script = `${example}
import { loadGame, type Game, type WorldReport } from 'first-contact';
const loaded = loadGame(story.value, game.recording);
if (loaded.ok) {
  const again: Game = loaded.value.game;
  const world: WorldReport | null = again.world;
  const kinds: ('same' | 'moved' | 'diverges')[] = [loaded.value.verdict.kind];
  for (const event of again.turn.events) if (event.kind === 'text') console.log(event.tags.length, world?.earthTitle, kinds);
}
// @ts-expect-error: choices are chosen by their place
again.choose('first');
`;
    writeFileSync(join(folder, 'script.ts'), script);
    const options = ['--strict', '--noEmit', '--module', 'nodenext', '--target', 'es2023', '--types', 'node'];
    const roots = ['--typeRoots', join(root, 'node_modules/@types')];
    const compiler = join(root, 'node_modules/typescript/bin/tsc');
    const { status, stdout } = spawnSync(process.execPath, [compiler, ...options, ...roots, 'script.ts'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect([stdout, status]).toEqual(['', 0]);
  });

  it('compiles texts, and answers what is wrong with them', () => {
    const { out } = runScript(`import { compile, openGame } from 'first-contact';
const files = { 'a.ink': 'INCLUDE b.ink\\n-> b', 'b.ink': '=== b\\nHere. {has(lamp)}\\n-> END\\nEXTERNAL has(item)\\nLIST things = lamp\\n=== function has(item)\\n~ return false\\n',
  'scenario.yaml': 'version: 1\\neras:\\n  now: { title: Now, starts: 0 }\\nstart: { era: now, view: Ann }\\npeople:\\n  Ann: { title: Ann, carries: 1 }\\nitems:\\n  lamp: { title: Lamp, description: A lamp., owner: Ann }\\n' };
const good = await compile(files);
console.log(JSON.stringify(good.ok && openGame(good.value).text));
const bad = await compile({ ...files, 'b.ink': '=== b\\n-> c\\n' });
console.log(JSON.stringify(bad.problems));
console.log((await compile('nowhere.ink')).problems[0].code);`);
    const [text, problems, code] = out.split('\n');
    expect(JSON.parse(text ?? '')).toEqual(['Here. true']);
    expect(JSON.parse(problems ?? '')).toMatchObject([
      { severity: 'error', code: 'unknown-target', file: 'b.ink', line: 2 },
    ]);
    expect(code).toBe('no-story');
  });

  it('opens the film, loads what it has recorded, and takes decisions back', () => {
    const { out } = runScript(`import { compile, loadGame, openGame } from 'first-contact';
const film = await compile();
const game = openGame(film.value, { seed: 3 });
const first = game.text.join();
game.choose(0);
game.choose(1);
const { value } = loadGame(film.value, game.recording);
console.log(value.verdict.kind, value.game.text.join() === game.text.join());
while (game.undo());
console.log(game.text.join() === first, game.recording.split('\\n').length > 4);
try { game.choose(99); } catch (error) { console.log(error.name); }`);
    expect(out).toBe('same true\ntrue true\nRangeError\n');
  });
});
