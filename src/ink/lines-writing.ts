import './load-order.ts';

import { Container } from 'inkjs/engine/Container';
import type { LineTable } from './lines.ts';

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
  // One without a line of its own would have that of whatever it stands in.
  if (container.ownDebugMetadata !== null) note(-1, container);
  container.content.forEach((object, index) => {
    if (object.ownDebugMetadata !== null) note(index, object);
    if (object instanceof Container) collect(object, files, rows);
  });
  for (const child of container.namedOnlyContent?.values() ?? [])
    if (child instanceof Container) collect(child, files, rows);
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
