import './load-order.ts';

import { ControlCommand } from 'inkjs/engine/ControlCommand';
import { Divert } from 'inkjs/engine/Divert';
import { NativeFunctionCall } from 'inkjs/engine/NativeFunctionCall';
import type { InkObject } from 'inkjs/engine/Object';
import { Pointer } from 'inkjs/engine/Pointer';
import { PushPopType } from 'inkjs/engine/PushPop';
import { StringValue } from 'inkjs/engine/Value';
import type { Place } from '../problem.ts';
import { argumentOf, callNative, inkValueOf } from './arithmetic.ts';
import { chance } from './chance.ts';
import type { Driver, InkValue } from './driver.ts';
import { GuardedStory } from './guarded.ts';
import { type Guard, STEPS, type Stop } from './guards.ts';
import { ProblemBook } from './problem-book.ts';
import type { Ahead } from './resuming.ts';
import type { Runtime } from './runtime.ts';
import { lengthOf, openTag } from './stream.ts';

/** What travels with Ink's own state and is taken back with it: the driver's ledger, and how many tags it was told. */
interface Companion<L> {
  readonly ledger: L;
  readonly tags: number;
}

/** What a story needs to know for one turn. */
export interface Turning<L> {
  readonly driver: Driver<L>;
  readonly answered: ReadonlySet<string>;
  readonly guard: Guard;
  readonly place: (path: string) => Place | null;
  /** Gathers the pieces of the story that the turn goes through, where somebody wants to know. */
  readonly trace: Set<object> | null;
}

/**
 * An Ink story in play. Around inkjs it adds the ledger that is taken back when Ink looks ahead in vain, the
 * original's arithmetic and randomness, the guards, and problems with file and line.
 */
export class HostedStory<L> extends GuardedStory {
  #now: Companion<L>;
  #atNewline: Companion<L> | null = null;
  /** What has changed the ledger since, to be done again. */
  #since: (() => void)[] = [];
  #rewound = false;
  #lastSaid = false;
  #behindLast = false;
  #turning: Turning<L>;
  /** What is wrong in this turn. */
  problems: ProblemBook;
  /** What the driver threw: a bug of ours, never the story's. */
  bug: unknown = null;

  constructor(runtime: Runtime, ledger: L, turning: Turning<L>) {
    super(runtime.root, runtime.lists);
    this.#now = { ledger, tags: 0 };
    this.#turning = turning;
    this.problems = new ProblemBook(turning.place);
    this.onError = (key) => this.problems.settle(key);
    this.ResetState();
  }

  /** Makes ready for another turn. */
  begin(ledger: L, turning: Turning<L>): void {
    this.#now = { ledger, tags: 0 };
    this.#turning = turning;
    this.#lastSaid = false;
    this.forgetAhead();
    this.problems = new ProblemBook(turning.place);
  }

  override get guard(): Guard {
    return this.#turning.guard;
  }

  protected override stopped(stop: Stop): Error {
    return this.problems.stop(stop, this.where);
  }

  get ledger(): L {
    return this.#now.ledger;
  }

