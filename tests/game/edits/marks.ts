/**
 * Every piece of text of a scene gets a character of its own, which no reader sees and no scene holds: whoever edits the
 * scene moves it about with its text, so that a story that is played can be asked which pieces it told.
 */
const FIRST = 0xe000;
const MARKS = /[\ue000-\uf8ff]/g;

/** The marks in a text, in order. */
export function marksIn(text: string): string {
  return (text.match(MARKS) ?? []).join('');
}

/** The text as its readers have it. */
export function withoutMarks(text: string): string {
  return text.replace(MARKS, '');
}

/** Hands out marks, each once. */
export class Marker {
  #next = FIRST;

  mark(): string {
    return String.fromCharCode(this.#next++);
  }
}

/** The lines of a scene with a mark before each piece of text. Functions stay as they are: what they say are names and numbers. */
export function markScene(ink: string, marker: Marker): string[] {
  let inFunction = false;
  let depth = 0;
  return ink.split('\n').map((line) => {
    if (/^\s*==/.test(line)) inFunction = /^\s*=+\s*function\b/.test(line);
    const marked = inFunction || isLogic(line) ? line : markLine(line, depth > 0, marker);
    depth += bracesIn(line);
    return marked;
  });
}

/** How many more braces a line opens than it closes. */
export function bracesIn(line: string): number {
  const code = line.replace(/\/\/.*/, '');
  return (code.match(/\{/g) ?? []).length - (code.match(/\}/g) ?? []).length;
}

/** A choice's bullets, label and conditions. */
export const CHOICE = /^\s*(?:[*+]\s*)+(?:\(\w+\)\s*)?(?:\{[^}]*\}\s*)*/;
const GATHER = /^\s*(?:-(?!>)\s*)+(?:\(\w+\)\s*)?/;
const BRANCH = /^\s*-(?!>)[^:]*:\s*/;

function isLogic(line: string): boolean {
  return /^\s*(?:$|\/\/|~|=|#|->|<-|\}|(?:VAR|LIST|CONST|INCLUDE|EXTERNAL)\b)/.test(line) || bracesIn(line) > 0;
}

function markLine(line: string, inBlock: boolean, marker: Marker): string {
  const front = (CHOICE.exec(line) ?? (inBlock ? BRANCH : GATHER).exec(line))?.[0] ?? /^\s*/.exec(line)?.[0] ?? '';
  const text = line.slice(front.length);
  if (text === '' || text.startsWith('->')) return line;
  if (/^\s*[*+]/.test(line)) return front + markChoice(text, marker);
  return front + markText(text, marker);
}

/** What stands in brackets is the choice alone, what follows them the outcome alone. */
function markChoice(text: string, marker: Marker): string {
  const parts = /^(\[)([^\]]*)(\])(\s*)(.*)$/.exec(text);
  if (parts === null) return markText(text, marker);
  const [, open, only, close, gap, rest = ''] = parts;
  return `${open}${marker.mark()}${only}${close}${gap}${markText(rest, marker)}`;
}

/** Marks a piece that begins with words: one that begins with a condition may come to nothing, and only its alternatives are marked. */
function markText(text: string, marker: Marker): string {
  const gap = /^\s*/.exec(text)?.[0] ?? '';
  const words = text.slice(gap.length);
  return gap + (words === '' || /^(?:[{#~]|->|<>)/.test(words) ? '' : marker.mark()) + markInline(words, marker);
}

/** Marks each alternative of `{condition: one|other}` and of `{one|other}`. */
function markInline(text: string, marker: Marker): string {
  let marked = '';
  for (let at = 0; at < text.length; at++) {
    const end = text[at] === '{' ? closing(text, at) : -1;
    if (end < 0) {
      marked += text[at];
      continue;
    }
    marked += `{${markAlternatives(text.slice(at + 1, end), marker)}}`;
    at = end;
  }
  return marked;
}

function markAlternatives(inner: string, marker: Marker): string {
  const parts = splitAt(inner, '|');
  const [first = '', ...others] = parts;
  const colon = splitAt(first, ':');
  if (parts.length === 1 && colon.length === 1) return inner;
  const alternative = (text: string) => markText(text, marker);
  const head = colon.length > 1 ? `${colon[0]}:` : (/^\s*[!&~]?/.exec(first)?.[0] ?? '');
  const rest = colon.length > 1 ? colon.slice(1).join(':') : first.slice(head.length);
  return [head + alternative(rest), ...others.map(alternative)].join('|');
}

function closing(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '{') depth++;
    if (text[at] === '}' && --depth === 0) return at;
  }
  return -1;
}

/** The parts of a text between signs that stand outside any braces. */
function splitAt(text: string, sign: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const letter of text) {
    if (letter === '{') depth++;
    if (letter === '}') depth--;
    if (letter === sign && depth === 0) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return parts;
}
