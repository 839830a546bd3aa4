import type { Setup } from '../game/game.ts';
import { beginSession, type Journal, type Session } from '../game/session.ts';
import type { Program, Turn } from '../game/turn.ts';
import { fine, type Result } from '../problem.ts';
import type { Taken } from './spot.ts';

/** A game that nobody played, as a recording that can be replayed. */
export interface Recorded {
  readonly text: string;
  /** The turn that its last decision leads to. */
  readonly last: Turn;
}

/** Records what `play` decides in a new game; fails where `play` does. */
export function recordGame(
  program: Program,
  setup: Setup & { readonly created: string },
  play: (session: Session) => Result<null>,
): Result<Recorded> {
  const lines: string[] = [];
  const journal: Journal = {
    append: (line) => {
      lines.push(line);
      return null;
    },
  };
  const begun = beginSession(program, setup, journal);
  if (!begun.ok) return begun;
  const played = play(begun.value);
  return played.ok ? fine({ text: lines.join(''), last: begun.value.turn }) : played;
}

/** The same text in every process: nobody played these games at any time of day. */
const CREATED = '1970-01-01T00:00:00.000Z';

/** The recording of a way's decisions, up to the first that is not on offer. */
export function recordWay(program: Program, setup: Setup, way: readonly Taken[]): Recorded {
  const recorded = recordGame(program, { ...setup, created: CREATED }, (session) => {
    for (const { path, text } of way) {
      const choice = session.turn.choices.find((one) => one.path === path && one.text === text);
      if (choice === undefined || !session.decide(choice.index).ok) break;
    }
    return fine(null);
  });
  if (!recorded.ok) throw new Error('a journal in memory refuses nothing');
  return recorded.value;
}
