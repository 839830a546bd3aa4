import type { Cause, WorldEvent } from './change.ts';
import { changed, type Outcome, type Refused, refused, refuseNumber, unknownName } from './outcome.ts';
import { type Clock, named, type Scenario } from './scenario.ts';
import type { ClockState, World } from './state.ts';

/** A clock and where it stands, or the refusal of its name. */
export function findClock(
  scenario: Scenario,
  world: World,
  name: string,
): { readonly clock: Clock; readonly state: ClockState } | Refused {
  const clock = named(scenario.clocks, name);
  const state = named(world.clocks, name);
  if (clock === null || state === null) return unknownName('clock', name, Object.keys(scenario.clocks));
  return { clock, state };
}

/** Moves a clock. It stops at 0 and at its size: the one place where a number is cut to its bounds in silence. */
export function advance(scenario: Scenario, world: World, name: string, amount: number, cause: Cause): Outcome {
  const found = findClock(scenario, world, name);
  if ('kind' in found) return found;
  const wrong = refuseNumber(`advance(${name}): the amount`, amount, -1_000_000, 1_000_000);
  if (wrong !== null) return wrong;
  const { clock, state } = found;
  const value = Math.min(clock.size, Math.max(0, state.value + amount));
  if (value === state.value) return changed(world);
  const events: WorldEvent[] = [
    { kind: 'clock', clock: name, from: state.value, to: value, cause },
    ...marksCrossed(name, clock, state.value, value, world.minute, cause),
  ];
  return changed({ ...world, clocks: { ...world.clocks, [name]: { ...state, value } } }, events);
}

/** Starts or stops a clock that counts minutes. */
export function setRunning(scenario: Scenario, world: World, name: string, running: boolean, cause: Cause): Outcome {
  const found = findClock(scenario, world, name);
  if ('kind' in found) return found;
  if (found.clock.counts !== 'minutes') {
    return refused(
      `the clock "${name}" does not count minutes, so it cannot ${running ? 'run' : 'halt'}`,
      'Give it "counts: minutes" in the scenario, or move it with advance',
    );
  }
  if (found.state.running === running) return changed(world);
  const clocks = { ...world.clocks, [name]: { ...found.state, running } };
  return changed({ ...world, clocks }, [{ kind: 'running', clock: name, running, cause }]);
}

/** The clocks `minutes` later, with one event for each that moved and one for each mark, in order of their minutes. */
export function runClocks(
  scenario: Scenario,
  world: World,
  minutes: number,
  cause: Cause,
): {
  readonly clocks: World['clocks'];
  readonly moved: readonly WorldEvent[];
  readonly marks: readonly WorldEvent[];
} {
  const clocks: Record<string, ClockState> = { ...world.clocks };
  const moved: WorldEvent[] = [];
  const marks: WorldEvent[] = [];
  for (const [name, clock] of Object.entries(scenario.clocks)) {
    const state = named(world.clocks, name);
    if (state === null || !runsNow(clock, state, world)) continue;
    const value = Math.min(clock.size, state.value + minutes);
    if (value === state.value) continue;
    clocks[name] = { ...state, value };
    moved.push({
      kind: 'clock',
      clock: name,
      from: state.value,
      to: value,
      cause,
    });
    const from = world.minute - state.value;
    for (const mark of clock.marks) {
      if (state.value < mark.at && mark.at <= value) marks.push(markOf(name, mark, from + mark.at, cause));
    }
  }
  return { clocks, moved, marks };
}

function runsNow(clock: Clock, state: ClockState, world: World): boolean {
  return clock.counts === 'minutes' && state.running && (clock.era === null || clock.era === world.era);
}

function marksCrossed(
  name: string,
  clock: Clock,
  from: number,
  to: number,
  minute: number,
  cause: Cause,
): readonly WorldEvent[] {
  const crossed = clock.marks.filter((mark) => from < mark.at && mark.at <= to);
  return crossed.map((mark) => markOf(name, mark, minute, cause));
}

function markOf(clock: string, mark: Clock['marks'][number], minute: number, cause: Cause): WorldEvent {
  return { kind: 'mark', clock, at: mark.at, title: mark.title, minute, cause };
}
