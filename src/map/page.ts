import { escapeHtml } from '../export/html-text.ts';
import { sanitize } from '../terminal/sanitize.ts';
import { nodeId, sceneId } from './dot.ts';
import type { Graph } from './graph.ts';
import { splitHubs } from './hubs.ts';
import { SCRIPT } from './page-script.ts';
import { STYLE } from './page-style.ts';
import type { KnotSource } from './sources.ts';

/** What the page of a map is made of. */
export interface MapPage {
  readonly title: string;
  /** What was explored, in a sentence; empty where nothing was. */
  readonly about: string;
  /** The drawing, as SVG; trusted, since Graphviz escapes what it draws. */
  readonly svg: string;
  readonly graph: Graph;
  /** The source of every knot, by its name. */
  readonly sources: Readonly<Record<string, KnotSource>>;
}

/** The map as one HTML page without network: it can be zoomed and searched, and shows a knot's source when it is chosen. */
export function renderMapPage({ title, about, svg, graph, sources }: MapPage): string {
  const nodes = Object.fromEntries(splitHubs(graph).nodes.map(({ id, name }) => [nodeId(id), name]));
  const ways = graph.edges.map(({ from, to, choices, taken }) => ({ from, to, choices: choices.map(sanitize), taken }));
  // In a script, "</" would end it.
  const data = JSON.stringify({ nodes, ways, sources }).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:">
<link rel="icon" href="data:,">
<title>${said(title)}: map</title>
<style>${STYLE}</style>
</head>
<body>
<header><h1>${said(title)}</h1>
<label>Search <input id="search" type="search" placeholder="knot, file or text" autocomplete="off"></label>
<span id="said" role="status"></span>
<span class="zoom"><button id="out" aria-label="smaller" title="smaller (-)">−</button><button id="in" aria-label="larger" title="larger (+)">+</button><button id="fit" title="the whole width (0)">fit</button></span>
<span class="about">${said(about)}</span></header>
<main><nav aria-label="Contents">${contents(graph)}</nav>
<div id="map" tabindex="0">${svg.slice(svg.indexOf('<svg'))}</div>
<aside id="source" aria-live="polite"><p>Choose a knot to read its source. <kbd>/</kbd> searches, Enter goes to the next that was found, <kbd>+</kbd> <kbd>-</kbd> <kbd>0</kbd> zoom, and the drawing can be dragged.</p></aside></main>
<script>const story = ${data};
${SCRIPT}</script>
</body>
</html>
`;
}

/** Scenes by thread, each with how much of it exploring did not see, then the endings. */
function contents({ nodes, scenes }: Graph): string {
  const threads = [...new Set(scenes.map(({ thread }) => thread))];
  const parts = threads.map((thread) => {
    const items = scenes
      .filter((scene) => scene.thread === thread)
      .map(({ slug, title }) => {
        const unseen = nodes.filter(({ scene, visits }) => scene === slug && visits === 0).length;
        return item(sceneId(slug), title, unseen === 0 ? '' : `${unseen} unseen`);
      });
    return `<h2>${said(thread ?? 'Scenes')}</h2><ul>${items.join('')}</ul>`;
  });
  const endings = nodes.flatMap(({ id, ending, visits }) =>
    ending === null ? [] : [item(nodeId(id), ending, visits === 0 ? 'unseen' : '')],
  );
  return [...parts, ...(endings.length === 0 ? [] : [`<h2>Endings</h2><ul>${endings.join('')}</ul>`])].join('');
}

function item(id: string, title: string, unseen: string): string {
  const note = unseen === '' ? '' : ` <i>${unseen}</i>`;
  return `<li><button data-goes="${said(id)}">${said(title)}</button>${note}</li>`;
}

function said(text: string): string {
  return escapeHtml(sanitize(text));
}
