import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rangesOf } from '../../src/game/english.ts';
import type { Block } from '../../src/terminal/block.ts';
import { glyphsFor } from '../../src/terminal/glyphs.ts';
import { type Look, layOut } from '../../src/terminal/layout.ts';
import { renderRows } from '../../src/terminal/menu.ts';
import { headLines } from '../../src/terminal/pages/page.ts';
import { createTheme } from '../../src/terminal/theme.ts';
import { drawTitle } from '../../src/terminal/title-art.ts';
import { paintSpeech, spansOf, typeset } from '../../src/terminal/typography.ts';
import { clip, columnOf, MEASURE, widthOf } from '../../src/terminal/wrap.ts';

const GLYPHS = glyphsFor({ LANG: 'C.UTF-8' }, 'linux');
const ASCII = glyphsFor({ LANG: 'C' }, 'linux');

function look(columns: number, rows: number, colours: 0 | 3 = 0): Look {
  return { columns, rows, theme: createTheme(colours, 'dark'), glyphs: GLYPHS };
}

const texts = fc.string({ unit: fc.constantFrom('a', 'word', ' ', '"', '…', '漢', '👩‍🚀', '-'), maxLength: 60 });
const blocks = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constantFrom('echo', 'heading', 'paragraph', 'aside', 'ending'), text: texts }),
    fc.record({ kind: fc.constant('notice'), text: texts, tone: fc.constantFrom('borg', 'quiet') }),
    fc.record({ kind: fc.constant('card'), title: texts, details: fc.array(texts, { maxLength: 3 }) }),
  ),
  { maxLength: 8 },
) as fc.Arbitrary<Block[]>;
const columns = fc.integer({ min: 8, max: 200 });
const rows = fc.integer({ min: 1, max: 60 });

describe('a passage on the screen', () => {
  test('no line reaches the last cell of the window, however narrow', () => {
    fc.assert(
      fc.property(blocks, columns, rows, (story, wide, high) =>
        layOut(story, look(wide, high, 3)).every((line) => widthOf(line.text) < wide),
      ),
    );
  });

  test('prose is never wider than its measure, and stands in the middle', () => {
    expect(columnOf(200)).toEqual({ margin: 64, width: MEASURE });
    expect(columnOf(40).width).toBeLessThan(39);
  });

  test('paragraphs are told apart by an empty line, or by an indent where there is little room', () => {
    const story: Block[] = [
      { kind: 'paragraph', text: 'One.' },
      { kind: 'paragraph', text: 'Two.' },
    ];
    expect(layOut(story, look(80, 24)).map(({ text }) => text.trim())).toEqual(['', 'One.', '', 'Two.']);
    expect(layOut(story, look(80, 12)).map(({ text }) => text)).toEqual(['', '    One.', '      Two.']);
  });

  test('notices follow one another closely', () => {
    const story: Block[] = [
      { kind: 'notice', text: 'a', tone: 'quiet' },
      { kind: 'notice', text: 'b', tone: 'quiet' },
    ];
    expect(layOut(story, look(80, 24))).toHaveLength(3);
  });
});

describe('a menu', () => {
  const menus = fc.array(
    fc.record({ label: texts.map((text) => `x${text}`), mark: fc.constantFrom('', '1', ' '), note: texts }),
    { minLength: 1, maxLength: 30 },
  );

  test('is never taller than its room or wider than its window, and always shows the focus', () => {
    fc.assert(
      fc.property(menus, columns, rows, fc.nat(), fc.nat(), fc.boolean(), (items, wide, room, at, first, spaced) => {
        const focus = at % items.length;
        const view = { focus, first: first % items.length, room, column: columnOf(wide), spaced };
        const { lines } = renderRows(items, view, look(wide, 24));
        const pointed = lines.filter((line) => line.trimStart().startsWith(GLYPHS.pointer));
        return (
          lines.length <= room && pointed.length === 1 && lines.every((line) => widthOf(line) < Math.max(wide, 12))
        );
      }),
    );
  });
});

describe('signs and letters', () => {
  test('quotation marks, dashes and dots are set as a printer would', () => {
    expect(typeset(`"It's -- well..." she said. '63 was cold.`)).toBe('“It’s — well…” she said. ’63 was cold.');
    expect(typeset('"One of--" Then he said--"Come," and "the--", and went.')).toBe(
      '“One of—” Then he said—“Come,” and “the—”, and went.',
    );
    expect(typeset('("A dog\'s life," said O\'Brien)')).toBe('(“A dog’s life,” said O’Brien)');
  });

  test('speech is told from telling, and nothing of a line is lost', () => {
    expect(spansOf('He said “no,” and “no.”').map(({ spoken }) => spoken)).toEqual([false, true, false, true]);
    fc.assert(
      fc.property(
        texts,
        (text) =>
          spansOf(text)
            .map((span) => span.text)
            .join('') === text,
      ),
    );
    expect(paintSpeech('Plain “said”', createTheme(0, 'dark'))).toBe('Plain “said”');
  });

  test('every sign has a stand-in of plain ASCII', () => {
    expect(JSON.stringify(ASCII)).toMatch(/^[\x20-\x7e]*$/);
    expect(Object.keys(ASCII)).toEqual(Object.keys(GLYPHS));
  });

  test('a text is clipped to its cells', () => {
    fc.assert(fc.property(texts, fc.nat(30), (text, cells) => widthOf(clip(text, cells, '…')) <= cells));
  });

  test('decks are told as people would', () => {
    expect(rangesOf([16])).toBe('16');
    expect(rangesOf([17, 16])).toBe('16, 17');
    expect(rangesOf([20, 12, 18, 19, 17, 16])).toBe('12, 16 to 20');
  });

  test('the title and the head of a page fit every window', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), rows, (wide, high) => {
        const words = { title: 'First Contact', subtitle: 'a text adventure' };
        const drawn = [
          ...drawTitle(words, high, look(wide, high)),
          ...headLines('Timeline', 'aside', look(wide, high)),
        ];
        return drawn.every((line) => widthOf(line) <= wide);
      }),
    );
  });
});
