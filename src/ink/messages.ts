import type { Problem } from '../problem.ts';
import { tidyPath } from './sources.ts';

const SHAPE = /^(?:RUNTIME )?(ERROR|WARNING|TODO): (?:'([^']*)' )?(?:line (\d+): )?([\s\S]*)$/;

/** Reads one message of Ink's compiler. A message of no known shape is an error of the root file. */
export function readMessage(message: string, root: string): Problem {
  const [, kind = 'ERROR', file = root, line, text = message] = SHAPE.exec(message) ?? [];
  return {
    severity: kind === 'ERROR' ? 'error' : 'warning',
    code: kind === 'TODO' ? 'todo' : codeOf(text),
    file: tidyPath(file),
    ...(line === undefined ? {} : { line: Number(line) }),
    message: text.trim().replace(/\.$/, ''),
  };
}

const CODES: readonly (readonly [RegExp, string])[] = [
  [/^Divert target not found|not found: '->/i, 'unknown-target'],
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
