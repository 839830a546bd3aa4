import { Divert } from 'inkjs/compiler/Parser/ParsedHierarchy/Divert/Divert';
import type { Problem } from '../../problem.ts';
import { WORDS } from '../vocabulary.ts';
import { errorAt, type Tree } from './tree.ts';

/** External functions that are called and that nobody answers, and words of the vocabulary with other parameters. */
export function checkExternals(tree: Tree): Problem[] {
  const called = new Set([...tree.calls.map((call) => call.name), ...targets(tree)]);
  return tree.externals.flatMap((external) => {
    const name = external.identifier.name;
    const word = tree.names === null ? undefined : WORDS.get(name);
    if (word !== undefined) {
      const wanted = word.parameters.length;
      const given = external.argumentNames.length;
      const message = `EXTERNAL ${name} has ${counted(given)}, and the word ${name} takes ${counted(wanted)}`;
      return given === wanted ? [] : [errorAt(external, 'arity', message, 'Declare it as lib/world.ink does')];
    }
    if (!called.has(name) || tree.flows.some((flow) => flow.name === name)) return [];
    const message = `nothing answers EXTERNAL ${name}, and the story has no function ${name} to fall back on`;
    return [errorAt(external, 'unbound-external', message, `Write a function ${name} in Ink`)];
  });
}

function targets(tree: Tree): string[] {
  return tree.parts.flatMap((part) => (part instanceof Divert ? (part.target?.dotSeparatedComponents ?? []) : []));
}

/** Calls of the vocabulary's words with too many or too few arguments. */
export function checkArity(tree: Tree): Problem[] {
  return wordCalls(tree).flatMap((call) => {
    const wanted = WORDS.get(call.name)?.parameters ?? [];
    if (call.args.length === wanted.length) return [];
    const message = `${call.name} is given ${counted(call.args.length)} and takes ${counted(wanted.length)}`;
    return [errorAt(call, 'arity', message, `Write ${call.name}(${wanted.join(', ')})`)];
  });
}

/** The words that the program will answer out of the world. */
export function declaredWords(tree: Tree): ReadonlySet<string> {
  if (tree.names === null) return new Set();
  return new Set(tree.externals.map(({ identifier }) => identifier.name).filter((name) => WORDS.has(name)));
}

/** The calls of those words. */
export function wordCalls(tree: Tree): Tree['calls'] {
  const words = declaredWords(tree);
  return tree.calls.filter((call) => words.has(call.name));
}

function counted(count: number): string {
  if (count === 0) return 'no arguments';
  return count === 1 ? '1 argument' : `${count} arguments`;
}
