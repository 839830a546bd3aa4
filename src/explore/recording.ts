import type { Setup } from '../game/game.ts';
import { beginSession, type Journal } from '../game/session.ts';
import type { Program, Turn } from '../game/turn.ts';
import type { Taken } from './spot.ts';

/** A way through a story as a recording that can be replayed. */
export interface Recorded {
  readonly text: string;
  /** The decisions that could be taken, the last turn they lead to. */
  readonly taken: readonly Taken[];
  readonly last: Turn;
}

/** The same text in every process: nobody played these games at any time of day. */
const CREATED = '1970-01-01T00:00:00.000Z';

/** Records the decisions of a way, up to the first that is not on offer. */
export function recordWay(program: Program, setup: Setup, way: readonly Taken[]): Recorded {
  const lines: string[] = [];
  const journal: Journal = {
    append: (line) => {
      lines.push(line);
      return null;
    },
  };
  const begun = beginSession(program, { ...setup, created: CREATED }, journal);
  if (!begun.ok) throw new Error('a journal in memory refuses nothing');
  const session = begun.value;
  const taken: Taken[] = [];
  for (const wanted of way) {
    const choice = session.turn.choices.find(({ path, text }) => path === wanted.path && text === wanted.text);
    if (choice === undefined || !session.decide(choice.index).ok) break;
    taken.push(wanted);
  }
  return { text: lines.join(''), taken, last: session.turn };
}