  /** Tells the driver the line that Ink has finished, its late tags first. */
  say(): void {
    const text = this.currentText ?? '';
    const tags = this.currentTags ?? [];
    for (const tag of tags.slice(this.#now.tags)) this.#tell(tag);
    // Done again behind the last line, the end of a turn may begin with a newline that was none behind that line.
    if (tags.length === 0 && (this.#behindLast ? text.trim() : text) === '') return;
    const ledger = this.#drive((driver) => driver.line(this.ledger, { text, tags: [...tags] }));
    this.#now = { ledger, tags: 0 };
    const stop = this.guard.line();
    if (stop !== null) this.problems.fault ??= this.problems.problem(stop, this.where);
  }

  /** Goes on to the next line. */
  next(): void {
    this.#now = { ledger: this.ledger, tags: 0 };
    this.#behindLast = this.#lastSaid;
    this.Continue();
  }

  /** Takes back what was looked at beyond the last line, where there is such, so that the line can be said. */
  backToNewline(): boolean {
    if (this.#atNewline === null) return false;
    this.RestoreStateSnapshot();
    return true;
  }

  /** The Ink path of what the story is at, or was at last. */
  get where(): string | null {
    const { currentPointer, previousPointer } = this.state;
    const pointer = currentPointer.isNull ? previousPointer : currentPointer;
    return pointer.path?.toString() ?? null;
  }

  // --- Looking ahead -----------------------------------------------------------------------------

  override StateSnapshot(): void {
    super.StateSnapshot();
    this.#atNewline = this.#now;
    this.#since = [];
  }

  override RestoreStateSnapshot(): void {
    super.RestoreStateSnapshot();
    if (this.#atNewline !== null) this.#now = this.#atNewline;
    this.#atNewline = null;
  }

  // What changed the world beyond the line comes after the line.
  protected override goOn(ahead: Ahead): void {
    super.goOn(ahead);
    for (const doAgain of this.#since) doAgain();
  }

  // At the end of a turn inkjs keeps what it did beyond the last line. If the world changed there, that comes after
  // the line: the line is handed out first and the rest is done again.
  override DiscardSnapshot(): void {
    const changed = this.#atNewline !== null && this.#atNewline.ledger !== this.#now.ledger;
    if (changed && !this.canContinue && this.state.outputStreamEndsInNewline) {
      this.RestoreStateSnapshot();
      this.#rewound = true;
      this.#lastSaid = true;
      return;
    }
    super.DiscardSnapshot();
    this.#atNewline = null;
  }

  override ContinueSingleStep(): boolean {
    const ended = super.ContinueSingleStep();
    const rewound = this.#rewound;
    this.#rewound = false;
    return ended || rewound;
  }

  // --- External functions and tags ---------------------------------------------------------------

  // Bindings are checked when a story is compiled; inkjs would walk all of it, at the first line.
  override ValidateExternalBindings(): void {}

  override CallExternalFunction(name: string | null, count: number): undefined {
    const word = String(name);
    if (this.#turning.answered.has(word)) this.#ask(word, count);
    else this.#fallBack(word);
  }

  #ask(word: string, count: number): void {
    const values = count === 0 ? [] : this.state.PopEvaluationStack(count).map(argumentOf);
    this.state.PushEvaluationStack(inkValueOf(this.#call(word, values)));
  }

  #call(word: string, values: readonly InkValue[]): InkValue {
    const answer = this.#drive((driver) => driver.call(this.ledger, word, values));
    if (answer.kind === 'refusal') {
      const { message, hint } = answer;
      throw this.problems.exception({ code: 'refused', message, ...(hint === undefined ? {} : { hint }) });
    }
    this.guard.count(answer.ledger === this.ledger ? STEPS.question : STEPS.change);
    if (answer.ledger !== this.ledger) this.#note(() => this.#callAgain(word, values, answer.value));
    this.#now = { ledger: answer.ledger, tags: this.#now.tags };
    return answer.value;
  }

  #callAgain(word: string, values: readonly InkValue[], value: InkValue): void {
    if (this.#call(word, values) === value) return;
    this.bug = new TypeError(`${word} answers otherwise behind the line than before it was told`);
    throw this.bug;
  }

  #fallBack(word: string): void {
    const own = this.KnotContainerWithName(word);
    if (own === null) {
      const message = `nothing answers EXTERNAL ${word}, and the story has no function ${word} to fall back on`;
      throw this.problems.exception({ code: 'unbound-external', message, hint: `Write a function ${word} in Ink` });
    }
    this.state.callStack.Push(PushPopType.Function, undefined, this.state.outputStream.length);
    this.state.divertedPointer = Pointer.StartOf(own);
  }

  #tell(tag: string): void {
    const ledger = this.#drive((driver) => driver.tag(this.ledger, tag));
    this.guard.count(ledger === this.ledger ? STEPS.question : STEPS.change);
    this.#note(() => this.#tell(tag));
    this.#now = { ledger, tags: this.#now.tags + 1 };
  }

  /** Remembers what was done beyond the line. */
  #note(deed: () => void): void {
    if (this.#atNewline !== null) this.#since.push(deed);
  }

  #drive<T>(deed: (driver: Driver<L>) => T): T {
    try {
      return deed(this.#turning.driver);
    } catch (error) {
      this.bug = error;
      throw error;
    }
  }

  #tellOpenTag(): void {
    const tag = openTag(this.state);
    if (tag !== null) this.#tell(tag);
  }

  // --- One step ----------------------------------------------------------------------------------

  override PerformLogicAndFlowControl(object: InkObject | null): boolean {
    if (object !== null) this.#turning.trace?.add(object);
    if (object instanceof NativeFunctionCall) return this.#compute(object);
    if (object instanceof ControlCommand) return this.#command(object);
    if (object instanceof Divert) {
      if (object.variableDivertName !== null) this.guard.count(STEPS.lookup);
      if (object.isExternal) {
        this.CallExternalFunction(String(object.targetPath), object.externalArgs);
        return true;
      }
    }
    return super.PerformLogicAndFlowControl(object);
  }

  #compute(call: NativeFunctionCall): boolean {
    this.weighOperation(call.numberOfParameters);
    const result = callNative(call, this.state.PopEvaluationStack(call.numberOfParameters));
    if (result instanceof StringValue) this.heed(this.guard.string(lengthOf(result)));
    this.state.PushEvaluationStack(result);
    return true;
  }

  #command(command: ControlCommand): boolean {
    const { BeginTag, EndTag } = ControlCommand.CommandType;
    const { commandType } = command;
    if ((commandType === BeginTag || commandType === EndTag) && !this.state.inStringEvaluation) this.#tellOpenTag();
    this.weighCommand(command);
    return chance(this, command) || super.PerformLogicAndFlowControl(command);
  }

  override AddError(message: string, isWarning = false): void {
    this.guard.count(STEPS.warning);
    const key = this.problems.report(message, this.where, isWarning ? 'warning' : 'error');
    this.state.AddError(key, isWarning);
    if (!isWarning) this.state.ForceEnd();
  }
}
