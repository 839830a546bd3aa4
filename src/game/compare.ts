import { failed, fine, type Result } from '../problem.ts';
import { lineTo, partingOf } from './history.ts';
import type { Session } from './session.ts';
import type { Visit } from './survey.ts';

/** Two ways through a game, laid side by side. */
export interface Comparison {
  /** The last decision that both share; 0 the opening. */
  readonly parting: number;
  readonly one: Way;
  readonly other: Way;
  /** How the worlds at both ends differ: what is most to the point first. */
  readonly differences: readonly Difference[];
}

/** What was decided behind the parting, the earliest first. The visit has the choice, its text's first line, and the scene. */
export interface Way {
  readonly n: number;
  readonly visits: readonly Visit[];
}

/** Something that is so at one end and not at the other, in words for people. Null where there is nothing to say. */
export interface Difference {
  readonly about: 'ending' | 'time' | 'place' | 'earth' | 'ship' | 'deck' | 'clock' | 'fact' | 'item';
  readonly title: string;
  readonly one: string | null;
  readonly other: string | null;
}

/** Lays the ways to two decisions side by side. Fails where the story leads to one of them no more. */
export function compareWays(session: Session, a: number, b: number): Result<Comparison> {
  for (const n of [a, b]) {
    const turn = session.turnAt(n);
    if (!turn.ok) return failed(...turn.problems);
  }
  const parting = partingOf(session.history, a, b);
  return fine({ parting, one: wayOf(session, parting, a), other: wayOf(session, parting, b), differences: [] });
}

function wayOf(session: Session, parting: number, n: number): Way {
  const behind = lineTo(session.history, n).filter((decision) => decision.n > parting);
  return { n, visits: behind.flatMap((decision) => session.visit(decision.n) ?? []) };
}
