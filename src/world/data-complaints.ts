import type * as v from 'valibot';
import { cureForName, nearestName } from '../nearest.ts';
import { keysAt } from './data-keys.ts';

/** A problem with the value, or the key, at a path of keys. */
export interface Complaint {
  readonly path: readonly string[];
  readonly atKey?: boolean;
  readonly code: string;
  readonly message: string;
  readonly hint?: string;
}

/** What the complaints about a kind of file need to know of it. */
interface Kind {
  readonly schema: v.GenericSchema;
  readonly code: string;
  readonly whole: string;
}

/** What valibot found wrong with the shape of a data file, in a writer's words, each thing once. */
export function complaintsOf(issues: readonly v.BaseIssue<unknown>[], kind: Kind): readonly Complaint[] {
  const unknown = issues.filter(isUnknownKey).map((issue) => pathOf(issue));
  const complaints = issues.filter((issue) => !isMisspelt(issue, unknown)).map((issue) => complaintOf(issue, kind));
  const seen = new Set<string>();
  return complaints.filter((complaint) => {
    const key = `${complaint.path.join('.')} ${complaint.message}`;
    return seen.has(key) ? false : seen.add(key);
  });
}

function complaintOf(issue: v.BaseIssue<unknown>, { schema, code, whole }: Kind): Complaint {
  const path = pathOf(issue);
  const last = issue.path?.at(-1);
  const around = path.slice(0, -1);
  const where = around.join('.') || whole;
  const key = path.at(-1) ?? '';
  if (last?.origin !== 'key') return wrongValue(path, issue, code);
  // To valibot a list is a mapping from 0, 1, 2.
  if (Array.isArray(last.input))
    return { path: around, code: `${code}-value`, message: `${where} is a list, not a mapping` };
  if (issue.type === 'regex') {
    const hint = `A name is ${issue.message}`;
    return { path, atKey: true, code: `${code}-name`, message: `"${key}" in ${where} is no name`, hint };
  }
  if (isUnknownKey(issue)) {
    const hint = cureForName(key, keysAt(schema, around));
    return { path, atKey: true, code: `${code}-key`, message: `there is no key "${key}" in ${where}`, hint };
  }
  return { path: around, code: `${code}-key`, message: `${where} has no "${key}"`, hint: `Give it one: ${key}: …` };
}

function wrongValue(path: readonly string[], issue: v.BaseIssue<unknown>, code: string): Complaint {
  const { input } = issue;
  const wanted = issue.message.startsWith('Invalid') ? 'a mapping of keys' : issue.message;
  const message = `${path.join('.')} is ${shown(input)}, not ${wanted}`;
  const quoted = issue.type === 'string' && (typeof input === 'number' || typeof input === 'boolean');
  return { path, code: `${code}-value`, message, ...(quoted ? { hint: `Write it in quotes: "${input}"` } : {}) };
}

function shown(input: unknown): string {
  if (input === null || input === undefined) return 'empty';
  if (Array.isArray(input)) return 'a list';
  return typeof input === 'object' ? 'a mapping' : JSON.stringify(input);
}

function isUnknownKey(issue: v.BaseIssue<unknown>): boolean {
  return issue.expected === 'never' && issue.path?.at(-1)?.origin === 'key';
}

// A key that is missing because it is there under a slip of the pen is told once, by its slip.
function isMisspelt(issue: v.BaseIssue<unknown>, unknown: readonly (readonly string[])[]): boolean {
  if (issue.path?.at(-1)?.origin !== 'key' || issue.received !== 'undefined') return false;
  const path = pathOf(issue);
  const around = path.slice(0, -1).join('.');
  const key = path.at(-1) ?? '';
  return unknown.some((other) => {
    return other.slice(0, -1).join('.') === around && nearestName(other.at(-1) ?? '', [key]) !== null;
  });
}

function pathOf(issue: v.BaseIssue<unknown>): readonly string[] {
  return (issue.path ?? []).map((item) => String(item.key));
}
