import type { PlayEnd } from '../end.ts';
import type { Look } from '../layout.ts';
import type { Terminal } from '../terminal.ts';
import { clip, columnOf, padTo, widthOf, wrapText } from '../wrap.ts';

/** A page that is read and left: the alternate screen shows it, scrolled where it is longer than the window. */
export interface Page {
  readonly title: string;
  /** What stands at the right of the title; empty for nothing. */
  readonly aside: string;
  /** All its lines, margins not included, none wider than `width`. */
  lines(look: Look, width: number): readonly string[];
  /** The line that should be seen at first; the top where this is left out. */
  readonly focus?: number;
  /** Whether something has come in for which the page is closed. */
  interrupted?(): boolean;
  /** What the foot says of the keys that leave the page, where that is more than going back. */
  readonly keys?: string;
}

/** How a page was left: closed, by a letter that asks for another page, or by the end of everything. */
export type PageAnswer =
  | { readonly kind: 'closed' }
  | { readonly kind: 'letter'; readonly letter: string }
  | { readonly kind: 'end'; readonly end: PlayEnd };

/** Shows a page until it is left; the alternate screen is open already. Calls `resized` when the window changes. */
export async function viewPage(
  terminal: Terminal,
  page: Page,
  letters: readonly string[],
  resized: () => void,
): Promise<PageAnswer> {
  let top = Math.max(0, (page.focus ?? 0) - Math.floor(terminal.look.rows / 2));
  for (;;) {
    const view = compose(page, top, terminal.look);
    top = view.top;
    terminal.screen.drawPage(view.lines);
    const input = await terminal.next();
    if (input?.kind === 'end') return input;
    if (page.interrupted?.() === true) return { kind: 'closed' };
    if (input?.kind === 'redraw') {
      if (input.resized) resized();
      continue;
    }
    const name = input?.key.name ?? '';
    const moved = scrolled(name, top, view.room);
    if (moved !== null) top = moved;
    else if (letters.includes(name)) return { kind: 'letter', letter: name };
    else if (name === 'escape' || name === 'return' || name === 'q') return { kind: 'closed' };
  }
}

/** The first line to show after a key that scrolls, which may be past either end; null for any other key. */
export function scrolled(name: string, top: number, room: number): number | null {
  switch (name) {
    case 'up':
      return top - 1;
    case 'down':
      return top + 1;
    case 'pageup':
      return top - Math.max(1, room - 1);
    case 'pagedown':
    case ' ':
      return top + Math.max(1, room - 1);
    case 'home':
      return 0;
    case 'end':
      return Number.MAX_SAFE_INTEGER;
    default:
      return null;
  }
}

/** The whole page for a window, from the line `top` on or as near to it as its length allows. */
function compose(page: Page, top: number, look: Look): { lines: string[]; top: number; room: number } {
  const { margin, width } = pageColumn(look.columns);
  const indent = ' '.repeat(margin);
  const head = headLines(page.title, page.aside, look);
  const room = Math.max(1, look.rows - head.length - (look.rows >= 6 ? 2 : 0));
  const body = page.lines(look, width);
  const from = Math.max(0, Math.min(top, body.length - room));
  const shown = body.slice(from, from + room).map((line) => (line === '' ? '' : indent + fitted(line, width)));
  const filled = [...head, ...shown, ...Array.from({ length: room - shown.length }, () => '')];
  if (look.rows < 6) return { lines: filled.slice(0, look.rows), top: from, room };
  return {
    lines: [...filled, '', indent + footLine(page, { from, total: body.length, room }, width, look)],
    top: from,
    room,
  };
}

/** A coloured line as far as it fits: tables have widths below which they cannot go. */
function fitted(line: string, width: number): string {
  return widthOf(line) <= width ? line : (wrapText(line, width)[0] ?? '');
}

/** The column of a page, which may be wider than prose: tables need it. */
export function pageColumn(columns: number): { margin: number; width: number } {
  const { margin } = columnOf(columns);
  const width = Math.max(1, Math.min(92, columns - 1 - 2 * Math.min(margin, 4)));
  return { margin: Math.max(0, Math.floor((columns - width) / 2)), width };
}

/** The heading of a page: its name set into a rule, and what it is about at the right. */
export function headLines(title: string, aside: string, look: Look): string[] {
  const { margin, width } = pageColumn(look.columns);
  const { theme, glyphs } = look;
  const name = clip(title.toUpperCase(), width, '');
  const beside = widthOf(name) + widthOf(aside) + 8 <= width ? aside : '';
  const rest = width - widthOf(name) - 1 - (beside === '' ? 0 : widthOf(beside) + 1);
  const rule = theme.faint(glyphs.rule.repeat(Math.max(0, rest)));
  const line = `${theme.strong(theme.accent(name))}${rest > 0 ? ' ' : ''}${rule}${beside === '' ? '' : ` ${theme.system(beside)}`}`;
  return look.rows >= 14 ? ['', ' '.repeat(margin) + line, ''] : [' '.repeat(margin) + line];
}

function footLine(
  page: Page,
  { from, total, room }: { readonly from: number; readonly total: number; readonly room: number },
  width: number,
  look: Look,
): string {
  const { theme, glyphs } = look;
  const below = Math.max(0, total - room - from);
  const where = [from > 0 ? `${glyphs.up} ${from}` : '', below > 0 ? `${glyphs.down} ${below} more` : ''];
  const said = where.filter((one) => one !== '').join('  ');
  const leave = page.keys ?? 'Esc goes back';
  const keys = total > room ? `arrows scroll, ${leave}` : leave;
  const room2 = width - widthOf(keys);
  return theme.quiet(
    room2 > widthOf(said) + 2 ? padTo(keys, width - widthOf(said)) + said : clip(said === '' ? keys : said, width, ''),
  );
}
