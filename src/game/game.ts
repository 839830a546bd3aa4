import type { InkChoice } from '../ink/driver.ts';
import type { Limits } from '../ink/guards.ts';
import { type InkTurn, jumpInk, type Keeping, startInk, stepInk, writeLate } from '../ink/host.ts';
import { readTag } from '../ink/tags.ts';
import { createWorld } from '../world/world.ts';
import { Happened } from './happened.ts';
import { type Ledger, ledgerDriver } from './ledger.ts';
import type { Choice, GameEvent, GameState, Program, Turn } from './turn.ts';
import { WORLD_WORDS } from './words.ts';

/** What a game begins with. The same setup gives the same game everywhere, at any time. */
export interface Setup {
  /** A whole number from 0 to 2147483647. */
  readonly seed: number;
  readonly difficulty: string;
}

/** The setup of a game that was begun with these values, whatever else is known of it. */
export function setupOf({ seed, difficulty }: Setup): Setup {
  return { seed, difficulty };
}

/** Opens a game: everything up to its first decision. */
export function start(program: Program, setup: Setup, manner: Manner = {}): Turn {
  const world = program.scenario === null ? null : createWorld(program.scenario, setup);
  const ledger: Ledger = { world, scene: null, view: null, place: null, ending: null, happened: new Happened() };
  return turnOf(
    startInk(program.image, {
      seed: setup.seed,
      ledger,
      driver: ledgerDriver(program.scenario),
      answered: answeredIn(program),
      ...manner,
    }),
  );
}

/** How a step is taken by those who do not play: who only looks ahead, or only passes through. */
export interface Manner {
  /** Smaller limits than a story has by right. */
  readonly limits?: Partial<Limits>;
  /**
   * False where nothing but the very next step will start from the state that comes of this one: that is quicker. `later`
   * where `keepTurn` may be asked to keep it.
   */
  readonly keeps?: Keeping;
  /** Gathers the pieces of the story that the step goes through; see `ink/census.ts`. */
  readonly trace?: Set<object>;
}

/** Takes a choice that the last turn offered, by its index, and plays to the next decision. */
export function step(program: Program, state: GameState, choice: number, manner: Manner = {}): Turn {
  const { ink, ...camera } = state;
  const ledger: Ledger = { ...camera, happened: new Happened() };
  return turnOf(
    stepInk(program.image, {
      state: ink,
      choice,
      ledger,
      driver: ledgerDriver(program.scenario),
      answered: answeredIn(program),
      ...manner,
    }),
  );
}

/** The last turn that was taken, fit to go on from at any time, whatever other steps are taken before. */
export function keepTurn({ image }: Program, turn: Turn): Turn {
  const { state, fault } = writeLate(image, turn.state.ink);
  if (fault !== null) return { ...turn, choices: [], ending: null, fault };
  return state === turn.state.ink ? turn : { ...turn, state: { ...turn.state, ink: state } };
}

/** Goes to an Ink path, as nobody who plays can, and plays to the next decision. An ending that was reached is none any more. */
export function jump(program: Program, state: GameState, path: string): Turn {
  const { ink, ...camera } = state;
  const ledger: Ledger = { ...camera, ending: null, happened: new Happened() };
  return turnOf(
    jumpInk(program.image, {
      state: ink,
      path,
      ledger,
      driver: ledgerDriver(program.scenario),
      answered: answeredIn(program),
    }),
  );
}

/** A story without a scenario falls back on its own functions. */
function answeredIn(program: Program): ReadonlySet<string> {
  return program.scenario === null ? NO_WORDS : WORLD_WORDS;
}

const NO_WORDS: ReadonlySet<string> = new Set();

function turnOf(turn: InkTurn<Ledger>): Turn {
  const { happened, ...camera } = turn.ledger;
  const over = turn.choices.length === 0 && turn.fault === null;
  const ending = over ? camera.ending : null;
  const closing: readonly GameEvent[] = ending === null ? [] : [{ kind: 'ending', slug: ending }];
  return {
    state: {
      ink: turn.state,
      ...camera,
      view: camera.view ?? camera.world?.view ?? null,
      place: camera.place ?? camera.world?.place ?? null,
    },
    events: [...happened.events, ...closing],
    choices: turn.fault === null ? turn.choices.map(readChoice) : [],
    ending,
    fault: turn.fault,
    warnings: turn.warnings,
  };
}

function readChoice(choice: InkChoice): Choice {
  const tags = choice.tags.map(readTag);
  const use = tags.find((tag) => tag?.key === 'use')?.value ?? null;
  return {
    ...choice,
    use,
    timeout: choice.tags.some((tag) => tag.trim() === 'timeout'),
  };
}
