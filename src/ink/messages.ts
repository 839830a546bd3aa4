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
    ...(kind === 'TODO' ? { code: 'todo', message: text.trim() } : (includeComplaint(text) ?? plainComplaint(text))),
  };
}

type Complaint = Pick<Problem, 'code' | 'message' | 'hint'>;

function plainComplaint(text: string): Complaint {
  const [, said = text, cure] = CURE.exec(text) ?? [];
  return { code: codeOf(text), message: withoutStop(said), ...(cure === undefined ? {} : { hint: withoutStop(cure) }) };
}

// Where the compiler gives advice, it does so in a last sentence of its own.
const CURE = /^([\s\S]+?)[.?] ((?:Do|Did|Perhaps|Please|Add|Usage|You|Try) [\s\S]+)$/;

function withoutStop(sentence: string): string {
  return sentence.trim().replace(/\.$/, '');
}

/** The same problem with the nearest name for its cure, if it is a divert or a call that leads nowhere. */
export function withNearest(problem: Problem, targets: readonly string[]): Problem {
  const [, name] = /not found: '-> ([^']+)'$/.exec(problem.message) ?? [];
  const near = name === undefined || problem.hint !== undefined ? null : nearestName(name, targets);
  return near === null ? problem : { ...problem, hint: `Did you mean "${near}"?` };
}

/** By code of problem. */
const CURES: Readonly<Record<string, string>> = {
  syntax: 'Look there for a bracket or a symbol that is missing, or one too many',
  'unknown-target': 'Mend the name, or write a knot or a stitch that has it',
  'unresolved-variable': 'Mend the name, or declare it with VAR, CONST, LIST or ~ temp',
  'loose-end': 'End it with a divert, with -> DONE or with -> END',
  'include-cycle': 'Take one of the INCLUDE lines out',
};

/** The same problem with what usually mends its kind, if nothing better is known. */
export function withCure(problem: Problem): Problem {
  const cure = problem.hint === undefined ? CURES[problem.code] : undefined;
  return cure === undefined ? problem : { ...problem, hint: cure };
}

// What `readSource` answered comes back inside the compiler's own words.
function includeComplaint(text: string): Complaint | null {
  const [, file, refusal] = /^Failed to load: '([\s\S]*)'\.\s*Error:Error: (outside|missing)$/.exec(text) ?? [];
  if (refusal === 'outside') {
    const message = `INCLUDE "${file}" is outside the story's folder`;
    return { code: 'include-outside', message, hint: 'Move the file into the folder, or widen it with --root FOLDER' };
  }
  if (refusal === undefined) return null;
  const hint = "INCLUDE counts from the root file's folder, also in a file that is itself included";
  return { code: 'include-missing', message: `INCLUDE "${file}" cannot be read`, hint };
}

const CODES: readonly (readonly [RegExp, string])[] = [
  [/not found: '->/i, 'unknown-target'],
  [/^Unresolved variable/i, 'unresolved-variable'],
  [/^Apparent loose end/i, 'loose-end'],
  [/Recursive INCLUDE/i, 'include-cycle'],
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
