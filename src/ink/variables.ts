import './load-order.ts';

import type { InkObject } from 'inkjs/engine/Object';
import { Path } from 'inkjs/engine/Path';
import { BoolValue, DivertTargetValue, FloatValue, IntValue, ListValue, StringValue } from 'inkjs/engine/Value';
import { cureForName } from '../nearest.ts';
import { errorOf, failed, fine, type Problem, type Result } from '../problem.ts';
import { floatValue } from './arithmetic.ts';
import { Guard, LIMITS } from './guards.ts';
import type { StoryImage } from './image.ts';
import { singleText } from './numbers.ts';
import { runtimeOf } from './runtime.ts';
import { readState, writeState } from './state.ts';
import { HostedStory } from './story.ts';
import { textValue } from './texts.ts';

/** A global variable of a story, its value as people write it: `3`, `2.5`, `true`, `"a text"`, `calm, afraid`, `-> knot`. */
export interface Variable {
  readonly name: string;
  readonly value: string;
}

/** The global variables of a state, in the order of the source. */
export function readVariables(image: StoryImage, state: unknown): readonly Variable[] {
  return [...globalsOf(storyAt(image, state))].map(([name, value]) => ({ name, value: written(value) }));
}

/** Whether a story has a global variable of this name. */
export function hasVariable(image: StoryImage, state: unknown, name: string): boolean {
  return globalsOf(storyAt(image, state)).has(name);
}

/** The state with a variable set to what `text` says. Fails where there is no such variable, or it can hold no such value. */
export function setVariable(image: StoryImage, state: unknown, name: string, text: string): Result<unknown> {
  const story = storyAt(image, state);
  const globals = globalsOf(story);
  const before = globals.get(name);
  if (before === undefined)
    return failed(errorOf('no-variable', `there is no variable "${name}"`, cureForName(name, [...globals.keys()])));
  const value = readValue(story, before, text.trim());
  if (value === null) return failed(wrongValue(name, before, text));
  story.state.variablesState.SetGlobal(name, value);
  return fine(writeState(story));
}

function storyAt(image: StoryImage, state: unknown): HostedStory<null> {
  const story = new HostedStory<null>(runtimeOf(image), null, {
    driver: {
      call: () => ({ kind: 'refusal', message: 'nothing is played here' }),
      tag: () => null,
      line: () => null,
    },
    answered: new Set(),
    guard: new Guard(LIMITS),
    trace: null,
    place: image.place,
  });
  readState(story, state);
  return story;
}

function globalsOf(story: HostedStory<null>): ReadonlyMap<string, InkObject> {
  const { variablesState } = story.state;
  return (variablesState as unknown as { readonly _globalVariables: Map<string, InkObject> })._globalVariables;
}

function written(value: InkObject): string {
  if (value instanceof FloatValue) {
    const text = singleText(value.value ?? 0);
    return /^-?\d+$/.test(text) ? `${text}.0` : text;
  }
  if (value instanceof StringValue) return JSON.stringify(value.value ?? '');
  if (value instanceof ListValue) return value.value?.Count ? value.value.toString() : '()';
  if (value instanceof DivertTargetValue) return `-> ${value.targetPath}`;
  return String(value);
}

/** What a text says, as a variable that holds `before` can hold it; null where that makes no sense. */
function readValue(story: HostedStory<null>, before: InkObject, text: string): InkObject | null {
  if (before instanceof ListValue) return readList(story, text);
  if (before instanceof DivertTargetValue) return readTarget(story, text);
  if (before instanceof StringValue) return textValue(unquoted(text));
  if (text === 'true' || text === 'false') return new BoolValue(text === 'true');
  if (!/^[+-]?\d+(\.\d+)?$/.test(text)) return null;
  const number = Number(text);
  if (before instanceof FloatValue || text.includes('.')) return floatValue(number);
  return Math.abs(number) <= 0x7fffffff ? new IntValue(number) : null;
}

function unquoted(text: string): string {
  return /^"(.*)"$/s.exec(text)?.[1]?.replace(/\\(["\\])/g, '$1') ?? text;
}

function readList(story: HostedStory<null>, text: string): ListValue | null {
  const names = text.replace(/^\((.*)\)$/s, '$1').split(',');
  const wanted = names.map((name) => name.trim()).filter((name) => name !== '');
  const found = wanted.map((name) => story.listDefinitions?.FindSingleItemListWithName(name)?.value ?? null);
  let list = new ListValue().value;
  for (const one of found) list = one === null || list === null ? null : list.Union(one);
  return list === null ? null : new ListValue(list);
}

function readTarget(story: HostedStory<null>, text: string): DivertTargetValue | null {
  const path = new Path(text.replace(/^->\s*/, ''));
  const { obj, approximate } = story.ContentAtPath(path);
  return obj === null || approximate ? null : new DivertTargetValue(path);
}

function wrongValue(name: string, before: InkObject, text: string): Problem {
  const kind =
    before instanceof ListValue
      ? 'items of its list, such as'
      : before instanceof DivertTargetValue
        ? 'a place of the story, such as'
        : 'a number, true or false, such as';
  return errorOf('wrong-value', `${name} cannot be ${text}`, `It takes ${kind} ${written(before)}`);
}
