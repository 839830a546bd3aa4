import type { Session } from '../../game/session.ts';
import { renderProblem } from '../../problem.ts';
import { oneLine } from '../sanitize.ts';
import { shapeTree, type Tree, withSpots } from '../tree/shape.ts';
import { lookedAgain, spotsOf } from '../tree/spots.ts';

/** So long looking at other branches goes on before keys are asked for. */
const PORTION_MILLISECONDS = 15;

/** The game that the parts of the timeline page look at. What nobody has looked at yet is looked at in portions. */
export class Desk {
  readonly session: Session;
  readonly #survey: Iterator<unknown>;
  #looked = 0;
  #done = false;
  #tree: Tree | null = null;

  constructor(session: Session) {
    this.session = session;
    this.#survey = session.survey()[Symbol.iterator]();
    // What is known already need not be said to be looked at.
    this.lookOn();
  }

  /** The game's tree, as far as it was looked at when it was shaped or refreshed last. */
  get tree(): Tree {
    const { head, onward } = this.session.history;
    this.#tree ??= shapeTree(spotsOf(this.session), head, onward);
    return this.#tree;
  }

  /** Shows in the tree what has been found since. */
  refresh(): void {
    this.#tree = withSpots(this.tree, lookedAgain(this.session, this.tree.spots));
  }

  /** True once everything has been looked at. */
  get complete(): boolean {
    return this.#done;
  }

  /** How far the looking is, in a word; empty once it is done. */
  get progress(): string {
    return this.#done ? '' : `reading ${this.#looked} of ${this.session.history.decisions.length + 1}`;
  }

  /** Looks at some more of the game. */
  lookOn(): void {
    const until = performance.now() + PORTION_MILLISECONDS;
    while (!this.#done && performance.now() < until) {
      this.#done = this.#survey.next().done === true;
      this.#looked += 1;
    }
  }

  /** Bookmarks by the decision at which they stand. */
  get bookmarks(): ReadonlyMap<number, string> {
    return new Map([...this.session.history.bookmarks].map(([name, n]) => [n, oneLine(name)]));
  }

  /** Names of branches by the decision that they were given to. */
  get branches(): ReadonlyMap<number, string> {
    return new Map([...this.session.history.branches].map(([n, name]) => [n, oneLine(name)]));
  }

  /** Puts a bookmark somewhere, or takes it away where the name is empty. Answers with what to say. */
  bookmark(n: number, name: string): string {
    if (name === '' && !this.bookmarks.has(n)) return '';
    const kept = this.session.bookmark(name, n);
    if (!kept.ok) return kept.problems.map(renderProblem).join(' ');
    return name === '' ? 'The bookmark is gone.' : `Bookmarked: ${name}`;
  }

  /** Names a branch, or takes its name away where the name is empty. Answers with what to say. */
  nameBranch(n: number, name: string): string {
    if (name === '' && !this.branches.has(n)) return '';
    const kept = this.session.nameBranch(n, name);
    if (!kept.ok) return kept.problems.map(renderProblem).join(' ');
    return name === '' ? 'The branch has no name any more.' : `Named: ${name}`;
  }
}
