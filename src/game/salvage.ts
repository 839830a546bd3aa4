import { RULES } from '../world/world.ts';
import { DIFFICULTIES } from './difficulties.ts';
import { digestTurn } from './digest.ts';
import { editionOf } from './edition.ts';
import { start } from './game.ts';
import { type Header, MOST_SEED, RECORDING_VERSION } from './recording.ts';
import { asOutcome, parseObject } from './recording-shape.ts';
import type { Program } from './turn.ts';

/** What can still be read of a broken first line, part by part; null for what cannot. */
export interface Salvage {
  readonly id: string | null;
  readonly title: string | null;
  readonly hash: string | null;
  readonly rules: number | null;
  readonly seed: number | null;
  readonly difficulty: string | null;
  readonly created: string | null;
  readonly start: Header['start'] | null;
}

/** Reads what there is to be read of a first line that is no whole header. */
export function salvageHeader(line: string): Salvage {
  const text = (name: string) => textIn(new RegExp(`"${name}":("(?:[^"\\\\]|\\\\.)*")`).exec(line)?.[1]);
  const number = (name: string) => {
    const digits = new RegExp(`"${name}":(\\d{1,10})[,}]`).exec(line)?.[1];
    return digits === undefined ? null : Number(digits);
  };
  const seed = number('seed');
  const difficulty = text('difficulty');
  return {
    id: text('id'),
    title: text('title'),
    hash: text('hash'),
    rules: number('rules'),
    seed: seed !== null && seed <= MOST_SEED ? seed : null,
    difficulty: DIFFICULTIES.find((one) => one === difficulty) ?? null,
    created: text('created'),
    start: asOutcome(parseObject(/"start":(\{[^{}]*\})/.exec(line)?.[1] ?? '')),
  };
}

function textIn(token: string | undefined): string | null {
  return parseObject(`{"text":${token ?? null}}`)?.text?.toString() ?? null;
}

/** A header made of what could be read, the rest as a game has it that is begun on this story; `taken` says what that is. */
export interface Restored {
  readonly header: Header;
  readonly taken: readonly string[];
}

/** Whether a header can be made of what could be read without looking into its story. */
export function isTellingAll({ id, hash, start }: Salvage): boolean {
  return id !== null && hash !== null && start !== null;
}

/** Makes a header of what could be read of one, and of the game's story, which is needed where that is not telling all. */
export function restoreHeader(salvage: Salvage, program: Program | null): Restored | null {
  const seed = salvage.seed ?? 0;
  const difficulty = salvage.difficulty ?? 'standard';
  const id = salvage.id ?? program?.image.id;
  const hash = salvage.hash ?? (program === null ? undefined : editionOf(program));
  const opening = salvage.start ?? (program === null ? null : { ...digestTurn(start(program, { seed, difficulty })) });
  if (id === undefined || hash === undefined || opening === null) return null;
  const story = { id, title: salvage.title ?? program?.image.title ?? id, hash };
  const header: Header = {
    format: 'first-contact-recording',
    version: RECORDING_VERSION,
    story,
    rules: salvage.rules ?? RULES,
    seed,
    difficulty,
    created: salvage.created ?? '',
    start: opening,
  };
  const taken = [
    ...(salvage.id === null ? [`the story "${story.title}"`] : []),
    ...(salvage.hash === null ? ['its version of now'] : []),
    ...(salvage.seed === null ? [`the seed ${seed}`] : []),
    ...(salvage.difficulty === null ? [`the difficulty ${difficulty}`] : []),
    ...(salvage.start === null ? ['its opening as it is now'] : []),
  ];
  return { header, taken };
}
