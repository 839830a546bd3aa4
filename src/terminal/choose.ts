import { headLines, pageColumn } from './pages/page.ts';
import { askMenu, type Working } from './prompt.ts';
import { sanitize } from './sanitize.ts';
import type { Terminal } from './terminal.ts';
import type { TitleAnswer, TitleItem } from './title.ts';

/** Asks a question of a few rows on a page of its own: a difficulty, a game to continue. Esc and `q` go back. */
export async function chooseOne(
  terminal: Terminal,
  question: {
    readonly title: string;
    readonly aside?: string;
    readonly items: readonly TitleItem[];
    readonly focus?: number;
    /** Does a little work between keys, after which the notes may say more. */
    work?(): Working;
  },
): Promise<TitleAnswer | { readonly kind: 'back' }> {
  const { items } = question;
  if (items.length === 0) return { kind: 'back' };
  terminal.screen.openPage();
  try {
    const answer = await askMenu(terminal, {
      rows: items.map((item, at) => ({
        label: sanitize(item.label),
        get note() {
          return sanitize(item.note ?? '');
        },
        mark: at < 9 ? String(at + 1) : ' ',
      })),
      focus: Math.max(0, Math.min(items.length - 1, question.focus ?? 0)),
      letters: [...items.flatMap((item) => item.letter ?? []), 'escape', 'q'],
      column: (look) => pageColumn(look.columns),
      header: (look) => headLines(sanitize(question.title), sanitize(question.aside ?? ''), look),
      footer: (look) => [
        '',
        ' '.repeat(pageColumn(look.columns).margin) + look.theme.quiet('Enter chooses, Esc goes back'),
      ],
      reserve: 0,
      ...(question.work === undefined ? {} : { work: () => question.work?.() ?? 'done' }),
      repaint: () => {},
    });
    if (answer.kind === 'end') return answer;
    const item = answer.kind === 'row' ? items[answer.row] : items.find(({ letter }) => letter === answer.letter);
    return item === undefined ? { kind: 'back' } : { kind: 'item', value: item.value };
  } finally {
    terminal.screen.closePage();
  }
}
