import './load-order.ts';

import { InkList } from 'inkjs/engine/InkList';
import type { NativeFunctionCall } from 'inkjs/engine/NativeFunctionCall';
import type { InkObject } from 'inkjs/engine/Object';
import { StoryException } from 'inkjs/engine/StoryException';
import { BoolValue, DivertTargetValue, FloatValue, IntValue, ListValue, StringValue, Value } from 'inkjs/engine/Value';
import { singleText } from './numbers.ts';
import { textValue } from './texts.ts';

/** A value of Ink that is one of the kinds below; anything else is computed by inkjs. */
type Plain = number | string | boolean;
type Numbers = (x: number, y: number) => number | boolean;

/** A float of single precision, as Ink's original keeps it. Unlike inkjs's own, it keeps NaN and the negative zero. */
export function floatValue(value: number): FloatValue {
  const float = new FloatValue(0);
  float.value = Math.fround(value);
  return float;
}

const COMPARISONS: Readonly<Record<string, Numbers>> = {
  '==': (x, y) => x === y,
  '!=': (x, y) => x !== y,
  '>': (x, y) => x > y,
  '<': (x, y) => x < y,
  '>=': (x, y) => x >= y,
  '<=': (x, y) => x <= y,
  '!': (x) => x === 0,
  '&&': (x, y) => x !== 0 && y !== 0,
  '||': (x, y) => x !== 0 || y !== 0,
};

// Every result of these is taken to 32 bits by `wholeResult`, except POW and FLOAT, which give floats.
const WHOLE: Readonly<Record<string, Numbers>> = {
  ...COMPARISONS,
  '+': (x, y) => x + y,
  '-': (x, y) => x - y,
  '*': Math.imul,
  '/': (x, y) => x / divisor(y),
  '%': (x, y) => x % divisor(y),
  _: (x) => -x,
  MIN: Math.min,
  MAX: Math.max,
  FLOOR: (x) => x,
  CEILING: (x) => x,
  INT: (x) => x,
};

const FLOATS: Readonly<Record<string, Numbers>> = {
  ...COMPARISONS,
  '+': (x, y) => x + y,
  '-': (x, y) => x - y,
  '*': (x, y) => x * y,
  '/': (x, y) => x / y,
  '%': (x, y) => x % y,
  _: (x) => -x,
  MIN: Math.min,
  MAX: Math.max,
  POW: (x, y) => x ** y,
  FLOOR: Math.floor,
  CEILING: Math.ceil,
  FLOAT: (x) => x,
};

const TEXTS: Readonly<Record<string, (x: string, y: string) => string | boolean>> = {
  '+': (x, y) => x + y,
  '==': (x, y) => x === y,
  '!=': (x, y) => x !== y,
  '?': (x, y) => x.includes(y),
  '!?': (x, y) => !x.includes(y),
};

/**
 * Calls one of Ink's built-in operations as the original in C# does: whole numbers in 32 bits that wrap, division
 * that drops the remainder, floats in single precision that stay floats. Lists and divert targets are inkjs's own.
 * Throws StoryException for what the story did wrong.
 */
export function callNative(call: NativeFunctionCall, parameters: InkObject[]): InkObject | null {
  const values = parameters.map(plainOf);
  if (values.some((value) => value === null)) return call.Call(parameters);
  const plain = values as Plain[];
  if (plain.some((value) => typeof value === 'string')) return onTexts(call, parameters);
  const [x = 0, y = 0] = plain.map(Number);
  return parameters.some((value) => value instanceof FloatValue)
    ? onFloats(call, x, y)
    : onWhole(call, x, y, parameters);
}

function onWhole(call: NativeFunctionCall, x: number, y: number, parameters: InkObject[]): InkObject | null {
  const { name } = call;
  if (name === 'POW') return floatValue(x ** y);
  if (name === 'FLOAT') return floatValue(x);
  const operation = WHOLE[name];
  if (operation === undefined) return call.Call(parameters.map(() => new IntValue(0)));
  const result = operation(x, y);
  return typeof result === 'boolean' ? new BoolValue(result) : new IntValue(result | 0);
}

function onFloats(call: NativeFunctionCall, left: number, right: number): InkObject | null {
  const [x, y] = [Math.fround(left), Math.fround(right)];
  if (call.name === 'INT') return new IntValue(truncated(x));
  const operation = FLOATS[call.name];
  if (operation === undefined) return call.Call([floatValue(x), floatValue(y)].slice(0, call.numberOfParameters));
  const result = operation(x, y);
  return typeof result === 'boolean' ? new BoolValue(result) : floatValue(result);
}

function onTexts(call: NativeFunctionCall, parameters: InkObject[]): InkObject | null {
  const [x = '', y = ''] = parameters.map(textOf);
  const operation = TEXTS[call.name];
  if (operation === undefined) return call.Call([textValue(x), textValue(y)].slice(0, call.numberOfParameters));
  const result = operation(x, y);
  return typeof result === 'boolean' ? new BoolValue(result) : textValue(result);
}

function plainOf(value: InkObject): Plain | null {
  if (value instanceof IntValue || value instanceof FloatValue) return value.value;
  if (value instanceof BoolValue || value instanceof StringValue) return value.value;
  return null;
}

function textOf(value: InkObject): string {
  return value instanceof FloatValue ? singleText(value.value ?? 0) : String(value);
}

// C# casts by dropping the fraction; beyond 32 bits x64 answers with the smallest integer.
function truncated(x: number): number {
  const whole = Math.trunc(x);
  return Number.isNaN(whole) || whole < -2147483648 || whole > 2147483647 ? -2147483648 : whole;
}

function divisor(y: number): number {
  if (y === 0) throw new StoryException('division by zero');
  return y;
}

/** A value that a driver answered with, as Ink holds it. A whole number is an integer, any other a float. */
export function inkValueOf(answer: Plain): InkObject {
  if (typeof answer === 'boolean') return new BoolValue(answer);
  if (typeof answer === 'string') return textValue(answer);
  return Number.isInteger(answer) ? new IntValue(answer | 0) : floatValue(answer);
}

/** An argument as the driver gets it: a LIST item as its bare name, a list of several as their names with commas. */
export function argumentOf(value: InkObject): Plain {
  const plain = plainOf(value);
  if (plain !== null) return plain;
  if (value instanceof ListValue && value.value instanceof InkList) return value.value.toString();
  if (value instanceof DivertTargetValue) return value.targetPath.toString();
  return value instanceof Value ? String(value.valueObject) : '';
}
