import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { useHome } from '../cli/program.ts';

const home = useHome();

describe('a callback', () => {
  /** A story of scenes that follow one another: each is its text. */
  const scenes = (...texts: readonly string[]) =>
    texts
      .map((text, at) => `=== s${at}\n# scene: s${at}\n${text}\n-> ${at + 1 < texts.length ? `s${at + 1}` : 'END'}\n`)
      .join('');
  const callbacks = async (text: string): Promise<Record<string, unknown>[]> => {
    const { out, err } = await home.run(['stats', home.write('story.ink', text), '--json']);
    expect(err).toBe('');
    return JSON.parse(out).callbacks;
  };
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

  it('may be what is said where nothing else applies', async () => {
    const branches = '{\n- x > 1:\n  Many.\n- else:\n  Few.\n}';
    const text = `VAR x = 0\n-> s0\n${scenes('~ x++', 'A.', 'B.', branches)}`;
    expect(await short(text)).toEqual(['19 x s0', '21 x s0']);
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

  /** The callbacks in a story whose scenes are cut to from a hub, in the order in which its scenario lists them. */
  const fromHub = async (texts: readonly string[], hub: readonly string[], rest = '') => {
    const words = ['fact(f)', 'record(f)', 'has(i)', 'take(i)', 'clock(c)', 'advance(c, n)', 'happened(s)', 'done(s)'];
    const lines = [
      ...words.map((word) => `EXTERNAL ${word}`),
      'LIST items = key',
      '-> hub',
      '=== hub',
      ...hub,
      ...texts.map((_, at) => `+ [Go] -> s${at}`),
      '* [Stop] -> END',
      scenes(...texts),
      rest,
    ];
    const scenario = [
      'version: 1',
      'people: { Al: { title: Al } }',
      'items: { key: { title: Key, place: here } }',
      'facts: { bell: { title: Bell } }',
      'clocks: { trust: { title: Trust, size: 3 } }',
      'scenes:',
      ...texts.map((_, at) => `  s${at}: { title: S }`),
      '',
    ];
    mkdirSync(join(home.folder, 'tale'), { recursive: true });
    home.write('tale/scenario.yaml', scenario.join('\n'));
    const { out, err } = await home.run(['stats', home.write('tale/tale.ink', lines.join('\n')), '--json']);
    expect(err).toBe('');
    return JSON.parse(out).callbacks.map(({ state, setIn }: Record<string, string>) => `${state} ${setIn}`);
  };

  it('with a scenario is on facts, items, clocks and scenes too, in the order in which it lists the scenes', async () => {
    const texts = [
      '~ record("bell")\n~ take(key)\n~ advance("trust", 1)\n~ done("s0")\n-> hub',
      '-> hub',
      '{fact("bell"): too soon}\n-> hub',
      '{fact("bell"): a}\n{has(key): b}\n* {clock("trust") > 0} [c]\n- {happened("s0"): d}\n-> hub',
    ];
    expect(await fromHub(texts, [])).toEqual(['bell s0', 'key s0', 'trust s0', 's0 s0']);
  });

  it('in an ending counts from the earliest scene that leads there; the hub asks which has just happened', async () => {
    const texts = ['~ record("bell")\n~ take(key)\n-> hub', '~ advance("trust", 1)\n-> soon', '-> far', '-> hub'];
    const ending = (name: string, text: string) => `=== ${name}\n# ending: ${name}\n${text}\n-> END\n`;
    const endings = [
      ending('soon', '{fact("bell"): two scenes on}'),
      ending('far', '{fact("bell"): three scenes on}'),
      ending('last', '{has(key): four} {clock("trust") > 0: three}'),
    ];
    const callbacks = await fromHub(texts, ['{happened("s3"): -> last}'], endings.join(''));
    expect(callbacks).toEqual(['bell s0', 'key s0', 'trust s1']);
  });
});
