import type { Edge, Graph, Node } from './graph.ts';

/** The graph in Graphviz's language. */
export function renderDot({ nodes, edges, scenes }: Graph, title: string): string {
  const loose = nodes.filter(({ scene }) => scene === null);
  const boxes = scenes.map((scene, at) => [
    `  subgraph cluster_${at} {`,
    `    label=${quoted(scene.thread === null ? scene.title : `${scene.title} (${scene.thread})`)}; ${BOX}`,
    ...nodes.filter((node) => node.scene === scene.slug).map((node) => `    ${nodeLine(node)}`),
    '  }',
  ]);
  return [
    `digraph ${quoted(title)} {`,
    '  rankdir=TB; nodesep=0.3; ranksep=0.45; fontname="Helvetica"; fontsize=12;',
    '  node [shape=box, style="rounded,filled", fillcolor="white", fontname="Helvetica", fontsize=10, margin="0.12,0.06"];',
    '  edge [fontname="Helvetica", fontsize=8, color="#5b6b7a", fontcolor="#5b6b7a", arrowsize=0.6];',
    ...boxes.flat(),
    ...loose.map((node) => `  ${nodeLine(node)}`),
    ...edges.map((edge) => `  ${edgeLine(edge)}`),
    '}',
    '',
  ].join('\n');
}

const BOX = 'style="rounded"; color="#9db2c4"; fontcolor="#33475b";';

function nodeLine({ name, ending, seen, spot }: Node): string {
  const looks = [
    `label=${quoted(name === '' ? 'start' : name)}`,
    `id=${quoted(nodeId(name))}`,
    ...(spot === null ? [] : [`tooltip=${quoted(`${spot.file}:${spot.line}`)}`]),
    ...(name === '' ? ['shape=circle'] : []),
    ...(ending === null ? [] : ['fillcolor="#ffe9b8"', 'peripheries=2']),
    ...(seen === false ? ['style="rounded,filled,dashed"', 'color="#c0392b"', 'fontcolor="#c0392b"'] : []),
  ];
  return `${quoted(nodeId(name))} [${looks.join(', ')}];`;
}

const LOOKS: Readonly<Record<Edge['by'], string>> = {
  divert: 'style=solid',
  tunnel: 'style=dashed, dir=both',
  thread: 'style=dotted',
  value: 'style=dotted',
};

function edgeLine({ from, to, by, choices }: Edge): string {
  const label = choices.length === 0 ? '' : `, label=${quoted(labelOf(choices))}`;
  return `${quoted(nodeId(from))} -> ${quoted(nodeId(to))} [${LOOKS[by]}${label}];`;
}

const LONGEST = 28;

/** The first choice of a way, cut short, and how many more there are. */
export function labelOf(choices: readonly string[]): string {
  const [first = ''] = choices;
  const short =
    [...first].length > LONGEST
      ? `${[...first]
          .slice(0, LONGEST - 1)
          .join('')
          .trimEnd()}…`
      : first;
  return choices.length > 1 ? `${short} (+${choices.length - 1})` : short;
}

/** What a knot is called in a drawing: its name, which is a word, with the dot of a stitch made harmless. */
export function nodeId(name: string): string {
  return `k_${name.replace('.', '__')}`;
}

function quoted(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', ' ')}"`;
}
