import type { GameEvent, Program } from '../game/turn.ts';
import { joinChunks } from '../ink/ink-joining.ts';
import { countWords, tallyKnots } from '../ink/words.ts';
import { type Habits, habitsOf, medianOf, type Run, runsOf, type SceneTexts } from './habits.ts';
import { partsOf } from './parts.ts';

/** A game as an editor reads it, from decision to decision. */
export interface ReadGame {
  readonly turns: readonly ReadTurn[];
}

/** What was told after one decision, and what could be decided then. */
export interface ReadTurn {
  readonly events: readonly GameEvent[];
  /** The scene and the viewpoint that stood before. */
  readonly scene: string | null;
  readonly view: string | null;
  /** How many choices the menu has; 0 where nothing was decided any more. */
  readonly options: number;
}

/** The lengths of the passages that were seen through one pair of eyes, in words; each passage counts once. */
export interface ViewPassages {
  readonly view: string | null;
  readonly passages: number;
  readonly median: number;
  readonly longest: number;
  /** How many have over 120 words. */
  readonly long: number;
}

/** What one game reads and asks; a decision has two options or more. */
export interface GameMeasure {
  readonly words: number;
  readonly decisions: number;
  /** Decisions for each hundred words. */
  readonly pace: number;
}

/** What an editor counts in games that were read. */
export interface EditorCounts {
  readonly games: readonly GameMeasure[];
  readonly views: readonly ViewPassages[];
  readonly habits: Habits;
  readonly runs: readonly Run[];
}

/** Counts games as an editor does. */
export function countForEditor({ image }: Program, games: readonly ReadGame[]): EditorCounts {
  const parts = partsOf(tallyKnots(joinChunks(image), image.place));
  const passages = games.flatMap(({ turns }) => turns.flatMap(passagesIn));
  const told = textsByScene(games);
  return {
    games: games.map(measure),
    views: [...groups(passages, ({ view }) => view)].map(([view, own]) => viewPassages(view, own)),
    habits: habitsOf(told, parts),
    runs: runsOf(told, parts),
  };
}

interface Passage {
  readonly view: string | null;
  readonly text: string;
}

/** What one turn tells, cut where the viewpoint changes. */
function passagesIn({ events, view }: ReadTurn): Passage[] {
  const passages: { view: string | null; texts: string[] }[] = [{ view, texts: [] }];
  for (const event of events) {
    if (event.kind === 'view') passages.push({ view: event.view, texts: [] });
    else passages.at(-1)?.texts.push(...textsIn([event]));
  }
  return passages.flatMap(({ view, texts }) => (texts.length === 0 ? [] : [{ view, text: texts.join('\n') }]));
}

function viewPassages(view: string | null, passages: readonly Passage[]): ViewPassages {
  const lengths = [...new Set(passages.map(({ text }) => text))].map(countWords);
  return {
    view,
    passages: lengths.length,
    median: medianOf(lengths),
    longest: Math.max(0, ...lengths),
    long: lengths.filter((words) => words > LONG).length,
  };
}

const LONG = 120;

function measure({ turns }: ReadGame): GameMeasure {
  const words = turns.flatMap(({ events }) => textsIn(events)).reduce((sum, text) => sum + countWords(text), 0);
  const decisions = turns.filter(({ options }) => options > 1).length;
  return { words, decisions, pace: Math.round((1000 * decisions) / Math.max(1, words)) / 10 };
}

/** Every text once, under the scene that stood when it was told. */
function textsByScene(games: readonly ReadGame[]): SceneTexts[] {
  const scenes = new Map<string | null, Set<string>>();
  for (const turn of games.flatMap(({ turns }) => turns)) {
    let { scene } = turn;
    for (const event of turn.events) {
      if (event.kind === 'scene-opens') scene = event.scene;
      else if (event.kind === 'text') scenes.set(scene, (scenes.get(scene) ?? new Set()).add(event.text.trim()));
    }
  }
  return [...scenes].map(([scene, texts]) => ({ scene, texts: [...texts].filter((text) => text !== '') }));
}

function textsIn(events: readonly GameEvent[]): string[] {
  return events.flatMap((event) => (event.kind === 'text' && event.text.trim() !== '' ? [event.text.trim()] : []));
}

function groups<T, K>(things: readonly T[], keyOf: (thing: T) => K): ReadonlyMap<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const thing of things) groups.set(keyOf(thing), [...(groups.get(keyOf(thing)) ?? []), thing]);
  return groups;
}
