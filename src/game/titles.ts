import { named, type Scenario } from '../world/scenario.ts';

/** The title of a scene for people; its slug made readable where the scenario has none. */
export function sceneTitle(slug: string, scenario: Scenario | null): string {
  return named(scenario?.scenes ?? {}, slug)?.title ?? readable(slug);
}

/** The title of an ending for people; its slug made readable where the scenario has none. */
export function endingTitle(slug: string, scenario: Scenario | null): string {
  // A story that was kept by an earlier build may know of no endings at all.
  return named(scenario?.endings ?? {}, slug)?.title ?? readable(slug);
}

/** The full name of a person; the tag's own word where the scenario has none. */
export function personTitle(name: string, scenario: Scenario | null): string {
  return named(scenario?.people ?? {}, name)?.title ?? name.replaceAll('_', ' ');
}

/** A slug as a title: `less-than-a-second` is `Less than a second`. */
export function readable(slug: string): string {
  const words = slug.replace(/[-_]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
