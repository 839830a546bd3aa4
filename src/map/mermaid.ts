import { sanitize } from '../terminal/sanitize.ts';
import { labelOf, nodeId } from './dot.ts';
import type { Edge, Graph, Node, SceneBox } from './graph.ts';

/** The graph as a Mermaid flowchart. */
export function renderMermaid({ nodes, edges, scenes }: Graph): string {
  const threads = [...new Set(scenes.map(({ thread }) => thread))];
  const boxes = threads.flatMap((thread, at) => {
    const inside = scenes.filter((scene) => scene.thread === thread).flatMap((scene) => sceneLines(scene, nodes));
    return thread === null ? inside : [`  subgraph t${at}[${quoted(thread)}]`, ...inside, '  end'];
  });
  const loose = nodes.filter(({ scene }) => scene === null).map((node) => `  ${nodeLine(node)}`);
  const unseen = nodes.filter(({ visits }) => visits === 0).map(({ id }) => nodeId(id));
  const untaken = edges.flatMap(({ taken }, at) => (taken === 0 ? [at] : []));
  return [
    'flowchart TD',
    ...boxes,
    ...loose,
    ...edges.map((edge) => `  ${edgeLine(edge)}`),
    ...(unseen.length === 0 ? [] : [`  classDef unseen ${RED}`, `  class ${unseen.join(',')} unseen`]),
    ...(untaken.length === 0 ? [] : [`  linkStyle ${untaken.join(',')} ${RED}`]),
    '',
  ].join('\n');
}

const RED = 'stroke:#c0392b,stroke-dasharray:4';

function sceneLines({ slug, title }: SceneBox, nodes: readonly Node[]): string[] {
  const inside = nodes.filter(({ scene }) => scene === slug).map((node) => `      ${nodeLine(node)}`);
  return [`    subgraph ${nodeId(`scene ${slug}`)}[${quoted(title)}]`, ...inside, '    end'];
}

function nodeLine({ id, name, ending }: Node): string {
  const label = quoted(name === '' ? 'start' : name);
  if (name === '') return `${nodeId(id)}((${label}))`;
  return ending === null ? `${nodeId(id)}[${label}]` : `${nodeId(id)}([${label}])`;
}

function edgeLine({ from, to, by, choices, taken }: Edge): string {
  const arrow = by === 'divert' ? '-->' : '-.->';
  const words = [choices.length === 0 ? '' : labelOf(choices), taken === null || taken === 0 ? '' : `×${taken}`];
  const label = words.join('') === '' ? '' : `|${quoted(words.join(' ').trim())}|`;
  return `${nodeId(from)} ${arrow}${label} ${nodeId(to)}`;
}

/** Mermaid knows HTML's entities in quoted text, written with its own sign. */
function quoted(text: string): string {
  return `"${sanitize(text).replaceAll('#', '#35;').replaceAll('"', '#quot;').replaceAll('<', '#lt;').replaceAll('>', '#gt;').replaceAll('\n', ' ')}"`;
}
