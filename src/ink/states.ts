import type { Place } from '../problem.ts';
import type { InkJson } from './image-writing.ts';
import { type KnotReading, readKnot } from './knot-reading.ts';
import type { Sources } from './logic-reading.ts';
import { namedIn } from './words.ts';

/** A text or a choice that depends on a state, by the state's kind and name: `var:trust`, `fact:silo_hit`. */
export interface Remembering {
  readonly state: string;
  readonly place: Place | null;
}

/** What a knot does with what the story keeps in mind, the functions that it calls included. */
export interface KnotStates {
  readonly name: string;
  readonly isFunction: boolean;
  readonly writes: ReadonlySet<string>;
  readonly rememberings: readonly Remembering[];
  /** The knots that play can go on to from here, each with the states that this depends on. */
  readonly leads: readonly { readonly knot: string; readonly states: ReadonlySet<string> }[];
}

/** Reads what every knot of a compiled story writes and remembers; what stands above the first knot is the knot ``. */
export function readStates(
  ink: InkJson,
  place: (path: string) => Place | null,
  world: boolean,
): ReadonlyMap<string, KnotStates> {
  const { 'global decl': globals = [], ...knots } = namedIn(ink.root);
  const declared = readKnot('', globals, { variables: new Set(), listItems: new Set(), world: false });
  const names = {
    variables: new Set([...declared.writes].map((state) => state.slice('var:'.length))),
    listItems: new Set(Object.values(ink.listDefs).flatMap((items) => Object.keys(items))),
    world,
  };
  const top = readKnot('', ink.root.slice(0, -1), names);
  // A variable may begin with a place to go to.
  const readings = new Map<string, KnotReading>([['', { ...top, leads: [...top.leads, ...declared.leads] }]]);
  for (const [name, content] of Object.entries(knots)) readings.set(name, readKnot(name, content, names));
  const called = new Set([...readings.values()].flatMap(({ leads }) => leads.filter(isCall).map(({ knot }) => knot)));
  return new Map([...readings].map(([name, knot]) => [name, statesOf(knot, readings, called, place)]));
}

function isCall({ kind }: KnotReading['leads'][number]): boolean {
  return kind === 'call';
}

function statesOf(
  knot: KnotReading,
  readings: ReadonlyMap<string, KnotReading>,
  called: ReadonlySet<string>,
  place: (path: string) => Place | null,
): KnotStates {
  const follow = (sources: Sources) => followed(sources, knot, readings, new Set());
  return {
    name: knot.name,
    isFunction: called.has(knot.name),
    writes: writesOf(knot, readings, new Set()),
    rememberings: knot.showings.flatMap(({ path, sources }) => {
      const at = place(path);
      return [...follow(sources)].map((state) => ({ state, place: at }));
    }),
    leads: knot.leads.map((lead) => ({ knot: lead.knot, states: follow(lead.sources) })),
  };
}

/** The states behind what was looked at: through temporary variables, and through the functions that were called. */
function followed(
  sources: Sources,
  knot: KnotReading,
  readings: ReadonlyMap<string, KnotReading>,
  seen: Set<string>,
): Set<string> {
  const states = new Set<string>();
  const add = (more: Set<string>) => {
    for (const state of more) states.add(state);
  };
  for (const source of sources) {
    const [kind = '', name = ''] = source.split(':');
    if (kind !== 'temp' && kind !== 'call') states.add(source);
    const mark = kind === 'temp' ? `${knot.name} ${source}` : source;
    if (seen.has(mark)) continue;
    seen.add(mark);
    const called = kind === 'call' ? readings.get(name) : undefined;
    if (kind === 'temp') add(followed(knot.temps.get(name) ?? new Set(), knot, readings, seen));
    if (called !== undefined) add(followed(called.looks, called, readings, seen));
  }
  return states;
}

function writesOf(knot: KnotReading, readings: ReadonlyMap<string, KnotReading>, seen: Set<string>): Set<string> {
  const writes = new Set(knot.writes);
  for (const { knot: name, kind } of knot.leads) {
    const called = kind === 'call' ? readings.get(name) : undefined;
    if (called === undefined || seen.has(name)) continue;
    seen.add(name);
    for (const state of writesOf(called, readings, seen)) writes.add(state);
  }
  return writes;
}
