import * as v from 'valibot';
import { type Document, LineCounter, parseDocument } from 'yaml';
import { errorOf, failed, fine, type Problem, type Result } from '../problem.ts';
import type { Scenario } from './scenario.ts';
import { complaintsOf } from './scenario-complaints.ts';
import { placeIn } from './scenario-places.ts';
import { type Complaint, checkReferences } from './scenario-references.ts';
import { SCENARIO } from './scenario-shape.ts';

/** A parsed file, and what it takes to say where in it something stands. */
interface Source {
  readonly file: string;
  readonly document: Document;
  readonly lines: LineCounter;
}

/** Reads a scenario file. Whatever is wrong comes as problems with file and line; it never throws. */
export function readScenario(yamlText: string, file: string): Result<Scenario> {
  const lines = new LineCounter();
  const document = parseDocument(yamlText, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
  const source = { file, document, lines };
  const value = contentsOf(source);
  if (!value.ok) return value;
  const parsed = v.safeParse(SCENARIO, value.value);
  if (!parsed.success) return complain(source, complaintsOf(parsed.issues));
  const complaints = checkReferences(parsed.output);
  return complaints.length > 0 ? complain(source, complaints) : fine(finished(parsed.output));
}

function contentsOf({ file, document, lines }: Source): Result<object> {
  const noYaml = (message: string, line?: number) =>
    errorOf('scenario-yaml', `this is no YAML: ${message.trim().replace(/\.$/, '')}`, undefined, {
      file,
      ...(line === undefined ? {} : { line }),
    });
  const [...errors] = document.errors;
  if (errors.length > 0)
    return failed(...errors.map((error) => noYaml(error.message, lines.linePos(error.pos[0]).line)));
  try {
    const value: unknown = document.toJS();
    if (value !== null && typeof value === 'object' && !Array.isArray(value)) return fine(withoutEmpty(value));
  } catch (error) {
    // Aliases that lead nowhere, or multiply without end.
    return failed(noYaml(String(error)));
  }
  const hint = 'Begin with "version: 1"';
  return failed(errorOf('scenario-value', 'this is no scenario: it should be a mapping', hint, { file, line: 1 }));
}

// A section that is there and empty is a section that is not there yet.
function withoutEmpty(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([, section]) => section !== null));
}

function complain({ file, document, lines }: Source, complaints: readonly Complaint[]): Result<never> {
  const problems = complaints.map(({ path, atKey, code, message, hint }): Problem => {
    const line = placeIn(document, lines, path, atKey ?? false);
    return errorOf(code, message, hint, line === null ? { file } : { file, line });
  });
  return failed(...problems.toSorted((one, other) => (one.line ?? 0) - (other.line ?? 0)));
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
