import './load-order.ts';

import { ChoicePoint } from 'inkjs/engine/ChoicePoint';
import { Container } from 'inkjs/engine/Container';
import { ControlCommand } from 'inkjs/engine/ControlCommand';
import { Divert } from 'inkjs/engine/Divert';
import { Glue } from 'inkjs/engine/Glue';
import type { INamedContent } from 'inkjs/engine/INamedContent';
import { JsonSerialisation } from 'inkjs/engine/JsonSerialisation';
import { ListDefinition } from 'inkjs/engine/ListDefinition';
import type { InkObject } from 'inkjs/engine/Object';
import { PushPopType } from 'inkjs/engine/PushPop';
import { BoolValue, IntValue } from 'inkjs/engine/Value';
import type { StoryImage } from './image.ts';
import { textValue } from './texts.ts';
import './corrections.ts';

/** What a story is played on: its root container, whose knots are built when they are first looked for. */
export interface Runtime {
  readonly root: Container;
  readonly lists: ListDefinition[];
}

type Token = string | number | boolean | null | readonly Token[] | { readonly [key: string]: Token };

const built = new WeakMap<StoryImage, Runtime>();

/** The runtime of an image, shared by all games on it: play changes nothing in it. */
export function runtimeOf(image: StoryImage): Runtime {
  const known = built.get(image);
  if (known !== undefined) return known;
  const lists = Object.entries(image.lists).map(
    ([name, items]) => new ListDefinition(name, new Map(Object.entries(items))),
  );
  const runtime = { root: containerOf(JSON.parse(image.chunk(0)) as readonly Token[], image), lists };
  built.set(image, runtime);
  return runtime;
}

/** Builds every chunk of an image, to see whether it can be. Throws where it cannot. */
export function buildAll(image: StoryImage): void {
  for (let chunk = 0; chunk < image.chunks; chunk++)
    containerOf(JSON.parse(image.chunk(chunk)) as readonly Token[], image);
}

/** The named content of a container, of which some still waits in its chunks. */
class WaitingContent extends Map<string, INamedContent> {
  readonly #waiting = new Map<string, number>();
  #parent: Container | null = null;
  #image: StoryImage | null = null;

  wait(name: string, chunk: number, parent: Container, image: StoryImage): void {
    this.#waiting.set(name, chunk);
    this.#parent = parent;
    this.#image = image;
  }

  override get(name: string): INamedContent | undefined {
    const found = super.get(name);
    return found ?? this.#build(name);
  }

  override has(name: string): boolean {
    return super.has(name) || this.#waiting.has(name);
  }

  // Nothing in play walks all named content; what does, such as writing a story out, gets all of it.
  override [Symbol.iterator](): MapIterator<[string, INamedContent]> {
    for (const name of [...this.#waiting.keys()]) this.#build(name);
    return super[Symbol.iterator]();
  }

  #build(name: string): INamedContent | undefined {
    const chunk = this.#waiting.get(name);
    if (chunk === undefined || this.#image === null) return undefined;
    const container = containerOf(JSON.parse(this.#image.chunk(chunk)) as readonly Token[], this.#image);
    container.name = name;
    container.parent = this.#parent;
    this.#waiting.delete(name);
    this.set(name, container);
    return container;
  }
}

function containerOf(tokens: readonly Token[], image: StoryImage): Container {
  const container = new Container();
  const last = tokens.length - 1;
  const content = container.content;
  for (let index = 0; index < last; index++) {
    const object = objectOf(tokens[index] ?? null, image);
    object.parent = container;
    content.push(object);
    if (object instanceof Container && object.hasValidName) container.namedContent.set(String(object.name), object);
  }
  const ending = tokens[last];
  if (isTable(ending)) addNamed(container, ending, image);
  return container;
}

function addNamed(container: Container, named: { readonly [key: string]: Token }, image: StoryImage): void {
  let waiting: WaitingContent | null = null;
  for (const [name, token] of Object.entries(named)) {
    if (name === '#f') container.countFlags = Number(token);
    else if (name === '#n') container.name = String(token);
    else if (typeof token === 'number') {
      waiting ??= new WaitingContent();
      waiting.wait(name, token, container, image);
    } else if (Array.isArray(token)) {
      const child = containerOf(token, image);
      child.name = name;
      child.parent = container;
      container.namedContent.set(name, child);
    }
  }
  if (waiting !== null) {
    for (const [name, child] of container.namedContent) waiting.set(name, child);
    container.namedContent = waiting;
  }
}

// What tokens come most often, made without asking inkjs, which tries one kind after the other.
function objectOf(token: Token, image: StoryImage): InkObject {
  if (typeof token === 'string') return textOf(token) ?? commandOf(token) ?? other(token);
  if (typeof token === 'number') return new IntValue(token);
  if (typeof token === 'boolean') return new BoolValue(token);
  if (Array.isArray(token)) return containerOf(token, image);
  return isTable(token) ? (divertOf(token) ?? choiceOf(token) ?? other(token)) : other(token);
}

function textOf(token: string): InkObject | null {
  if (token.charCodeAt(0) === 94 && token !== '^') return textValue(token.slice(1));
  return token === '\n' ? textValue('\n') : token === '^' ? textValue('') : null;
}

const COMMANDS = new Map<string, () => InkObject>([
  ['ev', ControlCommand.EvalStart],
  ['/ev', ControlCommand.EvalEnd],
  ['out', ControlCommand.EvalOutput],
  ['str', ControlCommand.BeginString],
  ['/str', ControlCommand.EndString],
  ['nop', ControlCommand.NoOp],
  ['done', ControlCommand.Done],
  ['#', ControlCommand.BeginTag],
  ['/#', ControlCommand.EndTag],
  ['pop', ControlCommand.PopEvaluatedValue],
  ['~ret', ControlCommand.PopFunction],
  ['<>', () => new Glue()],
]);

function commandOf(token: string): InkObject | null {
  return COMMANDS.get(token)?.() ?? null;
}

function divertOf(token: { readonly [key: string]: Token }): InkObject | null {
  const target = token['->'] ?? token['f()'] ?? token['->t->'];
  if (typeof target !== 'string') return null;
  const divert = new Divert();
  divert.pushesToStack = token['->'] === undefined;
  divert.stackPushType = token['->t->'] === undefined ? PushPopType.Function : PushPopType.Tunnel;
  if (token.var === true) divert.variableDivertName = target;
  else divert.targetPathString = target;
  divert.isConditional = token.c === true;
  return divert;
}

function choiceOf(token: { readonly [key: string]: Token }): InkObject | null {
  const target = token['*'];
  if (typeof target !== 'string') return null;
  const choice = new ChoicePoint();
  choice.pathStringOnChoice = target;
  choice.flags = Number(token.flg ?? 0);
  return choice;
}

function other(token: Token): InkObject {
  const object = JsonSerialisation.JTokenToRuntimeObject(token);
  if (object === null) throw new TypeError(`an image holds no token ${JSON.stringify(token)}`);
  return object;
}

function isTable(token: Token | undefined): token is { readonly [key: string]: Token } {
  return typeof token === 'object' && token !== null && !Array.isArray(token);
}
