import { fine, type Result } from '../problem.ts';
import { align, type Pair } from './align.ts';
import { type Difference, differences } from './differences.ts';
import { linesOf } from './digest.ts';
import { lineTo, partingOf } from './history.ts';
import type { Session } from './session.ts';
import type { Visit } from './survey.ts';

export type { Difference } from './differences.ts';

/** Two ways through a game, laid side by side. */
export interface Comparison {
  /** The last decision that both share; 0 the opening. */
  readonly parting: number;
  readonly one: Way;
  readonly other: Way;
  /** How the worlds at both ends differ: what is most to the point first. */
  readonly differences: readonly Difference[];
  /** What is said at both ends, line by line; empty where one way is a part of the other. */
  readonly told: readonly Pair<string>[];
}

/** What was decided behind the parting, the earliest first. The visit has the choice, its text's first line, and the scene. */
export interface Way {
  readonly n: number;
  readonly visits: readonly Visit[];
}

/** Lays the ways to two decisions side by side. Fails where the story leads to one of them no more. */
export function compareWays(session: Session, a: number, b: number): Result<Comparison> {
  const [one, other] = [session.turnAt(a), session.turnAt(b)];
  if (!one.ok) return one;
  if (!other.ok) return other;
  const parting = partingOf(session.history, a, b);
  const told =
    parting === a || parting === b ? [] : align(linesOf(one.value.events), linesOf(other.value.events), (line) => line);
  return fine({
    parting,
    told,
    one: wayOf(session, parting, a),
    other: wayOf(session, parting, b),
    differences: differences(session.program, one.value, other.value),
  });
}

function wayOf(session: Session, parting: number, n: number): Way {
  const behind = lineTo(session.history, n).filter((decision) => decision.n > parting);
  return { n, visits: behind.flatMap((decision) => session.visit(decision.n) ?? []) };
}
