import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { useHome } from '../cli/program.ts';

const home = useHome();

async function count(text: string, files: Readonly<Record<string, string>> = {}) {
  for (const [name, content] of Object.entries(files)) home.write(name, content);
  const { out, err, status } = await home.run(['stats', home.write('story.ink', text), '--json']);
  expect([err, status]).toEqual(['', 0]);
  return JSON.parse(out);
}

describe('first-contact stats', () => {
  it('counts the words of lines and choices, in included files too', async () => {
    const text = 'One two.\nINCLUDE b.ink\n-> k\n== k\nThree {four|five six} – seven.\n* eight [nine] ten\n- -> END';
    const counts = await count(`${text.replace('-> END', '-> other')}`, {
      'b.ink': '== other\nThree more words.\n-> END',
    });
    expect(counts).toMatchObject({ words: 13, choices: 1, knots: 2 });
  });

  it('counts no words of a knot that nothing leads to: no player can be shown them', async () => {
    const text =
      'VAR v = -> e\nVAR x = true\n-> a\n== a\nOne {say()}.\n-> t ->\n{x: <- b}\n-> v\n== b\n* Two.\n-> END\n== c\nNever these.\n-> d\n== d\nNor.\n-> END\n';
    const rest = '== e\nThree.\n-> END\n== t\nFour.\n->->\n== function say()\nfive\n';
    expect(await count(text + rest)).toMatchObject({ words: 5, knots: 7 });
  });

  it('counts no tags, no texts inside expressions and no names', async () => {
    const text =
      'Word. # a tag of words\n{f("some words"): word}\n~ temp t = "x y z"\n* go # tag tag\n- -> END\n== function f(x)\n~ return x == "a b"\n';
    expect(await count(text)).toMatchObject({ words: 3, choices: 1 });
  });

  it('counts a choice that is never shown as none', async () => {
    expect(await count('Go.\n* one\n* -> END\n- -> END\n')).toMatchObject({ choices: 1, words: 2 });
  });

  it('tells scenes and endings apart, from the knot that opens each to the next in its file', async () => {
    const text = [
      '-> a',
      '=== a',
      '# scene: first',
      'One two three.',
      '* four',
      '-> b',
      '=== b',
      'Five.',
      '-> c',
      '=== c',
      '# scene: second',
      'Six seven.',
      '-> ending_sad',
      '=== ending_sad',
      '# ending: sad',
      'Eight.',
      '-> END',
      '',
    ].join('\n');
    const file = `${home.folder}/story.ink`;
    expect(await count(text)).toMatchObject({
      words: 8,
      scenes: [
        { slug: 'first', words: 5, choices: 1, file, line: 2 },
        { slug: 'second', words: 2, choices: 0, file, line: 10 },
      ],
      endings: [{ slug: 'sad', words: 1, file, line: 14 }],
    });
  });

  it('has the codex entries that the story unlocks', async () => {
    const text = 'One. # codex: zefram-cochrane\n-> k\n== k\nTwo. # codex: borg # codex: zefram-cochrane\n-> END\n';
    expect(await count(text)).toMatchObject({
      codexWords: 0,
      codex: [
        { slug: 'borg', title: 'Borg', kind: null, words: 0 },
        { slug: 'zefram-cochrane', title: 'Zefram cochrane', kind: null, words: 0 },
      ],
    });
  });

  it('has every key of its contract', async () => {
    expect(Object.keys(await count('One.\n-> END\n'))).toEqual([
      'words',
      'codexWords',
      'knots',
      'stitches',
      'choices',
      'diverts',
      'scenes',
      'endings',
      'codex',
      'filmPath',
      'callbacks',
    ]);
  });

  it('says it in words too', async () => {
    const text = '# scene: a\nOne two.\n* three # codex: borg\n- -> over\n== over\n# ending: soon\nFour.\n-> END\n';
    const { out } = await home.run(['stats', home.write('story.ink', text)]);
    expect(out.split('\n')).toEqual([
      'words: 4 (1 min to read all of them)',
      'knots: 1',
      'stitches: 0',
      'choices: 1',
      'diverts: 1',
      'scene a: 3 words, 1 choice',
      'ending soon: 1 word',
      'codex: 1 entry, 0 words',
      'callbacks: 0',
      '',
    ]);
  });
});

describe("the film's path", () => {
  const film = join(import.meta.dirname, '../../saves/film.jsonl');

  it('is null for any other story', async () => {
    expect((await count('One.\n-> END\n')).filmPath).toBeNull();
  });

  it('has the words of the passages on it, and the decisions with two choices or more', async () => {
    const { turns } = JSON.parse((await home.run(['replay', film, '--to', 'json'])).out);
    const { filmPath, words } = JSON.parse((await home.run(['stats', '--json'])).out);
    const said: string[] = turns.flatMap(({ text }: { text: string[] }) => text.join(' ').split(/\s+/));
    const offered = turns.slice(0, -1).filter(({ choices }: { choices: string[] }) => choices.length > 1);
    expect(filmPath).toEqual({
      words: said.filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
      decisions: offered.length,
    });
    expect(filmPath.words).toBeLessThan(words);
  });
});

