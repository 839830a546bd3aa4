import type { Outline } from '../../ink/outline/outline.ts';
import { WORDS } from '../../ink/vocabulary.ts';
import { branchesOf } from '../branches.ts';
import { entriesOf, type Rule } from '../rule.ts';

/** Choices that change neither text nor state. */
export const tracelessChoice: Rule = {
  code: 'traceless-choice',
  explanation:
    'A choice that is followed by no words of its own, changes nothing, and leads where its neighbours lead is no choice. Echo it in the text below it, or let it change something that is read later.',
  find: ({ outline }) => {
    const counted = new Set(
      entriesOf(outline, 'name').flatMap(({ scope, name }) => (scope === 'visits' ? name.split('.') : [])),
    );
    return branchesOf(outline)
      .filter(({ choice, below }) => !choice.fallback && !counted.has(choice.label ?? '') && !leavesTrace(below))
      .map(({ choice }) => ({
        place: choice.spot,
        message: `the choice "${choice.text}" has no consequence`,
        hint: 'Echo it below, or let it change something',
      }));
  },
};

function leavesTrace(below: Outline): boolean {
  return below.some((entry) => {
    if (entry.kind === 'text') return !entry.inChoice;
    if (entry.kind === 'name') return entry.deed !== 'reads';
    if (entry.kind === 'call') return WORDS.get(entry.name)?.reads !== true;
    return entry.kind === 'way' || entry.kind === 'tag' || entry.kind === 'choice';
  });
}
