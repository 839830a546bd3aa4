import type * as v from 'valibot';
import { cureForName } from '../nearest.ts';
import { failed, fine, type Problem, type Result } from '../problem.ts';
import { type Codex, type CodexEntry, endingIn, linksIn } from './codex.ts';
import { CODEX } from './codex-shape.ts';
import type { Complaint } from './data-complaints.ts';
import { type DataFile, readDataFile } from './data-file.ts';

type Read = DataFile<v.InferOutput<typeof CODEX>> & { readonly file: string };

const KIND = {
  schema: CODEX,
  code: 'codex',
  noun: 'file of codex entries',
  whole: 'the file',
  begin: 'version: 1',
} as const;

/**
 * Reads the files of a codex, by name. `endings` are those that the scenario lists; empty where it lists none. Whatever is
 * wrong comes as problems with file and line: names of entries and endings that are not there, and an entry that is twice.
 */
export function readCodex(files: ReadonlyMap<string, string>, endings: readonly string[]): Result<Codex> {
  const results = [...files].map(([file, text]) => ({ file, result: readDataFile(text, file, KIND) }));
  const unread = results.flatMap(({ result }) => (result.ok ? [] : result.problems));
  if (unread.length > 0) return failed(...unread);
  const read = results.flatMap(({ file, result }) => (result.ok ? [{ ...result.value, file }] : []));
  const known = { entries: read.flatMap(({ value }) => Object.keys(value.entries)), endings };
  const problems = [...twice(read), ...read.flatMap((one) => one.problemsOf(unknownIn(one.value, known)))];
  return problems.length > 0 ? failed(...problems) : fine(codexOf(read));
}

function codexOf(read: readonly Read[]): Codex {
  const kinds = [...new Set(read.map(({ value }) => value.kind))];
  const entries = read.flatMap(({ value, file, lineOf }) =>
    Object.entries(value.entries).map(([slug, { title, text, opens_with, after }]): [string, CodexEntry] => {
      const place = { file, line: lineOf(['entries', slug]) };
      return [
        slug,
        {
          title,
          kind: value.kind,
          text: paragraphs(text),
          opensWith: [...value.opens_with, ...opens_with],
          after,
          place,
        },
      ];
    }),
  );
  const sorted = entries.toSorted(([, one], [, other]) => {
    return kinds.indexOf(one.kind) - kinds.indexOf(other.kind) || one.title.localeCompare(other.title, 'en');
  });
  return { kinds, entries: Object.fromEntries(sorted) };
}

/** YAML folds the lines of a paragraph into one, and makes an empty line a newline. */
function paragraphs(text: string): string {
  return text
    .trim()
    .replace(/[^\S\n]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n');
}

function twice(read: readonly Read[]): Problem[] {
  const first = new Map<string, string>();
  return read.flatMap(({ value, file, lineOf, problemsOf }) => {
    const again = Object.keys(value.entries).flatMap((slug): Complaint[] => {
      const before = first.get(slug);
      first.set(slug, before ?? `${file}:${lineOf(['entries', slug])}`);
      if (before === undefined) return [];
      const message = `the entry "${slug}" is in ${before} too`;
      return [{ path: ['entries', slug], atKey: true, code: 'codex-twice', message, hint: 'Keep one of them' }];
    });
    return problemsOf(again);
  });
}

interface Known {
  readonly entries: readonly string[];
  readonly endings: readonly string[];
}

function unknownIn({ entries, opens_with }: Read['value'], known: Known): readonly Complaint[] {
  const conditions = (path: readonly string[], list: readonly string[]) =>
    list.flatMap((condition, at) => unknownCondition([...path, String(at)], condition, known));
  return [
    ...conditions(['opens_with'], opens_with),
    ...Object.entries(entries).flatMap(([slug, entry]) => [
      ...conditions(['entries', slug, 'opens_with'], entry.opens_with),
      ...conditions(['entries', slug, 'after'], entry.after),
      ...wrongLinks(['entries', slug, 'text'], entry.text, known),
    ]),
  ];
}

function unknownCondition(path: readonly string[], condition: string, known: Known): readonly Complaint[] {
  const ending = endingIn(condition);
  if (ending === null) return unknownEntry(path, condition, known);
  if (ending === '' || known.endings.length === 0 || known.endings.includes(ending)) return [];
  const hint = cureForName(ending, known.endings);
  return [{ path, code: 'unknown-name', message: `there is no ending "${ending}"`, hint }];
}

function wrongLinks(path: readonly string[], text: string, known: Known): readonly Complaint[] {
  const left = text.replace(/\[\[[^[\]]+\]\]/g, '');
  const open = /\[\[|\]\]/.test(left);
  const message = 'a link is not closed, or not opened, or empty';
  const hint = 'A link is [[SLUG]] or [[SLUG|words]]';
  return [
    ...linksIn(text).flatMap((slug) => unknownEntry(path, slug, known)),
    ...(open ? [{ path, code: 'codex-link', message, hint }] : []),
  ];
}

function unknownEntry(path: readonly string[], slug: string, { entries }: Known): readonly Complaint[] {
  if (entries.includes(slug)) return [];
  const hint = cureForName(slug, entries);
  return [{ path, code: 'unknown-name', message: `there is no codex entry "${slug}"`, hint }];
}
