import type { Cause, DeckState, Holder } from './change.ts';
import type { Named } from './scenario.ts';

/** All that TypeScript keeps count of in a story: a plain, immutable JSON value. The same for the same past, always. */
export interface World {
  /** The version of the arithmetic that made it. */
  readonly rules: number;
  readonly difficulty: string;
  /** The state of the world's own generator, an unsigned 32-bit number. */
  readonly random: number;
  readonly era: string | null;
  readonly minute: number;
  readonly scene: string | null;
  readonly view: string | null;
  readonly place: string | null;
  readonly earth: string | null;
  readonly clocks: Named<ClockState>;
  /** Those that are recorded, in the order in which they were. */
  readonly facts: Named<Recorded>;
  readonly items: Named<ItemState>;
  readonly weapons: Named<WeaponState>;
  readonly scenes: Named<SceneState>;
  readonly ship: ShipState | null;
}

/** Where a clock stands, and whether passing minutes move it. */
export interface ClockState {
  readonly value: number;
  readonly running: boolean;
}

/** When and why a fact came to be so. */
export interface Recorded {
  readonly era: string | null;
  readonly minute: number;
  readonly cause: Cause;
}

/** Where an item is, and what is left in it; null charges where it has none to count. */
export interface ItemState {
  readonly at: Holder;
  readonly charges: number | null;
}

/** What the drones have seen of a class of weapons. */
interface WeaponState {
  readonly shots: number;
  readonly adapted: boolean;
}

/** The minutes at which a scene was entered and was done; null where it was not. */
interface SceneState {
  readonly entered: number | null;
  readonly done: number | null;
}

/** The ship and the fight for it. Crew, drones and lost always add up to the crew at the start and those who boarded. */
export interface ShipState {
  /** The era in which drones came aboard; they move in no other. Null while none have. */
  readonly era: string | null;
  readonly decks: readonly Deck[];
  readonly boarded: number;
  /** Drones destroyed. */
  readonly lost: number;
  /** What the Borg hold of the ship's assets, in the order of capture. */
  readonly captured: readonly string[];
  /** True once a first deck has fallen: before that, nobody flees. */
  readonly alarm: boolean;
}

/** One deck. Deck 1 is the first of the list. */
export interface Deck {
  readonly state: DeckState;
  readonly crew: number;
  /** Those of the crew who hold the deck under arms. */
  readonly defenders: number;
  readonly drones: number;
  readonly sealed: boolean;
  /** How far the Borg have taken it, of 10,000. */
  readonly grip: number;
  /** Thousandths of a capture and of a kill that are carried to the next minute. */
  readonly capturing: number;
  readonly killing: number;
}
