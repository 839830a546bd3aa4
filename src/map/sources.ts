import { lineKey, type Sightings } from '../explore/sightings.ts';
import type { Outline } from '../ink/outline/outline.ts';
import { sanitize } from '../terminal/sanitize.ts';
import type { Graph, Node } from './graph.ts';

/** The source of a knot, as the page of a map shows it. */
export interface KnotSource {
  readonly name: string;
  /** `file:line`, or the empty text for what no file says. */
  readonly place: string;
  readonly visits: number | null;
  readonly lines: readonly SourceLine[];
}

/** A line of a source: its number, its text, and how often exploring met it; null where there is nothing to meet. */
export type SourceLine = readonly [line: number, text: string, met: number | null];

/** The sources of a story's files by name, with where its knots begin. */
export interface SourceFiles {
  readonly files: ReadonlyMap<string, string>;
  readonly outline: Outline;
}

/** The source of every node of a graph, by its name: from its heading to the next in the same file. */
export function sourcesOf(
  { nodes }: Graph,
  { files, outline }: SourceFiles,
  seen: Sightings | null,
): Readonly<Record<string, KnotSource>> {
  const [root = ''] = files.keys();
  const headings = outline.flatMap(({ kind, spot }) => (kind === 'knot' ? [spot] : []));
  const source = ({ name, spot, visits }: Node): KnotSource => {
    const { file, line } = spot ?? { file: root, line: 1 };
    const next = headings.filter((one) => one.file === file && (spot === null || one.line > line));
    const end = Math.min(...next.map((one) => one.line)) - 1;
    const texts = (files.get(file) ?? '')
      .split('\n')
      .slice(line - 1, end === Number.POSITIVE_INFINITY ? undefined : end);
    const lines = trimmed(texts).map((text, at): SourceLine => {
      return [line + at, sanitize(text), metAt(seen, lineKey({ file, line: line + at }))];
    });
    return { name, place: `${file}:${line}`, visits, lines };
  };
  return Object.fromEntries(nodes.filter(({ id, name }) => id === name).map((node) => [node.name, source(node)]));
}

/** A line with choices is met when one of them is taken, not when it is offered. */
function metAt(seen: Sightings | null, line: string): number | null {
  return seen?.choices.get(line) ?? seen?.lines.get(line) ?? null;
}

function trimmed(lines: readonly string[]): readonly string[] {
  return lines.slice(0, lines.findLastIndex((line) => line.trim() !== '') + 1);
}
