import type { Entry, Outline } from './outline/outline.ts';

/**
 * What the other files of a story can see of a file, as Ink: its INCLUDEs and declarations, its knots and stitches with
 * their parameters and labels, and its functions whole, for what they do is seen where they are called. A file that cannot
 * be taken apart by its lines is its own face. `text` has no line ends but newlines; `outline` is the file's own.
 */
export function faceOf(text: string, outline: Outline): string {
  const lines = text.split('\n');
  return simple(text, lines, outline) ? faceIn(lines, outline) : text;
}

const DECLARATION = /^\s*(?:VAR|CONST|LIST|EXTERNAL)\b/;
const HEAD = /^\s*=/;

/** Whether each knot begins in a line of its own, and nothing but declarations stands above the first. */
function simple(text: string, lines: readonly string[], outline: Outline): boolean {
  if (text.includes('/*')) return false;
  const line = ({ spot }: Entry) => lines[spot.line - 1] ?? '';
  return outline.every((entry) => {
    if (entry.kind === 'knot') return HEAD.test(line(entry));
    if (entry.kind === 'external' || declares(entry)) return DECLARATION.test(line(entry));
    return entry.spot.knot !== '' || entry.kind === 'todo' || DECLARATION.test(line(entry));
  });
}

/** Whether an entry declares what is known everywhere. */
function declares(entry: Entry): boolean {
  return entry.kind === 'name' && entry.deed === 'declares' && entry.scope !== 'temporary';
}

function faceIn(lines: readonly string[], outline: Outline): string {
  const marks = marksIn(outline);
  const face: string[] = [];
  let within: 'nothing' | 'flow' | 'function' = 'nothing';
  const end = () => {
    if (within === 'flow') face.push('-> DONE');
  };
  for (const [at, line] of lines.entries()) {
    const { form = null, labels = [] } = marks.get(at + 1) ?? {};
    if (form !== null) {
      end();
      within = form === 'function' ? 'function' : 'flow';
    }
    if (form !== null || within === 'function' || DECLARATION.test(line) || INCLUDE.test(line)) face.push(line);
    else face.push(...labels.map((label) => `- (${label})`));
  }
  end();
  return face.join('\n');
}

/** The lines of a face that include other files. */
export function includesIn(face: string): string {
  return face
    .split('\n')
    .filter((line) => INCLUDE.test(line))
    .join('\n');
}

const INCLUDE = /^\s*INCLUDE\b/;

/** What is seen of a line from elsewhere. */
interface Mark {
  form?: 'knot' | 'stitch' | 'function';
  readonly labels: string[];
}

function marksIn(outline: Outline): ReadonlyMap<number, Mark> {
  const marks = new Map<number, Mark>();
  for (const entry of outline) {
    const label = entry.kind === 'choice' || entry.kind === 'gather' ? entry.label : null;
    if (entry.kind !== 'knot' && label === null) continue;
    const mark = marks.get(entry.spot.line) ?? { labels: [] };
    if (entry.kind === 'knot') mark.form = entry.form;
    if (label !== null) mark.labels.push(label);
    marks.set(entry.spot.line, mark);
  }
  return marks;
}
