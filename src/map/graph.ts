import type { Entry, Outline, Spot } from '../ink/outline/outline.ts';
import { knotsMeant } from '../ink/outline/targets.ts';
import { readTag } from '../ink/tags.ts';
import type { Scenario } from '../world/scenario.ts';

/** A story as a graph: its knots, in scenes, and the ways between them. */
export interface Graph {
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
  readonly scenes: readonly SceneBox[];
}

/** A knot or a stitch, or what stands above the first knot, which is named by the empty text. */
export interface Node {
  readonly name: string;
  readonly spot: Spot | null;
  /** The scene in whose part of the source it stands, or null. */
  readonly scene: string | null;
  /** The ending that it tells, or null. */
  readonly ending: string | null;
  /** Whether exploring came here; null where nobody looked. */
  readonly seen: boolean | null;
}

/** A way from one knot to another; several between the same two are one. */
export interface Edge {
  readonly from: string;
  readonly to: string;
  readonly by: 'divert' | 'tunnel' | 'thread' | 'value';
  /** The choices below which the way stands, in the order of the source. */
  readonly choices: readonly string[];
}

/** A scene, with its thread where the scenario has one. */
export interface SceneBox {
  readonly slug: string;
  readonly title: string;
  readonly thread: string | null;
}

/** What exploring saw of a story. */
export interface SeenKnots {
  readonly knots: ReadonlySet<string>;
}

/** Draws the graph of a story from its outline. */
export function graphOf(outline: Outline, scenario: Scenario | null, seen: SeenKnots | null): Graph {
  const nodes = nodesOf(outline, seen);
  const slugs = [...new Set(nodes.flatMap(({ scene }) => scene ?? []))];
  const scenes = slugs.map((slug) => {
    const known = scenario?.scenes[slug];
    return { slug, title: known?.title ?? slug, thread: known?.thread ?? null };
  });
  return { nodes, edges: edgesOf(outline, new Set(nodes.map(({ name }) => name))), scenes };
}

function nodesOf(outline: Outline, seen: SeenKnots | null): Node[] {
  const functions = new Set(
    outline.flatMap((one) => (one.kind === 'knot' && one.form === 'function' ? [one.name] : [])),
  );
  const top: Node = { name: '', spot: null, scene: null, ending: null, seen: seen === null ? null : true };
  const nodes = new Map<string, Node>();
  let [scene, file]: [string | null, string] = [null, ''];
  for (const entry of outline) {
    if (entry.spot.file !== file) [scene, file] = [null, entry.spot.file];
    const tag = entry.kind === 'tag' ? readTag(entry.text) : null;
    if (tag?.key === 'scene') scene = tag.value;
    const { knot } = entry.spot;
    if (functions.has(knot)) continue;
    const known = nodes.get(knot);
    if (entry.kind === 'knot')
      nodes.set(knot, { ...top, name: knot, spot: entry.spot, scene, seen: sawKnot(seen, knot) });
    else if (known !== undefined && tag?.key === 'scene') nodes.set(knot, { ...known, scene });
    else if (known !== undefined && tag?.key === 'ending') nodes.set(knot, { ...known, ending: tag.value });
  }
  return [top, ...nodes.values()];
}

/** Exploring counts knots; a stitch was seen as far as its knot was. */
function sawKnot(seen: SeenKnots | null, name: string): boolean | null {
  return seen === null ? null : seen.knots.has(name.split('.')[0] ?? name);
}

function edgesOf(outline: Outline, names: ReadonlySet<string>): Edge[] {
  const edges = new Map<string, { from: string; to: string; by: Edge['by']; choices: string[] }>();
  let choice: (Entry & { kind: 'choice' | 'gather' }) | null = null;
  for (const entry of outline) {
    if (entry.kind === 'knot') choice = null;
    if (entry.kind === 'choice' || entry.kind === 'gather') choice = entry;
    if (entry.kind !== 'way' || entry.by === 'end' || entry.by === 'done' || entry.by === 'return') continue;
    const [to] = knotsMeant(entry.target, entry.spot.knot, names);
    const from = entry.spot.knot;
    if (to === undefined || !names.has(from)) continue;
    const key = `${from}\n${to}\n${entry.by}`;
    const edge = edges.get(key) ?? { from, to, by: entry.by, choices: [] };
    edges.set(key, edge);
    if (choice?.kind === 'choice' && choice.text !== '') edge.choices.push(choice.text);
  }
  return [...edges.values()];
}
