import { describe, expect, it } from 'vitest';
import { countForEditor, type ReadTurn } from '../../src/explore/editing.ts';
import type { GameEvent } from '../../src/game/turn.ts';
import { programOf } from '../game/programs.ts';

const text = (said: string): GameEvent => ({ kind: 'text', text: said, tags: [] });
const turn = (events: readonly GameEvent[], options: number, view: string | null = null): ReadTurn => ({
  events,
  scene: 'road',
  view,
  options,
});

const INK = `-> road
=== road
# scene: road
The mill wheel turns like a hand. The mill wheel turns slowly. Once more the mill wheel turns.
* [On] -> barn
=== barn
# scene: barn
Very dark, and quite still; it is plain that somebody has been here.
* [Out] -> yard
=== yard
# scene: yard
A plain yard with one dog. -> END
`;

describe('an editor', () => {
  it('counts passages by viewpoint, each once, and cuts them where the viewpoint changes', () => {
    const first = turn(
      [text('One two three.'), { kind: 'view', view: 'Lily', before: 'Data' }, text('Four five.')],
      2,
      'Data',
    );
    const { views } = countForEditor(programOf(INK), [{ turns: [first] }, { turns: [first] }]);
    expect(views).toEqual([
      { view: 'Data', passages: 1, median: 3, longest: 3, long: 0 },
      { view: 'Lily', passages: 1, median: 2, longest: 2, long: 0 },
    ]);
  });

  it('counts as decisions those with two options or more, for each hundred words', () => {
    const game = { turns: [turn([text('one two three four five')], 2), turn([text('six seven eight nine ten')], 1)] };
    expect(countForEditor(programOf(INK), [game]).games).toEqual([{ words: 10, decisions: 1, pace: 10 }]);
  });

  it('holds likenesses and intensifiers against the median of the story’s scenes, and shows those of outliers', () => {
    const game = { turns: [turn([text('It turns like a hand, very slowly.')], 2)] };
    const { habits } = countForEditor(programOf(INK), [game]);
    expect(habits.median).toEqual({ likenesses: 0, intensifiers: 0 });
    expect(habits.scenes).toMatchObject([{ scene: 'road', words: 7, likenesses: 142.9, intensifiers: 142.9 }]);
    expect(habits.scenes[0]?.outliers).toEqual([
      'It turns like a hand, very slowly.',
      'turns like a hand, very slowly.',
    ]);
  });

  it('finds runs of three words that recur in the story, where they were told', () => {
    const wheel = Array.from({ length: 3 }, (_, at) => `=== k${at}\nThe mill wheel turns ${at}.\n-> END\n`).join('');
    const ink = `-> k0\n${wheel.replace('=== k0', '=== k0\n# scene: mill')}`;
    const game = { turns: [turn([text('The mill wheel turns 1.')], 0)] };
    // The commonest words of so small a story are all of its words: a hundred others make them rare.
    const others = Array.from(
      { length: 30 },
      (_, at) => `a${at} a${at} a${at} a${at} b${at} b${at} b${at} b${at}.`,
    ).join('\n');
    const { runs } = countForEditor(programOf(`${ink}=== other\n${others}\n-> END\n`), [game]);
    expect(runs).toEqual([
      { words: 'the mill wheel', count: 3, scenes: ['mill'] },
      { words: 'mill wheel turns', count: 3, scenes: ['mill'] },
    ]);
  });
});
