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
    get here() {
      return session.here;
    },
    get before() {
      return session.before;
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
    goTo: (n) => session.goTo(n),
    skip: () => {
      const skipped = session.skip();
      if (skipped.ok && skipped.value.skipped > 0) played(session.turn.events);
      return skipped;
    },
    readBefore: (index) => session.readBefore(index),
    turnAt: (n) => session.turnAt(n),
    visit: (n) => session.visit(n),
    way: () => session.way(),
    survey: () => session.survey(),
    bookmark: (name, n) => session.bookmark(name, n),
    nameBranch: (n, name) => session.nameBranch(n, name),
    report: () => session.report(),
  };
}
