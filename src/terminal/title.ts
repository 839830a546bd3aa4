import type { PlayEnd } from './end.ts';
import type { Look } from './layout.ts';
import { helpPage } from './pages/help.ts';
import { viewPage } from './pages/page.ts';
import { askMenu, type Working } from './prompt.ts';
import { sanitize } from './sanitize.ts';
import type { Terminal } from './terminal.ts';
import { drawTitle, type TitleWords } from './title-art.ts';
import { clip, widthOf } from './wrap.ts';

/** A row of the title or of a small menu: the value it stands for, what it says, a letter that chooses it, a quiet note. */
export interface TitleItem {
  readonly value: string;
  readonly label: string;
  readonly letter?: string;
  readonly note?: string;
}

/** How a title screen or a small menu was answered. */
export type TitleAnswer =
  | { readonly kind: 'item'; readonly value: string }
  | { readonly kind: 'end'; readonly end: PlayEnd };

/** What the title screen offers. */
export interface TitleOptions {
  readonly items: readonly TitleItem[];
  /** A line of so many cells below the menu, which may say something only later; left out where there will never be one. */
  hint?(cells: number): string;
  /** Does a little work between keys, after which the hint may say more. */
  work?(): Working;
}

/** The title screen: the name of the story over a menu of whatever the caller offers. `?` shows the keys. */
export async function showTitle(terminal: Terminal, options: TitleWords & TitleOptions): Promise<TitleAnswer> {
  const words = { title: sanitize(options.title), subtitle: sanitize(options.subtitle) };
  let focus = 0;
  await terminal.ready();
  terminal.screen.openPage();
  try {
    for (;;) {
      terminal.screen.clear();
      const answer = await askItems(terminal, options, focus, words);
      if (answer.kind !== 'help') return answer;
      focus = answer.focus;
      const left = await viewPage(terminal, helpPage(null), ['?'], () => {});
      if (left.kind === 'end') return left;
    }
  } finally {
    terminal.screen.closePage();
  }
}

/** Below the menu, where the window has rows to spare: the hint, and the one key that a newcomer needs. */
function hintLines(options: TitleOptions, look: Look): string[] {
  if (look.rows < 10) return [];
  const centred = (text: string) => ' '.repeat(Math.max(0, Math.floor((look.columns - widthOf(text)) / 2))) + text;
  const hint =
    options.hint === undefined ? [] : [centred(clip(hintOf(options, look), look.columns - 2, look.glyphs.ellipsis))];
  const said = hint.map(look.theme.quiet);
  return look.rows < 20 ? said : ['', ...said, look.theme.faint(centred('? keys'))];
}

function hintOf(options: TitleOptions, { glyphs, columns }: Look): string {
  const hint = sanitize(options.hint?.(columns - 2) ?? '');
  return glyphs.unicode ? hint : hint.replaceAll('\u2212', '-').replaceAll('\u00b7', '-');
}

async function askItems(
  terminal: Terminal,
  options: TitleOptions,
  focus: number,
  words: TitleWords,
): Promise<TitleAnswer | { kind: 'help'; focus: number }> {
  const { items } = options;
  const rows = items.map((item, at) => ({
    label: sanitize(item.label),
    note: sanitize(item.note ?? ''),
    mark: String(at + 1),
  }));
  const widest = Math.max(...rows.map((row) => 5 + widthOf(row.label) + (row.note === '' ? 0 : 3 + widthOf(row.note))));
  const answer = await askMenu(terminal, {
    rows,
    focus,
    letters: [...items.flatMap((item) => item.letter ?? []), '?'],
    column: (look) => {
      const width = Math.max(1, Math.min(widest, look.columns - 3));
      return { margin: Math.floor((look.columns - width) / 2), width };
    },
    header: (look) => {
      const room =
        look.rows - items.length - hintLines(options, look).length - (look.rows >= 14 ? 4 : look.rows >= 12 ? 1 : 0);
      return room < 1 ? [] : [...drawTitle(words, Math.min(room, 26), look), ...(look.rows >= 14 ? [''] : [])];
    },
    footer: (look) => hintLines(options, look),
    reserve: 0,
    ...(options.work === undefined ? {} : { work: () => options.work?.() ?? 'done' }),
    repaint: () => {},
  });
  if (answer.kind === 'end') return answer;
  const item = answer.kind === 'row' ? items[answer.row] : items.find(({ letter }) => letter === answer.letter);
  if (item !== undefined) return { kind: 'item', value: item.value };
  return { kind: 'help', focus: answer.kind === 'letter' ? answer.focus : focus };
}
