import { assimilate } from './assimilation.ts';
import type { Cause, WorldEvent } from './change.ts';
import { runClocks } from './clocks.ts';
import { changed, type Outcome, refused, refuseNumber, unknownName } from './outcome.ts';
import { named, type Scenario } from './scenario.ts';
import type { World } from './state.ts';

/** Lets minutes pass: the mission clock, the clocks that count minutes, and the fight for the ship move together. */
export function spend(scenario: Scenario, world: World, minutes: number, cause: Cause): Outcome {
  const wrong = refuseNumber('spend: the minutes', minutes, 0, 600);
  if (wrong !== null) return wrong;
  if (minutes === 0) return changed(world);
  const to = world.minute + minutes;
  const ran = runClocks(scenario, world, minutes, cause);
  const fought = assimilate(scenario, world, minutes, cause);
  const events: WorldEvent[] = [
    { kind: 'minutes', from: world.minute, to, cause },
    ...ran.moved,
    ...inOrder([...ran.marks, ...fought.events]),
  ];
  return changed({ ...fought.world, minute: to, clocks: ran.clocks }, events);
}

/** Moves the story to another era, whose clock stands at a minute. */
export function enterEra(scenario: Scenario, world: World, era: string, minute: number, cause: Cause): Outcome {
  if (named(scenario.eras, era) === null) return unknownName('era', era, Object.keys(scenario.eras));
  const wrong = refuseNumber(`enter_era(${era}): the minute`, minute, -1_000_000, 1_000_000);
  if (wrong !== null) return wrong;
  if (era === world.era) {
    return refused(
      `the story is in ${era} already, at minute ${world.minute}`,
      'spend lets minutes pass within an era',
    );
  }
  const event: WorldEvent = {
    kind: 'era',
    from: world.era ?? '',
    to: era,
    minute,
    cause,
  };
  return changed({ ...world, era, minute }, [event]);
}

// Marks and decks are told in the order in which they come; what has no minute of its own (headcounts) comes last.
function inOrder(events: readonly WorldEvent[]): readonly WorldEvent[] {
  const minuteOf = (event: WorldEvent) => ('minute' in event ? event.minute : Number.MAX_SAFE_INTEGER);
  return [...events].sort((one, other) => minuteOf(one) - minuteOf(other));
}
