import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { align } from '../../src/game/align.ts';
import type { Visit } from '../../src/game/survey.ts';
import { glyphsFor } from '../../src/terminal/glyphs.ts';
import type { Look } from '../../src/terminal/layout.ts';
import { createTheme } from '../../src/terminal/theme.ts';
import { drawTree } from '../../src/terminal/tree/draw.ts';
import type { Labels } from '../../src/terminal/tree/labels.ts';
import { type Cursor, cursorAt, moved } from '../../src/terminal/tree/moves.ts';
import { briefLines, panelLines } from '../../src/terminal/tree/panel.ts';
import { rowsOf } from '../../src/terminal/tree/rows.ts';
import { shapeTree, type Tree } from '../../src/terminal/tree/shape.ts';
import { widthOf } from '../../src/terminal/wrap.ts';
import { longGame, spot, treeOf } from './trees.ts';

const NOTHING: Labels = { bookmarks: new Map(), branches: new Map(), marked: null };

function look(columns = 80, ascii = false, colours: 0 | 3 = 0): Look {
  const glyphs = glyphsFor({ LANG: ascii ? 'C' : 'C.UTF-8' }, 'linux');
  return { columns, rows: 24, theme: createTheme(colours, 'dark'), glyphs };
}

function draw(tree: Tree, cursor = tree.head, labels = NOTHING, ascii = false): string {
  const frame = { room: 60, width: 60, top: 0 };
  return drawTree(tree, { cursor, labels }, frame, look(80, ascii))
    .lines.filter((line) => !/^ *[│┃| :]*$/.test(line))
    .map((line) => line.trimEnd())
    .join('\n');
}

/** A place at which nothing is known to have happened. */
const visit0: Visit = {
  ...{
    n: 0,
    parent: null,
    depth: 0,
    choice: null,
    scene: null,
    opens: [],
    says: '',
    view: null,
    place: null,
    era: null,
  },
  ...{ minute: null, ending: null, over: false, fault: false, lost: false, facts: [], earths: [], brief: null },
  ...{ offers: 2, weight: 0, opensAt: null },
};

/** Any shape of a tree: each decision after any earlier one. */
const trees = fc
  .array(
    fc.record({ parent: fc.nat(), opens: fc.boolean(), ends: fc.boolean(), known: fc.boolean(), text: fc.string() }),
    { maxLength: 40 },
  )
  .chain((steps) =>
    fc.nat(steps.length).map((head) => {
      const spots = steps.map(({ parent, opens, ends, known, text }, at) =>
        spot(at + 1, parent % (at + 1), { opens, known, ending: ends ? 'The end' : null, choice: text.trim() }),
      );
      return shapeTree([spot(0, 0), ...spots], head);
    }),
  );

