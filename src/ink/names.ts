import type { ParameterKind } from './vocabulary.ts';

/** The names that a scenario knows, by what they name. A kind that is left out is not checked. */
export type Names = Readonly<Partial<Record<ParameterKind, readonly string[]>>>;

/** What a message calls one thing of a kind. */
export const KIND_TITLES: Readonly<Record<ParameterKind, string>> = {
  clock: 'clock',
  person: 'person',
  item: 'item',
  fact: 'fact',
  'deck-state': 'state of a deck',
  'earth-state': 'state of Earth',
  asset: 'asset',
  scene: 'scene',
  ending: 'ending',
  era: 'era',
  codex: 'codex entry',
  deck: 'deck',
  number: 'number',
  place: 'place',
};
