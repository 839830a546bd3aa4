import './load-order.ts';

import type { Choice } from 'inkjs/engine/Choice';
import type { ChoicePoint } from 'inkjs/engine/ChoicePoint';
import { ControlCommand } from 'inkjs/engine/ControlCommand';
import { StoryState } from 'inkjs/engine/StoryState';
import { ListValue, StringValue } from 'inkjs/engine/Value';
import { type Guard, STEPS, type Stop } from './guards.ts';
import { ResumingStory } from './resuming.ts';
import { lengthOf, openStringLength } from './stream.ts';
import { withoutBlanks } from './texts.ts';
import { callsIn, waitingIn, weightOf, weightOfChoice, weightOfCommand, weightOfOperation } from './weights.ts';

const { EndString, StartThread } = ControlCommand.CommandType;

/** Ink's machine, which counts what takes time or room, and stops when a guard says so. */
export abstract class GuardedStory extends ResumingStory {
  /** The guard of the turn. */
  abstract get guard(): Guard;

  /** The exception by which Ink is stopped. */
  protected abstract stopped(stop: Stop): Error;

  /** Stops if there is reason to. */
  heed(stop: Stop | null): void {
    if (stop !== null) throw this.stopped(stop);
  }

  override Step(): void {
    const { callStack, outputStream } = this.state;
    this.heed(this.guard.step(callStack.depth, outputStream.length, callStack._threads.length));
    super.Step();
  }

  override StateSnapshot(): void {
    const { state } = this;
    const calls = state.callStack._threads.reduce((sum, thread) => sum + callsIn(thread), 0);
    this.heed(this.guard.copy(calls, waitingIn(state)));
    super.StateSnapshot();
  }

  override ProcessChoice(point: ChoicePoint): Choice | null {
    const { state, guard } = this;
    this.heed(guard.afford(weightOfChoice(state)));
    // What waits is copied for each choice, and written at the end of the turn.
    this.heed(guard.copy(2 * callsIn(state.callStack.currentThread), waitingIn(state)));
    this.heed(guard.choices(state.generatedChoices.length));
    return super.ProcessChoice(point);
  }

  /** Counts an operation that is about to be done on so many values. */
  protected weighOperation(count: number): void {
    this.guard.count(weightOfOperation(this.state, count));
  }

  /** Counts a command that is about to be carried out. */
  protected weighCommand(command: ControlCommand): void {
    const { state, guard } = this;
    guard.count(weightOfCommand(this, command));
    if (command.commandType === EndString) this.heed(guard.string(openStringLength(state)));
    if (command.commandType === StartThread) {
      this.heed(guard.copy(callsIn(state.callStack.currentThread), waitingIn(state)));
    }
  }
}

// What Ink's machine does by way of its state.

const pushText = StoryState.prototype.PushToOutputStream;
StoryState.prototype.PushToOutputStream = function push(object) {
  const { story } = this;
  if (object instanceof StringValue && story instanceof GuardedStory) story.heed(story.guard.tell(lengthOf(object)));
  pushText.call(this, object);
};

const pushValue = StoryState.prototype.PushEvaluationStack;
StoryState.prototype.PushEvaluationStack = function push(object) {
  const { story } = this;
  if (object instanceof ListValue && story instanceof GuardedStory) story.guard.count(weightOf(object));
  pushValue.call(this, object);
};

StoryState.prototype.CleanOutputWhitespace = function clean(text) {
  const { story } = this;
  if (story instanceof GuardedStory) story.guard.count(STEPS.character * text.length);
  return withoutBlanks(text);
};
