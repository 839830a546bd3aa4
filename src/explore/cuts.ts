import { named, type Scenario } from '../world/scenario.ts';

/**
 * The hand-overs from one scene to another that the windows of a scenario allow, as `from > to`, in its order. The second
 * must not have to happen before the first; both in one era, or the second a consequence of the first; its window must not
 * have closed when the first opens at the earliest; and what has to happen between them must be able to happen unwatched,
 * early enough. Whoever holds the camera may wait, so that a window opens later forbids nothing.
 */
export function cutsAllowed(scenario: Scenario): readonly string[] {
  const scenes = Object.keys(scenario.scenes);
  const calendar = new Calendar(scenario);
  return scenes.flatMap((from) =>
    scenes.filter((to) => from !== to && calendar.allows(from, to)).map((to) => `${from} > ${to}`),
  );
}

class Calendar {
  readonly #scenes: Scenario['scenes'];
  readonly #before = new Map<string, ReadonlySet<string>>();

  constructor({ scenes }: Scenario) {
    this.#scenes = scenes;
  }

  allows(from: string, to: string): boolean {
    if (this.#beforeAll(from).has(to)) return false;
    const follows = this.#beforeAll(to).has(from);
    if (!follows && this.#era(from) !== this.#era(to)) return false;
    const closes = this.#closes(to);
    if (this.#era(from) === this.#era(to) && this.#earliest(from) > closes) return false;
    const between = [...this.#beforeAll(to)].filter((scene) => this.#beforeAll(scene).has(from));
    return between.every((scene) => this.#mayBeMissed(scene) && this.#closes(scene) < closes);
  }

  /** All that has to have happened before a scene, near and far. */
  #beforeAll(name: string): ReadonlySet<string> {
    const known = this.#before.get(name);
    if (known !== undefined) return known;
    const all = new Set(named(this.#scenes, name)?.after ?? []);
    for (const scene of all) for (const earlier of named(this.#scenes, scene)?.after ?? []) all.add(earlier);
    this.#before.set(name, all);
    return all;
  }

  /** The earliest minute at which a scene can begin: its own, or that of what comes before it in its era. */
  #earliest(name: string): number {
    const own = [name, ...this.#beforeAll(name)].filter((scene) => this.#era(scene) === this.#era(name));
    return Math.max(...own.map((scene) => this.#beginning(scene)));
  }

  #beginning(name: string): number {
    const scene = named(this.#scenes, name);
    return scene?.begins ?? scene?.opens ?? Number.NEGATIVE_INFINITY;
  }

  #closes(name: string): number {
    return named(this.#scenes, name)?.closes ?? Number.POSITIVE_INFINITY;
  }

  #era(name: string): string | null {
    return named(this.#scenes, name)?.era ?? null;
  }

  /** A scene whose window never closes happens only where somebody watches it. */
  #mayBeMissed(name: string): boolean {
    return named(this.#scenes, name)?.closes != null;
  }
}
