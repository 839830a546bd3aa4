import { labelOf, nodeId } from './dot.ts';
import type { Edge, Graph, Node } from './graph.ts';

/** The graph as a Mermaid flowchart. */
export function renderMermaid({ nodes, edges, scenes }: Graph): string {
  const boxes = scenes.map(({ slug, title }, at) => [
    `  subgraph s${at}[${quoted(title)}]`,
    ...nodes.filter(({ scene }) => scene === slug).map((node) => `    ${nodeLine(node)}`),
    '  end',
  ]);
  const loose = nodes.filter(({ scene }) => scene === null).map((node) => `  ${nodeLine(node)}`);
  const unseen = nodes.filter(({ seen }) => seen === false).map(({ name }) => nodeId(name));
  return [
    'flowchart TD',
    ...boxes.flat(),
    ...loose,
    ...edges.map((edge) => `  ${edgeLine(edge)}`),
    ...(unseen.length === 0
      ? []
      : ['  classDef unseen stroke:#c0392b,stroke-dasharray:4', `  class ${unseen.join(',')} unseen`]),
    '',
  ].join('\n');
}

function nodeLine({ name, ending }: Node): string {
  const label = quoted(name === '' ? 'start' : name);
  if (name === '') return `${nodeId(name)}((${label}))`;
  return ending === null ? `${nodeId(name)}[${label}]` : `${nodeId(name)}([${label}])`;
}

function edgeLine({ from, to, by, choices }: Edge): string {
  const arrow = by === 'divert' ? '-->' : '-.->';
  const label = choices.length === 0 ? '' : `|${quoted(labelOf(choices))}|`;
  return `${nodeId(from)} ${arrow}${label} ${nodeId(to)}`;
}

/** Mermaid knows HTML's entities in quoted text, written with its own sign. */
function quoted(text: string): string {
  return `"${text.replaceAll('#', '#35;').replaceAll('"', '#quot;').replaceAll('<', '#lt;').replaceAll('>', '#gt;').replaceAll('\n', ' ')}"`;
}