describe('the first act of the film', () => {
  it('has the words, decisions and callbacks that it was to have', async () => {
    const { words, scenes, endings, filmPath, callbacks } = JSON.parse((await home.run(['stats', '--json'])).out);
    expect(words).toBeGreaterThanOrEqual(13_000);
    expect(filmPath.decisions).toBeGreaterThanOrEqual(45);
    expect(callbacks.length).toBeGreaterThanOrEqual(15);
    const parts = [...scenes, ...endings].reduce((sum: number, part: { words: number }) => sum + part.words, 0);
    // What the camera asks between scenes is no scene's own.
    expect(words - parts).toBeGreaterThanOrEqual(0);
    expect(words - parts).toBeLessThan(100);
  });
});

describe('a callback', () => {
  /** A story of scenes that follow one another: each is its text. */
  const scenes = (...texts: readonly string[]) =>
    texts
      .map((text, at) => `=== s${at}\n# scene: s${at}\n${text}\n-> ${at + 1 < texts.length ? `s${at + 1}` : 'END'}\n`)
      .join('');
  const callbacks = async (text: string) => (await count(text)).callbacks as Record<string, unknown>[];
  const short = async (text: string) =>
    (await callbacks(text)).map(({ line, state, setIn }) => `${line} ${state} ${setIn}`);

  it('is a text or a choice on a state that was written three or more scenes earlier', async () => {
    const read = '{x: He limps.} {x}';
    const text = `VAR x = 0\n-> s0\n${scenes('~ x = 1\nA.', read, read, read, `B.\n* {x > 1} [Run]\n-`)}`;
    const file = `${home.folder}/story.ink`;
    expect(await callbacks(text)).toEqual([
      { file, line: 18, state: 'x', setIn: 's0' },
      { file, line: 23, state: 'x', setIn: 's0' },
    ]);
  });

  it('may be any branch, and counts once a line and state', async () => {
    const branches = '{x:\n- 0: none\n- 1: one\n- else:\n  ~ y = 2\n}\n{x and y: {y: yes}|no}';
    const text = `VAR x = 0\nVAR y = 0\n-> s0\n${scenes('~ x++\n~ y++', 'A.', 'B.', branches)}`;
    expect(await short(text)).toEqual(['20 x s0', '21 x s0', '25 x s0', '25 y s0']);
  });

  it('is found behind temporary variables, functions and variables that were handed over', async () => {
    const text = [
      'VAR x = 0',
      'VAR y = 0',
      'VAR z = 0',
      '-> s0',
      scenes('~ raise(x)\n~ y = 1\n~ set_z()', 'A.', 'B.', '~ temp t = y + 1\n{t > 1: On t.}\n{word()}.\n{z:z}'),
      '=== function raise(ref v)',
      '~ v++',
      '=== function set_z()',
      '~ z = 4',
      '=== function word()',
      '{x: low|high}',
      '',
    ].join('\n');
    expect(await short(text)).toEqual(['22 y s0', '23 x s0', '24 z s0']);
  });

  it('may be on a place that was visited', async () => {
    const text = `-> s0\n${scenes('* (jumped) Jump\n* Stay\n- (there)', 'A.', 'B.', '{s0.jumped: Up.}\n{s0.there: Here.}')}`;
    // The compiler keeps no label of a choice.
    expect(await short(text)).toEqual(['18 s0.c-0 s0', '19 s0.there s0']);
  });

  it('is no logic, and nothing on a state that only changed close by', async () => {
    const text = `VAR x = 0\nVAR y = 0\n-> s0\n${scenes('~ x = 1', '~ y = 1', 'B.', '{x:\n  ~ y = 2\n}\n{y: Y.}')}`;
    expect(await short(text)).toEqual([]);
  });

  it('is so on the shortest way from scene to scene', async () => {
    const text = `VAR x = 0\n-> s0\n${scenes('~ x = 1\n* [On]\n* [Over] -> s2\n-', 'A.', 'B.', '{x: X.}', '{x: X.}')}`;
    expect(await short(text)).toEqual(['24 x s0']);
  });

  it('with a scenario is on facts, items, clocks and scenes too, in the order in which it lists the scenes', async () => {
    const names = ['fact(f)', 'record(f)', 'has(i)', 'take(i)', 'clock(c)', 'advance(c, n)', 'happened(s)', 'done(s)'];
    const texts = [
      '~ record("bell")\n~ take(key)\n~ advance("trust", 1)\n~ done("s0")\n-> hub',
      '-> hub',
      '{fact("bell"): too soon}\n-> hub',
      '{fact("bell"): a}\n{has(key): b}\n* {clock("trust") > 0} [c]\n- {happened("s0"): d}\n-> hub',
    ];
    const text = [
      ...names.map((name) => `EXTERNAL ${name}`),
      'LIST items = key',
      '-> hub',
      '=== hub',
      ...texts.map((_, at) => `+ [Go] -> s${at}`),
      '* [Stop] -> END',
      scenes(...texts),
    ].join('\n');
    const listed = texts.map((_, at) => `  s${at}: { title: S }`).join('\n');
    const things =
      'people: { Al: { title: Al } }\nitems: { key: { title: Key, place: here } }\nfacts: { bell: { title: Bell } }';
    mkdirSync(join(home.folder, 'tale'));
    home.write(
      'tale/scenario.yaml',
      `version: 1\n${things}\nclocks: { trust: { title: T, size: 3 } }\nscenes:\n${listed}\n`,
    );
    const { out, err } = await home.run(['stats', home.write('tale/tale.ink', text), '--json']);
    expect(err).toBe('');
    expect(JSON.parse(out).callbacks.map(({ state, setIn }: Record<string, string>) => `${state} ${setIn}`)).toEqual([
      'bell s0',
      'key s0',
      'trust s0',
      's0 s0',
    ]);
  });
});
