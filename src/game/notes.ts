/** Play goes on from decision `n`. */
interface HeadNote {
  readonly kind: 'head';
  readonly n: number;
}

/** A place's name for coming back to it: one name a place, one place a name. An empty name takes it away. */
interface BookmarkNote {
  readonly kind: 'bookmark';
  readonly n: number;
  readonly name: string;
}

/** The name of the branch that leads through decision `n`. An empty name takes it away. */
interface BranchNote {
  readonly kind: 'branch';
  readonly n: number;
  readonly name: string;
}

/** The decisions after `n` in number were taken on another version of the story, the one with this `hash`. */
export interface StoryNote {
  readonly kind: 'story';
  readonly hash: string;
  readonly n: number;
}

/** A line of a recording that is no decision. A `kind` that this program does not know is kept in the file and passed over. */
export type Note = HeadNote | BookmarkNote | BranchNote | StoryNote;

/** What the notes of a game come to. */
export interface Notes {
  /** Places by their names. */
  readonly bookmarks: ReadonlyMap<string, number>;
  /** Names of branches by the decision that they were given to. */
  readonly branches: ReadonlyMap<number, string>;
  /** In the order in which they were written. */
  readonly stories: readonly StoryNote[];
}

/** Gathers notes as they come: where a later one contradicts an earlier one, it holds. */
export class NoteBook implements Notes {
  readonly bookmarks = new Map<string, number>();
  readonly branches = new Map<number, string>();
  readonly stories: StoryNote[] = [];
  readonly #marked = new Map<number, string>();

  /** The same notes in a book of its own. */
  static of(notes: Notes): NoteBook {
    const book = new NoteBook();
    for (const [name, n] of notes.bookmarks) book.#bookmark({ kind: 'bookmark', n, name });
    for (const [n, name] of notes.branches) book.branches.set(n, name);
    book.stories.push(...notes.stories);
    return book;
  }

  /** Takes a note in. */
  heed(note: Note): void {
    if (note.kind === 'bookmark') this.#bookmark(note);
    else if (note.kind === 'story') this.stories.push(note);
    else if (note.kind === 'branch' && note.name !== '') this.branches.set(note.n, note.name);
    else if (note.kind === 'branch') this.branches.delete(note.n);
  }

  #bookmark({ n, name }: BookmarkNote): void {
    this.bookmarks.delete(this.#marked.get(n) ?? '');
    this.#marked.delete(n);
    if (name === '') return;
    this.#marked.delete(this.bookmarks.get(name) ?? n);
    this.bookmarks.set(name, n);
    this.#marked.set(n, name);
  }
}

/** The name under which a place is bookmarked, or null. */
export function bookmarkAt({ bookmarks }: Notes, n: number): string | null {
  for (const [name, place] of bookmarks) if (place === n) return name;
  return null;
}

/** What a line with a `kind` is: a note, one of a later program, or one that no program has written. */
export type ReadNote =
  | { readonly kind: 'note'; readonly note: Note }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'broken' };

/** Reads a line that is no decision; `last` is the number of the last decision before it. */
export function readNote({ kind, n, name, hash }: Readonly<Record<string, unknown>>, last: number): ReadNote {
  if (kind !== 'head' && kind !== 'bookmark' && kind !== 'branch' && kind !== 'story') return { kind: 'unknown' };
  if (!isStep(n, last)) return { kind: 'broken' };
  if (kind === 'head') return { kind: 'note', note: { kind, n } };
  if (kind === 'story')
    return typeof hash === 'string' ? { kind: 'note', note: { kind, hash, n } } : { kind: 'broken' };
  return typeof name === 'string' ? { kind: 'note', note: { kind, n, name } } : { kind: 'broken' };
}

function isStep(n: unknown, last: number): n is number {
  return typeof n === 'number' && Number.isInteger(n) && n >= 0 && n <= last;
}
