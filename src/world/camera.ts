import { changed, type Outcome, unknownName } from './outcome.ts';
import { named, type Scenario } from './scenario.ts';
import type { World } from './state.ts';

/** We see through this person's eyes. In a story whose scenario lists no people, anybody's will do. */
export function look(scenario: Scenario, world: World, person: string): Outcome {
  const known = Object.keys(scenario.people);
  if (known.length > 0 && named(scenario.people, person) === null) return unknownName('person', person, known);
  return changed(person === world.view ? world : { ...world, view: person });
}

/** We are at this place, in words of the story's own. */
export function arrive(world: World, place: string): Outcome {
  return changed(place === world.place ? world : { ...world, place });
}
