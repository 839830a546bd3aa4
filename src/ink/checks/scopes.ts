import { FlowBase } from 'inkjs/compiler/Parser/ParsedHierarchy/Flow/FlowBase';
import type { ParsedObject } from 'inkjs/compiler/Parser/ParsedHierarchy/Object';
import type { Tree } from './tree.ts';

/** What a name stands for. */
export type Scope = 'global' | 'list' | 'item' | 'constant' | 'temporary' | 'visits';

/** Says what a name stands for where it is used. */
export type Scopes = (name: string, part: ParsedObject) => Scope;

/** The scopes of a parsed story: what is temporary in a knot hides what is global. */
export function scopesOf({ lists, constants, assignments, flows }: Tree): Scopes {
  const globals = new Set(assignments.filter((one) => one.isGlobalDeclaration).map((one) => one.variableName));
  const items = new Set(lists.flatMap((list) => list.itemDefinitions.map((item) => item.name ?? '')));
  const named = new Set(lists.map((list) => list.identifier?.name ?? ''));
  const fixed = new Set(constants.map((constant) => constant.constantName));
  const temporary = new Map<FlowBase | null, Set<string>>();
  for (const one of assignments) if (one.isNewTemporaryDeclaration) setOf(temporary, flowOf(one)).add(one.variableName);
  for (const flow of flows)
    for (const { identifier } of flow.args ?? []) setOf(temporary, flow).add(identifier?.name ?? '');
  return (name, part) => {
    if (flowsAround(part).some((flow) => temporary.get(flow)?.has(name) === true)) return 'temporary';
    if (named.has(name)) return 'list';
    if (globals.has(name)) return 'global';
    if (fixed.has(name)) return 'constant';
    return items.has(name.split('.').at(-1) ?? name) ? 'item' : 'visits';
  };
}

/** The knots and stitches that a part stands in, the innermost first. */
export function flowsAround(part: ParsedObject): FlowBase[] {
  const flows: FlowBase[] = [];
  for (let at: ParsedObject | null = part; at !== null; at = at.parent) if (at instanceof FlowBase) flows.push(at);
  return flows;
}

function flowOf(part: ParsedObject): FlowBase | null {
  return flowsAround(part)[0] ?? null;
}

function setOf<K>(sets: Map<K, Set<string>>, key: K): Set<string> {
  const known = sets.get(key) ?? new Set();
  sets.set(key, known);
  return known;
}
