import { hash as hashOf } from 'node:crypto';
import { variablesIn } from '../ink/state.ts';
import type { World } from '../world/world.ts';
import { likeness } from './likeness.ts';
import { standingOf } from './standing.ts';
import type { GameEvent, Turn } from './turn.ts';

/**
 * What came of a decision, short enough to stand in every line of a recording: three hashes, and a similarity digest.
 * Each hash is made of pieces of 30 bits, one for each thing that it covers, so that where two differ it can be told in
 * what: a line that is new from a line that has another in its place, a choice that was added from one that has gone, a
 * number from an ending. One hash over all of it, as recordings had it at first and as is still read, tells that
 * something differs, and no more; then every edit would have to count as another story, or none. It costs some 20
 * characters a decision, and a decision has 210 bytes on average, of the 300 that it may.
 */
export interface Outcome {
  /** 5 characters of base64url for each line said, and 5 for all beyond the twelfth. Empty where nothing is said. */
  readonly text: string;
  /** 5 characters for each choice on offer, and 5 for all beyond the twelfth. Empty where there is none. */
  readonly choices: string;
  /** 5 characters for what the turn leads to, 5 for the whole world with its numbers, 5 for the story's own variables. */
  readonly world: string;
  /** A 64-bit similarity digest of the text, 16 hexadecimal digits: rewording moves few of its bits. */
  readonly like: string;
}

const digests = new WeakMap<Turn, Outcome>();

/** Digests a turn: what a recording keeps of it and compares on replay. Asked again for the same turn, it knows. */
export function digestTurn(turn: Turn): Outcome {
  const known = digests.get(turn);
  if (known !== undefined) return known;
  const outcome = digestAnew(turn);
  digests.set(turn, outcome);
  return outcome;
}

function digestAnew(turn: Turn): Outcome {
  const text = textOf(turn.events);
  let like: string | undefined;
  return {
    text: digestList(linesOf(turn.events)),
    choices: digestList(turn.choices.map((choice) => choice.text)),
    world: [standingOf(turn), membersOf(turn.state.world), variablesOf(turn)].map(hashJson).join(''),
    // Asked for only where the texts differ, or when a decision is written down; it takes as long as all the rest.
    get like() {
      like ??= likeness(text);
      return like;
    },
  };
}

/** The digest of a turn, made as the recorded one was that it is to be compared with. */
export function digestLike(was: Outcome, turn: Turn): Outcome {
  const is = digestTurn(turn);
  const pick = (key: 'text' | 'choices' | 'world') => (was[key].length === WHOLE ? digestOfOld(turn)[key] : is[key]);
  if (![was.text, was.choices, was.world].some(({ length }) => length === WHOLE)) return is;
  return { text: pick('text'), choices: pick('choices'), world: pick('world'), like: is.like };
}

/** The digest of a turn as recordings had it at first: one hash of 8 characters each for text, choices and world. */
function digestOfOld(turn: Turn): Omit<Outcome, 'like'> {
  const world = [turn.state.world, turn.ending, turn.fault?.code ?? null];
  return {
    text: hash(textOf(turn.events), WHOLE),
    choices: hash(JSON.stringify(turn.choices.map((choice) => choice.text)), WHOLE),
    world: hash(JSON.stringify(world), WHOLE),
  };
}

/** What a recorded outcome says of the world, piece by piece; null where it is of old and says it in one. */
export function worldIn({ world }: Outcome): { standing: string; numbers: string; variables: string } | null {
  if (world.length === WHOLE) return null;
  const [standing, numbers, variables] = piecesOf(world);
  if (standing === undefined || numbers === undefined || variables === undefined) return null;
  return { standing, numbers, variables };
}

/** What a recorded outcome says of each line that was said; null where it is of old and says it in one. */
export function linesIn({ text }: Outcome): readonly string[] | null {
  return text.length === WHOLE ? null : piecesOf(text);
}

/** What a recorded outcome says of each choice that was on offer; null where it is of old and says it in one. */
export function offerIn({ choices }: Outcome): readonly string[] | null {
  return choices.length === WHOLE ? null : piecesOf(choices);
}

/** What stands for a line, or a choice, of this text. */
export function digestPiece(text: string): string {
  return hash(text.trim(), PIECE);
}

/** Whether a turn offered no choice: the game was over, or the story had failed. */
export function offersNothing({ choices }: Outcome): boolean {
  return choices === '' || choices === NOTHING_OF_OLD;
}

/** The lines of a turn that say something, as the story says them. */
export function linesOf(events: readonly GameEvent[]): readonly string[] {
  return events.flatMap((event) => (event.kind === 'text' && event.text.trim() !== '' ? [event.text.trim()] : []));
}

/** The text of a turn as the story says it. */
export function textOf(events: readonly GameEvent[]): string {
  return events.map((event) => (event.kind === 'text' ? event.text : '')).join('');
}

/** The world with a hash in the place of each of its members: most of them are the same object for many turns. */
function membersOf(world: World | null): readonly unknown[] {
  return Object.entries(world ?? {}).map(([name, member]) => [name, isObject(member) ? hashOnce(member) : member]);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

const hashes = new WeakMap<object, string>();

function hashOnce(member: object): string {
  const known = hashes.get(member) ?? hashJson(member);
  hashes.set(member, known);
  return known;
}

/** The story's variables by their names: those that differ from their first values, or were once set. */
function variablesOf({ state }: Turn): readonly (readonly [string, unknown])[] {
  return Object.entries(variablesIn(state.ink)).sort(([one], [other]) => (one < other ? -1 : 1));
}

const WHOLE = 8;
const PIECE = 5;
/** A story may offer hundreds of choices, and its recordings are to stay short. */
const MOST_PIECES = 12;

const NOTHING_OF_OLD = hash('[]', WHOLE);

/** The lines and choices of a story come again and again: in other games, and on other branches of one. */
const pieces = new Map<string, string>();
const MOST_KNOWN = 20_000;
const LONGEST_KNOWN = 1_000;

function digestKnown(text: string): string {
  if (text.length > LONGEST_KNOWN) return digestPiece(text);
  const known = pieces.get(text);
  if (known !== undefined) return known;
  if (pieces.size === MOST_KNOWN) pieces.clear();
  const piece = digestPiece(text);
  pieces.set(text, piece);
  return piece;
}

function digestList(texts: readonly string[]): string {
  const rest = texts.slice(MOST_PIECES);
  const beyond = rest.length === 0 ? '' : digestPiece(JSON.stringify(rest));
  return texts.slice(0, MOST_PIECES).map(digestKnown).join('') + beyond;
}

function piecesOf(digest: string): readonly string[] {
  return digest.match(/.{5}/g) ?? [];
}

function hashJson(value: unknown): string {
  return hash(JSON.stringify(value ?? null), PIECE);
}

function hash(text: string, length: number): string {
  return hashOf('sha256', text, 'base64url').slice(0, length);
}
