import { WORDS } from '../../ink/vocabulary.ts';
import { type Branch, menusOf } from '../branches.ts';
import { entriesOf, type Rule } from '../rule.ts';

/** Choices that change neither text nor state. */
export const tracelessChoice: Rule = {
  code: 'traceless-choice',
  explanation:
    'A choice that is followed by no words of its own, changes nothing, and leads where a neighbour leads is no choice. Echo it in the text below it, or let it change something that is read later. A choice without neighbours is a pause, and may be.',
  find: ({ outline }) => {
    const counted = new Set(
      entriesOf(outline, 'name').flatMap(({ scope, name }) => (scope === 'visits' ? name.split('.') : [])),
    );
    return menusOf(outline)
      .map((menu) => menu.filter(({ choice }) => !choice.fallback))
      .filter((menu) => menu.length > 1)
      .flatMap((menu) => menu.filter((branch) => !counted.has(branch.choice.label ?? '') && isTraceless(branch, menu)))
      .map(({ choice }) => ({
        place: choice.spot,
        message: `the choice "${choice.text}" has no consequence`,
        hint: 'Echo it below, or let it change something',
      }));
  },
};

/** Whether nothing is told or changed by a choice, and it leads where another one does. */
function isTraceless(branch: Branch, menu: readonly Branch[]): boolean {
  const ways = waysOf(branch);
  return !leavesTrace(branch) && menu.some((other) => other !== branch && waysOf(other) === ways);
}

function leavesTrace({ choice, below }: Branch): boolean {
  return (
    choice.echoed ||
    below.some((entry) => {
      if (entry.kind === 'text' || entry.kind === 'tag') return !entry.inChoice;
      if (entry.kind === 'name') return entry.deed !== 'reads';
      if (entry.kind === 'call') return WORDS.get(entry.name)?.reads !== true;
      return entry.kind === 'choice' || (entry.kind === 'way' && (entry.by === 'tunnel' || entry.by === 'thread'));
    })
  );
}

/** Where a choice leads, as far as its source says. */
function waysOf({ below }: Branch): string {
  const ways = entriesOf(below, 'way').filter(({ by }) => by !== 'value');
  return ways.map(({ by, target }) => `${by} ${target}`).join(', ');
}
