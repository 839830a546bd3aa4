import { readable } from '../game/titles.ts';
import type { Program } from '../game/turn.ts';
import { joinChunks } from '../ink/ink-joining.ts';
import { type KnotStates, readStates } from '../ink/states.ts';
import { countWords, type KnotTally, tallyKnots, type ViewWords } from '../ink/words.ts';
import { type Codex, plainText } from '../world/codex.ts';
import { type Callback, callbacksOf } from './callbacks.ts';
import { type Part, partsOf } from './parts.ts';
import { wordsByView } from './viewpoints.ts';

/** What can be counted in a story without playing it. */
export interface Counts {
  /** Words that a player can be shown: in every knot that something leads to. */
  readonly words: number;
  readonly knots: number;
  readonly stitches: number;
  readonly choices: number;
  readonly diverts: number;
  readonly parts: readonly Part[];
  /** The codex entries, by slug; of a story without a codex, those that its tags name. */
  readonly codex: readonly EntryCount[];
  readonly callbacks: readonly Callback[];
  /** The words by viewpoint. */
  readonly views: readonly ViewWords[];
}

/** An entry of the codex, and the words of its text. */
export interface EntryCount {
  readonly slug: string;
  readonly title: string;
  readonly kind: string | null;
  readonly words: number;
}

/** Counts a story. */
export function countStory({ image, scenario, codex }: Program): Counts {
  const ink = joinChunks(image);
  const tallies = tallyKnots(ink, image.place);
  const states = readStates(ink, image.place, scenario !== null);
  const shown = reachable(states);
  const listed = Object.keys(scenario?.scenes ?? {});
  const parts = inOrder(partsOf(tallies), listed);
  const sum = (count: (knot: KnotTally) => number) => tallies.reduce((total, knot) => total + count(knot), 0);
  return {
    words: sum(({ name, words }) => (shown.has(name) ? words : 0)),
    knots: tallies.filter(({ name }) => name !== '').length,
    stitches: sum(({ stitches }) => stitches),
    choices: sum(({ choices }) => choices),
    diverts: sum(({ diverts }) => diverts),
    parts,
    codex: countEntries(codex?.() ?? null, tallies),
    callbacks: callbacksOf(states, parts, listed.length === 0 ? null : listed),
    views: wordsByView(tallies.filter(({ name }) => shown.has(name))),
  };
}

function countEntries(codex: Codex | null, tallies: readonly KnotTally[]): readonly EntryCount[] {
  if (codex === null) {
    const named = [...new Set(tallies.flatMap((knot) => knot.codex))].sort();
    return named.map((slug) => ({ slug, title: readable(slug), kind: null, words: 0 }));
  }
  return Object.entries(codex.entries).map(([slug, { title, kind, text }]) => {
    return { slug, title, kind, words: countWords(plainText(text, codex)) };
  });
}

/** Scenes as they are listed, then endings; those that are not listed as their files have them. */
function inOrder(parts: readonly Part[], listed: readonly string[]): readonly Part[] {
  const place = ({ kind, slug }: Part) => {
    const at = listed.indexOf(slug);
    return kind === 'ending' ? listed.length + 1 : at < 0 ? listed.length : at;
  };
  return parts.toSorted((one, other) => place(one) - place(other));
}

/** The knots that anything leads to, from the story's beginning on. */
function reachable(knots: ReadonlyMap<string, KnotStates>): ReadonlySet<string> {
  const found = new Set(['']);
  for (const name of found) for (const { knot } of knots.get(name)?.leads ?? []) found.add(knot);
  return found;
}
