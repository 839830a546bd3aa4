import './load-order.ts';

import { ChoicePoint } from 'inkjs/engine/ChoicePoint';
import { Container } from 'inkjs/engine/Container';
import { ControlCommand } from 'inkjs/engine/ControlCommand';
import type { InkObject } from 'inkjs/engine/Object';
import { Pointer } from 'inkjs/engine/Pointer';
import { PushPopType } from 'inkjs/engine/PushPop';
import { Story } from 'inkjs/engine/Story';
import { StoryState } from 'inkjs/engine/StoryState';
import { StringValue, VariablePointerValue } from 'inkjs/engine/Value';
import { VariablesState } from 'inkjs/engine/VariablesState';
import { Void } from 'inkjs/engine/Void';

const { BeginString, StartThread } = ControlCommand.CommandType;

/**
 * Ink's machine as inkjs has it, step by step, without the copies that it makes of each pointer: a pointer is never
 * changed here, only replaced. Takes half the time.
 */
export class SteppingStory extends Story {
  override get canContinue(): boolean {
    const { state } = this;
    return state.callStack.currentElement.currentPointer.container !== null && !state.hasError;
  }

  override Step(): void {
    const { state } = this;
    const element = state.callStack.currentElement;
    if (element.currentPointer.container === null) return;
    const object = this.#enter(element);
    const isLogic = this.PerformLogicAndFlowControl(object);
    if (state.callStack.currentElement.currentPointer.container === null) return;
    if (!isLogic) this.#add(object);
    this.NextContent();
    // Only after the step has gone on, so that the thread comes back to what follows it.
    if (object instanceof ControlCommand && object.commandType === StartThread) state.callStack.PushThread();
  }

  /** Goes into the containers that begin here, and answers what is at their start. */
  #enter(element: { currentPointer: Pointer }): InkObject | null {
    let object = element.currentPointer.Resolve();
    while (object instanceof Container) {
      this.VisitContainer(object, true);
      if (object.content.length === 0) break;
      element.currentPointer = Pointer.StartOf(object);
      object = element.currentPointer.Resolve();
    }
    return object;
  }

  /** Adds content to the text, or to what is being worked out. */
  #add(object: InkObject | null): void {
    const { state } = this;
    if (object instanceof Container) return;
    if (object instanceof ChoicePoint) {
      const choice = this.ProcessChoice(object);
      if (choice !== null) state.generatedChoices.push(choice);
      return;
    }
    let content = object;
    if (content instanceof VariablePointerValue && content.contextIndex === -1) {
      const name = content.variableName;
      content = new VariablePointerValue(name, state.callStack.ContextForVariableNamed(name));
    }
    if (state.callStack.currentElement.inExpressionEvaluation) state.PushEvaluationStack(content);
    else state.PushToOutputStream(content);
  }

  override NextContent(): void {
    const { state } = this;
    const { callStack } = state;
    do {
      const element = callStack.currentElement;
      callStack.currentThread.previousPointer = element.currentPointer;
      if (state.divertedPointer.container !== null) {
        element.currentPointer = state.divertedPointer;
        state.divertedPointer = Pointer.Null;
        this.VisitChangedContainersDueToDivert();
        return;
      }
    } while (!this.IncrementContentPointer() && this.#leave());
  }

  /** Comes back from a function or a thread that has run out. Answers whether there is something to go on with. */
  #leave(): boolean {
    const { state } = this;
    const { callStack } = state;
    if (callStack.CanPop(PushPopType.Function)) {
      state.PopCallStack(PushPopType.Function);
      if (callStack.currentElement.inExpressionEvaluation) state.PushEvaluationStack(new Void());
    } else if (callStack.canPopThread) callStack.PopThread();
    else {
      state.TryExitFunctionEvaluationFromGame();
      return false;
    }
    return callStack.currentElement.currentPointer.container !== null;
  }

  override IncrementContentPointer(): boolean {
    const element = this.state.callStack.currentElement;
    let { container, index } = element.currentPointer;
    index++;
    while (container !== null && index >= container.content.length) {
      const around: InkObject | null = container.parent;
      const place: number = around instanceof Container ? placeIn(around, container) : -1;
      container = around instanceof Container && place >= 0 ? around : null;
      index = place + 1;
    }
    element.currentPointer = container === null ? Pointer.Null : new Pointer(container, index);
    return container !== null;
  }

  override VisitChangedContainersDueToDivert(): void {
    const { callStack } = this.state;
    const { currentPointer } = callStack.currentElement;
    if (currentPointer.container === null || currentPointer.index === -1) return;
    const left = containersAround(callStack.currentThread.previousPointer);
    let child = currentPointer.Resolve();
    if (child === null) return;
    let entersAtStart = true;
    for (let around = child.parent; around instanceof Container; around = around.parent) {
      if (left.includes(around) && !around.countingAtStartOnly) return;
      entersAtStart &&= child === around.content[0];
      this.VisitContainer(around, entersAtStart);
      child = around;
    }
  }
}

function containersAround(pointer: Pointer): Container[] {
  const around: Container[] = [];
  if (pointer.container === null) return around;
  const object = pointer.Resolve();
  let container: InkObject | null = object instanceof Container ? object : pointer.container;
  for (; container instanceof Container; container = container.parent) around.push(container);
  return around;
}

// Looking for a container in a long knot takes longer than all else that a step does. Play changes none of them.
const places = new WeakMap<Container, number>();

function placeIn(around: Container, container: Container): number {
  const known = places.get(container);
  if (known !== undefined) return known;
  const place = around.content.indexOf(container);
  places.set(container, place);
  return place;
}

// Asked with each step, and inkjs looks at each piece with a function.
Object.defineProperty(StoryState.prototype, 'inStringEvaluation', {
  get(this: StoryState) {
    const { outputStream } = this;
    for (let index = outputStream.length - 1; index >= 0; index--) {
      const piece = outputStream[index];
      if (piece instanceof ControlCommand && piece.commandType === BeginString) return true;
    }
    return false;
  },
});

// A loop that leaves a blank each time it goes round would look through all of them with each step. One is shown.
const pushText = StoryState.prototype.PushToOutputStream;
StoryState.prototype.PushToOutputStream = function push(object) {
  if (!isBlank(object) || !isBlank(this.outputStream.at(-1)) || this.inStringEvaluation) pushText.call(this, object);
};

function isBlank(piece: InkObject | null | undefined): boolean {
  return piece instanceof StringValue && piece.isInlineWhitespace && piece.value !== '';
}

// inkjs hands its variables out behind a proxy, for `story.variablesState.name`, and then uses them through it itself.
const itself = Symbol('itself');
Object.defineProperty(VariablesState.prototype, itself, {
  get(this: VariablesState) {
    return this;
  },
});
const variables = Object.getOwnPropertyDescriptor(StoryState.prototype, 'variablesState');
Object.defineProperty(StoryState.prototype, 'variablesState', {
  ...variables,
  get(this: StoryState) {
    const proxy: unknown = variables?.get?.call(this);
    return proxy instanceof VariablesState ? Reflect.get(proxy, itself) : proxy;
  },
});
