import { DIFFICULTIES } from './difficulties.ts';
import type { Outcome } from './digest.ts';
import { type Decision, type Deed, type Header, MOST_SEED } from './recording.ts';

/** An object of JSON, of which nothing is known yet. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** No line of a recording nests its values deeper, and deeper ones could not be written again. */
const DEEPEST = 32;

/** The JSON object that a line holds, or null. */
export function parseObject(line: string): JsonObject | null {
  try {
    const value: unknown = JSON.parse(line);
    return nestsWithin(value, DEEPEST) ? asObject(value) : null;
  } catch {
    return null;
  }
}

/** The header that an object is, with nothing else in it; null where a part is missing or no game can have it. */
export function asHeader(value: JsonObject): Header | null {
  const { version, rules, seed, difficulty, created } = value;
  const { id, title, hash } = asObject(value.story) ?? {};
  const start = asOutcome(value.start);
  const named = isText(id) && isText(title) && isText(hash) && isText(created);
  if (!named || !isCount(version) || !isCount(rules) || !isCount(seed) || seed > MOST_SEED || start === null)
    return null;
  const known = DIFFICULTIES.find((one) => one === difficulty);
  if (known === undefined) return null;
  const story = { id, title, hash };
  return { format: 'first-contact-recording', version, story, rules, seed, difficulty: known, created, start };
}

/** The decision that an object is, with nothing else in it, or null. */
export function asDecision(value: JsonObject): Decision | null {
  const { n, parent, text, path } = value;
  const is = asOutcome(value.is);
  if (!isCount(n) || !isCount(parent) || !isText(text) || !isText(path) || is === null) return null;
  return { n, parent, text, path, is };
}

/** The decision that a line of the kind `deed` is, or null. */
export function asDeed(value: JsonObject): Decision | null {
  const decision = asDecision(value);
  const { kind, name, value: to, to: place, path } = asObject(value.deed) ?? {};
  const deed: Deed | null =
    kind === 'set' && isText(name) && isText(to)
      ? { kind, name, value: to }
      : kind === 'goto' && isText(place) && isText(path)
        ? { kind, to: place, path }
        : null;
  return decision === null || deed === null ? null : { ...decision, deed };
}

function nestsWithin(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return levels > 0 && Object.values(value).every((part) => nestsWithin(part, levels - 1));
}

/** The outcome that a value is, with nothing else in it, or null. */
export function asOutcome(value: unknown): Outcome | null {
  const { text, choices, world, like } = asObject(value) ?? {};
  if (!isText(text) || !isText(choices) || !isText(world) || !isText(like)) return null;
  return /^[0-9a-f]{16}$/.test(like) ? { text, choices, world, like } : null;
}

function asObject(value: unknown): JsonObject | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : null;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
