import type { Edge, Graph, Node } from './graph.ts';

/** A knot that leads to or from as many scenes as this would draw its ways across all of them. */
const MANY = 4;

/**
 * Draws a knot that stands between many scenes, as a menu of scenes does, once more in each of them: at the end of those
 * that come to it, and at the beginning of those that it leads to.
 */
export function splitHubs(graph: Graph): Graph {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const hubs = new Set(graph.nodes.filter((node) => isHub(node, graph.edges, nodes)).map(({ id }) => id));
  const copies = new Map<string, Node>();
  const copy = (id: string, scene: string | null | undefined, end: 'to' | 'from'): string => {
    const hub = nodes.get(id);
    if (hub === undefined || !hubs.has(id) || scene === null || scene === undefined) return id;
    const name = `${id} ${end} ${scene}`;
    copies.set(name, { ...hub, id: name, scene });
    return name;
  };
  const edges = graph.edges.map((edge) => ({
    ...edge,
    from: copy(edge.from, nodes.get(edge.to)?.scene, 'to'),
    to: copy(edge.to, nodes.get(edge.from)?.scene, 'from'),
  }));
  return { ...graph, nodes: [...graph.nodes, ...copies.values()], edges };
}

function isHub({ id, name, scene, ending }: Node, edges: readonly Edge[], nodes: ReadonlyMap<string, Node>): boolean {
  if (name === '' || scene !== null || ending !== null) return false;
  const others = edges.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : []));
  return new Set(others.flatMap((other) => nodes.get(other)?.scene ?? [])).size >= MANY;
}
