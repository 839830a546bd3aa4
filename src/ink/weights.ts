import './load-order.ts';

import type { CallStack } from 'inkjs/engine/CallStack';
import { ControlCommand } from 'inkjs/engine/ControlCommand';
import type { InkObject } from 'inkjs/engine/Object';
import type { Story } from 'inkjs/engine/Story';
import type { StoryState } from 'inkjs/engine/StoryState';
import { IntValue, ListValue, StringValue } from 'inkjs/engine/Value';
import { STEPS } from './guards.ts';
import { lengthOf, openStringLength } from './stream.ts';

// How many times as long it takes to sort a list as to go through it, and to make a text as to clean it.
const SORTING = 5;
const MAKING = 4;

/** How many steps it takes to hand a value on. */
export function weightOf(value: InkObject | null | undefined): number {
  return value instanceof ListValue ? STEPS.item * itemsIn(value) : STEPS.character * lengthOf(value ?? undefined);
}

/** How many steps an operation takes that is about to be done on the last `count` values. */
export function weightOfOperation(state: StoryState, count: number): number {
  const { evaluationStack } = state;
  const end = evaluationStack.length;
  const last = evaluationStack[end - 1];
  let weight = 0;
  for (let index = end - count; index < end; index++) {
    const operand = evaluationStack[index];
    if (operand instanceof IntValue) continue;
    weight += weightOf(operand) * (operand instanceof ListValue ? timesThrough(operand, last) : 1);
  }
  return weight;
}

const { EvalOutput, EndString, ListFromInt, ListRange, ListRandom, Random, SequenceShuffleIndex } =
  ControlCommand.CommandType;

/** How many steps a command takes that is about to be carried out. */
export function weightOfCommand(story: Story, { commandType }: ControlCommand): number {
  const { state } = story;
  switch (commandType) {
    case EvalOutput:
      return weightOfTelling(state.PeekEvaluationStack());
    case EndString:
      return STEPS.character * MAKING * openStringLength(state);
    case Random:
      return STEPS.chance;
    case ListRandom:
      return STEPS.chance + weightOf(state.PeekEvaluationStack());
    case SequenceShuffleIndex:
      return STEPS.chance + STEPS.item * numberIn(state.PeekEvaluationStack());
    case ListFromInt:
      return STEPS.item * definitionLength(story, state.evaluationStack.at(-2));
    case ListRange:
      return SORTING * weightOf(state.evaluationStack.at(-3));
    default:
      return 0;
  }
}

function weightOfTelling(value: InkObject | undefined): number {
  return weightOf(value) * (value instanceof ListValue ? SORTING : MAKING);
}

function numberIn(value: InkObject | undefined): number {
  return value instanceof IntValue ? (value.value ?? 0) : 0;
}

/** How many calls it is like to copy a thread, with the variables of its calls. */
export function callsIn(thread: CallStack.Thread): number {
  let size = 0;
  for (const call of thread.callstack) size += 1 + call.temporaryVariables.size / 4;
  return size;
}

/** How many calls and half-done expressions wait for something to return. */
export function waitingIn({ callStack, evaluationStack }: StoryState): number {
  let waiting = evaluationStack.length;
  for (const thread of callStack._threads) waiting += thread.callstack.length;
  return waiting;
}

/** How many steps it takes to make a choice's text, which is made of the last two values. */
export function weightOfChoice({ evaluationStack }: StoryState): number {
  let weight = 0;
  for (const text of evaluationStack.slice(-2)) {
    if (lengthOf(text) < LONG) continue;
    // inkjs takes blanks off its end in a way that takes the square of any blanks in its midst.
    for (const [blanks] of String(text).matchAll(/[ \t]+/g)) weight += STEPS.character * blanks.length ** 2;
  }
  return weight;
}

const LONG = 1000;

/** The items of a list, times its origins where it has many: whoever goes through the ones looks through the others. */
function itemsIn({ value }: ListValue): number {
  return value === null ? 1 : 1 + value.Count * (1 + (value.origins?.length ?? 0) / 16);
}

// To count a list up or down, Ink looks through all items of its origin for each of its own.
function timesThrough({ value }: ListValue, last: InkObject | undefined): number {
  return last instanceof IntValue ? 5 + (value?.origins?.[0]?.items.size ?? 0) / 8 : 5;
}

function definitionLength(story: Story, name: InkObject | undefined): number {
  if (!(name instanceof StringValue)) return 0;
  return story.listDefinitions?.TryListGetDefinition(name.value, null).result?.items.size ?? 0;
}
