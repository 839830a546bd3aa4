import type { ListDefinition } from 'inkjs/compiler/Parser/ParsedHierarchy/List/ListDefinition';
import { cureForName } from '../../nearest.ts';
import type { Problem } from '../../problem.ts';
import { KIND_TITLES } from '../names.ts';
import type { ParameterKind } from '../vocabulary.ts';
import { errorAt, type Tree } from './tree.ts';

/** The LISTs that repeat the scenario's names for Ink, by what they name. */
const LISTS: ReadonlyMap<string, readonly ParameterKind[]> = new Map([
  ['clocks', ['clock']],
  ['people', ['person']],
  ['items', ['item']],
  ['facts', ['fact']],
  ['states', ['earth-state', 'deck-state']],
  ['assets', ['asset']],
]);

/** Differences between the scenario's names and the LISTs that repeat them, where the story has such LISTs. */
export function checkLists(tree: Tree): Problem[] {
  return tree.lists.flatMap((list) => {
    const kinds = LISTS.get(list.identifier?.name ?? '') ?? [];
    const known = kinds.flatMap((kind) => tree.names?.[kind] ?? []);
    return kinds[0] === undefined || tree.names === null ? [] : differences(list, kinds[0], [...new Set(known)]);
  });
}

function differences(list: ListDefinition, kind: ParameterKind, known: readonly string[]): Problem[] {
  const listed = new Set(list.itemDefinitions.map((item) => item.indentifier.name));
  const strange = list.itemDefinitions
    .filter((item) => !known.includes(item.indentifier.name))
    .map((item) => {
      const message = `there is no ${KIND_TITLES[kind]} "${item.indentifier.name}" in the scenario`;
      return errorAt(item, 'unknown-name', message, cureForName(item.indentifier.name, known));
    });
  const missing = known.filter((name) => /^\w+$/.test(name) && !/^\d+$/.test(name) && !listed.has(name));
  const called = list.identifier?.name;
  const hint = `Add to LIST ${called}: ${missing.join(', ')}`;
  if (missing.length === 0) return strange;
  const message = `LIST ${called} lacks ${missing.map((name) => `"${name}"`).join(', ')}, which the scenario has`;
  return [...strange, errorAt(list, 'missing-name', message, hint)];
}
