import { sanitize } from '../terminal/sanitize.ts';
import type { Edge, Graph, Node, SceneBox } from './graph.ts';
import { splitHubs } from './hubs.ts';

/** The graph in Graphviz's language: scenes as boxes in the boxes of their threads, one below the other. */
export function renderDot(whole: Graph, title: string): string {
  const graph = splitHubs(whole);
  const threads = [...new Set(graph.scenes.flatMap(({ thread }) => thread ?? []))];
  const inThread = (thread: string | null) => graph.scenes.filter((scene) => scene.thread === thread);
  const most = Math.max(1, ...graph.edges.map(({ taken }) => taken ?? 0));
  return [
    `digraph ${quoted(title)} {`,
    '  rankdir=TB; nodesep=0.3; ranksep=0.45; newrank=true; fontname="Helvetica"; fontsize=12; tooltip=" ";',
    '  node [shape=box, style="rounded,filled", fillcolor="white", fontname="Helvetica", fontsize=10, margin="0.12,0.06", height=0.35];',
    '  edge [fontname="Helvetica", fontsize=8, color="#5b6b7a", fontcolor="#40505e", arrowsize=0.6];',
    ...threads.flatMap((thread, at) => [
      `  subgraph cluster_thread_${at} {`,
      `    label=${quoted(thread)}; labeljust=l; fontsize=20; ${THREAD}`,
      ...inThread(thread).flatMap((scene) => sceneLines(scene, graph)),
      '  }',
    ]),
    ...inThread(null).flatMap((scene) => sceneLines(scene, graph)),
    ...graph.nodes.filter(({ scene }) => scene === null).map((node) => `  ${nodeLine(node)}`),
    ...graph.edges.map((edge) => `  ${edgeLine(edge, most)}`),
    ...orderLines(graph),
    '}',
    '',
  ].join('\n');
}

const THREAD = 'style="rounded,filled"; fillcolor="#f3f6f9"; color="#d4dde5"; fontcolor="#6b7f92";';
const BOX =
  'labeljust=l; fontsize=12; style="rounded,filled"; fillcolor="#fbfcfd"; color="#9db2c4"; fontcolor="#33475b";';

function sceneLines({ slug, title }: SceneBox, { nodes, scenes }: Graph): string[] {
  const at = scenes.findIndex((scene) => scene.slug === slug);
  return [
    `    subgraph cluster_scene_${at} {`,
    `      label=${quoted(title)}; id=${quoted(sceneId(slug))}; tooltip=${quoted(slug)}; ${BOX}`,
    ...nodes.filter((node) => node.scene === slug).map((node) => `      ${nodeLine(node)}`),
    '    }',
  ];
}

function nodeLine({ id, name, ending, visits, spot }: Node): string {
  const isCopy = id !== name;
  const looks = [
    `label=${quoted(name === '' ? 'start' : isCopy ? `» ${name}` : name)}`,
    `id=${quoted(nodeId(id))}`,
    `tooltip=${quoted([spot === null ? 'start' : `${spot.file}:${spot.line}`, saidVisits(visits)].join('\n').trim())}`,
    ...(name === '' ? ['shape=circle'] : []),
    ...(isCopy ? ['style="rounded,filled"', 'fillcolor="#e9eef3"', 'color="#c3cfda"', 'fontcolor="#5b6b7a"'] : []),
    ...(ending === null ? [] : ['fillcolor="#ffe9b8"', 'peripheries=2']),
    ...(visits === 0 ? ['style="rounded,filled,dashed"', `color="${RED}"`, `fontcolor="${RED}"`] : []),
  ];
  return `${quoted(nodeId(id))} [${looks.join(', ')}];`;
}

const RED = '#c0392b';

function saidVisits(visits: number | null): string {
  if (visits === null) return '';
  return visits === 0 ? 'exploring never came here' : `${visits} ${visits === 1 ? 'turn' : 'turns'}`;
}

const LOOKS: Readonly<Record<Edge['by'], readonly string[]>> = {
  divert: [],
  tunnel: ['dir=both'],
  thread: ['arrowhead=empty'],
  value: ['style=dotted'],
};

/** The more often a way was taken, the thicker it is; one that never was is red and dashed. */
function edgeLine({ from, to, by, choices, taken }: Edge, most: number): string {
  const width = 0.8 + 2.2 * (Math.log1p(taken ?? 0) / Math.log1p(most));
  const label = [choices.length === 0 ? '' : labelOf(choices), taken === null || taken === 0 ? '' : `×${taken}`];
  const looks = [
    ...LOOKS[by],
    ...(label.join('') === '' ? [] : [`label=${quoted(` ${label.join(' ').trim()} `)}`]),
    `tooltip=${quoted([...choices, ...(taken === null ? [] : [saidTaken(taken)])].join('\n') || 'a way')}`,
    ...(taken === null || taken === 0 ? [] : [`penwidth=${width.toFixed(1)}`]),
    ...(taken === 0 ? ['style=dashed', `color="${RED}"`, `fontcolor="${RED}"`] : []),
  ];
  return `${quoted(nodeId(from))} -> ${quoted(nodeId(to))} [${looks.join(', ')}];`;
}

function saidTaken(taken: number): string {
  return taken === 0 ? 'never taken' : `taken in ${taken} ${taken === 1 ? 'turn' : 'turns'}`;
}

/** Ways that are not drawn, and put each scene of a thread below those that come before it. */
function orderLines({ nodes, edges, scenes }: Graph): string[] {
  const before = scenes.flatMap((scene, at) => {
    if (scene.thread === null) return [];
    const last = scenes.slice(0, at).findLast(({ thread }) => thread === scene.thread);
    return [...new Set([...(last === undefined ? [] : [last.slug]), ...scene.after])].map((slug) => [slug, scene.slug]);
  });
  return before.flatMap(([above, below]) => {
    const [to] = nodes.filter(({ scene }) => scene === below);
    const inside = nodes.filter(({ scene }) => scene === above);
    const onward = new Set(edges.filter((edge) => inside.some(({ id }) => id === edge.to)).map(({ from }) => from));
    const ends = inside.filter(({ id }) => !onward.has(id));
    const lowest = ends.length > 0 ? ends : inside.slice(-1);
    return to === undefined
      ? []
      : lowest.map(({ id }) => `  ${quoted(nodeId(id))} -> ${quoted(nodeId(to.id))} [style=invis];`);
  });
}

const LONGEST = 28;

/** The first choice of a way, cut short, and how many more there are. */
export function labelOf(choices: readonly string[]): string {
  const [first = ''] = choices;
  const letters = [...first];
  const short =
    letters.length > LONGEST
      ? `${letters
          .slice(0, LONGEST - 1)
          .join('')
          .trimEnd()}…`
      : first;
  return choices.length > 1 ? `${short} (+${choices.length - 1})` : short;
}

/** What a node is called in a drawing: its id, which is made of words, with what stands between them made harmless. */
export function nodeId(id: string): string {
  return `k_${id.replaceAll('.', '__').replaceAll(' ', '--')}`;
}

/** What the box of a scene is called in a drawing. */
export function sceneId(slug: string): string {
  return `scene_${slug}`;
}

function quoted(text: string): string {
  return `"${sanitize(text).replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
}
