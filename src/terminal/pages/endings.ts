import { countEndings, type FoundEnding, foundText, type Gallery, untoldText } from '../gallery.ts';
import { type Look, setIn } from '../layout.ts';
import type { MenuRow } from '../menu.ts';
import { askMenu } from '../prompt.ts';
import type { Terminal } from '../terminal.ts';
import { headLines, type PageAnswer, pageColumn } from './page.ts';

/** How the gallery is asked: the row in focus, the letters of other pages, and whether a found ending can be watched. */
export interface GalleryAsking {
  readonly focus: number;
  readonly letters: readonly string[];
  readonly watches: boolean;
  resized(): void;
}

/** How the gallery was left: as any page, or for the recording of an ending, which stood at row `focus`. */
export type GalleryAnswer =
  | PageAnswer
  | { readonly kind: 'watch'; readonly ending: FoundEnding; readonly focus: number };

/** Shows the endings that were found, and what is said of the others; the alternate screen is open. */
export async function askEndings(terminal: Terminal, gallery: Gallery, asking: GalleryAsking): Promise<GalleryAnswer> {
  const { letters, watches } = asking;
  for (let focus = asking.focus; ; ) {
    terminal.screen.clear();
    const answer = await askMenu(terminal, {
      rows: rowsOf(gallery, terminal.look),
      focus,
      letters: [...letters, 'escape', 'q'],
      column: (look) => pageColumn(look.columns),
      header: (look) => headLines('Endings', countEndings(gallery), look),
      footer: (look) => footLines(watches && gallery.found.length > 0, look),
      reserve: 0,
      repaint: () => asking.resized(),
    });
    if (answer.kind === 'end') return answer;
    if (answer.kind === 'letter') return letters.includes(answer.letter) ? answer : { kind: 'closed' };
    focus = answer.row;
    const ending = gallery.found[answer.row];
    if (watches && ending !== undefined) return { kind: 'watch', ending, focus };
  }
}

/** Shows the gallery where nothing can be watched, until it is left. */
export async function showEndings(
  terminal: Terminal,
  gallery: Gallery,
  around: Pick<GalleryAsking, 'letters' | 'resized'>,
): Promise<PageAnswer> {
  const answer = await askEndings(terminal, gallery, { ...around, focus: 0, watches: false });
  return answer.kind === 'watch' ? { kind: 'closed' } : answer;
}

function rowsOf(gallery: Gallery, look: Look): readonly MenuRow[] {
  const now = new Date();
  const found = gallery.found.map((ending, at) => ({
    label: setIn(ending.title, look.glyphs),
    note: foundText(ending, now),
    mark: at < 9 ? String(at + 1) : ' ',
    heading: 'Found',
  }));
  const rest = [...gallery.hints, untoldText(gallery)].filter((text) => text !== '');
  const hints = rest.map((hint) => ({
    label: setIn(hint, look.glyphs),
    mark: look.glyphs.dot,
    heading: 'Still to be found',
  }));
  const rows = [...found, ...hints];
  return rows.length === 0 ? [{ label: 'None has been found yet.', mark: ' ' }] : rows;
}

function footLines(watches: boolean, look: Look): readonly string[] {
  const { margin } = pageColumn(look.columns);
  const keys = watches ? 'Enter watches how it came about, Esc goes back' : 'Esc goes back';
  return [
    '',
    ' '.repeat(margin) + look.theme.quiet(look.columns < 52 && watches ? 'Enter watches, Esc goes back' : keys),
  ];
}
