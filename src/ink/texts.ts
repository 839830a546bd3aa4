import './load-order.ts';

import { StringValue } from 'inkjs/engine/Value';

/** A text as Ink holds it. What inkjs makes itself it first takes apart into characters. */
export function textValue(text: string): StringValue {
  const value = new StringValue('');
  value.value = text;
  return Object.assign(value, { _isNewline: text === '\n', _isInlineWhitespace: !SAYS.test(text) });
}

const SAYS = /[^ \t]/;

// Runs of blanks that do not stay as they are; the second finds whole runs before the last finds their ends.
const BLANKS = /\t[ \t]*| [ \t]+|^ | (?=\n|$)|(?<=\n) /g;

/** A text as Ink shows it: without blanks around its lines, and with one blank for any in their midst. */
export function withoutBlanks(text: string): string {
  return text.replace(BLANKS, (run: string, at: number) => {
    const [before, after] = [text[at - 1] ?? '\n', text[at + run.length] ?? '\n'];
    return before === '\n' || after === '\n' ? '' : ' ';
  });
}
