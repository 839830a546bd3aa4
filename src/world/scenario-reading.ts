import * as v from 'valibot';
import { LineCounter, parseDocument } from 'yaml';
import { cureForName } from '../nearest.ts';
import { failed, fine, type Problem, type Result } from '../problem.ts';
import type { Scenario } from './scenario.ts';
import { placeIn } from './scenario-places.ts';
import { type Complaint, checkReferences } from './scenario-references.ts';
import { SCENARIO } from './scenario-shape.ts';
import { keysAt } from './scenario-shape-keys.ts';

/** Reads a scenario file. Whatever is wrong comes as problems with file and line; it never throws. */
export function readScenario(yamlText: string, file: string): Result<Scenario> {
  const lines = new LineCounter();
  const document = parseDocument(yamlText, { lineCounter: lines, prettyErrors: false });
  const problem = (line: number | null, code: string, message: string, hint?: string): Problem => ({
    severity: 'error',
    code,
    file,
    ...(line === null ? {} : { line }),
    message,
    ...(hint === undefined ? {} : { hint }),
  });
  if (document.errors.length > 0) {
    return failed(
      ...document.errors.map((error) => {
        const { line } = lines.linePos(error.pos[0]);
        return problem(line, 'scenario-yaml', `this is no YAML: ${withoutStop(error.message)}`);
      }),
    );
  }
  let value: unknown;
  try {
    value = withoutEmpty(document.toJS());
  } catch (error) {
    return failed(problem(null, 'scenario-yaml', `this is no YAML: ${withoutStop(String(error))}`));
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    return failed(
      problem(1, 'scenario-shape', 'this is no scenario: it should be a mapping', 'Begin with "version: 1"'),
    );
  }
  const toProblem = (complaint: Complaint) => {
    const line = placeIn(document, lines, complaint.path, complaint.atKey ?? false);
    return problem(line, complaint.code, complaint.message, complaint.hint);
  };
  const parsed = v.safeParse(SCENARIO, value);
  if (!parsed.success) return failed(...parsed.issues.map((issue) => toProblem(complaintOf(issue))));
  const complaints = checkReferences(parsed.output);
  return complaints.length > 0 ? failed(...complaints.map(toProblem)) : fine(finished(parsed.output));
}

// A section that is there and empty is a section that is not there yet.
function withoutEmpty(value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([, section]) => section !== null));
}

function complaintOf(issue: v.BaseIssue<unknown>): Complaint {
  const path = (issue.path ?? []).map((item) => String(item.key));
  const last = issue.path?.at(-1);
  const key = path.at(-1) ?? '';
  const where = path.slice(0, -1).join('.') || 'the scenario';
  if (last?.origin === 'key' && issue.type === 'regex') {
    return {
      path,
      atKey: true,
      code: 'scenario-name',
      message: `"${key}" in ${where} is no name`,
      hint: `A name is ${issue.message}`,
    };
  }
  if (last?.origin === 'key' && issue.expected === 'never') {
    const hint = cureForName(key, keysAt(SCENARIO, path.slice(0, -1)));
    return { path, atKey: true, code: 'scenario-key', message: `there is no key "${key}" in ${where}`, hint };
  }
  if (last?.origin === 'key') {
    return {
      path: path.slice(0, -1),
      code: 'scenario-key',
      message: `${where} has no "${key}"`,
      hint: `Give it one: ${key}: …`,
    };
  }
  return wrongValue(path, issue);
}

function wrongValue(path: readonly string[], issue: v.BaseIssue<unknown>): Complaint {
  const { input } = issue;
  const wanted = issue.message.startsWith('Invalid') ? 'a mapping of keys' : issue.message;
  const message = `${path.join('.')} is ${shown(input)}, not ${wanted}`;
  const quoted = issue.type === 'string' && (typeof input === 'number' || typeof input === 'boolean');
  return { path, code: 'scenario-value', message, ...(quoted ? { hint: `Write it in quotes: "${input}"` } : {}) };
}

function shown(input: unknown): string {
  if (input === null || input === undefined) return 'empty';
  if (Array.isArray(input)) return 'a list';
  return typeof input === 'object' ? 'a mapping' : JSON.stringify(input);
}

function withoutStop(message: string): string {
  return message.trim().replace(/\.$/, '');
}

function finished(read: v.InferOutput<typeof SCENARIO>): Scenario {
  const [onlyEra = null, ...others] = Object.keys(read.eras);
  const era = read.start.era ?? (others.length === 0 ? onlyEra : null);
  const clocks = Object.entries(read.clocks).map(([name, clock]) => {
    return [name, { ...clock, marks: clock.marks.toSorted((one, other) => one.at - other.at) }] as const;
  });
  return {
    ...read,
    start: { ...read.start, era },
    clocks: Object.fromEntries(clocks),
    difficulties: { ...read.difficulties },
  };
}
