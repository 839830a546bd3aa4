/** What the page of a map does. Plain script for any browser: no module, so that a page on a disk may run it. */
export const SCRIPT = `
const $ = (id) => document.getElementById(id), map = $('map'), svg = map.querySelector('svg'), side = $('source');
const nodes = [...map.querySelectorAll('g.node')], edges = [...map.querySelectorAll('g.edge')];
const wide = svg.viewBox.baseVal.width, high = svg.viewBox.baseVal.height;
const make = (tag, fields, ...inside) => { const one = Object.assign(document.createElement(tag), fields); one.append(...inside); return one; };
let zoom = 1;
function draw(next) {
  const { left, top } = map.getBoundingClientRect(), old = zoom;
  const [x, y] = [map.scrollLeft + map.clientWidth / 2, map.scrollTop + map.clientHeight / 2];
  zoom = Math.min(4, Math.max(0.02, next));
  svg.setAttribute('width', wide * zoom); svg.setAttribute('height', high * zoom);
  // From afar the titles of scenes stay readable.
  map.classList.toggle('far', zoom < 0.6); map.style.setProperty('--title', Math.min(72, 13 / zoom) + 'px');
  map.scrollTo(x * zoom / old - map.clientWidth / 2, y * zoom / old - map.clientHeight / 2);
}
function fit() { draw(Math.min(1.3, (map.clientWidth - 20) / wide)); }
function show(part) { if (zoom < 0.7) draw(1); const high = part.getBoundingClientRect().height; part.scrollIntoView({ block: high > map.clientHeight ? 'start' : 'center', inline: 'center' }); }
const nodeOf = (name) => nodes.find((node) => story.nodes[node.id] === name);
function choose(node) {
  const name = story.nodes[node.id], source = story.sources[name];
  for (const one of nodes) one.classList.toggle('chosen', one === node);
  for (const edge of edges) { const ends = edge.querySelector('title').textContent.split('->'); edge.classList.toggle('near', ends.includes(node.id)); }
  const came = source.visits === null ? '' : source.visits === 0 ? 'exploring never came here' : 'met in ' + source.visits + (source.visits === 1 ? ' turn' : ' turns');
  const ways = (title, own, other) => { const all = story.ways.filter((way) => way[own] === name);
    return all.length === 0 ? [] : [make('div', { className: 'ways' }, make('b', { textContent: title }), make('ul', {}, ...all.map((way) => {
      const go = make('button', { textContent: way[other] || 'start' }); go.onclick = () => { const found = nodeOf(way[other]); if (found) { choose(found); show(found); } };
      const said = way.choices.length ? ' ' + way.choices.map((text) => '“' + text + '”').join(', ') : '';
      return make('li', {}, go, said, way.taken === 0 ? make('i', { textContent: ' never taken' }) : way.taken === null ? '' : ' ×' + way.taken);
    })))]; };
  const rows = source.lines.map(([line, text, met]) => make('tr', { className: met === 0 ? 'never' : '' },
    make('td', { className: 'count', textContent: met === null ? '' : met === 0 ? 'never' : '×' + met }),
    make('td', { className: 'line', textContent: line }), make('td', {}, ...marked(text))));
  side.replaceChildren(make('h2', { textContent: name || 'start' }),
    make('p', { textContent: [source.place, came].filter(Boolean).join(' · ') }),
    ...ways('Comes from', 'to', 'from'), ...ways('Leads to', 'from', 'to'), make('table', {}, make('tbody', {}, ...rows)));
  side.scrollTop = 0;
}
function marked(text) {
  const wanted = search.value.trim(), at = wanted === '' ? -1 : text.toLowerCase().indexOf(wanted.toLowerCase());
  return at < 0 ? [text] : [text.slice(0, at), make('mark', { textContent: text.slice(at, at + wanted.length) }), text.slice(at + wanted.length)];
}
for (const node of nodes) {
  node.setAttribute('tabindex', '0'); node.setAttribute('role', 'button');
  node.addEventListener('click', () => choose(node));
  node.addEventListener('keydown', (event) => { if (event.key === 'Enter') choose(node); });
}
for (const button of document.querySelectorAll('[data-goes]')) button.onclick = () => {
  const part = $(button.dataset.goes); if (!part) return;
  if (part.classList.contains('node')) choose(part);
  show(part);
};
$('in').onclick = () => draw(zoom * 1.25); $('out').onclick = () => draw(zoom / 1.25); $('fit').onclick = fit;
map.addEventListener('wheel', (event) => { if (event.ctrlKey) { event.preventDefault(); draw(zoom * (event.deltaY < 0 ? 1.1 : 1 / 1.1)); } }, { passive: false });
let held = null;
map.addEventListener('mousedown', (event) => { held = event.button === 0 ? { x: event.clientX, y: event.clientY } : null; });
window.addEventListener('mousemove', (event) => {
  if (held === null || event.buttons === 0) return;
  map.classList.add('dragged'); map.scrollBy(held.x - event.clientX, held.y - event.clientY); held = { x: event.clientX, y: event.clientY };
});
window.addEventListener('mouseup', () => { held = null; map.classList.remove('dragged'); });
const search = $('search'), told = $('said');
let found = [], at = -1;
search.addEventListener('input', () => {
  const wanted = search.value.trim().toLowerCase(); at = -1;
  const has = (one) => (one.name + ' ' + one.place + ' ' + one.lines.map((line) => line[1]).join(' ')).toLowerCase().includes(wanted);
  found = wanted === '' ? [] : Object.values(story.sources).filter(has).map((one) => nodeOf(one.name)).filter(Boolean);
  for (const node of nodes) node.classList.toggle('found', found.includes(node));
  told.textContent = wanted === '' ? '' : found.length + ' found';
});
search.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') { search.value = ''; search.dispatchEvent(new Event('input')); }
  if (event.key !== 'Enter' || found.length === 0) return;
  const node = found[at = (at + (event.shiftKey ? found.length - 1 : 1)) % found.length]; choose(node); show(node);
  told.textContent = (at + 1) + ' of ' + found.length;
});
window.addEventListener('keydown', (event) => {
  if (event.target === search || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === '/') { event.preventDefault(); search.focus(); }
  if (event.key === '+' || event.key === '=') draw(zoom * 1.25); if (event.key === '-') draw(zoom / 1.25); if (event.key === '0') fit();
});
fit();
// A large story opens where it begins.
if (zoom < 0.6) { draw(0.8); nodeOf('').scrollIntoView({ block: 'start', inline: 'center' }); }
`;
