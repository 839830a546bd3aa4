import type { Problem } from '../../problem.ts';
import { KIND_TITLES, type Names } from '../names.ts';
import type { ParameterKind } from '../vocabulary.ts';
import { errorAt, type Tree } from './tree.ts';

// What lives in the scenario must not live a second life in an Ink variable. Scenes are left out: their knots have
// their names by right. States of decks are the engine's own words.
const KINDS: readonly ParameterKind[] = ['clock', 'person', 'item', 'fact', 'earth-state', 'asset'];

/** Ink variables and constants that have a name of the scenario. */
export function checkVariables(tree: Tree): Problem[] {
  const { names } = tree;
  if (names === null) return [];
  const variables = tree.assignments
    .filter((assignment) => assignment.isDeclaration && assignment.listDefinition === null)
    .flatMap((assignment) => collision(assignment, assignment.typeName, assignment.variableName, names));
  const constants = tree.constants.flatMap((constant) =>
    collision(constant, 'CONST', constant.constantName ?? '', names),
  );
  return [...variables, ...constants];
}

function collision(part: Parameters<typeof errorAt>[0], what: string, name: string, names: Names): Problem[] {
  const kind = KINDS.find((candidate) => names[candidate]?.includes(name));
  if (kind === undefined) return [];
  const title = KIND_TITLES[kind];
  const message = `${what} ${name} has the name of ${/^[aei]/.test(title) ? 'an' : 'a'} ${title} of the scenario`;
  return [errorAt(part, 'name-collision', message, 'Give the variable another name, or ask the scenario instead')];
}
