import type { Frame, Reel } from '../terminal/reel.ts';
import { reportWorld, type WorldReport } from '../world/report.ts';

/** A reel as JSON for scripts, with the world after every turn, a line for each. Texts are as the story has them. */
export function renderJson(reel: Reel): string {
  const { story, seed, difficulty } = reel.recording.header;
  const turns = [
    ...turnsOf(reel, reel.frames, null),
    ...reel.others.flatMap(({ frames, from }) => turnsOf(reel, frames, from)),
  ];
  const ending = reel.frames.at(-1)?.turn.ending ?? null;
  const lines = turns.map((turn) => `\n    ${JSON.stringify(turn)}`).join(',');
  const head = [
    `"story": ${JSON.stringify(story)}`,
    `"seed": ${seed}`,
    `"difficulty": ${JSON.stringify(difficulty)}`,
    `"turns": [${lines}\n  ]`,
    `"ending": ${JSON.stringify(ending)}`,
  ];
  return `${visible(`{\n  ${head.join(',\n  ')}\n}`)}\n`;
}

/** The turns of a way that begins after decision `from`; null for the opening. */
function turnsOf(reel: Reel, frames: readonly Frame[], from: number | null): readonly unknown[] {
  return frames.map((frame, at) => turnOf(reel, frame, at === 0 ? from : (frames[at - 1]?.n ?? null)));
}

function turnOf({ program: { scenario } }: Reel, { n, choice, turn }: Frame, parent: number | null): unknown {
  const { scene, view, world } = turn.state;
  return {
    n,
    parent,
    choice,
    scene,
    view,
    era: world?.era ?? null,
    minute: world?.minute ?? null,
    text: turn.events
      .flatMap((event) => (event.kind === 'text' ? [event.text.trim()] : []))
      .filter((line) => line !== ''),
    choices: turn.choices.map(({ text }) => text),
    events: turn.events
      .filter(({ kind }) => kind !== 'text')
      .map((event) => (event.kind === 'world' ? event.event : event)),
    world: scenario === null || world === null ? null : worldOf(reportWorld(scenario, world)),
  };
}

function worldOf({ earth, clocks, decks, facts, inventory }: WorldReport): unknown {
  return {
    earth,
    clocks,
    decks: decks.map(({ deck, state, crew, drones, sealed }) => ({ deck, state, crew, drones, sealed })),
    facts: facts.map(({ fact, cause }) => ({ fact, cause })),
    inventory: inventory.map(({ item, owner, place, charges }) => ({ item, owner, place, charges })),
  };
}

/** JSON lets characters stand bare that would steer a terminal or hide what is read: they are escaped, and mean the same. */
function visible(json: string): string {
  return json.replace(
    /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e0fff}]/gu,
    (sign) =>
      sign
        .split('')
        .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .join(''),
  );
}
