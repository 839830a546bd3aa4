import type { Cause } from './change.ts';
import { changed, type Outcome, type Refused, unknownName } from './outcome.ts';
import { named, type Scenario } from './scenario.ts';
import type { World } from './state.ts';

/** The camera cuts to a scene. In a story whose scenario lists no scenes, any slug will do. */
export function enterScene(scenario: Scenario, world: World, scene: string, cause: Cause): Outcome {
  const wrong = refuseScene(scenario, scene);
  if (wrong !== null) return wrong;
  const before = named(world.scenes, scene);
  const entered = before?.entered ?? world.minute;
  const scenes = {
    ...world.scenes,
    [scene]: { entered, done: before?.done ?? null },
  };
  const news = before === null || before.entered === null;
  const next = { ...world, scene, scenes };
  return changed(next, news ? [{ kind: 'scene', scene, stage: 'entered', cause }] : []);
}

/** A scene has happened, watched or not. Saying so twice changes nothing. */
export function finishScene(scenario: Scenario, world: World, scene: string, cause: Cause): Outcome {
  const wrong = refuseScene(scenario, scene);
  if (wrong !== null) return wrong;
  const before = named(world.scenes, scene);
  if (before !== null && before.done !== null) return changed(world);
  const scenes = {
    ...world.scenes,
    [scene]: { entered: before?.entered ?? null, done: world.minute },
  };
  return changed({ ...world, scenes }, [{ kind: 'scene', scene, stage: 'done', cause }]);
}

/** Whether a scene has happened. */
export function hasHappened(world: World, scene: string): boolean {
  return (named(world.scenes, scene)?.done ?? null) !== null;
}

/** Whether the camera can cut to a scene now: new, in its era and window, and all that it comes after has happened. */
export function isReady(scenario: Scenario, world: World, name: string): boolean {
  const scene = named(scenario.scenes, name);
  if (scene === null || named(world.scenes, name) !== null) return false;
  if (scene.era !== null && scene.era !== world.era) return false;
  if (scene.opens !== null && world.minute < scene.opens) return false;
  if (scene.closes !== null && world.minute > scene.closes) return false;
  return scene.after.every((earlier) => hasHappened(world, earlier));
}

/** The minute at which a scene begins for whoever cuts to it now: its own, or this one where that has passed. */
export function beginningOf(scenario: Scenario, world: World, name: string): number {
  return Math.max(world.minute, named(scenario.scenes, name)?.begins ?? world.minute);
}

/** Whether a scene's window has closed, in its era, without anybody having watched it or told what came of it. */
export function isDue(scenario: Scenario, world: World, name: string): boolean {
  const scene = named(scenario.scenes, name);
  if (scene === null || scene.closes === null || named(world.scenes, name) !== null) return false;
  return (scene.era === null || scene.era === world.era) && world.minute > scene.closes;
}

/**
 * Minutes until a scene's window next opens or closes, of those that the camera could cut to by then; 0 where none does.
 * A window that closes does so in the minute after its last. Never more than may be spent at once.
 */
export function minutesToNextWindow(scenario: Scenario, world: World): number {
  const ahead = Object.keys(scenario.scenes).flatMap((name) => nextTurnOf(scenario, world, name) ?? []);
  const minutes = ahead.filter((minute) => minute > world.minute).map((minute) => minute - world.minute);
  return minutes.length === 0 ? 0 : Math.min(600, ...minutes);
}

// When a scene that is ready closes; when one that waits for nothing but its hour opens.
function nextTurnOf(scenario: Scenario, world: World, name: string): number | null {
  const { era, opens, closes, after } = scenario.scenes[name] ?? { era: null, opens: null, closes: null, after: [] };
  if (isReady(scenario, world, name)) return closes === null ? null : closes + 1;
  const waits = named(world.scenes, name) === null && (era === null || era === world.era);
  return waits && after.every((earlier) => hasHappened(world, earlier)) ? opens : null;
}

/** The refusal of a scene that the scenario does not list; null where it does, or lists none at all. */
export function refuseScene(scenario: Scenario, scene: string): Refused | null {
  const known = Object.keys(scenario.scenes);
  return known.length === 0 || known.includes(scene) ? null : unknownName('scene', scene, known);
}
