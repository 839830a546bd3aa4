import type { ReplayedTurn } from '../game/replay.ts';
import { countWords } from '../ink/words.ts';

/** What one game reads and asks. */
export interface PathCount {
  /** The words of its passages. */
  readonly words: number;
  /** The decisions taken where two or more choices were in the menu. */
  readonly decisions: number;
}

/** Counts what a replayed game reads and asks. */
export function countPath(turns: readonly ReplayedTurn[]): PathCount {
  const said = turns.flatMap(({ turn }) => turn.events.flatMap((event) => (event.kind === 'text' ? [event.text] : [])));
  const taken = turns.slice(0, -1).filter(({ turn }) => turn.choices.filter(({ use }) => use === null).length > 1);
  return { words: said.reduce((sum, text) => sum + countWords(text), 0), decisions: taken.length };
}
