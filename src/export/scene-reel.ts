import { eventsInScene } from '../game/scene-events.ts';
import type { Frame, Reel } from '../terminal/reel.ts';

/** Cuts a reel to one scene, from where it first opens to where another does. Its last menu, which that one offers, is left out. */
export function reelOfScene(reel: Reel, scene: string): Reel {
  const frames: Frame[] = [];
  let open = false;
  for (const frame of reel.frames) {
    const part = eventsInScene(frame.turn.events, scene, open);
    if (part === null) continue;
    open = part.open;
    const turn = { ...frame.turn, events: part.events };
    frames.push(open ? { ...frame, turn } : { ...frame, turn, offered: [], taken: null });
    if (!open) break;
  }
  // How the scene was come to is no part of it.
  return { ...reel, frames: frames.map((frame, at) => (at === 0 ? { ...frame, choice: null } : frame)) };
}
