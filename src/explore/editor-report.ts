import type { EditorCounts, GameMeasure, ViewPassages } from './editing.ts';
import type { Habits, Run, SceneHabits } from './habits.ts';

/** Rows of one list that are shown. */
const SHOWN = 24;
const NONE = '(none)';

/** An editor's counts, to be read; `names` are those of the games. */
export function renderEditorCounts({ games, views, habits, runs }: EditorCounts, names: readonly string[]): string {
  return [
    'Words and decisions:',
    ...games.map((game, at) => `  ${names[at]}: ${measureLine(game)}`),
    'Passages by viewpoint, in words:',
    ...views.map(viewLine),
    ...habitLines(habits),
    ...runLines(runs),
    '',
  ].join('\n');
}

function measureLine({ words, decisions, pace }: GameMeasure): string {
  return `${words} words, ${decisions} decisions, ${pace.toFixed(1)} a hundred words`;
}

function viewLine({ view, passages, median, longest, long }: ViewPassages): string {
  return `  ${view ?? NONE}: ${passages} passages, median ${median}, longest ${longest}, ${long} over 120`;
}

function habitLines({ median, scenes }: Habits): string[] {
  return [
    'Likenesses and intensifiers, for each thousand words:',
    `  median of the story's scenes: ${median.likenesses}, ${median.intensifiers}`,
    ...scenes.flatMap(sceneLines),
  ];
}

function sceneLines({ scene, words, likenesses, intensifiers, outliers }: SceneHabits): string[] {
  return [
    `  ${scene ?? NONE}: ${likenesses}, ${intensifiers} (${words} words)`,
    ...outliers.slice(0, SHOWN).map((place) => `    … ${place} …`),
    ...more(outliers.length),
  ];
}

function runLines(runs: readonly Run[]): string[] {
  if (runs.length === 0) return [];
  const rows = runs
    .slice(0, SHOWN)
    .map(({ words, count, scenes }) => `  ${words}: ${count} places, in ${scenes.join(', ')}`);
  return ['Runs of three words that recur in the story:', ...rows, ...more(runs.length)];
}

function more(count: number): string[] {
  return count > SHOWN ? [`    and ${count - SHOWN} more`] : [];
}
