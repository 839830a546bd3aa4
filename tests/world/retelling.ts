import type { WorldEvent } from '../../src/world/change.ts';
import type { World } from '../../src/world/world.ts';

/** What of a world a listener can know from its events alone. */
export interface Faces {
  era: string | null;
  minute: number;
  earth: string | null;
  clocks: Record<string, { value: number; running: boolean }>;
  facts: string[];
  items: Record<string, { at: object; charges: number | null }>;
  adapted: string[];
  scenes: Record<string, string>;
  captured: string[];
  decks: { state: string; crew: number; defenders: number; drones: number; sealed: boolean }[];
}

/** The faces of a world as it stands. */
export function facesOf(world: World): Faces {
  const scenes = Object.entries(world.scenes).map(([name, { done }]) => [name, done === null ? 'entered' : 'done']);
  return structuredClone({
    era: world.era,
    minute: world.minute,
    earth: world.earth,
    clocks: world.clocks,
    facts: Object.keys(world.facts),
    items: world.items,
    adapted: Object.keys(world.weapons).filter((name) => world.weapons[name]?.adapted === true),
    scenes: Object.fromEntries(scenes),
    captured: [...(world.ship?.captured ?? [])],
    decks: (world.ship?.decks ?? []).map(({ state, crew, defenders, drones, sealed }) => {
      return { state, crew, defenders, drones, sealed };
    }),
  });
}

/** The faces after these events, told to somebody who knew the world before them. */
export function retell(faces: Faces, events: readonly WorldEvent[]): Faces {
  for (const event of events) hear(faces, event);
  return faces;
}

function hear(faces: Faces, event: WorldEvent): void {
  if (event.kind === 'minutes') faces.minute = event.to;
  if (event.kind === 'era') Object.assign(faces, { era: event.to, minute: event.minute });
  if (event.kind === 'earth') faces.earth = event.to;
  if (event.kind === 'clock') Object.assign(faces.clocks[event.clock] ?? {}, { value: event.to });
  if (event.kind === 'running') Object.assign(faces.clocks[event.clock] ?? {}, { running: event.running });
  if (event.kind === 'fact') faces.facts.push(event.fact);
  if (event.kind === 'item') Object.assign(faces.items[event.item] ?? {}, { at: event.to });
  if (event.kind === 'charges') Object.assign(faces.items[event.item] ?? {}, { charges: event.to });
  if (event.kind === 'adapted') faces.adapted.push(event.weapon);
  if (event.kind === 'scene' && faces.scenes[event.scene] !== 'done') faces.scenes[event.scene] = event.stage;
  hearOfDecks(faces, event);
}

function hearOfDecks(faces: Faces, event: WorldEvent): void {
  if (event.kind === 'asset' && event.captured) faces.captured.push(event.asset);
  if (event.kind === 'asset' && !event.captured) faces.captured = faces.captured.filter((name) => name !== event.asset);
  if (event.kind === 'deck') Object.assign(faces.decks[event.deck - 1] ?? {}, { state: event.to });
  if (event.kind === 'bulkheads') Object.assign(faces.decks[event.deck - 1] ?? {}, { sealed: event.sealed });
  if (event.kind === 'headcount') Object.assign(faces.decks[event.deck - 1] ?? {}, event.to);
}
