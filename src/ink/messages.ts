import { nearestName } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import { tidyPath } from './sources.ts';

const SHAPE = /^(?:RUNTIME )?(ERROR|WARNING|TODO): (?:'([^']*)' )?(?:line (\d+): )?([\s\S]*)$/;

/** Reads one message of Ink's compiler. A message of no known shape is an error of the root file. */
export function readMessage(message: string, root: string): Problem {
  const [, kind = 'ERROR', file = root, line, text = message] = SHAPE.exec(message) ?? [];
  return {
    severity: kind === 'ERROR' ? 'error' : 'warning',
    file: tidyPath(file),
    ...(line === undefined ? {} : { line: Number(line) }),
    ...(kind === 'TODO'
      ? { code: 'todo', message: `TODO: ${shortened(readable(text))}` }
      : (includeComplaint(text) ?? plainComplaint(text))),
  };
}

type Complaint = Pick<Problem, 'code' | 'message' | 'hint'>;

function plainComplaint(said: string): Complaint {
  const text = readable(said);
  const [, fact = text, cure] = CURE.exec(text) ?? [];
  return { code: codeOf(text), message: shortened(fact), ...(cure === undefined ? {} : { hint: shortened(cure) }) };
}

// Where the compiler gives advice, it does so in a last sentence of its own.
const CURE = /^([\s\S]+?)[.?] ((?:Do|Did|Are|Perhaps|Please|Add|Usage|You|Try|If|To) [\s\S]+)$/;

// What the compiler writes by mistake, and what it writes for a page rather than a line.
function readable(text: string): string {
  return text
    .replace(/ It can only be something like:[\s\S]*$/, '')
    .replace(/ after searching: \{this\.descriptionOfScope\}/, '')
    .replace(/(line \d+ of [^"']+)"/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

const LONGEST = 300;

// It quotes what it sees up to the end of the line, however long that is.
function shortened(text: string): string {
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/, '')}…` : text;
  return short.replace(/[\s.]+$/, '') || 'it does not say what';
}

/**
 * The same problem with the nearest name for its cure, if it is a divert, a call or a variable that leads nowhere. `names`
 * are those that may be used in a file.
 */
export function withNearest(problem: Problem, names: (file: string) => readonly string[]): Problem {
  const [, name] = /(?:not found: '-> |^Unresolved variable: )([^']+)'?$/.exec(problem.message) ?? [];
  const near = name === undefined || problem.hint !== undefined ? null : nearestName(name, names(problem.file ?? ''));
  return near === null ? problem : { ...problem, hint: `Did you mean "${near}"?` };
}

// What `readSource` answered comes back inside the compiler's own words.
function includeComplaint(text: string): Complaint | null {
  const [, file = '', refusal] = /^Failed to load: '([\s\S]*)'\.\s*Error:Error: (outside|missing)$/.exec(text) ?? [];
  if (refusal === 'outside') {
    const message = `INCLUDE "${shortened(file)}" is outside the story's folder`;
    return { code: 'include-outside', message, hint: 'Move the file into the folder, or widen it with --root FOLDER' };
  }
  if (refusal === undefined) return null;
  const hint = "INCLUDE counts from the root file's folder, also in a file that is itself included";
  return { code: 'include-missing', message: `INCLUDE "${shortened(file)}" cannot be read`, hint };
}

const CODES: readonly (readonly [RegExp, string])[] = [
  [/not found: '->/i, 'unknown-target'],
  [/^Unresolved variable/i, 'unresolved-variable'],
  [/^Apparent loose end/i, 'loose-end'],
  [/Recursive INCLUDE/i, 'include-cycle'],
  [/^Too many files/, 'include-many'],
  [/^Expected /i, 'syntax'],
];

function codeOf(text: string): string {
  return CODES.find(([shape]) => shape.test(text))?.[1] ?? 'ink';
}

/** Problems without those that say the same of the same place again. Ink's compiler says some three times. */
export function withoutRepeats(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems.filter((problem) => {
    const key = [problem.file, problem.line, problem.severity, problem.message].join('\n');
    return !seen.has(key) && seen.add(key) !== null;
  });
}
