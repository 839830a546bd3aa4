import { escapeHtml } from '../export/html-text.ts';
import { nodeId } from './dot.ts';
import type { Graph } from './graph.ts';

/** What the page of a map is made of. */
export interface MapPage {
  readonly title: string;
  /** The drawing, as SVG; trusted, since Graphviz escapes what it draws. */
  readonly svg: string;
  readonly graph: Graph;
  /** The text of every source file, by name. */
  readonly files: ReadonlyMap<string, string>;
}

/** The map as one HTML page without network: it can be zoomed and searched, and shows a knot's source when it is chosen. */
export function renderMapPage({ title, svg, graph, files }: MapPage): string {
  const sources = Object.fromEntries(graph.nodes.map((node) => [nodeId(node.name), sourceOf(node.name, graph, files)]));
  // In a script, "</" would end it.
  const data = JSON.stringify(sources).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}: map</title>
<style>${STYLE}</style>
</head>
<body>
<header><h1>${escapeHtml(title)}</h1>
<label>Search <input id="search" type="search" placeholder="knot or text" autocomplete="off"></label>
<button id="out" aria-label="smaller">−</button><button id="in" aria-label="larger">+</button><button id="fit">fit</button>
<span id="said" role="status"></span></header>
<main><div id="map" tabindex="0">${svg.slice(svg.indexOf('<svg'))}</div>
<aside id="source" aria-live="polite"><p>Choose a knot to read its source.</p></aside></main>
<script>const sources = ${data};
${SCRIPT}</script>
</body>
</html>
`;
}

interface KnotSource {
  readonly name: string;
  readonly place: string;
  readonly text: string;
}

/** The lines of a knot: from its heading to the next in the same file. */
function sourceOf(name: string, { nodes }: Graph, files: MapPage['files']): KnotSource {
  const spot = nodes.find((node) => node.name === name)?.spot ?? null;
  if (spot === null) return { name: name === '' ? 'start' : name, place: '', text: '' };
  const lines = (files.get(spot.file) ?? '').split('\n');
  const rest = lines.slice(spot.line).findIndex((line) => /^\s*={1,}\s*(function\s+)?\w/.test(line));
  const end = rest < 0 ? lines.length : spot.line + rest;
  return {
    name,
    place: `${spot.file}:${spot.line}`,
    text: lines
      .slice(spot.line - 1, end)
      .join('\n')
      .trimEnd(),
  };
}

const STYLE = `
:root { color-scheme: light dark; font: 15px/1.45 system-ui, sans-serif; }
body { margin: 0; display: flex; flex-direction: column; height: 100vh; }
header { display: flex; flex-wrap: wrap; gap: .6rem; align-items: center; padding: .5rem .8rem; border-bottom: 1px solid #9db2c4; }
h1 { font-size: 1rem; margin: 0; } button, input { font: inherit; padding: .2rem .5rem; }
main { flex: 1; display: flex; min-height: 0; }
#map { flex: 1; overflow: auto; background: #fff; } #map svg { transform-origin: 0 0; display: block; }
#map g.node { cursor: pointer; } #map g.node:hover > :is(polygon, path, ellipse) { stroke: #0b62c4; stroke-width: 2; }
#map g.found > :is(polygon, path, ellipse) { fill: #d5ecff; } #map g.chosen > :is(polygon, path, ellipse) { stroke: #0b62c4; stroke-width: 3; }
#source { width: min(34rem, 45vw); overflow: auto; padding: .8rem; border-left: 1px solid #9db2c4; }
#source pre { white-space: pre-wrap; font: 13px/1.5 ui-monospace, monospace; }
@media (max-width: 700px) { main { flex-direction: column; } #source { width: auto; max-height: 45vh; border-left: 0; border-top: 1px solid #9db2c4; } }
`;

// Plain script for any browser: no module, so that a page on a disk may run it.
const SCRIPT = `
const map = document.getElementById('map'), svg = map.querySelector('svg'), side = document.getElementById('source');
const nodes = [...map.querySelectorAll('g.node')];
const wide = svg.viewBox.baseVal.width, high = svg.viewBox.baseVal.height;
let zoom = 1;
function draw(next) { zoom = Math.min(4, Math.max(0.05, next)); svg.setAttribute('width', wide * zoom); svg.setAttribute('height', high * zoom); }
function fit() { draw(Math.min(1.3, (map.clientWidth - 20) / wide)); }
function choose(node) {
  for (const one of nodes) one.classList.toggle('chosen', one === node);
  const { name, place, text } = sources[node.id] || { name: node.id, place: '', text: '' };
  side.replaceChildren(Object.assign(document.createElement('h2'), { textContent: name }),
    Object.assign(document.createElement('p'), { textContent: place }),
    Object.assign(document.createElement('pre'), { textContent: text }));
  node.scrollIntoView({ block: 'center', inline: 'center', behavior: 'smooth' });
}
for (const node of nodes) {
  node.setAttribute('tabindex', '0');
  node.addEventListener('click', () => choose(node));
  node.addEventListener('keydown', (event) => { if (event.key === 'Enter') choose(node); });
}
document.getElementById('in').onclick = () => draw(zoom * 1.25);
document.getElementById('out').onclick = () => draw(zoom / 1.25);
document.getElementById('fit').onclick = fit;
map.addEventListener('wheel', (event) => { if (event.ctrlKey) { event.preventDefault(); draw(zoom * (event.deltaY < 0 ? 1.1 : 1 / 1.1)); } }, { passive: false });
const search = document.getElementById('search'), said = document.getElementById('said');
let found = [], at = -1;
search.addEventListener('input', () => {
  const wanted = search.value.trim().toLowerCase(); at = -1;
  found = wanted === '' ? [] : nodes.filter((node) => { const one = sources[node.id]; return one && (one.name + ' ' + one.text).toLowerCase().includes(wanted); });
  for (const node of nodes) node.classList.toggle('found', found.includes(node));
  said.textContent = wanted === '' ? '' : found.length + ' found';
});
search.addEventListener('keydown', (event) => { if (event.key === 'Enter' && found.length > 0) choose(found[at = (at + 1) % found.length]); });
fit();
`;
