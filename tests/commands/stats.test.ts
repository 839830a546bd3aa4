import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { countPath } from '../../src/explore/path.ts';
import { replay } from '../../src/game/replay.ts';
import { readRecordingFile } from '../../src/store/recordings.ts';
import { openStory } from '../../src/store/stories.ts';
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
      'choices: 1 (250.0 a thousand words)',
      'diverts: 1',
      'scene a      3 words (1 min), 1 choice (333.3 a thousand words)',
      'ending soon  1 word (1 min)',
      'codex: 1 entry, 0 words',
      'callbacks: 0',
      '',
    ]);
  });
});

describe('words by viewpoint', () => {
  const views = async (text: string, files: Readonly<Record<string, string>> = {}) => {
    for (const [name, content] of Object.entries(files)) home.write(name, content);
    const { out } = await home.run(['stats', home.write('story.ink', text)]);
    return out.split('\n').find((line) => line.startsWith('by viewpoint')) ?? null;
  };

  it('are those below the tag that names it, from knot to knot of a file', async () => {
    const text =
      'Before. -> a\n== a\n# view: Ann\nOne two {true: three|four}.\n* five\n- -> b\n== b\nSix.\n# view: Bob\nSeven eight.\n-> c\n';
    const rest = '== c\nNine.\n-> END\n== d\nNever shown to anybody.\n-> END\n';
    expect(await views(text + rest)).toBe('by viewpoint: Ann 6, Bob 3, none named 1');
  });

  it('do not go on from one file to the next', async () => {
    const text = 'INCLUDE b.ink\n-> a\n== a\n# view: Ann\nOne two.\n-> b\n';
    expect(await views(text, { 'b.ink': '== b\nThree.\n-> END\n' })).toBe('by viewpoint: Ann 2, none named 1');
  });

  it('are not told of a story that names none', async () => {
    expect(await views('One.\n-> END\n')).toBeNull();
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

describe('a way through a story', () => {
  it('counts no decision where there was but one choice in the menu', async () => {
    const story = home.write('way.ink', 'One.\n* [On]\n- Two.\n* [Left]\n* [Right]\n- Three four.\n* [On] -> END\n');
    await home.run(['play', story, '--game', 'mine'], '1\n2\n1\n');
    const [opened, read] = [await openStory(story), readRecordingFile(join(home.games, 'mine.jsonl'))];
    if (!opened.ok || !read.ok || read.value.recording === null) throw new Error('nothing was recorded');
    expect(countPath(replay(opened.value, read.value.recording).turns)).toEqual({ words: 4, decisions: 1 });
  });
});

describe('the film', () => {
  it('has the words, decisions and callbacks that it was to have', async () => {
    const { words, scenes, endings, filmPath, callbacks } = JSON.parse((await home.run(['stats', '--json'])).out);
    expect(words).toBeGreaterThanOrEqual(70_000);
    expect(filmPath.decisions).toBeGreaterThanOrEqual(180);
    expect(callbacks.length).toBeGreaterThanOrEqual(60);
    const parts = [...scenes, ...endings].reduce((sum: number, part: { words: number }) => sum + part.words, 0);
    // What the camera asks between scenes, and what the endings' epilogues share, is no scene's own: a fiftieth at most.
    expect(words - parts).toBeGreaterThanOrEqual(0);
    expect(words - parts).toBeLessThan(words / 50);
  });
});
