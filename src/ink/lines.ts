import { Container } from 'inkjs/engine/Container';
import type { Place } from '../problem.ts';

/** From Ink paths back to lines: for each container, from which index on its content stands on which line. */
export interface LineTable {
  readonly files: readonly string[];
  /** Path of a container to triples: index of content, index of file, line. The first triple has the container's own. */
  readonly rows: Readonly<Record<string, readonly number[]>>;
}

/** The lines of a compiled story, as the compiler left them in its runtime containers. */
export function lineTableOf(root: Container): LineTable {
  const files: string[] = [];
  const rows: Record<string, number[]> = {};
  collect(root, files, rows);
  return { files, rows };
}

function collect(container: Container, files: string[], rows: Record<string, number[]>): void {
  const row: number[] = [];
  const note = (index: number, object: { readonly debugMetadata: Metadata | null }) => {
    const metadata = object.debugMetadata;
    if (metadata === null) return;
    const file = fileIndex(files, metadata.fileName ?? '');
    if (row.at(-2) !== file || row.at(-1) !== metadata.startLineNumber) row.push(index, file, metadata.startLineNumber);
  };
  note(-1, container);
  container.content.forEach((object, index) => {
    if (object.ownDebugMetadata !== null) note(index, object);
    if (object instanceof Container) collect(object, files, rows);
  });
  for (const child of container.namedOnlyContent?.values() ?? []) if (child instanceof Container) collect(child, files, rows);
  if (row.length > 0) rows[container.path.toString()] = row;
}

interface Metadata {
  readonly fileName: string | null;
  readonly startLineNumber: number;
}

function fileIndex(files: string[], file: string): number {
  const known = files.indexOf(file);
  return known >= 0 ? known : files.push(file) - 1;
}

/** Where the content at an Ink path stands in the source: its own line, or its container's; null for an unknown path. */
export function placeIn(table: LineTable, path: string): Place | null {
  const parts = path === '' ? [] : path.split('.');
  let index = Number.POSITIVE_INFINITY;
  for (let length = parts.length; length >= 0; length--) {
    const row = table.rows[parts.slice(0, length).join('.')];
    const place = row === undefined ? null : placeAt(table, row, index);
    if (place !== null) return place;
    index = /^\d+$/.test(parts[length - 1] ?? '') ? Number(parts[length - 1]) : -1;
  }
  return null;
}

function placeAt(table: LineTable, row: readonly number[], index: number): Place | null {
  let found: Place | null = null;
  for (let at = 0; at < row.length && (row[at] ?? 0) <= index; at += 3) {
    found = { file: table.files[row[at + 1] ?? -1] ?? '', line: row[at + 2] ?? 0 };
    if (index === Number.POSITIVE_INFINITY) break;
  }
  return found;
}
