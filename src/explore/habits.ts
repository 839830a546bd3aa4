import { countWords } from '../ink/words.ts';
import type { Part } from './parts.ts';
import { type Habit, habitIn, runsIn, wordsIn } from './phrases.ts';

/** Texts that were told in a scene; null for what was told in none. */
export interface SceneTexts {
  readonly scene: string | null;
  readonly texts: readonly string[];
}

/** How often a scene does what is easily done too often, for each thousand of its words. */
export interface SceneHabits {
  readonly scene: string | null;
  readonly words: number;
  readonly likenesses: number;
  readonly intensifiers: number;
  /** The places, in a scene that has half as many again as the story's median or more. */
  readonly outliers: readonly string[];
}

/** What the scenes that were read have too much of, against the median of all scenes of the story. */
export interface Habits {
  readonly median: Readonly<Record<Habit, number>>;
  readonly scenes: readonly SceneHabits[];
}

/** A run of three words that recurs, with the scenes and endings that have it. */
export interface Run {
  readonly words: string;
  readonly count: number;
  readonly scenes: readonly string[];
}

const OUTLIER = 1.5;

/** Counts the habits of the scenes that were told; `parts` are all of the story's. */
export function habitsOf(told: readonly SceneTexts[], parts: readonly Part[]): Habits {
  const rates = (habit: Habit) => parts.map(({ texts }) => rateOf(texts, habit));
  const median = { likenesses: medianOf(rates('likenesses')), intensifiers: medianOf(rates('intensifiers')) };
  return { median, scenes: told.map((scene) => sceneHabits(scene, median)) };
}

function sceneHabits({ scene, texts }: SceneTexts, median: Habits['median']): SceneHabits {
  const [likenesses, intensifiers] = [rateOf(texts, 'likenesses'), rateOf(texts, 'intensifiers')];
  const outliers = (habit: Habit, rate: number) =>
    rate >= OUTLIER * median[habit] ? [...new Set(texts.flatMap((text) => habitIn(text, habit)))] : [];
  return {
    scene,
    words: wordsOf(texts),
    likenesses,
    intensifiers,
    outliers: [...outliers('likenesses', likenesses), ...outliers('intensifiers', intensifiers)],
  };
}

/** For each thousand words, to one decimal. */
function rateOf(texts: readonly string[], habit: Habit): number {
  const found = texts.reduce((sum, text) => sum + habitIn(text, habit).length, 0);
  return Math.round((10_000 * found) / Math.max(1, wordsOf(texts))) / 10;
}

function wordsOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + countWords(text), 0);
}

/** The middle one of some numbers, the upper of two; 0 where there are none. */
export function medianOf(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;
}

/** Words that say little by being everywhere: a run of nothing but these is no run. */
const COMMONEST = 60;
/** In how many places a run stands that recurs. */
const RECURS = 3;

/**
 * The runs of three words that were told and that stand in three places of the story or more, the most frequent first. The
 * story's own places count, so that a paragraph with a variant is not two.
 */
export function runsOf(told: readonly SceneTexts[], parts: readonly Part[]): readonly Run[] {
  const common = commonest(parts);
  const heard = new Set(told.flatMap(({ texts }) => texts.flatMap(runsIn)));
  const found = new Map<string, { count: number; scenes: Set<string> }>();
  for (const { slug, texts } of parts) {
    for (const run of texts.flatMap(runsIn)) {
      if (!heard.has(run)) continue;
      const known = found.get(run) ?? { count: 0, scenes: new Set() };
      found.set(run, { count: known.count + 1, scenes: known.scenes.add(slug) });
    }
  }
  return [...found]
    .filter(([words, { count }]) => count >= RECURS && words.split(' ').some((word) => !common.has(word)))
    .map(([words, { count, scenes }]) => ({ words, count, scenes: [...scenes] }))
    .sort((one, other) => other.scenes.length - one.scenes.length || other.count - one.count);
}

function commonest(parts: readonly Part[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { texts } of parts)
    for (const word of texts.flatMap(wordsIn)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const words = [...counts].sort(([, one], [, other]) => other - one).slice(0, COMMONEST);
  return new Set(words.map(([word]) => word));
}
