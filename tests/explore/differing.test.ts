import { describe, expect, it } from 'vitest';
import { pickDiffering } from '../../src/explore/differing.ts';
import { type GatherTask, gatherGames } from '../../src/explore/gathering.ts';
import { programOf } from '../game/programs.ts';

const game = (...texts: readonly string[]) => ({
  name: texts.join(' '),
  told: new Map(texts.map((text) => [text, 1])),
});
const names = (games: readonly { readonly name: string }[]) => games.map(({ name }) => name);

const TASK: GatherTask = { seed: 1, difficulty: 'standard', runs: 60, milliseconds: 60_000, count: 3, scene: null };
const gather = (ink: string, task: Partial<GatherTask>) => gatherGames(programOf(ink), { ...TASK, ...task }, () => 0);

/** The second scene is come to in two states, and tells of both. */
const TWO_SCENES = `VAR lamp = false
Dusk.
# scene: road
* [Light the lamp]
  ~ lamp = true
  You light it.
* [Go without]
  You go without.
- -> barn
=== barn
# scene: barn
{ lamp: The owl looks away. | The owl looks at you. }
* [Sit]
  You sit.
* [Stand]
  You stand.
- -> yard
=== yard
# scene: yard
A yard. -> END
`;

describe('games that differ', () => {
  it('are picked by what each has that none before it has, the fullest first', () => {
    const games = [game('a', 'b'), game('a', 'b', 'c'), game('a', 'b', 'c', 'd'), game('x', 'y')];
    expect(names(pickDiffering(games, 2))).toEqual(['a b c d', 'x y']);
  });

  it('are fewer than asked for where no other has anything of its own', () => {
    expect(names(pickDiffering([game('a', 'b'), game('a'), game('b')], 3))).toEqual(['a b']);
  });

  it('of one scene come to it in different states, and are told no further', () => {
    const told = gather(TWO_SCENES, { scene: 'barn', count: 4 }).games.map((found) => [...found.told.keys()]);
    expect(new Set(told.flat())).toEqual(
      new Set(['The owl looks away.', 'The owl looks at you.', 'You sit.', 'You stand.']),
    );
  });

  it('are the same for the same seed', () => {
    expect(gather(TWO_SCENES, { seed: 7 })).toEqual(gather(TWO_SCENES, { seed: 7 }));
  });
});
