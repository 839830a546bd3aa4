import { hash as hashOf } from 'node:crypto';
import { variablesIn } from '../ink/state.ts';
import { likeness } from './likeness.ts';
import { standingOf } from './standing.ts';
import type { GameEvent, Turn } from './turn.ts';

/** What came of a decision, short enough to stand in every line of a recording. */
export interface Outcome {
  /** 8 characters of base64url, as are the two below in recordings of old. */
  readonly text: string;
  /** 5 characters for each choice on offer, in order, and 5 for all beyond the twelfth. Empty where there is none. */
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
    text: hash(text, WHOLE),
    choices: digestOffer(turn.choices.map((choice) => choice.text)),
    world: [standingOf(turn), turn.state.world, variablesOf(turn)].map(hashJson).join(''),
    // Asked for only where the texts differ, or when a decision is written down; it takes as long as all the rest.
    get like() {
      like ??= likeness(text);
      return like;
    },
  };
}

/** The digest of a turn's choices and world as recordings had them at first: one hash for each. */
export function digestOfOld(turn: Turn): Pick<Outcome, 'choices' | 'world'> {
  const world = [turn.state.world, turn.ending, turn.fault?.code ?? null];
  return {
    choices: hash(JSON.stringify(turn.choices.map((choice) => choice.text)), WHOLE),
    world: hash(JSON.stringify(world), WHOLE),
  };
}

/** What a recorded outcome says of the world, piece by piece; null where it is of old and says it in one. */
export function worldIn({ world }: Outcome): { standing: string; numbers: string; variables: string } | null {
  const [standing, numbers, variables] = piecesOf(world);
  if (standing === undefined || numbers === undefined || variables === undefined) return null;
  return { standing, numbers, variables };
}

/** What a recorded outcome says of each choice that was on offer; null where it is of old and says it in one. */
export function offerIn({ choices }: Outcome): readonly string[] | null {
  return choices.length === WHOLE ? null : piecesOf(choices);
}

/** What stands for a choice of this text in the digest of an offer. */
export function digestChoice(text: string): string {
  return hash(text, PIECE);
}

/** Whether a turn offered no choice: the game was over, or the story had failed. */
export function offersNothing({ choices }: Outcome): boolean {
  return choices === '' || choices === NOTHING_OF_OLD;
}

/** The text of a turn as the story says it. */
export function textOf(events: readonly GameEvent[]): string {
  return events.map((event) => (event.kind === 'text' ? event.text : '')).join('');
}

/** The story's variables by their names: those that differ from their first values, or were once set. */
function variablesOf({ state }: Turn): readonly (readonly [string, unknown])[] {
  return Object.entries(variablesIn(state.ink)).sort(([one], [other]) => (one < other ? -1 : 1));
}

const WHOLE = 8;
const PIECE = 5;
/** A story may offer hundreds of choices, and its recordings are to stay short. */
const MOST_CHOICES = 12;

const NOTHING_OF_OLD = hash('[]', WHOLE);

function digestOffer(texts: readonly string[]): string {
  const rest = texts.slice(MOST_CHOICES);
  const beyond = rest.length === 0 ? '' : digestChoice(JSON.stringify(rest));
  return texts.slice(0, MOST_CHOICES).map(digestChoice).join('') + beyond;
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
