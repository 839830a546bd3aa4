import type { Place } from '../problem.ts';
import { type Named, named } from './scenario.ts';

/** What players can look up, as the files of a story's folder `codex` say it. Plain JSON. */
export interface Codex {
  /** The kinds that entries are sorted by, in the order of their files. */
  readonly kinds: readonly string[];
  /** By slug, as `# codex:` tags name them; sorted by kind, and by title within one. */
  readonly entries: Named<CodexEntry>;
}

/** One entry of a codex. It is sealed until the player has met what it is about. */
export interface CodexEntry {
  readonly title: string;
  readonly kind: string;
  /** A paragraph a line. `[[SLUG]]` stands for another entry's title, `[[SLUG|words]]` links words to it. */
  readonly text: string;
  /** Entries and endings, any of which opens this entry without a tag that names it. */
  readonly opensWith: readonly string[];
  /** Entries and endings, all of which have to be open before this entry is. */
  readonly after: readonly string[];
  readonly place: Place;
}

/** What a player has met in a story, by slug, in the order of meeting: codex entries that tags named, and endings. */
export interface Unlocked {
  readonly codex: readonly string[];
  readonly endings: readonly string[];
  /** Where endings were come to first, by slug, as far as that is known. */
  readonly found?: Named<FoundAt>;
}

/** Where and when an ending was come to: the name of the game, its decision, and the time as ISO 8601 has it. */
export interface FoundAt {
  readonly game: string;
  readonly n: number;
  readonly at: string;
}

/** The slugs of the entries that a player who has met this much can read. */
export function openEntries({ entries }: Codex, { codex, endings }: Unlocked): ReadonlySet<string> {
  const met = new Set(codex);
  const open = new Set<string>();
  const isOpen = (condition: string) => {
    const ending = endingIn(condition);
    if (ending === null) return open.has(condition);
    return ending === '' ? endings.length > 0 : endings.includes(ending);
  };
  for (let before = -1; before < open.size; ) {
    before = open.size;
    for (const [slug, { opensWith, after }] of Object.entries(entries)) {
      if ((met.has(slug) || opensWith.some(isOpen)) && after.every(isOpen)) open.add(slug);
    }
  }
  return open;
}

/** The ending that a condition names: `ending:SLUG` names one, and `ending` any, which is the empty text; null for an entry. */
export function endingIn(condition: string): string | null {
  if (condition === 'ending') return '';
  return condition.startsWith('ending:') ? condition.slice('ending:'.length).trim() : null;
}

/** A stretch of an entry's text: words, and the entry that they lead to, where they do. */
export interface Stretch {
  readonly words: string;
  readonly to: string | null;
}

/** The text of an entry in stretches. What a link shows is the title of the entry that it names, or words of its own. */
export function stretchesOf(text: string, { entries }: Codex): readonly Stretch[] {
  return text.split(/(\[\[[^[\]]*\]\])/).flatMap((part): Stretch[] => {
    const link = linkIn(part);
    if (link === null) return part === '' ? [] : [{ words: part, to: null }];
    const title = named(entries, link.to)?.title ?? link.to;
    return [{ words: link.words ?? title, to: link.to }];
  });
}

/** The slugs that a text links to, each once, in its order. */
export function linksIn(text: string): readonly string[] {
  const links = [...text.matchAll(/\[\[[^[\]]*\]\]/g)].flatMap(([part]) => linkIn(part)?.to ?? []);
  return [...new Set(links)];
}

/** The text of an entry as it is read, without the signs of its links. */
export function plainText(text: string, codex: Codex): string {
  return stretchesOf(text, codex)
    .map(({ words }) => words)
    .join('');
}

function linkIn(part: string): { readonly to: string; readonly words: string | null } | null {
  const [, to, words] = /^\[\[([^[\]|]*)(?:\|([^[\]]*))?\]\]$/.exec(part) ?? [];
  return to === undefined ? null : { to: to.trim(), words: words?.trim() ?? null };
}
