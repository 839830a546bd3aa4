import type { Recording } from '../game/recording.ts';
import type { Replay, ReplayedTurn } from '../game/replay.ts';
import type { Program } from '../game/turn.ts';
import { renderTurn } from '../terminal/plain-passage.ts';
import { sanitize } from '../terminal/sanitize.ts';
import { reportWorld, type WorldReport } from '../world/report.ts';

/** A replayed game as text to be read: what it says, and after `>` what was chosen. */
export function renderText({ scenario }: Program, { turns }: Replay): string {
  return turns
    .map(({ decision, turn }) => {
      const chosen = decision === null ? '' : `\n> ${sanitize(decision.text).trim()}\n\n`;
      return chosen + renderTurn(turn, scenario);
    })
    .join('');
}

/** A replayed game as JSON for scripts. */
export function renderJson(program: Program, { header }: Recording, { turns }: Replay): string {
  const { story, seed, difficulty } = header;
  const told = {
    story,
    seed,
    difficulty,
    turns: turns.map((turn) => turnOf(program, turn)),
    ending: turns.at(-1)?.turn.ending ?? null,
  };
  return `${JSON.stringify(told, null, 2)}\n`;
}

function turnOf({ scenario }: Program, { decision, turn }: ReplayedTurn): unknown {
  const { scene, view, world } = turn.state;
  return {
    n: decision?.n ?? 0,
    parent: decision?.parent ?? null,
    choice: decision?.text ?? null,
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
    decks: decks.map(({ deck, state, crew, drones, sealed }) => ({
      deck,
      state,
      crew,
      drones,
      sealed,
    })),
    facts: facts.map(({ fact, cause }) => ({ fact, cause })),
    inventory: inventory.map(({ item, owner, place, charges }) => ({
      item,
      owner,
      place,
      charges,
    })),
  };
}
