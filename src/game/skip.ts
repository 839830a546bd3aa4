import { fine, type Result } from '../problem.ts';
import type { Outcome } from './digest.ts';
import { decisionAt, type History } from './history.ts';
import type { Decision } from './recording.ts';
import { findChoice } from './replay.ts';
import type { Turn } from './turn.ts';

/** So many decisions are taken at once at most. */
const MOST = 500;

/**
 * Why skipping stopped: at a passage that was not read before, at the end of the story, at a choice against time, where
 * nothing was chosen before or it is not on offer, where it would go round in a circle, or after very many decisions.
 */
export type SkipEnd = 'unread' | 'over' | 'timed' | 'new-ground' | 'circle' | 'long';

/** How far skipping went. */
export interface Skipped {
  readonly skipped: number;
  readonly because: SkipEnd;
}

/** A game as far as skipping goes. */
interface Walker {
  readonly history: History;
  readonly turn: Turn;
  decide(index: number): Result<Turn>;
}

/** Goes on as this game went before, through passages read already. `start` is what came of the opening. */
export function skipRead(walker: Walker, start: Outcome): Result<Skipped> {
  const reading = new Reading(walker.history, start);
  const circle = new Set<string>();
  for (let skipped = 0; skipped < MOST; skipped++) {
    const because = stopAt(walker.turn);
    if (because !== null) return fine({ skipped, because });
    const next = reading.next(circle);
    if (next === 'circle') return fine({ skipped, because: next });
    const choice = next === null ? null : findChoice(walker.turn.choices, next);
    if (choice === null) return fine({ skipped, because: 'new-ground' });
    const decided = walker.decide(choice.index);
    if (!decided.ok) return decided;
    if (!reading.arrive()) return fine({ skipped: skipped + 1, because: 'unread' });
  }
  return fine({ skipped: MOST, because: 'long' });
}

function stopAt({ choices }: Turn): SkipEnd | null {
  if (choices.length === 0) return 'over';
  return choices.some(({ timeout }) => timeout) ? 'timed' : null;
}

/** What was read in a game, and what was chosen where. */
class Reading {
  readonly #history: History;
  readonly #start: Outcome;
  /** How many places say a text. */
  readonly #said = new Map<string, number>();
  /** The decision taken last at each place: by what it says and offers, and by what it offers alone. */
  readonly #taken = new Map<string, Decision>();
  #decisions = 0;

  constructor(history: History, start: Outcome) {
    this.#history = history;
    this.#start = start;
    this.#said.set(start.text, 1);
    this.#readOn();
  }

  /**
   * What was chosen last: here; or at a place that says and offers the same, of which each is asked once for `circle`; or,
   * since what comes of another choice is said in other words, at one that offers the same.
   */
  next(circle: Set<string>): Decision | 'circle' | null {
    const { head, onward } = this.#history;
    const here = decisionAt(this.#history, onward[head] ?? 0);
    if (here !== null) return here;
    const { text, choices } = this.#outcomeAt(head);
    const place = `${text} ${choices}`;
    const next = this.#taken.get(place) ?? this.#taken.get(choices) ?? null;
    if (next !== null && circle.has(place)) return 'circle';
    circle.add(place);
    return next;
  }

  /** Takes in a decision just taken. Answers whether what it led to was read before. */
  arrive(): boolean {
    const known = this.#decisions === this.#history.decisions.length;
    this.#readOn();
    return known || (this.#said.get(this.#outcomeAt(this.#history.head).text) ?? 0) > 1;
  }

  #readOn(): void {
    const { decisions, stood } = this.#history;
    for (; this.#decisions < decisions.length; this.#decisions++) {
      const decision = decisions[this.#decisions];
      if (decision === undefined) return;
      this.#said.set(decision.is.text, (this.#said.get(decision.is.text) ?? 0) + 1);
      const { text, choices } = this.#outcomeAt(decision.parent);
      for (const place of [`${text} ${choices}`, choices]) {
        const last = this.#taken.get(place)?.n ?? 0;
        if (last === 0 || (stood[decision.n] ?? 0) > (stood[last] ?? 0)) this.#taken.set(place, decision);
      }
    }
  }

  #outcomeAt(n: number): Outcome {
    return decisionAt(this.#history, n)?.is ?? this.#start;
  }
}
