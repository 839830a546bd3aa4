import type { GameEvent } from './turn.ts';

/** The part of a turn that belongs to one scene. */
export interface SceneEvents {
  readonly events: readonly GameEvent[];
  /** Where `events` begin in the turn. */
  readonly from: number;
  /** Whether the scene is still open when the turn is told. */
  readonly open: boolean;
}

/** The events of a turn that belong to a scene, which was open before or not; null where none of the turn does. */
export function eventsInScene(events: readonly GameEvent[], scene: string, open: boolean): SceneEvents | null {
  const opens = events.map((event) => (event.kind === 'scene-opens' ? event.scene : null));
  const from = open ? 0 : opens.indexOf(scene);
  if (from < 0) return null;
  const to = opens.findIndex((slug, at) => at >= from && slug !== null && slug !== scene);
  return { events: events.slice(from, to < 0 ? events.length : to), from, open: to < 0 };
}
