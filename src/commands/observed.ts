import type { Session } from '../game/session.ts';
import type { GameEvent } from '../game/turn.ts';
import { Relay } from './relay.ts';

/** The same session, whose new turns are told to `played`. */
export function observed(session: Session, played: (events: readonly GameEvent[]) => void): Session {
  return new Observed(session, played);
}

class Observed extends Relay {
  protected readonly session: Session;
  readonly #played: (events: readonly GameEvent[]) => void;

  constructor(session: Session, played: (events: readonly GameEvent[]) => void) {
    super();
    this.session = session;
    this.#played = played;
  }

  override decide(index: number): ReturnType<Session['decide']> {
    const decided = super.decide(index);
    if (decided.ok) this.#played(decided.value.events);
    return decided;
  }

  override skip(): ReturnType<Session['skip']> {
    const skipped = super.skip();
    if (skipped.ok && skipped.value.skipped > 0) this.#played(this.turn.events);
    return skipped;
  }
}
