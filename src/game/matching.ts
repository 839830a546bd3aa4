import { digestPiece } from './digest.ts';
import type { Choice } from './turn.ts';
import { isTurned, type Named } from './turning.ts';
import { alikeness } from './wording.ts';

/** A choice as it is looked for again: its text and its Ink path when it was taken. */
export interface Wanted {
  readonly text: string;
  readonly path: string;
}

/** What is known of the choices that were on offer when it was taken. Null is not known. */
export interface Offer {
  /** What stood for each in the recording. */
  readonly digests: readonly string[] | null;
  /** The text of each. */
  readonly texts: readonly string[] | null;
}

/**
 * A choice found again. `sure`: by its text. `reworded`: its text is much like the one that was taken, and no other is;
 * where it leads has to confirm it. `left`: it is the only one that was not on offer then, as the one that was taken is
 * the only one that is not on offer now; where it leads has to prove it.
 */
export type Match =
  | { readonly kind: 'sure' | 'reworded' | 'left'; readonly choice: Choice }
  /** Not on offer any more, or two choices could be it: then neither is taken for it. */
  | { readonly kind: 'gone' | 'unclear' };

/** From here on two wordings can be those of one choice. */
const ALIKE = 0.6;
/** The same where nothing is known of what else was on offer then. */
const QUITE_ALIKE = 0.75;
/** By so much a wording must be likelier than the next. */
const CLEARLY = 0.15;

/** Finds a recorded choice among those on offer now, by text and by path, never by its place in the list. */
export function matchChoice(offered: readonly Choice[], wanted: Wanted, then: Offer): Match {
  const same = offered.filter(({ text }) => text === wanted.text);
  if (same.length > 0) return nearest(same, wanted);
  return rewording(offered, wanted, then);
}

/** Finds a recorded choice among those on offer now by its text, and by its path where several have that text. */
export function findChoice(offered: readonly Choice[], wanted: Wanted): Choice | null {
  const match = matchChoice(offered, wanted, { digests: null, texts: null });
  return match.kind === 'sure' ? match.choice : null;
}

/** Of several with the same text it is the one at the same path, or at the one path that is nearest to it. */
function nearest(same: readonly Choice[], wanted: Wanted): Match {
  const [best, next] = same
    .map((choice) => ({ choice, near: nearness(choice.path, wanted.path) }))
    .sort((one, other) => other.near - one.near);
  if (best === undefined) return { kind: 'gone' };
  const clear = next === undefined || best.choice.path === wanted.path || best.near > next.near;
  return clear ? { kind: 'sure', choice: best.choice } : { kind: 'unclear' };
}

function rewording(offered: readonly Choice[], wanted: Wanted, then: Offer): Match {
  // What was on offer beside it then, and still is, is another choice.
  const others = othersThen(wanted, then);
  const kept = offered.filter(({ text }) => others?.includes(digestPiece(text)) === true);
  const fresh = offered.filter((choice) => !kept.includes(choice) && !isContrary(choice, wanted));
  const [best, next] = fresh
    .map((choice) => ({ choice, like: alikeness(choice.text, wanted.text) }))
    .sort((one, other) => other.like - one.like);
  if (best === undefined) return { kind: 'gone' };
  if (best.like >= (others === null ? QUITE_ALIKE : ALIKE)) {
    const texts = [...kept.map(({ text }) => text), ...(then.texts ?? []).filter((text) => text !== wanted.text)];
    const rival = Math.max(next?.like ?? 0, ...texts.map((text) => alikeness(best.choice.text, text)));
    return best.like >= rival + CLEARLY ? { kind: 'reworded', choice: best.choice } : { kind: 'unclear' };
  }
  const alone = fresh.length === 1 && others?.length === kept.length;
  return alone && nearness(best.choice.path, wanted.path) >= 0.5
    ? { kind: 'left', choice: best.choice }
    : { kind: 'gone' };
}

function isContrary(choice: Wanted, wanted: Wanted): boolean {
  const [then, now] = [wanted, choice].map(({ text }) => ({ text, story: NAMELESS })) as [Named, Named];
  return isTurned(then, now);
}

/** What a choice is called says enough. */
const NAMELESS: Named['story'] = { names: new Set() };

/** What stood for the choices beside the wanted one; null where that is not known. */
function othersThen(wanted: Wanted, { digests }: Offer): readonly string[] | null {
  const own = digestPiece(wanted.text);
  return digests === null || !digests.includes(own) ? null : digests.filter((digest) => digest !== own);
}

/** How much of two Ink paths is the same, from 0 to 1, counted from both ends: a knot may have another name, or a choice another number. */
function nearness(one: string, other: string): number {
  if (one === other) return 1;
  const [a, b] = [one.split('.'), other.split('.')];
  const longest = Math.max(a.length, b.length);
  return (agreeing(a, b) + agreeing(a.toReversed(), b.toReversed())) / (2 * longest);
}

function agreeing(one: readonly string[], other: readonly string[]): number {
  const differs = one.findIndex((part, at) => part !== other[at]);
  return differs < 0 ? Math.min(one.length, other.length) : differs;
}
