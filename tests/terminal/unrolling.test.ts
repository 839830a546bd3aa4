import headless from '@xterm/headless';
import { describe, expect, test } from 'vitest';
import { glyphsFor } from '../../src/terminal/glyphs.ts';
import { type Look, layOut } from '../../src/terminal/layout.ts';
import { piecesOf } from '../../src/terminal/pace.ts';
import { Screen } from '../../src/terminal/screen.ts';
import { createTheme } from '../../src/terminal/theme.ts';
import { Unrolling } from '../../src/terminal/unrolling.ts';

const LOOK: Look = {
  columns: 50,
  rows: 20,
  theme: createTheme(3, 'dark'),
  glyphs: glyphsFor({ LANG: 'C.UTF-8' }, 'linux'),
};

const PIECES = piecesOf(
  layOut(
    [
      { kind: 'card', title: 'The Watch', details: ['20:30', 'Bridge'] },
      {
        kind: 'paragraph',
        text: 'The bridge is quiet. "Captain, deck sixteen does not answer, and nobody there ever slept so long," she says.',
      },
      { kind: 'notice', text: 'Deck 16: lost', tone: 'borg' },
      { kind: 'paragraph', text: '"All of them, sir."' },
    ],
    LOOK,
  ),
);

/** Every cell of the screen with its colour, after what `write` writes; and every byte of it. */
async function screenAfter(write: (screen: Screen) => void): Promise<{ cells: string[]; text: string; bytes: string }> {
  const terminal = new headless.Terminal({ cols: 50, rows: 20, allowProposedApi: true, convertEol: true });
  let bytes = '';
  write(new Screen({ writable: true, write: (text) => (bytes += text) }));
  await new Promise<void>((done) => terminal.write(bytes, done));
  const rows = Array.from({ length: 20 }, (_, row) => terminal.buffer.active.getLine(row));
  const cells = rows.map((line) =>
    Array.from({ length: 50 }, (_, at) => `${line?.getCell(at)?.getChars()}${line?.getCell(at)?.getFgColor()}`).join(
      '|',
    ),
  );
  return { cells, text: rows.map((line) => line?.translateToString(true)).join('\n'), bytes };
}

describe('a passage above an area', () => {
  const area = ['', 'paused', 'keys'];
  const atOnce = screenAfter((screen) => new Unrolling(screen, PIECES).complete(area));

  test('looks the same word by word as it does at once, colours too', async () => {
    const slowly = await screenAfter((screen) => {
      const text = new Unrolling(screen, PIECES);
      while (!text.isWhole) text.advance(area, 10);
    });
    expect(slowly.cells).toEqual((await atOnce).cells);
  });

  test('and so it does where the area is drawn anew after every word', async () => {
    const stopped = await screenAfter((screen) => {
      const text = new Unrolling(screen, PIECES);
      while (!text.isWhole) {
        text.advance(area, 10);
        text.draw(['', 'something else']);
        text.draw(area);
      }
    });
    expect(stopped.cells).toEqual((await atOnce).cells);
  });

  test('shows what has come so far, and the area below it, at any time', async () => {
    const half = await screenAfter((screen) => {
      const text = new Unrolling(screen, PIECES);
      for (let word = 0; word < 5; word++) text.advance(area, 10);
    });
    expect(half.text).toMatch(/Bridge\n\n +The bridge is quiet\. “Captain,\n\npaused\nkeys/);
  });

  test('a word that comes takes no more than itself and the way to it', async () => {
    const written: string[] = [];
    const text = new Unrolling(new Screen({ writable: true, write: (one) => written.push(one) }), PIECES);
    for (let word = 0; word < 3; word++) text.advance(area, 10);
    expect(written.at(-1)?.length).toBeLessThan(80);
    expect(written.at(-1)).not.toContain('paused');
  });
});
