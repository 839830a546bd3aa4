import type { SimpleJson } from 'inkjs/engine/SimpleJson';
import { floatToken } from './numbers.ts';

type Value = string | number | boolean | null | Value[] | { [key: string]: Value };

/**
 * Builds JSON values out of what inkjs writes. It does what inkjs's own writer does, but floats stay floats, infinity
 * and NaN too, and it keeps no books about what was written, which takes inkjs longer than the writing.
 */
class ValueWriter {
  /** The whole, once it is written. */
  value: Value = null;
  readonly #open: (Value[] | { [key: string]: Value })[] = [];
  readonly #keys: string[] = [];
  #text = '';
  #room: number;

  constructor(room: number) {
    this.#room = room;
  }

  #add(value: Value): void {
    if (typeof value === 'string') this.#room -= value.length;
    if (this.#room < 0) throw new RangeError(NO_ROOM);
    const into = this.#open.at(-1);
    if (into === undefined) this.value = value;
    else if (Array.isArray(into)) into.push(value);
    else into[this.#keys.at(-1) ?? ''] = value;
  }

  #begin(container: Value[] | { [key: string]: Value }): void {
    this.#add(container);
    this.#open.push(container);
  }

  #end(): void {
    this.#open.pop();
  }

  WriteObject(inner: (writer: SimpleJson.Writer) => void): void {
    this.WriteObjectStart();
    inner(asInkWriter(this));
    this.#end();
  }

  WriteObjectStart(): void {
    this.#begin({});
  }

  WriteObjectEnd(): void {
    this.#end();
  }

  WriteArrayStart(): void {
    this.#begin([]);
  }

  WriteArrayEnd(): void {
    this.#end();
  }

  WriteProperty(name: string | number, inner: ((writer: SimpleJson.Writer) => void) | Value): void {
    this.#keys.push(String(name));
    if (typeof inner === 'function') inner(asInkWriter(this));
    else this.#add(inner);
    this.#keys.pop();
  }

  WriteIntProperty(name: string | number, value: number): void {
    this.WriteProperty(name, Math.floor(value));
  }

  WritePropertyStart(name: string | number): void {
    this.#keys.push(String(name));
  }

  WritePropertyEnd(): void {
    this.#keys.pop();
  }

  WritePropertyNameStart(): void {
    this.#text = '';
  }

  WritePropertyNameInner(part: string): void {
    this.#text += part;
  }

  WritePropertyNameEnd(): void {
    this.#keys.push(this.#text);
  }

  Write(value: Value): void {
    this.#add(value);
  }

  WriteBool(value: boolean): void {
    this.#add(value);
  }

  WriteInt(value: number): void {
    this.#add(Math.floor(value));
  }

  WriteFloat(value: number | null): void {
    this.#add(floatToken(value ?? 0));
  }

  WriteNull(): void {
    this.#add(null);
  }

  WriteStringStart(): void {
    this.#text = '';
  }

  WriteStringInner(part: string): void {
    this.#text += part;
  }

  WriteStringEnd(): void {
    this.#add(this.#text);
  }
}

// inkjs asks for its own class by type only; it calls no more than what is written here.
function asInkWriter(writer: ValueWriter): SimpleJson.Writer {
  return writer as unknown as SimpleJson.Writer;
}

const NO_ROOM = 'there is too much to write';

/** The JSON value that `write` writes. Throws RangeError where its texts have more than `room` characters. */
export function written(write: (writer: SimpleJson.Writer) => void, room = Number.POSITIVE_INFINITY): unknown {
  const writer = new ValueWriter(room);
  write(asInkWriter(writer));
  return writer.value;
}
