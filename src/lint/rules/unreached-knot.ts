import type { KnotEntry, Outline } from '../../ink/outline/outline.ts';
import { knotsMeant } from '../../ink/outline/targets.ts';
import { entriesOf, type Rule } from '../rule.ts';

/** Knots, stitches and functions that nothing leads to. */
export const unreachedKnot: Rule = {
  code: 'unreached-knot',
  explanation:
    'A knot, stitch or function that no divert, thread, tunnel, call or variable leads to is never told. ' +
    'Lead to it, or take it out. What a scenario’s runtime answers by itself may stand unreached: its functions are fallbacks.',
  find: ({ outline }) => {
    const reached = reachedIn(outline);
    const answered = new Set(entriesOf(outline, 'external').map(({ name }) => name));
    return entriesOf(outline, 'knot')
      .filter(({ name, form }) => !reached.has(name) && !(form === 'function' && answered.has(name)))
      .map(({ name, form, spot }) => ({
        place: spot,
        message: `nothing leads to the ${form} "${name}"`,
        hint: 'Divert to it somewhere, or take it out',
      }));
  },
};

/** The names of all that the story leads to from its top. */
function reachedIn(outline: Outline): ReadonlySet<string> {
  const knots = entriesOf(outline, 'knot');
  const names = new Set(knots.map(({ name }) => name));
  const ways = new Map<string, Set<string>>();
  for (const entry of outline) {
    const target = entry.kind === 'way' ? entry.target : entry.kind === 'call' ? entry.name : null;
    if (target === null || target === '') continue;
    for (const name of knotsMeant(target, entry.spot.knot, names)) addTo(ways, entry.spot.knot, name);
  }
  for (const knot of knots) enter(knot, knots, outline, ways);
  const reached = new Set<string>();
  const waiting = [''];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (reached.has(at)) continue;
    reached.add(at);
    waiting.push(...(ways.get(at) ?? []));
  }
  return reached;
}

/** A knot that says nothing of its own begins with its first stitch. */
function enter(knot: KnotEntry, knots: readonly KnotEntry[], outline: Outline, ways: Map<string, Set<string>>): void {
  const first = knots.find(({ name }) => name.startsWith(`${knot.name}.`));
  const says = outline.some(({ spot, kind }) => spot.knot === knot.name && kind !== 'knot' && kind !== 'tag');
  if (first !== undefined && !says) addTo(ways, knot.name, first.name);
}

function addTo(ways: Map<string, Set<string>>, from: string, to: string): void {
  const known = ways.get(from) ?? new Set();
  ways.set(from, known.add(to));
}
