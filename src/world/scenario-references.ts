import type * as v from 'valibot';
import { cureForName } from '../nearest.ts';
import type { Complaint } from './data-complaints.ts';
import type { SCENARIO } from './scenario-shape.ts';

type Read = v.InferOutput<typeof SCENARIO>;

/** What is wrong with a scenario of the right shape: names that are not there, numbers that do not fit together. */
export function checkReferences(read: Read): readonly Complaint[] {
  return [
    ...checkStart(read),
    ...checkClocks(read),
    ...checkItems(read),
    ...checkEarth(read),
    ...checkChain(read),
    ...checkShip(read),
    ...checkScenes(read),
  ];
}

function checkStart({ start, eras, earth, people }: Read): readonly Complaint[] {
  const missing: Complaint[] = [];
  if (start.era === null && Object.keys(eras).length > 1) {
    missing.push({
      path: ['start'],
      code: 'scenario-key',
      message: 'start has no "era", and there are several',
      hint: 'Give it one: era: …',
    });
  }
  if (start.earth === null && Object.keys(earth).length > 0) {
    missing.push({
      path: ['start'],
      code: 'scenario-key',
      message: 'start has no "earth", and Earth has states',
      hint: 'Give it one: earth: …',
    });
  }
  return [
    ...missing,
    ...unknown(['start', 'era'], 'era', start.era, eras),
    ...unknown(['start', 'earth'], 'state of Earth', start.earth, earth),
    ...(Object.keys(people).length === 0 ? [] : unknown(['start', 'view'], 'person', start.view, people)),
  ];
}

function checkClocks({ clocks, people, eras }: Read): readonly Complaint[] {
  return Object.entries(clocks).flatMap(([name, clock]) => {
    const path = ['clocks', name];
    const { size } = clock;
    return [
      ...unknown([...path, 'of'], 'person', clock.of, people),
      ...unknown([...path, 'era'], 'era', clock.era, eras),
      ...unfit([...path, 'start'], clock.start > size, `${name} starts at ${clock.start}, beyond its size of ${size}`),
      ...unfit(
        [...path, 'runs'],
        clock.runs && clock.counts === null,
        `${name} runs, but counts nothing`,
        'Add "counts: minutes"',
      ),
      ...clock.marks.flatMap((mark, index) =>
        unfit(
          [...path, 'marks', String(index)],
          mark.at > size,
          `${name} has a mark at ${mark.at}, beyond its size of ${size}`,
        ),
      ),
    ];
  });
}

function checkItems({ items, people, weapons }: Read): readonly Complaint[] {
  const held = new Map<string, number>();
  return Object.entries(items).flatMap(([name, item]) => {
    const path = ['items', name];
    const { owner, place } = item;
    const count = owner === null ? 0 : (held.get(owner) ?? 0) + 1;
    if (owner !== null) held.set(owner, count);
    const limit = owner !== null && Object.hasOwn(people, owner) ? people[owner]?.carries : undefined;
    return [
      ...unknown([...path, 'owner'], 'person', owner, people),
      ...unknown([...path, 'weapon'], 'class of weapons', item.weapon, weapons),
      ...unfit(path, owner === null && place === null, `${name} has neither owner nor place`, 'Give it one of the two'),
      ...unfit(path, owner !== null && place !== null, `${name} has both owner and place`, 'Give it one of the two'),
      ...unfit(
        path,
        limit !== undefined && count > limit,
        `${owner} begins with ${count} things, and carries ${limit}`,
      ),
    ];
  });
}

function checkEarth({ earth }: Read): readonly Complaint[] {
  return Object.entries(earth).flatMap(([name, state]) =>
    unknownEach(['earth', name, 'next'], 'state of Earth', state.next, earth),
  );
}

function checkChain({ chain, facts, earth, future }: Read): readonly Complaint[] {
  const lists = ['needs', 'strained_by', 'mended_by', 'broken_by'] as const;
  const states = ['weighed_in', 'held', 'strained', 'open', 'broken'] as const;
  const undecided = chain.length > 0 && future === null && Object.keys(earth).length > 0;
  return [
    ...unfit(
      ['chain'],
      undecided,
      'there is a chain, but no "future" to say what it comes to',
      'Add "future: { held: …, strained: …, open: …, broken: … }"',
    ),
    ...chain.flatMap((link, index) => [
      ...lists.flatMap((list) => unknownEach(['chain', String(index), list], 'fact', link[list], facts)),
      ...unknown(['chain', String(index), 'when_strained'], 'state of Earth', link.when_strained, earth),
    ]),
    ...states.flatMap((state) => unknown(['future', state], 'state of Earth', future?.[state] ?? null, earth)),
  ];
}

function checkShip({ ship, weapons }: Read): readonly Complaint[] {
  if (ship === null) return [];
  const decks = ship.crew.length;
  return [
    ...unknown(['ship', 'weapon'], 'class of weapons', ship.weapon, weapons),
    ...unfit(
      ['ship', 'bridge'],
      ship.bridge > decks,
      `the bridge is on deck ${ship.bridge}, and there are ${decks} decks`,
    ),
    ...Object.keys(ship.places).flatMap((deck) =>
      unfit(['ship', 'places', deck], Number(deck) > decks, `there is no deck ${deck}: "crew" has ${decks} numbers`),
    ),
  ];
}

function checkScenes({ scenes, eras }: Read): readonly Complaint[] {
  return Object.entries(scenes).flatMap(([slug, scene]) => {
    const { opens, begins, closes } = scene;
    const shut = opens !== null && closes !== null && opens > closes;
    const outside = begins !== null && (begins < (opens ?? begins) || begins > (closes ?? begins));
    return [
      ...unknown(['scenes', slug, 'era'], 'era', scene.era, eras),
      ...unknownEach(['scenes', slug, 'after'], 'scene', scene.after, scenes),
      ...unfit(['scenes', slug], shut, `${slug} opens at ${opens} and closes before that, at ${closes}`),
      ...unfit(['scenes', slug, 'begins'], outside, `${slug} begins at ${begins}, outside its window`),
      ...unfit(['scenes', slug, 'after'], comesAfter(scenes, slug, slug, new Set()), `${slug} comes after itself`),
    ];
  });
}

// Whether `slug` waits for `earlier`, however many scenes lie between.
function comesAfter(scenes: Read['scenes'], slug: string, earlier: string, seen: Set<string>): boolean {
  if (seen.has(slug)) return false;
  seen.add(slug);
  const after = Object.hasOwn(scenes, slug) ? (scenes[slug]?.after ?? []) : [];
  return after.some((before) => before === earlier || comesAfter(scenes, before, earlier, seen));
}

function unknown(path: readonly string[], what: string, name: string | null, known: object): readonly Complaint[] {
  if (name === null || Object.hasOwn(known, name)) return [];
  const message = `there is no ${what} "${name}"`;
  return [{ path, code: 'unknown-name', message, hint: cureForName(name, Object.keys(known)) }];
}

function unknownEach(
  path: readonly string[],
  what: string,
  names: readonly string[],
  known: object,
): readonly Complaint[] {
  return names.flatMap((name, index) => unknown([...path, String(index)], what, name, known));
}

function unfit(path: readonly string[], wrong: boolean, message: string, hint?: string): readonly Complaint[] {
  return wrong ? [{ path, code: 'scenario-value', message, ...(hint === undefined ? {} : { hint }) }] : [];
}
