import { errorOf, failed, fine, type Problem, type Result } from '../problem.ts';
import type { Follower } from './follower.ts';
import { decisionAt, type History } from './history.ts';
import type { Decision } from './recording.ts';
import { lostVisit, type Visit, visitOf } from './survey.ts';
import type { Turn } from './turn.ts';
import type { Divergence } from './verdict.ts';

/** So many turns are kept whole for going back and forth. */
const RECENT = 48;

/** Between two turns that are kept whole for good there are so many decisions. */
const STRIDE = 32;

/** The turns of a game: a few kept whole, the others replayed from these; of each known one, what a page shows of it. */
export class Turns {
  readonly #follower: Follower;
  readonly #history: History;
  /** In the order of their use. */
  readonly #recent = new Map<number, Turn>();
  readonly #checkpoints = new Map<number, Turn>();
  readonly #visits = new Map<number, Visit>();
  readonly #lost = new Map<number, Problem>();

  /** Of the turns on a history none is known yet: the opening is kept first. */
  constructor(follower: Follower, history: History) {
    this.#follower = follower;
    this.#history = history;
  }

  /** Keeps the turn of decision `n`, which was taken at the turn `before`; null for the opening. */
  keep(n: number, turn: Turn, before: Turn | null): void {
    const visit = this.#visits.get(n) ?? this.#see(n, turn, before);
    if (visit.depth % STRIDE === 0) this.#checkpoints.set(n, turn);
    this.#use(n, turn);
  }

  /** What is known of decision `n`, whose way may never have been replayed. */
  visit(n: number): Visit | null {
    return this.#visits.get(n) ?? null;
  }

  /** Remembers that the story does not lead to a decision any more. */
  lose(decision: Decision, verdict: Divergence): Problem {
    const problem = lostProblem(decision, verdict);
    this.#lost.set(decision.n, problem);
    const before = this.#visits.get(decision.parent);
    if (before !== undefined) this.#visits.set(decision.n, lostVisit(decision, before));
    return problem;
  }

  /** The problem where this game has no decision `n`, else null. */
  unknown(n: number): Problem | null {
    const last = this.#history.decisions.length;
    if (Number.isInteger(n) && n >= 0 && n <= last) return null;
    return errorOf('no-decision', `there is no decision ${n} in this game`, `Decisions are numbered from 1 to ${last}`);
  }

  /** The turn of decision `n`, replayed where it is not kept; fails where the story does not lead there. */
  at(n: number): Result<Turn> {
    const unknown = this.unknown(n);
    if (unknown !== null) return failed(unknown);
    const back: Decision[] = [];
    let turn = this.#find(n);
    for (let at = n; turn === null; turn = this.#find(at)) {
      const lost = this.#lost.get(at);
      if (lost !== undefined) return failed(this.#inherit(lost, back));
      const decision = decisionAt(this.#history, at);
      if (decision === null) throw new Error('the opening is kept for good');
      back.push(decision);
      at = decision.parent;
    }
    return this.#replay(turn, back);
  }

  #replay(from: Turn, back: Decision[]): Result<Turn> {
    let turn = from;
    for (let decision = back.pop(); decision !== undefined; decision = back.pop()) {
      const followed = this.#follower.follow(turn, decision);
      if (followed.kind === 'lost') return failed(this.#inherit(this.lose(decision, followed.verdict), back));
      this.keep(decision.n, followed.replayed.turn, turn);
      turn = followed.replayed.turn;
    }
    return fine(turn);
  }

  /** Below a lost decision all are lost, `back` of them up to it; and for the same reason. */
  #inherit(problem: Problem, back: Decision[]): Problem {
    for (const decision of back.toReversed()) {
      this.#lost.set(decision.n, problem);
      const before = this.#visits.get(decision.parent);
      if (before !== undefined) this.#visits.set(decision.n, lostVisit(decision, before));
    }
    return problem;
  }

  #see(n: number, turn: Turn, before: Turn | null): Visit {
    const decision = decisionAt(this.#history, n);
    const parent = this.#visits.get(decision?.parent ?? 0);
    const visit = visitOf(
      decision,
      parent === undefined || before === null ? null : { visit: parent, turn: before },
      turn,
    );
    this.#visits.set(n, visit);
    return visit;
  }

  #find(n: number): Turn | null {
    const turn = this.#recent.get(n) ?? this.#checkpoints.get(n) ?? null;
    if (turn !== null) this.#use(n, turn);
    return turn;
  }

  #use(n: number, turn: Turn): void {
    this.#recent.delete(n);
    this.#recent.set(n, turn);
    if (this.#recent.size <= RECENT) return;
    for (const oldest of this.#recent.keys()) {
      this.#recent.delete(oldest);
      return;
    }
  }
}

function lostProblem(decision: Decision, verdict: Divergence): Problem {
  const about = `decision ${decision.n}, "${decision.text.trim()}",`;
  const gone = verdict.why === 'choice-gone' || verdict.why === 'choice-unclear';
  const message = gone
    ? `${about} is not on offer in the story as it is now`
    : `${about} leads somewhere else in the story as it is now`;
  return errorOf('way-lost', message, 'Play on from a decision before it');
}
