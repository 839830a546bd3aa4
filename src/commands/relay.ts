import type { Session } from '../game/session.ts';

/** A session that stands for another one, which may be replaced while screens hold on to this one. */
export abstract class Relay implements Session {
  /** The one that it stands for now. */
  protected abstract get session(): Session;

  get program() {
    return this.session.program;
  }
  get header() {
    return this.session.header;
  }
  get turn() {
    return this.session.turn;
  }
  get here() {
    return this.session.here;
  }
  get before() {
    return this.session.before;
  }
  get history() {
    return this.session.history;
  }
  get canUndo() {
    return this.session.canUndo;
  }
  get canRedo() {
    return this.session.canRedo;
  }

  decide(index: number): ReturnType<Session['decide']> {
    return this.session.decide(index);
  }
  doByHand(deed: Parameters<Session['doByHand']>[0]): ReturnType<Session['doByHand']> {
    return this.session.doByHand(deed);
  }
  undo(): ReturnType<Session['undo']> {
    return this.session.undo();
  }
  redo(): ReturnType<Session['redo']> {
    return this.session.redo();
  }
  goTo(n: number): ReturnType<Session['goTo']> {
    return this.session.goTo(n);
  }
  skip(): ReturnType<Session['skip']> {
    return this.session.skip();
  }
  prepare() {
    return this.session.prepare();
  }
  readBefore(index: number) {
    return this.session.readBefore(index);
  }
  turnAt(n: number) {
    return this.session.turnAt(n);
  }
  visit(n: number) {
    return this.session.visit(n);
  }
  way() {
    return this.session.way();
  }
  survey() {
    return this.session.survey();
  }
  bookmark(name: string, n?: number) {
    return this.session.bookmark(name, n);
  }
  nameBranch(n: number, name: string) {
    return this.session.nameBranch(n, name);
  }
  report() {
    return this.session.report();
  }
}
