import type { Problem } from '../../problem.ts';
import { checkEffects } from './effects.ts';
import { checkArity, checkExternals } from './externals.ts';
import { checkLists } from './lists.ts';
import { checkTags } from './tags.ts';
import type { Tree } from './tree.ts';
import { checkVariables } from './variables.ts';
import { checkWords } from './words.ts';

/** What is wrong with a story beyond Ink's own rules, and which of Ink's own messages that makes superfluous. */
export interface Findings {
  readonly problems: readonly Problem[];
  /** True for a message of Ink's that says the same less well. */
  supersedes(problem: Problem): boolean;
}

/** Checks a parsed story against the vocabulary and the names of its scenario. */
export function checkStory(tree: Tree): Findings {
  const unknown = checkWords(tree);
  const arity = checkArity(tree);
  const problems = [
    ...checkExternals(tree),
    ...unknown.map((found) => found.problem),
    ...arity,
    ...checkTags(tree),
    ...checkEffects(tree),
    ...checkLists(tree),
    ...checkVariables(tree),
  ];
  const better: readonly (readonly [Problem, RegExp])[] = [
    ...unknown.map(({ name, problem }) => [problem, new RegExp(`^Unresolved variable: ${escaped(name)}$`)] as const),
    ...arity.map((problem) => [problem, /arguments/] as const),
  ];
  return {
    problems,
    supersedes: (problem) => better.some(([ours, said]) => samePlace(ours, problem) && said.test(problem.message)),
  };
}

function samePlace(left: Problem, right: Problem): boolean {
  return left.file === right.file && left.line === right.line;
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
