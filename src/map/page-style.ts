/** How the page of a map looks: contents, the drawing, and the source beside it. */
export const STYLE = `
:root { color-scheme: light dark; font: 15px/1.45 system-ui, sans-serif; --line: #9db2c4; --quiet: #66788a; --never: #c0392b; --accent: #0b62c4; }
@media (prefers-color-scheme: dark) { :root { --line: #3a4a5a; --quiet: #98a8b8; --never: #ef8377; --accent: #79b4f5; } }
* { box-sizing: border-box; }
body { margin: 0; display: flex; flex-direction: column; height: 100vh; }
header { display: flex; flex-wrap: wrap; gap: .6rem; align-items: center; padding: .5rem .8rem; border-bottom: 1px solid var(--line); }
h1 { font-size: 1rem; margin: 0; }
button, input { font: inherit; padding: .15rem .5rem; }
.about { color: var(--quiet); font-size: .85rem; margin-left: auto; }
main { flex: 1; display: flex; min-height: 0; }
nav { width: 13rem; overflow: auto; padding: .3rem .8rem 2rem; border-right: 1px solid var(--line); font-size: .9rem; }
nav:empty { display: none; }
nav h2 { font-size: .75rem; letter-spacing: .08em; text-transform: uppercase; color: var(--quiet); margin: .9rem 0 .2rem; }
ul { list-style: none; margin: 0; padding: 0; }
nav button, .ways button { border: 0; background: none; color: inherit; padding: .1rem 0; text-align: left; cursor: pointer; }
nav button:hover, .ways button:hover { color: var(--accent); text-decoration: underline; }
i, .never { font-style: normal; color: var(--never); font-size: .8rem; }
#map { flex: 1; overflow: auto; background: #fff; cursor: grab; } #map.dragged { cursor: grabbing; user-select: none; }
#map svg { display: block; margin: 0 auto; }
#map.far g.cluster[id^="scene_"] text { font-size: var(--title); text-anchor: start; }
#map g.node { cursor: pointer; } #map g.node:hover > g > a > :is(polygon, path, ellipse) { stroke: #0b62c4; stroke-width: 2; }
#map g.found > g > a > :is(polygon, path, ellipse) { fill: #ffd84d; }
#map g.chosen > g > a > :is(polygon, path, ellipse) { stroke: #0b62c4; stroke-width: 4; }
#map g.edge.near path { stroke: #0b62c4; stroke-width: 2.5; } #map g.edge.near polygon { fill: #0b62c4; stroke: #0b62c4; }
#source { width: min(36rem, 40vw); overflow: auto; padding: 0 .8rem 2rem; border-left: 1px solid var(--line); }
#source h2 { font-size: 1.05rem; margin: .8rem 0 0; overflow-wrap: anywhere; } #source p { margin: .2rem 0 .6rem; color: var(--quiet); }
.ways { font-size: .85rem; margin: 0 0 .7rem; } .ways b { font-weight: 600; color: var(--quiet); }
table { border-collapse: collapse; font: 12.5px/1.5 ui-monospace, monospace; width: 100%; }
td { vertical-align: top; padding: 0 .5em 0 0; white-space: pre-wrap; overflow-wrap: anywhere; }
td.count, td.line { text-align: right; color: var(--quiet); white-space: nowrap; user-select: none; width: 1%; }
tr.never td { color: var(--never); } mark { background: #ffd84d; color: #000; }
@media (max-width: 800px) { nav { display: none; } main { flex-direction: column; } #source { width: auto; max-height: 45vh; border-left: 0; border-top: 1px solid var(--line); } }
`;
