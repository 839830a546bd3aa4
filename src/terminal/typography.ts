import type { Theme } from './theme.ts';

/** A piece of a line: said aloud, or told. */
export interface Span {
  readonly spoken: boolean;
  readonly text: string;
}

/**
 * Straight quotation marks, double hyphens and three dots as a printer would set them. Only for terminals that have
 * the signs; text that has them already is left alone. Behind a dash, which breaks speech off as well as leading to it,
 * what follows a mark tells which.
 */
export function typeset(text: string): string {
  return text
    .replace(/\.\.\.(?!\.)/g, '…')
    .replace(/(?<=\S) -- (?=\S)/g, ' — ')
    .replace(/(?<!-)--(?!-)/g, '—')
    .replace(/(^|[\s([{“‘/]|[—–-](?="[\p{L}\p{N}'‘…]))"/gu, '$1“')
    .replace(/"/g, '”')
    .replace(/(^|[\s([{—–“/])'(?=\d\ds?\b)/g, '$1’')
    .replace(/(^|[\s([{—–“/])'(?=\S)/g, '$1‘')
    .replace(/'/g, '’');
}

/** The spoken and the told pieces of a line, quotation marks with what they hold. Speech left open runs to the end. */
export function spansOf(line: string): Span[] {
  const spans: Span[] = [];
  let rest = line;
  while (rest !== '') {
    const opens = rest.search(/["“]/);
    if (opens !== 0) {
      const told = opens === -1 ? rest : rest.slice(0, opens);
      spans.push({ spoken: false, text: told });
      rest = rest.slice(told.length);
      continue;
    }
    const closes = rest.slice(1).search(/["”]/);
    const said = closes === -1 ? rest : rest.slice(0, closes + 2);
    spans.push({ spoken: true, text: said });
    rest = rest.slice(said.length);
  }
  return spans;
}

/** A line with its speech and its telling in their own colours. */
export function paintSpeech(line: string, theme: Theme): string {
  return spansOf(line)
    .map(({ spoken, text }) => (spoken ? theme.speech(text) : theme.prose(text)))
    .join('');
}
