import type { Look } from '../layout.ts';
import { clip, padTo, widthOf } from '../wrap.ts';
import { pageColumn } from './page.ts';
import type { KeyHint } from './part.ts';

/** The heading of a page of several parts: their names, the open one in capitals, set into a rule; `aside` at the right. */
export function partHead(names: readonly string[], open: number, aside: string, look: Look): string[] {
  const { margin, width } = pageColumn(look.columns);
  const { theme, glyphs } = look;
  const paint = (name: string) =>
    name === names[open] ? theme.strong(theme.accent(name.toUpperCase())) : theme.quiet(name);
  // Where there is no room for all names, the open part's stands alone.
  const shown = widthOf(names.join('  ')) + 3 <= width ? names : [clip(names[open] ?? '', width, '')];
  const used = widthOf(shown.join('  '));
  const beside = aside !== '' && used + widthOf(aside) + 6 <= width ? ` ${theme.system(aside)}` : '';
  const rest = width - used - 1 - widthOf(beside);
  const rule = rest > 0 ? ` ${theme.faint(glyphs.rule.repeat(rest))}` : '';
  const line = ' '.repeat(margin) + shown.map(paint).join('  ') + rule + beside;
  return look.rows >= 14 ? ['', line, ''] : [line];
}

/** The last line of a page: what the keys do, and at the right how much is left out above and below. */
export function partFoot(
  hints: readonly KeyHint[],
  next: string,
  hidden: { readonly above: number; readonly below: number },
  look: Look,
): string {
  const { width } = pageColumn(look.columns);
  const { theme, glyphs } = look;
  const above = hidden.above > 0 ? [`${glyphs.up} ${hidden.above}`] : [];
  const below = hidden.below > 0 ? [`${glyphs.down} ${hidden.below}`] : [];
  const where = [...above, ...below].join(' ');
  // In a narrow window the keys are worth more.
  if (where === '' || width < 48) return theme.quiet(keyLine(hints, next, width, look));
  const room = width - widthOf(where);
  return theme.quiet(padTo(keyLine(hints, next, room - 2, look), room) + where);
}

/** As many hints as there is room for, in full, or in short where that says more; the ways to the next part and out last. */
function keyLine(hints: readonly KeyHint[], next: string, room: number, look: Look): string {
  const [full, short] = [0, 1].map((form) => hintsThatFit(hints, next, form, room, look));
  const fuller = (short?.length ?? 0) > (full?.length ?? 0) && (full?.length ?? 0) < 5;
  return clip(((fuller ? short : full) ?? []).join(between(look)), room, look.glyphs.ellipsis);
}

function hintsThatFit(hints: readonly KeyHint[], next: string, form: number, room: number, look: Look): string[] {
  const [first, ...others] = hints.map((hint) => hint[form] ?? '');
  const out = form === 0 ? 'Esc goes back' : 'Esc back';
  const tab = `Tab ${next.toLowerCase()}`;
  let ways = [out];
  const shown: string[] = [];
  // The first is wanted most, then the way to the next part.
  for (const hint of [...(first === undefined ? [] : [first]), tab, ...others]) {
    if (widthOf([...shown, hint, ...ways].join(between(look))) > room) continue;
    if (hint === tab) ways = [tab, out];
    else shown.push(hint);
  }
  return [...shown, ...ways];
}

function between({ glyphs }: Look): string {
  return ` ${glyphs.dot} `;
}
