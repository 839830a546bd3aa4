import type { Entry, Outline } from '../../ink/outline/outline.ts';
import { type Branch, menusOf } from '../branches.ts';
import { entriesOf, type Rule } from '../rule.ts';

/** Menus that are come back to and empty themselves. */
export const choicesRunOut: Rule = {
  code: 'choices-run-out',
  explanation:
    'A choice with * is offered once. Where every choice of a menu is of that kind and all of them lead back to it, nothing is left after the last: the story stops. Make one of them sticky (+), let one lead on, or add a fallback (* ->).',
  find: ({ outline }) => {
    // Choices that a thread brings are in the menu too.
    const threads = entriesOf(outline, 'way').filter(({ by }) => by === 'thread');
    const threaded = new Set(threads.map(({ spot }) => spot.knot));
    return menusOf(outline)
      .filter((menu) => menu.every(({ choice }) => !choice.sticky && !choice.fallback))
      .filter((menu) => !threaded.has(menu[0]?.choice.spot.knot ?? '') && allLeadBack(menu, outline))
      .flatMap(([first]) => (first === undefined ? [] : [first.choice.spot]))
      .map((place) => ({
        place,
        message: 'every choice here is offered once and leads back here: they run out',
        hint: 'Make one sticky with +, let one lead on, or add a fallback * ->',
      }));
  },
};

function allLeadBack(menu: readonly Branch[], outline: Outline): boolean {
  const [first] = menu;
  const last = menu.at(-1);
  if (first === undefined || last === undefined) return false;
  const { knot } = first.choice.spot;
  const targets = placesAbove(first.at, outline, knot);
  const after = gatheredAfter(last, outline);
  return menu.every(({ below }) => leadsTo(below, targets) ?? leadsTo(after, targets) ?? false);
}

/** What a divert may name to come to the menu again: its knot, and the labels above it there. */
function placesAbove(at: number, outline: Outline, knot: string): ReadonlySet<string> {
  const [whole = '', stitch] = knot.split('.');
  const labels: string[] = [];
  // What stands in a knot stands together.
  for (let above = at - 1; outline[above]?.spot.knot === knot; above--) {
    const entry = outline[above];
    if ((entry?.kind === 'gather' || entry?.kind === 'choice') && entry.label !== null) labels.push(entry.label);
  }
  return new Set([
    knot,
    stitch ?? whole,
    ...labels.flatMap((label) => [label, `${whole}.${label}`, `${knot}.${label}`]),
  ]);
}

/** What a menu's choices fall into that lead nowhere: the gather below them, as far as nothing is decided in it. */
function gatheredAfter({ choice, below, at }: Branch, outline: Outline): Outline {
  const from = at + 1 + below.length;
  const gather = outline[from];
  if (gather?.kind !== 'gather' || gather.depth > choice.depth) return [];
  let end = from + 1;
  for (let entry = outline[end]; entry !== undefined; entry = outline[++end])
    if (isNext(entry, choice.spot.knot)) break;
  return outline.slice(from, end);
}

function isNext({ kind, spot }: Entry, knot: string): boolean {
  return kind === 'choice' || kind === 'gather' || kind === 'knot' || spot.knot !== knot;
}

/** Whether every way of some text leads to these places; null where there is no way. */
function leadsTo(outline: Outline, targets: ReadonlySet<string>): boolean | null {
  const ways = entriesOf(outline, 'way').filter(({ by }) => by !== 'value' && by !== 'tunnel');
  return ways.length === 0 ? null : ways.every(({ target }) => targets.has(target));
}
