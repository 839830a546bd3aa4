import type { Entry, Outline } from '../ink/outline/outline.ts';
import { errorOf, type Place, type Problem } from '../problem.ts';
import type { Codex } from '../world/codex.ts';
import type { Scenario } from '../world/scenario.ts';

/** A story as the rules look at it. */
export interface LintedStory {
  readonly outline: Outline;
  /** Null for a story without world data. */
  readonly scenario: Scenario | null;
  /** Null for a story without one. */
  readonly codex: Codex | null;
  /** The text of every file of the story, by name. */
  readonly files: ReadonlyMap<string, string>;
}

/** One rule of good writing. What it finds are warnings: the story plays all the same. */
export interface Rule {
  /** Kebab-case, as problems carry it and as writers silence it. */
  readonly code: string;
  /** What the rule looks for and why, and how a finding is mended; some sentences. */
  readonly explanation: string;
  find(story: LintedStory): readonly Finding[];
}

/** What a rule has found, and where. */
export interface Finding {
  readonly place: (Place & { readonly column?: number | null }) | null;
  readonly message: string;
  readonly hint: string;
}

/** The entries of one kind. */
export function entriesOf<K extends Entry['kind']>(outline: Outline, kind: K): (Entry & { kind: K })[] {
  return outline.filter((entry): entry is Entry & { kind: K } => entry.kind === kind);
}

/** The entries that have the same key, in their order. */
export function entriesBy(outline: Outline, key: (entry: Entry) => string): ReadonlyMap<string, Outline> {
  const groups = new Map<string, Entry[]>();
  for (const entry of outline) {
    const group = groups.get(key(entry));
    if (group === undefined) groups.set(key(entry), [entry]);
    else group.push(entry);
  }
  return groups;
}

/** A finding as a problem that is told. */
export function problemOf(code: string, { place, message, hint }: Finding): Problem {
  return { ...errorOf(code, message, hint, place ?? {}), severity: 'warning' };
}
