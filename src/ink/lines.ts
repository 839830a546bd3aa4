import type { Place } from '../problem.ts';

/** From Ink paths back to lines: for each container, from which index on its content stands on which line. */
export interface LineTable {
  readonly files: readonly string[];
  /** Path of a container to triples: index of content, index of file, line. The first triple has the container's own. */
  readonly rows: Readonly<Record<string, readonly number[]>>;
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
