import type { Expression } from 'inkjs/compiler/Parser/ParsedHierarchy/Expression/Expression';
import { NumberExpression } from 'inkjs/compiler/Parser/ParsedHierarchy/Expression/NumberExpression';
import { StringExpression } from 'inkjs/compiler/Parser/ParsedHierarchy/Expression/StringExpression';
import { Text } from 'inkjs/compiler/Parser/ParsedHierarchy/Text';
import { VariableReference } from 'inkjs/compiler/Parser/ParsedHierarchy/Variable/VariableReference';
import { cureForName } from '../../nearest.ts';
import type { Problem } from '../../problem.ts';
import { KIND_TITLES, type Names } from '../names.ts';
import { type ParameterKind, WORDS } from '../vocabulary.ts';
import { wordCalls } from './externals.ts';
import { type Scope, type Scopes, scopesOf } from './scopes.ts';
import { errorAt, type Tree } from './tree.ts';

/** A name that the scenario does not know. `name` is what Ink's own message would say, if it said anything. */
export interface UnknownName {
  readonly name: string;
  readonly problem: Problem;
}

/** Arguments of the vocabulary's words that name what the scenario does not know. */
export function checkWords(tree: Tree): UnknownName[] {
  const { names } = tree;
  if (names === null) return [];
  const scopes = scopesOf(tree);
  return wordCalls(tree).flatMap((call) =>
    (WORDS.get(call.name)?.parameters ?? []).flatMap((kind, index) => {
      const argument = call.args[index];
      const name = argument === undefined ? null : literalName(argument, kind, tree, scopes);
      if (argument === undefined || name === null) return [];
      const problem = unknownName(argument, kind, name, names);
      return problem === null ? [] : [{ name, problem }];
    }),
  );
}

/** The problem of a name of a kind that the scenario does not know; null where it knows it, or does not say. */
export function unknownName(
  part: Parameters<typeof errorAt>[0],
  kind: ParameterKind,
  name: string,
  names: Names,
): Problem | null {
  const known = names[kind];
  if (known === undefined || known.includes(name)) return null;
  return errorAt(part, 'unknown-name', `there is no ${KIND_TITLES[kind]} "${name}"`, cureForName(name, known));
}

// What an argument names, if that can be seen in the source: a LIST item, a text in quotation marks, a number.
function literalName(argument: Expression, kind: ParameterKind, tree: Tree, scopes: Scopes): string | null {
  if (kind === 'number' || kind === 'place') return null;
  if (argument instanceof StringExpression) return textOf(argument);
  if (argument instanceof NumberExpression) return String(argument.value);
  if (!(argument instanceof VariableReference)) return null;
  const constant = tree.constants.find((candidate) => candidate.constantName === argument.name);
  if (constant !== undefined) return literalName(constant.expression, kind, tree, scopes);
  if (kind === 'deck' || holdsValue(scopes(argument.name, argument))) return null;
  return argument.path.at(-1) ?? null;
}

function textOf(text: StringExpression): string | null {
  const [only, ...more] = text.content;
  return more.length === 0 && only instanceof Text ? only.text : null;
}

/** Whether a name of this scope stands for a value: what such a variable names is known only in play. */
function holdsValue(scope: Scope): boolean {
  return scope === 'temporary' || scope === 'global' || scope === 'list';
}
