import './load-order.ts';

import { CallStack } from 'inkjs/engine/CallStack';
import { InkList, InkListItem } from 'inkjs/engine/InkList';
import { JsonSerialisation } from 'inkjs/engine/JsonSerialisation';
import {
  FloatValue,
  IntValue,
  ListValue,
  StringValue,
  type Value,
  ValueType,
  VariablePointerValue,
} from 'inkjs/engine/Value';
import { VariablesState } from 'inkjs/engine/VariablesState';
import { floatValue } from './arithmetic.ts';
import { readFloatToken, singleText } from './numbers.ts';

// What inkjs 2.4.0 does otherwise than the original, mended where its classes cannot be extended from outside.
// Importing this module is what mends them; it is done once for a process.

/** A float prints in single precision, and becomes an integer by losing its fraction. */
FloatValue.prototype.toString = function text(): string {
  return singleText(this.value ?? 0);
};

const castFloat = FloatValue.prototype.Cast;
FloatValue.prototype.Cast = function cast(type: ValueType) {
  if (type === ValueType.Int) return new IntValue(Math.trunc(this.value ?? 0) | 0);
  if (type === ValueType.String) return new StringValue(this.toString());
  return castFloat.call(this, type);
};

const readToken = JsonSerialisation.JTokenToRuntimeObject.bind(JsonSerialisation);
JsonSerialisation.JTokenToRuntimeObject = (token) => {
  const float = typeof token === 'string' ? readFloatToken(token) : null;
  return float === null ? readToken(token) : floatValue(float);
};

const sameObjects = VariablesState.prototype.RuntimeObjectsEqual;
VariablesState.prototype.RuntimeObjectsEqual = function equal(left, right) {
  if (left instanceof FloatValue && right instanceof FloatValue) return Object.is(left.value, right.value);
  if (left instanceof ListValue && right instanceof ListValue) return sameLists(left, right);
  return sameObjects.call(this, left, right);
};

// A knot diverted to shares the frame it was diverted from: a `ref` parameter named like the temp it refers to would be a
// reference to itself. There the temp is already what the parameter stands for.
const setTemporary = CallStack.prototype.SetTemporaryVariable;
CallStack.prototype.SetTemporaryVariable = function set(name, value, declareNew, contextIndex = -1) {
  const frame = contextIndex === -1 ? this.currentElementIndex + 1 : contextIndex;
  const itself = value instanceof VariablePointerValue && value.variableName === name && value.contextIndex === frame;
  if (!itself) setTemporary.call(this, name, value, declareNew, contextIndex);
};

// Reading an item's key as JSON, each time a list is gone through, takes longer than what is done with the item.
const readKey = InkListItem.fromSerializedKey;
const itemsByKey = new Map<string, InkListItem>();
InkListItem.fromSerializedKey = (key) => {
  const known = itemsByKey.get(key) ?? readKey(key);
  itemsByKey.set(key, known);
  return known;
};

// A variable that equals its default is left out of a saved state. Lists that hold the same items in another order,
// or that remember other origins, are told apart by LIST_RANDOM and LIST_ALL and must not count as equal.
function sameLists(left: Value<InkList>, right: Value<InkList>): boolean {
  return left === right || trace(left.value) === trace(right.value);
}

function trace(list: InkList | null): string {
  return JSON.stringify(list === null ? null : [[...list], list.Count > 0 ? null : list.originNames]);
}

// Items of equal value are ordered by the name of their list; the locale of the process must have no say in it.
const ordered = Object.getOwnPropertyDescriptor(InkList.prototype, 'orderedItems')?.get;
if (ordered !== undefined) {
  Object.defineProperty(InkList.prototype, 'orderedItems', {
    configurable: true,
    get(this: InkList) {
      const items = ordered.call(this) as InkList['orderedItems'];
      return items.sort((x, y) => x.Value - y.Value || byName(x.Key.originName ?? '', y.Key.originName ?? ''));
    },
  });
}

function byName(left: string, right: string): number {
  return left.localeCompare(right, 'en');
}
