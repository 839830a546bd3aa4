import type { Decision, Recording } from '../game/recording.ts';
import type { Replay } from '../game/replay.ts';
import type { Passage } from '../game/session.ts';
import type { Choice, Program } from '../game/turn.ts';
import { oneLine } from './sanitize.ts';

/** A replayed recording made ready to be shown or told, passage by passage. */
export interface Reel {
  readonly program: Program;
  readonly recording: Recording;
  /** From the opening on, along the line that was replayed; empty where not even the opening holds. */
  readonly frames: readonly Frame[];
  /** Other ways of the game that are told behind it, in their order. */
  readonly others: readonly OtherWay[];
}

/** A way of a game from where it parts from those told before it. */
export interface OtherWay {
  /** Its branch's name, or its first choice. */
  readonly name: string;
  /** The decision that it parts after, 0 for the opening, and the text of that. */
  readonly from: number;
  readonly after: string | null;
  readonly frames: readonly Frame[];
}

/** A passage, and the menu below it as it stood. */
export interface Frame extends Passage {
  /** The choices that a menu shows, and the one that was taken where that was the use of a thing in hand. */
  readonly offered: readonly Choice[];
  /** The one of them that was taken next; null at the end of the line. */
  readonly taken: Choice | null;
}

/** The frames of a recording that was replayed on `program`. */
export function reelOf(program: Program, recording: Recording, { turns }: Replay): Reel {
  const frames = turns.map(({ decision, turn }, at) => {
    const next = turns[at + 1];
    const byHand = next?.decision?.deed === undefined ? null : handChoice(next.decision);
    const taken = next?.choice ?? byHand;
    const menu = turn.choices.filter((choice) => choice.use === null || choice.index === taken?.index);
    const offered = byHand === null ? menu : [...menu, byHand];
    return { n: decision?.n ?? 0, choice: decision?.text ?? null, turn, offered, taken };
  });
  return { program, recording, frames, others: [] };
}

/** What was done by hand stands below the menu, and is what was taken from it. */
function handChoice({ text, path }: Decision): Choice {
  return { index: -1, text, path, tags: [], use: null, timeout: false };
}

/** A scene that opens somewhere in a reel. */
export interface SceneMark {
  readonly scene: string;
  /** The index of the frame in which it opens. */
  readonly at: number;
}

/** Where scenes open, in order. */
export function scenesOf({ frames }: Pick<Reel, 'frames'>): readonly SceneMark[] {
  return frames.flatMap(({ turn }, at) =>
    turn.events.flatMap((event) => (event.kind === 'scene-opens' ? [{ scene: event.scene, at }] : [])),
  );
}

/** A choice's text in one line, fit to print. */
export function choiceText({ text }: { readonly text: string }): string {
  return oneLine(text);
}
