import type { KnotEntry, Outline } from '../../ink/outline/outline.ts';
import { knotsMeant } from '../../ink/outline/targets.ts';
import { entriesOf, type Finding, type Rule } from '../rule.ts';

/** Knots, stitches and functions that nothing leads to. */
export const unreachedKnot: Rule = {
  code: 'unreached-knot',
  explanation:
    'A knot, stitch or function that no divert, thread, tunnel, call or variable leads to is never told. ' +
    'Lead to it, or take it out. What a scenario’s runtime answers by itself may stand unreached: its functions are fallbacks; and so may the functions of a file that has nothing else, a library.',
  find: ({ outline }) => {
    const unbegun = withoutBeginning(outline);
    if (unbegun.length > 0) return unbegun;
    const reached = reachedIn(outline);
    const answered = new Set(entriesOf(outline, 'external').map(({ name }) => name));
    const libraries = librariesIn(outline);
    return entriesOf(outline, 'knot')
      .filter(({ name }) => !reached.has(name) && (!name.includes('.') || reached.has(name.split('.')[0] ?? '')))
      .filter(({ name, form, spot }) => form !== 'function' || !(answered.has(name) || libraries.has(spot.file)))
      .map(({ name, form, spot }) => ({
        place: spot,
        message: `nothing leads to the ${form} "${name}"`,
        hint: 'Divert to it somewhere, or take it out',
      }));
  },
};

/** Where nothing stands above the first knot, one thing is wrong, and not every knot. */
function withoutBeginning(outline: Outline): Finding[] {
  const first = entriesOf(outline, 'knot').find(({ form }) => form === 'knot');
  if (first === undefined || outline.some(({ kind, spot }) => TELLS.has(kind) && spot.knot === '')) return [];
  const message = 'the story ends before it begins: nothing stands above its first knot';
  return [{ place: first.spot, message, hint: `Begin with -> ${first.name}` }];
}

/** Files that hold functions, and tell nothing outside of them: not every story needs everything of a library. */
function librariesIn(outline: Outline): ReadonlySet<string> {
  const functions = new Set(
    entriesOf(outline, 'knot').flatMap(({ form, name }) => (form === 'function' ? [name] : [])),
  );
  const telling = outline.filter(({ kind, spot }) => TELLS.has(kind) && !functions.has(spot.knot));
  const told = new Set(telling.map(({ spot }) => spot.file));
  return new Set(outline.flatMap(({ spot }) => (told.has(spot.file) ? [] : [spot.file])));
}

const TELLS: ReadonlySet<string> = new Set(['text', 'choice', 'way']);

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
  const saying = new Set(outline.flatMap(({ spot, kind }) => (kind !== 'knot' && kind !== 'tag' ? [spot.knot] : [])));
  for (const knot of knots) if (!saying.has(knot.name)) enter(knot, knots, ways);
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
function enter(knot: KnotEntry, knots: readonly KnotEntry[], ways: Map<string, Set<string>>): void {
  const first = knots.find(({ name }) => name.startsWith(`${knot.name}.`));
  if (first !== undefined) addTo(ways, knot.name, first.name);
}

function addTo(ways: Map<string, Set<string>>, from: string, to: string): void {
  const known = ways.get(from) ?? new Set();
  ways.set(from, known.add(to));
}
