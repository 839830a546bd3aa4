import { type Link, named, type Scenario } from './scenario.ts';
import type { Recorded, World } from './state.ts';

/** How a link of the chain stands: it holds, something needed has not happened yet, it is strained, or it is broken. */
export type LinkState = 'held' | 'open' | 'strained' | 'broken';

/** A link of the chain, and the recorded and missing facts that make it so. */
export interface JudgedLink {
  readonly title: string;
  readonly state: LinkState;
  /** What the future would be if this link alone decided; null where it holds. */
  readonly leads_to: string | null;
  readonly facts: readonly LinkFact[];
}

/** A fact that a link depends on: what it does there, and when and why it was recorded; null where it was not. */
export interface LinkFact {
  readonly fact: string;
  readonly title: string;
  readonly does: 'needed' | 'strains' | 'mends' | 'breaks';
  readonly recorded: Recorded | null;
}

/** What the present would be if all stopped now, and why: links in the chain's order, and the weakest first. */
export interface Future {
  /** A state of Earth; null in a story that has none. */
  readonly state: string | null;
  readonly links: readonly JudgedLink[];
  /** Indexes into `links` of those that do not hold, the weakest first. */
  readonly weakest: readonly number[];
  /** False while Earth is in another state than the one in which history is in the balance: then no page shows the chain. */
  readonly weighed: boolean;
}

/**
 * Judges the chain. A link is broken if anything in `broken_by` is recorded; else strained if anything in `strained_by`
 * is and nothing in `mended_by`; else open while anything in `needs` is not recorded; else held. Where something needed
 * is missing, strained or not, it would never happen if all stopped now, and the future is that of an open link. The
 * worst link decides: broken, then missing something, then a strain with a `when_strained` of its own, then any strain;
 * the earlier of equals. While Earth is in another state than `weighed_in`, history is not in the balance, and the
 * future is Earth as it stands.
 */
export function future(scenario: Scenario, world: World): Future {
  const links = scenario.chain.map((link) => judge(scenario, world, link));
  const weakest = [...links.keys()]
    .filter((index) => links[index]?.state !== 'held')
    .toSorted((one, other) => rank(scenario, links[one]) - rank(scenario, links[other]) || one - other);
  return { state: stateOf(scenario, world, links, weakest), links, weakest, weighed: isWeighed(scenario, world) };
}

function stateOf(
  scenario: Scenario,
  world: World,
  links: readonly JudgedLink[],
  weakest: readonly number[],
): string | null {
  const { future: states } = scenario;
  if (states === null) return world.earth;
  if (!isWeighed(scenario, world)) return world.earth;
  return links[weakest[0] ?? -1]?.leads_to ?? states.held;
}

function isWeighed({ future: states }: Scenario, { earth }: World): boolean {
  return states !== null && (states.weighed_in === null || states.weighed_in === earth);
}

function judge(scenario: Scenario, world: World, link: Link): JudgedLink {
  const state = linkState(world, link);
  const facts = [
    ...factsOf(scenario, world, link.needs, 'needed'),
    ...factsOf(scenario, world, link.strained_by, 'strains'),
    ...factsOf(scenario, world, link.mended_by, 'mends'),
    ...factsOf(scenario, world, link.broken_by, 'breaks'),
  ];
  return {
    title: link.title,
    state,
    leads_to: leadsTo(scenario, link, state, isMissing(facts)),
    facts,
  };
}

function leadsTo(scenario: Scenario, link: Link, state: LinkState, missing: boolean): string | null {
  const { future: states } = scenario;
  if (state === 'broken') return states?.broken ?? null;
  if (missing) return states?.open ?? null;
  return state === 'strained' ? (link.when_strained ?? states?.strained ?? null) : null;
}

function isMissing(facts: readonly LinkFact[]): boolean {
  return facts.some((fact) => fact.does === 'needed' && fact.recorded === null);
}

function linkState(world: World, link: Link): LinkState {
  const recorded = (fact: string) => named(world.facts, fact) !== null;
  if (link.broken_by.some(recorded)) return 'broken';
  if (link.strained_by.some(recorded) && !link.mended_by.some(recorded)) return 'strained';
  return link.needs.every(recorded) ? 'held' : 'open';
}

function factsOf(
  scenario: Scenario,
  world: World,
  facts: readonly string[],
  does: LinkFact['does'],
): readonly LinkFact[] {
  return facts.map((fact) => {
    const title = named(scenario.facts, fact)?.title ?? fact;
    return { fact, title, does, recorded: named(world.facts, fact) };
  });
}

function rank(scenario: Scenario, link: JudgedLink | undefined): number {
  if (link?.state === 'broken') return 0;
  if (isMissing(link?.facts ?? [])) return 1;
  return link?.leads_to === scenario.future?.strained ? 3 : 2;
}
