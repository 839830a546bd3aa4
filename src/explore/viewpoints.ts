import type { KnotTally, ViewWords } from '../ink/words.ts';
import { bySource } from './parts.ts';

/** The words of a story by viewpoint, the most first: what stands above every tag of its file has none, which is null. */
export function wordsByView(knots: readonly KnotTally[]): readonly ViewWords[] {
  const counts = new Map<string | null, number>();
  let [file, view]: [string | null, string | null] = [null, null];
  for (const knot of [...knots].sort(bySource)) {
    const own = knot.place?.file ?? null;
    if (own !== file) [file, view] = [own, null];
    for (const part of knot.views) {
      view = part.view ?? view;
      counts.set(view, (counts.get(view) ?? 0) + part.words);
    }
  }
  return [...counts]
    .map(([name, words]) => ({ view: name, words }))
    .filter(({ words }) => words > 0)
    .sort((one, other) => other.words - one.words);
}
