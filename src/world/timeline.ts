import type { Cause } from './change.ts';
import { changed, type Outcome, refused, unknownName } from './outcome.ts';
import { named, type Scenario } from './scenario.ts';
import type { World } from './state.ts';

/** Records a fact with its cause. What is recorded stays so; recording it again changes nothing. */
export function record(scenario: Scenario, world: World, fact: string, cause: Cause): Outcome {
  if (named(scenario.facts, fact) === null) return unknownName('fact', fact, Object.keys(scenario.facts));
  if (named(world.facts, fact) !== null) return changed(world);
  const recorded = { era: world.era, minute: world.minute, cause };
  return changed({ ...world, facts: { ...world.facts, [fact]: recorded } }, [{ kind: 'fact', fact, cause }]);
}

/** Moves Earth to another state, if the scenario lets that one come next. Becoming what it is changes nothing. */
export function earthBecomes(scenario: Scenario, world: World, state: string, cause: Cause): Outcome {
  if (named(scenario.earth, state) === null) return unknownName('state of Earth', state, Object.keys(scenario.earth));
  if (world.earth === state) return changed(world);
  if (world.earth === null) return refused(`Earth has no state yet`, 'Give the scenario a "start: { earth: … }"');
  const next = named(scenario.earth, world.earth)?.next ?? [];
  if (!next.includes(state)) {
    return refused(
      `Earth is ${world.earth} and cannot become ${state}`,
      next.length === 0 ? `Nothing comes after ${world.earth}` : `After ${world.earth} comes ${next.join(' or ')}`,
    );
  }
  return changed({ ...world, earth: state }, [{ kind: 'earth', from: world.earth, to: state, cause }]);
}
