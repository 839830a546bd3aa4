import type { Program } from '../game/turn.ts';
import { type Codex, type CodexEntry, endingIn, linksIn, openEntries, type Unlocked } from '../world/codex.ts';
import { named } from '../world/scenario.ts';
import { type Gallery, galleryOf } from './gallery.ts';
import { oneLine } from './sanitize.ts';

/** A codex as one player may read it. */
export interface Shelf {
  readonly codex: Codex;
  readonly open: ReadonlySet<string>;
  readonly endings: Gallery;
  /** The story's credits by paragraphs, and whether they may be read is for `endings` to say; none where it has none. */
  readonly credits: readonly string[];
}

/** An entry with the slug that names it. */
export type NamedEntry = CodexEntry & { readonly slug: string };

/** The entries of a kind that can be read, and how many there are that cannot. */
export interface Section {
  readonly kind: string;
  readonly entries: readonly NamedEntry[];
  readonly sealed: number;
}

const EMPTY: Codex = { kinds: [], entries: {} };

/** The codex of a story for a player who has met this much of it. */
export function shelfOf({ codex, scenario }: Program, unlocked: Unlocked): Shelf {
  const all = codex?.() ?? EMPTY;
  const credits = (scenario?.credits ?? '').split('\n').filter((paragraph) => paragraph.trim() !== '');
  return { codex: all, open: openEntries(all, unlocked), endings: galleryOf(scenario, unlocked), credits };
}

/** The codex by kind, in its order. */
export function sectionsOf({ codex, open }: Shelf): readonly Section[] {
  const entries = Object.entries(codex.entries).map(([slug, entry]) => ({ ...entry, slug }));
  return codex.kinds.map((kind) => {
    const own = entries.filter((entry) => entry.kind === kind);
    const readable = own.filter(({ slug }) => open.has(slug));
    return { kind: oneLine(kind), entries: readable, sealed: own.length - readable.length };
  });
}

/** The entries that can be read, in the order of the codex. */
export function readableEntries(shelf: Shelf): readonly NamedEntry[] {
  return sectionsOf(shelf).flatMap(({ entries }) => entries);
}

/** The entries that an ending has opened. */
export function openedByEndings(shelf: Shelf): readonly NamedEntry[] {
  return readableEntries(shelf).filter(({ opensWith }) => opensWith.some((condition) => endingIn(condition) !== null));
}

/** The open entries that an entry leads to, and how many sealed ones. */
export function linksOf({ slug, text }: NamedEntry, { codex, open }: Shelf): { open: NamedEntry[]; sealed: number } {
  const links = linksIn(text).filter((to) => to !== slug);
  const found = links.flatMap((to): NamedEntry[] => {
    const entry = open.has(to) ? named(codex.entries, to) : null;
    return entry === null ? [] : [{ ...entry, slug: to }];
  });
  return { open: found, sealed: links.length - found.length };
}

/** How much of the codex can be read: `12 of 220`; empty for a story without one. */
export function countText({ codex, open }: Shelf): string {
  const all = Object.keys(codex.entries).length;
  return all === 0 ? '' : `${open.size} of ${all}`;
}
