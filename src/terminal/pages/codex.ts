import { stretchesOf } from '../../world/codex.ts';
import { countEndings } from '../gallery.ts';
import { type Look, setIn } from '../layout.ts';
import type { MenuRow } from '../menu.ts';
import { askMenu } from '../prompt.ts';
import { oneLine, sanitize } from '../sanitize.ts';
import {
  countText,
  linksOf,
  type NamedEntry,
  readableEntries,
  type Section,
  type Shelf,
  sectionsOf,
} from '../shelf.ts';
import type { Terminal } from '../terminal.ts';
import { MEASURE, wrapText } from '../wrap.ts';
import { showEndings } from './endings.ts';
import { headLines, type Page, type PageAnswer, pageColumn, viewPage } from './page.ts';

/** What a page hears of while it is open: the letters of other pages, and that the window changed. */
interface Around {
  readonly letters: readonly string[];
  resized(): void;
}

/** Shows what can be looked up: the entries by kind, and each entry, until the player leaves; the alternate screen is open. */
export async function showCodex(terminal: Terminal, shelf: Shelf, around: Around): Promise<PageAnswer> {
  const rows = rowsOf(shelf);
  for (let focus = 0; ; ) {
    terminal.screen.clear();
    const answer = await askMenu(terminal, {
      rows: rows.length === 0 ? [{ label: NOTHING, mark: ' ' }] : rows,
      focus,
      letters: [...around.letters, 'escape', 'q'],
      column: (look) => pageColumn(look.columns),
      header: (look) => headLines('Codex', countText(shelf), look),
      footer: (look) => footLines(shelf, look),
      reserve: 0,
      repaint: () => around.resized(),
    });
    if (answer.kind === 'end') return answer;
    if (answer.kind === 'letter') return around.letters.includes(answer.letter) ? answer : { kind: 'closed' };
    const row = rows[answer.row];
    if (row === undefined) return { kind: 'closed' };
    focus = answer.row;
    const left = await (row.entry === null
      ? showEndings(terminal, shelf.endings, around)
      : readEntries(terminal, shelf, row.entry, around));
    if (left.kind !== 'closed') return left;
  }
}

const NOTHING = 'Nothing has been met yet that could be looked up.';

/** A row of the list: an entry, or null for the endings. */
type Row = MenuRow & { readonly entry: NamedEntry | null };

function rowsOf(shelf: Shelf): readonly Row[] {
  const entries = sectionsOf(shelf).flatMap((section) =>
    section.entries.map((entry) => ({ label: oneLine(entry.title), heading: headingOf(section), entry })),
  );
  const note = countEndings(shelf.endings);
  const endings = { label: 'Endings that you have come to', note, heading: 'Endings', entry: null };
  const all = shelf.endings.listed + shelf.endings.found.length === 0 ? entries : [...entries, endings];
  return all.map((row, at) => ({ ...row, mark: at < 9 ? String(at + 1) : ' ' }));
}

function headingOf({ kind, entries, sealed }: Section): string {
  return `${kind}  ${entries.length} of ${entries.length + sealed}`;
}

/** What is sealed in whole kinds, which have no heading above; and the keys. */
function footLines(shelf: Shelf, look: Look): readonly string[] {
  const { margin, width } = pageColumn(look.columns);
  const sealed = sectionsOf(shelf).filter(({ entries }) => entries.length === 0);
  const kinds = sealed.map((section) => `${section.kind.toLowerCase()} (${section.sealed})`).join(', ');
  const told = kinds === '' || look.rows < 14 ? [] : wrapText(`Still sealed: ${kinds}`, width);
  const indent = ' '.repeat(margin);
  return [
    ...['', ...told].map((line) => (line === '' ? '' : indent + look.theme.faint(line))),
    indent + look.theme.quiet('Enter reads, / searches, Esc goes back'),
  ];
}

/** Shows an entry, and those that the player follows its links to, until the first is left. */
async function readEntries(terminal: Terminal, shelf: Shelf, first: NamedEntry, around: Around): Promise<PageAnswer> {
  const all = readableEntries(shelf);
  const trail = [first];
  for (let entry = trail.at(-1); entry !== undefined; entry = trail.at(-1)) {
    const { open } = linksOf(entry, shelf);
    const digits = open.slice(0, 9).map((_, at) => String(at + 1));
    const letters = [...around.letters, ...digits, 'left', 'right'];
    const answer = await viewPage(terminal, entryPage(entry, shelf, trail.length > 1), letters, around.resized);
    if (answer.kind === 'end') return answer;
    if (answer.kind === 'closed') trail.pop();
    else if (around.letters.includes(answer.letter)) return answer;
    else if (answer.letter === 'left' || answer.letter === 'right') {
      const at = all.findIndex(({ slug }) => slug === entry?.slug);
      const next = all[at + (answer.letter === 'left' ? -1 : 1)];
      if (next !== undefined) trail.splice(-1, 1, next);
    } else {
      const next = open[Number(answer.letter) - 1];
      if (next !== undefined) trail.push(next);
    }
  }
  return { kind: 'closed' };
}

function entryPage(entry: NamedEntry, shelf: Shelf, followed: boolean): Page {
  const { open, sealed } = linksOf(entry, shelf);
  return {
    title: oneLine(entry.title),
    aside: oneLine(entry.kind),
    keys: [
      'arrows turn',
      ...(open.length > 0 ? ['digits follow'] : []),
      `Esc goes ${followed ? 'back' : 'to the list'}`,
    ].join(', '),
    lines: (look, width) => [
      ...entryLines(entry, shelf, look, Math.min(MEASURE, width)),
      ...(open.length + sealed === 0 ? [] : ['', look.theme.system('See also')]),
      ...open.map(({ title }, at) => `${look.theme.accent(at < 9 ? String(at + 1) : ' ')}  ${oneLine(title)}`),
      ...(sealed === 0 ? [] : [look.theme.faint(`   ${sealed} more still sealed`)]),
    ],
  };
}

/** The text of an entry; what leads to an entry that can be read is in another colour. */
function entryLines({ text }: NamedEntry, shelf: Shelf, look: Look, width: number): readonly string[] {
  return text.split('\n').flatMap((paragraph, at) => {
    const painted = stretchesOf(paragraph, shelf.codex).map(({ words, to }) => {
      const shown = setIn(sanitize(words), look.glyphs);
      return to !== null && shelf.open.has(to) ? look.theme.accent(shown) : look.theme.prose(shown);
    });
    return [...(at === 0 ? [] : ['']), ...wrapText(painted.join(''), width)];
  });
}
