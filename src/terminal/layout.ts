import type { Block, Tone } from './block.ts';
import type { Glyphs } from './glyphs.ts';
import type { Paint, Theme } from './theme.ts';
import { paintSpeech, typeset } from './typography.ts';
import { type Column, clip, columnOf, widthOf, wrapText } from './wrap.ts';

/** What text is laid out with: the window's size and how things look in it. */
export interface Look {
  readonly columns: number;
  readonly rows: number;
  readonly theme: Theme;
  readonly glyphs: Glyphs;
}

const EMPTY: Line = { text: '', paced: false };

/** Below this height paragraphs are told apart by an indent, above it by an empty line. */
const AIRY_ROWS = 18;

/** True where the window has room for empty lines. */
export function isAiry(look: Look): boolean {
  return look.rows >= AIRY_ROWS;
}

/** A line of a passage, margin and colours included. Prose is paced, everything else comes at once. */
export interface Line {
  readonly text: string;
  readonly paced: boolean;
}

/** The lines of a passage, ready to be written one under the other. */
export function layOut(blocks: readonly Block[], look: Look): Line[] {
  const column = columnOf(look.columns);
  const airy = isAiry(look);
  const lines: Line[] = [];
  blocks.forEach((block, at) => {
    const before = blocks[at - 1];
    if (before === undefined || standsApart(block, before, airy)) lines.push(EMPTY);
    const indent = !airy && before?.kind === 'paragraph' && block.kind === 'paragraph' ? 2 : 0;
    for (const line of linesOf(block, column, look, indent)) {
      lines.push(line === '' ? EMPTY : { text: ' '.repeat(column.margin) + line, paced: block.kind === 'paragraph' });
    }
  });
  return tighten(lines);
}

/** Notices follow one another closely; paragraphs do where there is little room. */
function standsApart(block: Block, before: Block, airy: boolean): boolean {
  if (block.kind === 'notice' && before.kind === 'notice') return false;
  return airy || block.kind !== before.kind || block.kind === 'card' || block.kind === 'heading';
}

function tighten(lines: readonly Line[]): Line[] {
  return lines.filter((line, at) => line.text !== '' || lines[at - 1]?.text !== '');
}

function linesOf(block: Block, column: Column, look: Look, indent: number): string[] {
  const { theme, glyphs } = look;
  switch (block.kind) {
    case 'paragraph':
      return paragraph(block.text, column.width, look, indent);
    case 'echo':
      return hanging(setIn(block.text, glyphs), `${glyphs.taken} `, column.width, theme.accent, theme.quiet);
    case 'card':
      return card(
        setIn(block.title, glyphs),
        block.details.map((part) => setIn(part, glyphs)),
        column.width,
        look,
      );
    case 'heading':
      return [theme.system(clip(`${glyphs.rule}${glyphs.rule} ${block.text}`, column.width, glyphs.ellipsis))];
    case 'notice':
      return hanging(
        setIn(block.text, glyphs),
        `${glyphs.bar} `,
        column.width,
        toned(block.tone, theme),
        toned(block.tone, theme),
      );
    case 'ending':
      return ending(block.text, column.width, look);
    case 'aside':
      return wrapText(setIn(block.text, glyphs), column.width).map(theme.quiet);
  }
}

function paragraph(text: string, width: number, look: Look, indent: number): string[] {
  const set = setIn(text, look.glyphs);
  // wrapAnsi trims what a line begins with, so an indent is text until the lines are made.
  const held = '\u2007'.repeat(indent) + set;
  return wrapText(paintSpeech(held, look.theme), width).map((line) => line.replace(/\u2007/g, ' '));
}

/** A title card: letterspaced where there is room, over a rule, with the hour, the place and the viewpoint under it. */
function card(title: string, details: readonly string[], width: number, look: Look): string[] {
  const { theme, glyphs } = look;
  const spaced = [...title.toUpperCase()].join(' ');
  const shown = widthOf(spaced) <= width ? spaced : clip(title.toUpperCase(), width, glyphs.ellipsis);
  const rule = glyphs.rule.repeat(Math.min(width, Math.max(widthOf(shown), 24)));
  const air = isAiry(look) ? [''] : [];
  return [
    ...air,
    theme.strong(theme.accent(shown)),
    theme.faint(rule),
    ...packed(details, ` ${glyphs.dot} `, width).map(theme.system),
    ...air,
  ];
}

/** Parts in as few lines as they fit, broken between them where that is enough. */
function packed(parts: readonly string[], between: string, width: number): string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const joined = `${lines.at(-1)}${between}${part}`;
    if (lines.length > 0 && widthOf(joined) <= width) lines[lines.length - 1] = joined;
    else lines.push(...wrapText(part, width));
  }
  return lines;
}

/** The quiet card of an ending: its name between two short rules, in the middle. */
function ending(title: string, width: number, look: Look): string[] {
  const { theme, glyphs } = look;
  const shown = wrapText(setIn(title, glyphs), width);
  const rule = glyphs.rule.repeat(Math.min(width, 9));
  const centred = (text: string) => ' '.repeat(Math.max(0, Math.floor((width - widthOf(text)) / 2))) + text;
  const air = isAiry(look) ? [''] : [];
  const name = shown.map((line) => theme.strong(theme.accent(centred(line))));
  return [...air, theme.faint(centred(rule)), ...air, ...name, ...air, theme.faint(centred(rule))];
}

function hanging(text: string, lead: string, width: number, leadPaint: Paint, paint: Paint): string[] {
  const indent = widthOf(lead);
  return wrapText(text, width - indent).map(
    (line, at) => (at === 0 ? leadPaint(lead) : ' '.repeat(indent)) + paint(line),
  );
}

function toned(tone: Tone, theme: Theme): Paint {
  return tone === 'quiet' ? theme.quiet : theme[tone];
}

/** Story text with the printer's signs where the terminal has them. */
export function setIn(text: string, glyphs: Glyphs): string {
  return glyphs.unicode ? typeset(text) : text;
}
