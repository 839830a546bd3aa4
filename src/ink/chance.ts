import './load-order.ts';

import { ControlCommand } from 'inkjs/engine/ControlCommand';
import { InkList, InkListItem } from 'inkjs/engine/InkList';
import type { Story } from 'inkjs/engine/Story';
import { IntValue, ListValue } from 'inkjs/engine/Value';
import { Void } from 'inkjs/engine/Void';
import { SeededRandom } from './random.ts';

/** Carries out a command that asks for chance, as the original does; false for any other command. */
export function chance(story: Story, command: ControlCommand): boolean {
  const { Random, SeedRandom, SequenceShuffleIndex, ListRandom } = ControlCommand.CommandType;
  switch (command.commandType) {
    case Random:
      roll(story);
      return true;
    case SeedRandom:
      seed(story);
      return true;
    case ListRandom:
      pick(story);
      return true;
    case SequenceShuffleIndex:
      story.state.PushEvaluationStack(new IntValue(shuffled(story)));
      return true;
    default:
      return false;
  }
}

function roll(story: Story): void {
  const { state } = story;
  const greatest = whole(story, 'Invalid value for maximum parameter of RANDOM(min, max)');
  const least = whole(story, 'Invalid value for minimum parameter of RANDOM(min, max)');
  const range = greatest - least + 1;
  if (range > 2147483647) story.Error('RANDOM was called with a range that exceeds the size that ink numbers can use');
  if (range <= 0) story.Error(`RANDOM was called with ${least} as its least and ${greatest} as its greatest number`);
  state.PushEvaluationStack(new IntValue(((draw(story) % range) + least) | 0));
}

function seed(story: Story): void {
  story.state.storySeed = whole(story, 'Invalid value passed to SEED_RANDOM');
  story.state.previousRandom = 0;
  story.state.PushEvaluationStack(new Void());
}

function pick(story: Story): void {
  const popped = story.state.PopEvaluationStack();
  if (!(popped instanceof ListValue) || popped.value === null) story.Error('Expected list for LIST_RANDOM');
  const picked = new InkList();
  if (popped.value.Count > 0) {
    const entry = [...popped.value][draw(story) % popped.value.Count];
    if (entry !== undefined) picked.Add(InkListItem.fromSerializedKey(entry[0]), entry[1]);
  }
  story.state.PushEvaluationStack(new ListValue(picked));
}

/** The same order each time that Ink comes back to this shuffle, and another one for each round of it. */
function shuffled(story: Story): number {
  const { state } = story;
  const size = whole(story, 'expected number of elements in sequence for shuffle index');
  const count = whole(story, 'expected sequence count for shuffle index');
  const path = state.currentPointer.container?.path.toString() ?? '';
  let sum = Math.trunc(count / size) + state.storySeed;
  for (let index = 0; index < path.length; index++) sum += path.charCodeAt(index);
  const random = new SeededRandom(sum | 0);
  const left = Array.from({ length: size }, (_, index) => index);
  for (let taken = 0; taken < count % size; taken++) left.splice(random.next() % left.length, 1);
  return left[random.next() % left.length] ?? 0;
}

/** The next number of the story's own sequence; only the last number drawn is kept in a saved state. */
function draw(story: Story): number {
  const { state } = story;
  const drawn = new SeededRandom((state.storySeed + state.previousRandom) | 0).next();
  state.previousRandom = drawn;
  return drawn;
}

function whole(story: Story, complaint: string): number {
  const value = story.state.PopEvaluationStack();
  return value instanceof IntValue ? (value.value ?? 0) : story.Error(complaint);
}
