import type { Session } from '../game/session.ts';
import type { GameEvent } from '../game/turn.ts';

/** The same session, whose new turns are told to `played`. */
export function observed(session: Session, played: (events: readonly GameEvent[]) => void): Session {
  return {
    program: session.program,
    header: session.header,
    get turn() {
      return session.turn;
    },
    get passages() {
      return session.passages;
    },
    get history() {
      return session.history;
    },
    get canUndo() {
      return session.canUndo;
    },
    get canRedo() {
      return session.canRedo;
    },
    decide: (index) => {
      const decided = session.decide(index);
      if (decided.ok) played(decided.value.events);
      return decided;
    },
    undo: () => session.undo(),
    redo: () => session.redo(),
    prepare: () => session.prepare(),
    report: () => session.report(),
  };
}
