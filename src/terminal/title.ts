import type { PlayEnd } from './end.ts';
import type { Look } from './layout.ts';
import { helpPage } from './pages/help.ts';
import { viewPage } from './pages/page.ts';
import { askMenu } from './prompt.ts';
import { sanitize } from './sanitize.ts';
import type { Terminal } from './terminal.ts';
import { drawTitle, type TitleWords } from './title-art.ts';
import { widthOf } from './wrap.ts';

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

/** The title screen: the name of the story over a menu of whatever the caller offers. `?` shows the keys. */
export async function showTitle(
  terminal: Terminal,
  options: TitleWords & { readonly items: readonly TitleItem[] },
): Promise<TitleAnswer> {
  const { items } = options;
  const words = { title: sanitize(options.title), subtitle: sanitize(options.subtitle) };
  let focus = 0;
  await terminal.ready();
  terminal.screen.openPage();
  try {
    for (;;) {
      terminal.screen.clear();
      const answer = await askItems(terminal, items, focus, words);
      if (answer.kind !== 'help') return answer;
      focus = answer.focus;
      const left = await viewPage(terminal, helpPage(null), ['?'], () => {});
      if (left.kind === 'end') return left;
    }
  } finally {
    terminal.screen.closePage();
  }
}

/** Where the window has rows to spare, the one key that a newcomer needs. */
function hintLines(look: Look): string[] {
  if (look.rows < 20) return [];
  const hint = '? keys';
  return ['', ' '.repeat(Math.max(0, Math.floor((look.columns - hint.length) / 2))) + look.theme.faint(hint)];
}

async function askItems(
  terminal: Terminal,
  items: readonly TitleItem[],
  focus: number,
  words: TitleWords,
): Promise<TitleAnswer | { kind: 'help'; focus: number }> {
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
      const room = look.rows - items.length - hintLines(look).length - (look.rows >= 14 ? 4 : look.rows >= 12 ? 1 : 0);
      return room < 1 ? [] : [...drawTitle(words, Math.min(room, 26), look), ...(look.rows >= 14 ? [''] : [])];
    },
    footer: hintLines,
    reserve: 0,
    repaint: () => {},
  });
  if (answer.kind === 'end') return answer;
  const item = answer.kind === 'row' ? items[answer.row] : items.find(({ letter }) => letter === answer.letter);
  if (item !== undefined) return { kind: 'item', value: item.value };
  return { kind: 'help', focus: answer.kind === 'letter' ? answer.focus : focus };
}
