import { type Sightings, wayKey } from '../explore/sightings.ts';
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
  /** Its name, unless it is one of several drawings of the same knot. */
  readonly id: string;
  readonly name: string;
  readonly spot: Spot | null;
  /** The scene in whose part of the source it stands, or null. */
  readonly scene: string | null;
  /** The ending that it tells, or null. */
  readonly ending: string | null;
  /** How many turns of exploring came here; null where nobody looked. */
  readonly visits: number | null;
}

/** A way from one node to another, by their ids; several between the same two are one. */
export interface Edge {
  readonly from: string;
  readonly to: string;
  readonly by: 'divert' | 'tunnel' | 'thread' | 'value';
  /** The choices below which the way stands, in the order of the source. */
  readonly choices: readonly string[];
  /** How many turns of exploring took it; null where nobody looked, and where a variable holds the target. */
  readonly taken: number | null;
}

/** A scene, with its thread where the scenario has one. */
export interface SceneBox {
  readonly slug: string;
  readonly title: string;
  readonly thread: string | null;
  /** The scenes that come before it, as far as the scenario knows. */
  readonly after: readonly string[];
}

/** The names of what a graph of this story shows: knots and stitches, but no functions. */
export function knotNames(outline: Outline): ReadonlySet<string> {
  const knots = outline.flatMap((one) => (one.kind === 'knot' && one.form !== 'function' ? [one.name] : []));
  return new Set(knots);
}

/** Draws the graph of a story from its outline. */
export function graphOf(outline: Outline, scenario: Scenario | null, seen: Sightings | null): Graph {
  const nodes = nodesOf(outline, seen);
  return { nodes, edges: edgesOf(outline, seen), scenes: scenesOf(nodes, scenario) };
}

/** Scenes as the scenario lists them, then the others as the source has them. */
function scenesOf(nodes: readonly Node[], scenario: Scenario | null): readonly SceneBox[] {
  const here = new Set(nodes.flatMap(({ scene }) => scene ?? []));
  const listed = Object.keys(scenario?.scenes ?? {}).filter((slug) => here.has(slug));
  return [...new Set([...listed, ...here])].map((slug) => {
    const known = scenario?.scenes[slug];
    return { slug, title: known?.title ?? slug, thread: known?.thread ?? null, after: known?.after ?? [] };
  });
}

function nodesOf(outline: Outline, seen: Sightings | null): Node[] {
  const names = knotNames(outline);
  const top: Node = {
    ...{ id: '', name: '', spot: null, scene: null, ending: null },
    visits: seen === null ? null : (seen.knots.get('') ?? 0),
  };
  const nodes = new Map<string, Node>();
  let [scene, file]: [string | null, string] = [null, ''];
  for (const entry of outline) {
    if (entry.spot.file !== file) [scene, file] = [null, entry.spot.file];
    const tag = entry.kind === 'tag' ? readTag(entry.text) : null;
    if (tag?.key === 'scene') scene = tag.value;
    // An ending is no part of the scene above it, nor is what follows.
    else if (tag?.key === 'ending') scene = null;
    const { knot } = entry.spot;
    if (!names.has(knot)) continue;
    const visits = seen === null ? null : (seen.knots.get(knot) ?? 0);
    const known = nodes.get(knot);
    if (entry.kind === 'knot') nodes.set(knot, { ...top, id: knot, name: knot, spot: entry.spot, scene, visits });
    else if (known !== undefined && tag?.key === 'scene') nodes.set(knot, { ...known, scene });
    else if (known !== undefined && tag?.key === 'ending')
      nodes.set(knot, { ...known, scene: null, ending: tag.value });
  }
  return [top, ...nodes.values()];
}

interface Way {
  readonly from: string;
  readonly to: string;
  readonly by: Edge['by'];
  readonly choice: string | null;
  /** True where no divert says so; such a way is none where nothing leads to the knot itself. */
  readonly fallen: boolean;
}

function edgesOf(outline: Outline, seen: Sightings | null): Edge[] {
  const edges = new Map<string, Edge>();
  for (const { from, to, by, choice } of waysIn(outline)) {
    const key = `${wayKey(from, to)} ${by}`;
    const taken = seen === null || by === 'value' ? null : (seen.ways.get(wayKey(from, to)) ?? 0);
    const edge = edges.get(key) ?? { from, to, by, choices: [], taken };
    edges.set(key, choice === null ? edge : { ...edge, choices: [...edge.choices, choice] });
  }
  return [...edges.values()];
}

function waysIn(outline: Outline): Way[] {
  const names = knotNames(outline);
  const ways: Way[] = [];
  let choice: (Entry & { kind: 'choice' | 'gather' }) | null = null;
  outline.forEach((entry, at) => {
    if (entry.kind === 'knot') choice = null;
    if (entry.kind === 'choice' || entry.kind === 'gather') choice = entry;
    const fallen = fallsInto(entry, outline[at + 1]);
    if (fallen !== null) ways.push({ from: entry.spot.knot, to: fallen, by: 'divert', choice: null, fallen: true });
    if (entry.kind !== 'way' || entry.by === 'end' || entry.by === 'done' || entry.by === 'return') return;
    const from = entry.spot.knot;
    const [to] = knotsMeant(entry.target, from, names);
    if (to === undefined || (from !== '' && !names.has(from))) return;
    const told = choice?.kind === 'choice' && choice.text !== '' ? choice.text : null;
    ways.push({ from, to, by: entry.by, choice: told, fallen: false });
  });
  const meant = new Set(ways.map(({ to }) => to));
  return ways.filter(({ from, fallen }) => !fallen || meant.has(from));
}

/** The first stitch of a knot that has nothing before it: there Ink goes on by itself. */
function fallsInto(knot: Entry, next: Entry | undefined): string | null {
  if (knot.kind !== 'knot' || knot.form !== 'knot' || next?.kind !== 'knot' || next.form !== 'stitch') return null;
  return next.name.startsWith(`${knot.name}.`) ? next.name : null;
}
