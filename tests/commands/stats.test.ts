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
    const counts = await count(text, { 'b.ink': '== other\nThree more words.\n-> END' });
    expect(counts).toMatchObject({ words: 13, choices: 1, knots: 2 });
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

  it('says it in words too', async () => {
    const { out } = await home.run(['stats', home.write('story.ink', 'One two.\n* three\n- -> END\n')]);
    expect(out).toBe('words: 3 (1 min to read all of them)\nknots: 0\nstitches: 0\nchoices: 1\ndiverts: 0\n');
  });
});