describe('the drawn tree', () => {
  test('scenes are a spine, decisions of one scene are one row, and the cursor unfolds its scene', () => {
    const tree = treeOf('Watch: a b c Below: d e f');
    expect(draw(tree)).toBe(
      ['  ● Watch  3 decisions', '  ● Below  › Choice 4', '  ┃ › d', '  ┃ › e', '▸ ◆ › f  you are here'].join('\n'),
    );
    expect(draw(tree, 2)).toBe(
      ['  ● Watch', '  ┃ › a', '▸ ┃ › b', '  ┃ › c', '  ● Below  2 decisions', '  ◆ › f  you are here'].join('\n'),
    );
  });

  test('a branch parts where the player went back, and has its ending at its tip', () => {
    const tree = treeOf('Watch: a b c *Night <2 d Below: e');
    expect(draw(tree)).toBe(
      [
        '  ● Watch  3 decisions',
        '  ┠──╮ › c',
        '  ┃  ✦ Night  › *Night',
        '  ● Below  › Choice 6',
        '▸ ◆ › e  you are here',
      ].join('\n'),
    );
  });

  test('the way on from where play stands is the one that was taken last', () => {
    const spots = [spot(0, 0), spot(1, 0), spot(2, 1), spot(3, 2), spot(4, 1)];
    expect(shapeTree(spots, 1, [1, 4, 0, 0, 0]).lanes[0]?.spots).toEqual([0, 1, 4]);
    expect(shapeTree(spots, 1, [1, 2, 3, 0, 0]).lanes[0]?.spots).toEqual([0, 1, 2, 3]);
  });

  test('bookmarks, names of branches and a marked end stand beside their rows', () => {
    const tree = treeOf('Watch: a b c <1 d');
    const labels = { bookmarks: new Map([[2, 'the door']]), branches: new Map([[4, 'Other']]), marked: 3 };
    expect(draw(tree, 0, labels)).toMatch(/› b {2}⚑ the door\n.*› c {2}\(c\)\n.*› d {2}\[Other\] {2}you are here/);
  });

  test('where there is little room the names of a place stay, and what is cut is cut from the least wanted end', () => {
    const tree = treeOf('Watch: a b c <1 look-into-the-room');
    const labels = { bookmarks: new Map([[4, 'before the door']]), branches: new Map([[4, 'Other']]), marked: 4 };
    const last = (width: number) =>
      drawTree(tree, { cursor: 4, labels }, { room: 9, width, top: 0 }, look()).lines.at(-1);
    expect(last(60)).toBe('▸ ◆ › look-into-the-room  [Other]  ⚑ before the door  (c)');
    expect(last(40)).toBe('▸ ◆ › look-int…  [Other]  ⚑ before…  (c)');
    expect(last(30)).toBe('▸ ◆ › look-into…  [Other]  (c)');
  });

  test('what nobody has looked at yet is there, and counted', () => {
    const unknown = [1, 2, 3].map((n) => spot(n + 1, n, { known: false }));
    const tree = shapeTree(
      [spot(0, 0, { scene: 'Watch', opens: true }), spot(1, 0, { scene: 'Watch' }), ...unknown],
      0,
    );
    expect(draw(tree, 0)).toMatch(/◆ Watch {2}you are here\n.*› Choice 1\n.*3 decisions/);
  });

  test('without Unicode it is drawn with ASCII', () => {
    const drawn = draw(treeOf('Watch: a b c *Night <2 d Below: e'), 0, NOTHING, true);
    expect(drawn).toMatch(/^[\x20-\x7e\n]*$/);
    expect(drawn).toContain('> + Watch\n  | > a\n  | > b\n  |--. > c\n  |  * Night');
  });

  test('a game of five thousand decisions is drawn, and only what the window shows', () => {
    const drawn = drawTree(longGame(5000), { cursor: 2500, labels: NOTHING }, { room: 20, width: 60, top: 0 }, look());
    expect(drawn.lines).toHaveLength(20);
    expect(drawn.lines.filter((line) => line.startsWith('▸'))).toHaveLength(1);
  });

  test('every decision is in exactly one row, each row once, and a parent above its children', () => {
    fc.assert(
      fc.property(trees, fc.nat(), (tree, at) => {
        const cursor = at % tree.spots.length;
        const rows = rowsOf(tree, { cursor, pins: new Set() });
        const shown = rows.flatMap((row) => row.spots);
        expect([...shown].sort((one, other) => one - other)).toEqual(tree.spots.map(({ n }) => n));
        expect(rows.find((row) => row.spots.includes(cursor))?.spots).toEqual([cursor]);
        const place = new Map(rows.flatMap((row, index) => row.spots.map((n) => [n, index] as const)));
        for (const { n, parent } of tree.spots) expect(place.get(parent)).toBeLessThanOrEqual(place.get(n) ?? 0);
      }),
    );
  });

  test('no line is wider than its frame, and the cursor is in it, whatever the tree and the size', () => {
    fc.assert(
      fc.property(
        trees,
        fc.nat(),
        fc.integer({ min: 12, max: 100 }),
        fc.integer({ min: 1, max: 30 }),
        (tree, at, width, room) => {
          const cursor = at % tree.spots.length;
          const named = new Map([[cursor, 'a place to come back to']]);
          const labels = { bookmarks: named, branches: named, marked: at % 3 === 0 ? cursor : null };
          const drawn = drawTree(tree, { cursor, labels }, { room, width, top: at % 50 }, look(80, at % 2 === 0, 3));
          expect(drawn.lines.length).toBeLessThanOrEqual(room);
          for (const line of drawn.lines) expect(widthOf(line)).toBeLessThanOrEqual(width);
          expect(drawn.lines.filter((line) => /^(\x1b\[[\d;]*m)*[▸>]/.test(line))).toHaveLength(1);
        },
      ),
    );
  });
});

describe('what is told of a point', () => {
  const texts = fc.string({
    unit: fc.constantFrom('a', 'word', ' ', '"', '漢', '👩‍🚀', '-', '\u001b[31m'),
    maxLength: 60,
  });
  const visits = fc.record({ says: texts, place: fc.option(texts), view: fc.option(texts), lost: fc.boolean() });

  test('fits its frame, whatever the story says there', () => {
    const sizes = { room: fc.integer({ min: 1, max: 30 }), width: fc.integer({ min: 10, max: 60 }) };
    fc.assert(
      fc.property(trees, visits, fc.nat(), fc.record(sizes), (tree, said, at, { room, width }) => {
        const n = at % tree.spots.length;
        const visit = { ...visit0, ...said, n };
        const point = { tree, n, visit, scenario: null };
        const lines = panelLines(point, room, width, look());
        expect(lines.length).toBeLessThanOrEqual(room);
        const brief = briefLines(point, width, look());
        expect(brief).toHaveLength(3);
        for (const line of [...lines, ...brief]) {
          expect(widthOf(line)).toBeLessThanOrEqual(width);
          expect(line).not.toContain('\u001b');
        }
      }),
    );
  });

  test('is the decision, what came of it, the ways on and where they lead', () => {
    const tree = treeOf('Watch: a b c *Night <2 d Below: e');
    const visit = { ...visit0, n: 2, says: 'It does not start again.' };
    const lines = panelLines({ tree, n: 2, visit, scenario: null }, 20, 40, look());
    expect(lines).toEqual(['Watch', '', '› b', 'It does not start again.', '', 'Ways on', '1 c ✦ Night', '2 d ◆']);
  });
});

describe('moving in the tree', () => {
  const tree = treeOf('Watch: a b c *Night <2 d Below: e f <5 g h');
  const go = (from: Cursor, ...keys: string[]) =>
    keys.reduce((cursor, key) => moved(tree, cursor, key) ?? cursor, from);

  test('up and down follow one way, Home and End go to its ends', () => {
    const start = cursorAt(tree, 4);
    expect(go(start, 'up', 'up').at).toBe(2);
    expect(go(start, 'up', 'up', 'down').at).toBe(3);
    expect(go(start, 'home').at).toBe(0);
    expect(go(start, 'home', 'end').at).toBe(4);
    expect(go(start, 'down').at).toBe(4);
  });

  test('right goes to the next branch, left to where a branch parts', () => {
    const start = cursorAt(tree, 0);
    expect(go(start, 'right').at).toBe(3);
    expect(go(start, 'right', 'right').at).toBe(6);
    expect(go(start, 'right', 'right', 'right').at).toBe(6);
    expect(go(start, 'right', 'left').at).toBe(2);
    expect(go(start, 'right', 'left', 'down').at).toBe(5);
  });

  test('the page keys go by scenes, Space to where play stands, a digit onwards', () => {
    const start = cursorAt(tree, 8);
    expect(go(start, 'pageup').at).toBe(6);
    expect(go(start, 'pageup', 'pageup').at).toBe(0);
    expect(go(start, 'home', 'pagedown').at).toBe(6);
    expect(go(start, ' ').at).toBe(tree.head);
    expect(go(cursorAt(tree, 2), '1').at).toBe(3);
    expect(go(cursorAt(tree, 2), '2').at).toBe(5);
    expect(go(cursorAt(tree, 2), '9').at).toBe(2);
  });

  test('wherever keys lead, the cursor stays on its way', () => {
    const keys = fc.array(
      fc.constantFrom('up', 'down', 'left', 'right', 'home', 'end', 'pageup', 'pagedown', ' ', '1', '2'),
    );
    fc.assert(
      fc.property(trees, keys, (shape, pressed) => {
        let cursor = cursorAt(shape, shape.head);
        for (const key of pressed) {
          cursor = moved(shape, cursor, key) ?? cursor;
          const way: number[] = [];
          for (let n = cursor.way; n > 0; n = shape.spots[n]?.parent ?? 0) way.push(n);
          expect([0, ...way]).toContain(cursor.at);
        }
      }),
    );
  });
});

describe('two ways side by side', () => {
  const rows = (one: string, other: string) =>
    align([...one], [...other], (letter) => letter).map((pair) =>
      pair.kind === 'same' ? pair.one : `${pair.one ?? ''}/${pair.other ?? ''}`,
    );

  test('what both have stands in one row, what one has beside what the other has', () => {
    expect(rows('abcx', 'adcyz')).toEqual(['a', 'b/d', 'c', 'x/y', '/z']);
    expect(rows('', 'ab')).toEqual(['/a', '/b']);
    expect(rows('ab', 'ab')).toEqual(['a', 'b']);
  });

  test('nothing of either way is left out', () => {
    const letters = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 20 });
    fc.assert(
      fc.property(letters, letters, (one, other) => {
        const pairs = align(one, other, (letter) => letter);
        expect(pairs.flatMap((pair) => pair.one ?? [])).toEqual(one);
        expect(pairs.flatMap((pair) => pair.other ?? [])).toEqual(other);
      }),
    );
  });
});
