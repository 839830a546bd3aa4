import { type Branch, menusOf } from '../branches.ts';
import { entriesOf, type Rule } from '../rule.ts';

/** Menus that are come back to and empty themselves. */
export const choicesRunOut: Rule = {
  code: 'choices-run-out',
  explanation:
    'A choice with * is offered once. Where every choice of a menu is of that kind and all of them lead back to it, nothing is left after the last: the story stops. Make one of them sticky (+), let one lead on, or add a fallback (* ->).',
  find: ({ outline }) =>
    menusOf(outline)
      .filter((menu) => menu.every(({ choice }) => !choice.sticky && !choice.fallback))
      .filter((menu) => menu.every((branch) => leadsBack(branch)))
      .flatMap(([first]) => (first === undefined ? [] : [first.choice.spot]))
      .map((place) => ({
        place,
        message: 'every choice here is offered once and leads back here: they run out',
        hint: 'Make one sticky with +, let one lead on, or add a fallback * ->',
      })),
};

/** Whether every way below the choice leads to the knot that the choice stands in. */
function leadsBack({ choice, below }: Branch): boolean {
  const { knot } = choice.spot;
  const ways = entriesOf(below, 'way').filter(({ by }) => by !== 'value' && by !== 'tunnel' && by !== 'thread');
  return ways.length > 0 && ways.every(({ target }) => target === knot || `${knot.split('.')[0]}.${target}` === knot);
}
