/** What kind of thing a parameter of the vocabulary names; `number` and `place` are free. */
export type ParameterKind =
  | 'clock'
  | 'person'
  | 'item'
  | 'fact'
  | 'deck-state'
  | 'earth-state'
  | 'asset'
  | 'scene'
  | 'ending'
  | 'era'
  | 'codex'
  | 'deck'
  | 'number'
  | 'place';

/** One function that .ink may call. `reads` is true where it only asks and may therefore stand anywhere. */
export interface Word {
  readonly name: string;
  readonly reads: boolean;
  readonly parameters: readonly ParameterKind[];
}

const asks = (name: string, ...parameters: ParameterKind[]): Word => ({ name, reads: true, parameters });
const changes = (name: string, ...parameters: ParameterKind[]): Word => ({ name, reads: false, parameters });

// Every function of story/lib/world.ink, in its order.
const VOCABULARY: readonly Word[] = [
  asks('minute'),
  asks('era_is', 'era'),
  changes('spend', 'number'),
  changes('wait'),
  changes('enter_era', 'era', 'number'),
  asks('clock', 'clock'),
  asks('full', 'clock'),
  changes('advance', 'clock', 'number'),
  changes('run', 'clock'),
  changes('halt', 'clock'),
  asks('fact', 'fact'),
  changes('record', 'fact'),
  asks('earth_is', 'earth-state'),
  changes('earth_becomes', 'earth-state'),
  asks('future_is', 'earth-state'),
  asks('has', 'item'),
  asks('holds', 'person', 'item'),
  asks('charges', 'item'),
  asks('room_for', 'person'),
  changes('give', 'item', 'person'),
  changes('take', 'item'),
  changes('leave', 'item', 'place'),
  changes('use_up', 'item', 'number'),
  changes('break_item', 'item'),
  asks('decks_lost'),
  asks('deck_is', 'deck', 'deck-state'),
  asks('sealed', 'deck'),
  asks('drones', 'deck'),
  asks('crew', 'deck'),
  changes('board', 'deck', 'number'),
  changes('seal', 'deck'),
  changes('unseal', 'deck'),
  changes('defend', 'deck', 'number'),
  changes('clear_drones', 'deck', 'number'),
  changes('capture', 'asset'),
  changes('recover', 'asset'),
  changes('fire', 'item'),
  changes('retune', 'item'),
  asks('begins', 'scene'),
  asks('ready', 'scene'),
  asks('due', 'scene'),
  asks('happened', 'scene'),
  changes('done', 'scene'),
];

/** The functions of story/lib/world.ink, by name, in its order. */
export const WORDS: ReadonlyMap<string, Word> = new Map(VOCABULARY.map((word) => [word.name, word]));
