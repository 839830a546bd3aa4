/** Why the world changes: the scene that asked for it (null outside any scene) and the word of the vocabulary it used. */
export interface Cause {
  readonly scene: string | null;
  readonly by: string;
}

/** Everything that can be done to the world. The kinds are the words of story/lib/world.ink, and the two that tags say. */
export type Change =
  | { readonly kind: 'spend'; readonly minutes: number }
  | { readonly kind: 'wait' }
  | {
      readonly kind: 'enter_era';
      readonly era: string;
      readonly minute: number;
    }
  | {
      readonly kind: 'advance';
      readonly clock: string;
      readonly amount: number;
    }
  | { readonly kind: 'run'; readonly clock: string }
  | { readonly kind: 'halt'; readonly clock: string }
  | { readonly kind: 'record'; readonly fact: string }
  | { readonly kind: 'earth_becomes'; readonly state: string }
  | { readonly kind: 'give'; readonly item: string; readonly person: string }
  | { readonly kind: 'take'; readonly item: string }
  | { readonly kind: 'leave'; readonly item: string; readonly place: string }
  | { readonly kind: 'use_up'; readonly item: string; readonly amount: number }
  | { readonly kind: 'break_item'; readonly item: string }
  | { readonly kind: 'board'; readonly deck: number; readonly count: number }
  | { readonly kind: 'seal'; readonly deck: number }
  | { readonly kind: 'unseal'; readonly deck: number }
  | { readonly kind: 'defend'; readonly deck: number; readonly people: number }
  | {
      readonly kind: 'clear_drones';
      readonly deck: number;
      readonly count: number;
    }
  | { readonly kind: 'capture'; readonly asset: string }
  | { readonly kind: 'recover'; readonly asset: string }
  | { readonly kind: 'fire'; readonly item: string }
  | { readonly kind: 'retune'; readonly item: string }
  | { readonly kind: 'done'; readonly scene: string }
  /** The tag `# scene: SLUG`. */
  | { readonly kind: 'enter_scene'; readonly scene: string }
  /** The tag `# view: PERSON`. */
  | { readonly kind: 'look'; readonly person: string }
  /** The tag `# place: TEXT`. */
  | { readonly kind: 'arrive'; readonly place: string };

/** Everything that can be asked of the world. */
export type Question =
  | { readonly kind: 'minute' }
  | { readonly kind: 'era_is'; readonly era: string }
  | { readonly kind: 'clock'; readonly clock: string }
  | { readonly kind: 'full'; readonly clock: string }
  | { readonly kind: 'fact'; readonly fact: string }
  | { readonly kind: 'earth_is'; readonly state: string }
  | { readonly kind: 'future_is'; readonly state: string }
  | { readonly kind: 'has'; readonly item: string }
  | { readonly kind: 'holds'; readonly person: string; readonly item: string }
  | { readonly kind: 'charges'; readonly item: string }
  | { readonly kind: 'room_for'; readonly person: string }
  | { readonly kind: 'decks_lost' }
  | { readonly kind: 'deck_is'; readonly deck: number; readonly state: string }
  | { readonly kind: 'sealed'; readonly deck: number }
  | { readonly kind: 'drones'; readonly deck: number }
  | { readonly kind: 'crew'; readonly deck: number }
  | { readonly kind: 'begins'; readonly scene: string }
  | { readonly kind: 'ready'; readonly scene: string }
  | { readonly kind: 'due'; readonly scene: string }
  | { readonly kind: 'happened'; readonly scene: string };

/** What changed, told once, in order. `cause` says which scene asked for it, or which rule of the world it follows from. */
export type WorldEvent =
  | {
      readonly kind: 'minutes';
      readonly from: number;
      readonly to: number;
      readonly cause: Cause;
    }
  | {
      readonly kind: 'era';
      readonly from: string;
      readonly to: string;
      readonly minute: number;
      readonly cause: Cause;
    }
  | {
      readonly kind: 'clock';
      readonly clock: string;
      readonly from: number;
      readonly to: number;
      readonly cause: Cause;
    }
  | {
      readonly kind: 'mark';
      readonly clock: string;
      readonly at: number;
      readonly title: string;
      readonly minute: number;
      readonly cause: Cause;
    }
  | {
      readonly kind: 'running';
      readonly clock: string;
      readonly running: boolean;
      readonly cause: Cause;
    }
  | { readonly kind: 'fact'; readonly fact: string; readonly cause: Cause }
  | {
      readonly kind: 'earth';
      readonly from: string;
      readonly to: string;
      readonly cause: Cause;
    }
  | {
      readonly kind: 'item';
      readonly item: string;
      readonly from: Holder;
      readonly to: Holder;
      readonly cause: Cause;
    }
  | {
      readonly kind: 'charges';
      readonly item: string;
      readonly from: number;
      readonly to: number;
      readonly cause: Cause;
    }
  | {
      readonly kind: 'deck';
      readonly deck: number;
      readonly from: DeckState;
      readonly to: DeckState;
      readonly minute: number;
      /** The deck whose drones did it; null where they boarded, grew from within, or were driven off. */
      readonly neighbour: number | null;
      readonly cause: Cause;
    }
  | {
      readonly kind: 'headcount';
      readonly deck: number;
      readonly from: Headcount;
      readonly to: Headcount;
      readonly cause: Cause;
    }
  | {
      readonly kind: 'bulkheads';
      readonly deck: number;
      readonly sealed: boolean;
      readonly cause: Cause;
    }
  | {
      readonly kind: 'asset';
      readonly asset: string;
      readonly captured: boolean;
      readonly cause: Cause;
    }
  | { readonly kind: 'adapted'; readonly weapon: string; readonly cause: Cause }
  | { readonly kind: 'retuned'; readonly weapon: string; readonly cause: Cause }
  | {
      readonly kind: 'scene';
      readonly scene: string;
      readonly stage: 'entered' | 'done';
      readonly cause: Cause;
    };

/** Who or what holds an item: a person, or a place, or nothing any more. Exactly one of these at a time. */
export type Holder =
  | { readonly kind: 'person'; readonly person: string }
  | { readonly kind: 'place'; readonly place: string }
  | { readonly kind: 'gone'; readonly why: 'used-up' | 'broken' };

/** Who is on a deck: the crew, those of the crew who hold it under arms, and drones. Told once a change and deck. */
interface Headcount {
  readonly crew: number;
  readonly defenders: number;
  readonly drones: number;
}

/** Whose a deck is. */
export type DeckState = 'free' | 'contested' | 'assimilated';
