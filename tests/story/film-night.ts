import type { Setup } from '../../src/game/game.ts';
import { start, step } from '../../src/game/game.ts';
import { lineTo } from '../../src/game/history.ts';
import { findChoice } from '../../src/game/matching.ts';
import type { Recording } from '../../src/game/recording.ts';
import type { Program, Turn } from '../../src/game/turn.ts';
import type { WorldEvent } from '../../src/world/change.ts';

/** What the decisions of a recording made of the night aboard, whatever its texts say of it. */
export interface FilmNight {
  /** The minute at which each deck fell first, by its number, in the order in which they did. */
  readonly fell: ReadonlyMap<number, number>;
  /** The minute at which each scene opened, in the order in which they did. */
  readonly opened: ReadonlyMap<string, number>;
  /** What the world did, in order. */
  readonly events: readonly WorldEvent[];
  /** How many decisions were not on offer any more when their turn came: the way ends at the first. */
  readonly undecided: number;
  /** How many decks were lost when a scene opened, those not counted that were won back. Throws where it never did. */
  lostBefore(scene: string): number;
}

/** Takes the decisions of a recording, with its seed, at a difficulty. */
export function playNight(program: Program, recording: Recording, difficulty: string): FilmNight {
  const { turns, undecided } = follow(program, recording, { seed: recording.header.seed, difficulty });
  const fell = new Map<number, number>();
  const opened = new Map<string, number>();
  const lost = new Map<string, number>();
  const events: WorldEvent[] = [];
  let decks = 0;
  let minute = 0;
  for (const event of turns.flatMap((turn) => turn.events)) {
    if (event.kind === 'scene-opens') {
      opened.set(event.scene, minute);
      lost.set(event.scene, decks);
    }
    if (event.kind !== 'world') continue;
    events.push(event.event);
    if (event.event.kind === 'minutes') minute = event.event.to;
    if (event.event.kind !== 'deck') continue;
    const { deck, from, to } = event.event;
    if (to === 'assimilated' && !fell.has(deck)) fell.set(deck, event.event.minute);
    decks += (to === 'assimilated' ? 1 : 0) - (from === 'assimilated' ? 1 : 0);
  }
  const lostBefore = (scene: string) => {
    const count = lost.get(scene);
    if (count === undefined) throw new Error(`the film's path does not come to ${scene}`);
    return count;
  };
  return { fell, opened, events, undecided, lostBefore };
}

function follow(program: Program, recording: Recording, setup: Setup): { turns: Turn[]; undecided: number } {
  const decisions = lineTo(recording);
  const turns = [start(program, setup)];
  for (const [at, decision] of decisions.entries()) {
    const { choices, state } = turns[at] as Turn;
    const choice = findChoice(choices, decision);
    if (choice === null) return { turns, undecided: decisions.length - at };
    turns.push(step(program, state, choice.index));
  }
  return { turns, undecided: 0 };
}
