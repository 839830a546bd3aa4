import * as v from 'valibot';
import { type Document, LineCounter, parseDocument } from 'yaml';
import { errorOf, failed, fine, type Problem, type Result } from '../problem.ts';
import { type Complaint, complaintsOf } from './data-complaints.ts';
import { placeIn } from './data-places.ts';

/** What a data file of the writers is to be, in the words of its problems. */
export interface DataKind<Schema extends v.GenericSchema> {
  readonly schema: Schema;
  /** Begins the codes of its problems: `scenario` for `scenario-key`. */
  readonly code: string;
  /** What the file is, as in "this is no scenario". */
  readonly noun: string;
  /** What the whole of it is called where a key is missing at its top. */
  readonly whole: string;
  readonly begin: string;
}

/** A data file of the right shape, and a way to complain about what stands at a path of keys in it. */
export interface DataFile<T> {
  readonly value: T;
  problemsOf(complaints: readonly Complaint[]): readonly Problem[];
  /** The line of what stands at a path of keys. */
  lineOf(path: readonly string[]): number;
}

/** Reads a data file. Whatever is wrong with its shape comes as problems with file and line; it never throws. */
export function readDataFile<Schema extends v.GenericSchema>(
  yamlText: string,
  file: string,
  kind: DataKind<Schema>,
): Result<DataFile<v.InferOutput<Schema>>> {
  const lines = new LineCounter();
  const document = parseDocument(yamlText, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
  const value = contentsOf(document, lines, file, kind);
  if (!value.ok) return value;
  const lineAt = (path: readonly string[], atKey: boolean) => placeIn(document, lines, path, atKey);
  const problemsOf = (complaints: readonly Complaint[]) => placed(complaints, file, lineAt);
  const parsed = v.safeParse(kind.schema, value.value);
  if (!parsed.success) return failed(...problemsOf(complaintsOf(parsed.issues, kind)));
  return fine({ value: parsed.output, problemsOf, lineOf: (path) => lineAt(path, true) ?? 1 });
}

function contentsOf(
  document: Document,
  lines: LineCounter,
  file: string,
  { code, noun, begin }: DataKind<v.GenericSchema>,
): Result<object> {
  const noYaml = (message: string, line?: number) =>
    errorOf(`${code}-yaml`, `this is no YAML: ${message.trim().replace(/\.$/, '')}`, undefined, {
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
  const message = `this is no ${noun}: it should be a mapping`;
  return failed(errorOf(`${code}-value`, message, `Begin with "${begin}"`, { file, line: 1 }));
}

// A section that is there and empty is a section that is not there yet.
function withoutEmpty(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([, section]) => section !== null));
}

function placed(
  complaints: readonly Complaint[],
  file: string,
  lineAt: (path: readonly string[], atKey: boolean) => number | null,
): readonly Problem[] {
  const problems = complaints.map(({ path, atKey, code, message, hint }): Problem => {
    const line = lineAt(path, atKey ?? false);
    return errorOf(code, message, hint, line === null ? { file } : { file, line });
  });
  return problems.toSorted((one, other) => (one.line ?? 0) - (other.line ?? 0));
}
