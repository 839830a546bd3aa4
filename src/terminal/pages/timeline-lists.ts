import { branchNameOf } from '../../game/branches.ts';
import type { Visit } from '../../game/survey.ts';
import type { Look } from '../layout.ts';
import { sceneTitle } from '../passage.ts';
import { oneLine } from '../sanitize.ts';
import { branchStart, isOnWay, type Tree, tipOf } from '../tree/shape.ts';
import { shortTime } from '../tree/spots.ts';
import type { Desk } from './desk.ts';
import { pageColumn } from './page.ts';
import { type Deed, drawList, type KeyHint, type ListRow, movedInList, type Part } from './part.ts';

/** A place of the tree as a list offers it. */
interface Place extends ListRow {
  readonly n: number;
}

/** Rows to choose from: the places where they lead, one or several. */
interface Entry extends ListRow {
  readonly places: readonly Place[];
}

/** A list of places in the game, from which play can go on. */
abstract class ListPart implements Part {
  abstract readonly name: string;
  protected readonly desk: Desk;
  #at = 0;
  #first = 0;
  /** The entry whose places are shown. */
  #open: number | null = null;

  constructor(desk: Desk) {
    this.desk = desk;
  }

  /** What is listed. */
  protected abstract entries(): readonly Entry[];
  /** What is said where there is nothing to list. */
  protected abstract readonly nothing: string;

  get hidden(): { readonly above: number; readonly below: number } {
    // The list says itself what it leaves out.
    return { above: 0, below: 0 };
  }

  keys(): readonly KeyHint[] {
    if (this.#rows().length === 0) return [];
    return [
      ['Enter plays on from there', 'Enter plays on'],
      ['right shows it in the game', 'right shows'],
    ];
  }

  render(room: number, look: Look): readonly string[] {
    const rows = this.#rows();
    const { margin, width } = pageColumn(look.columns);
    const indent = ' '.repeat(margin);
    if (rows.length === 0) return [indent + look.theme.quiet(this.nothing)];
    const title = this.#open === null ? [] : [indent + look.theme.system(this.entries()[this.#open]?.label ?? ''), ''];
    this.#at = Math.min(this.#at, rows.length - 1);
    const view = { focus: this.#at, first: this.#first, room: Math.max(1, room - title.length), width };
    const drawn = drawList(rows, view, look);
    this.#first = drawn.first;
    return [...title, ...drawn.lines];
  }

  press(key: string): Deed | null {
    const rows = this.#rows();
    if (this.#open !== null && (key === 'escape' || key === 'left')) return this.#close();
    const next = movedInList(key, this.#at, rows.length);
    if (next !== null) this.#at = next;
    if (next !== null) return { kind: 'moved' };
    if (key === 'return') return this.#choose(this.#at);
    if (/^[1-9]$/.test(key))
      return rows[Number(key) - 1] === undefined ? { kind: 'moved' } : this.#choose(Number(key) - 1);
    const place = this.#placesOf(this.#at)[0];
    if (place === undefined) return null;
    if (key === 'right') return { kind: 'show', n: place.n };
    return this.pressOn(key, place.n);
  }

  /** Takes a key that is about one place. */
  protected pressOn(_key: string, _n: number): Deed | null {
    return null;
  }

  #rows(): readonly ListRow[] {
    const entries = this.entries();
    return this.#open === null ? entries : (entries[this.#open]?.places ?? []);
  }

  #placesOf(at: number): readonly Place[] {
    const entries = this.entries();
    if (this.#open === null) return entries[at]?.places ?? [];
    return entries[this.#open]?.places.slice(at, at + 1) ?? [];
  }

  #choose(at: number): Deed {
    const places = this.#placesOf(at);
    const [place] = places;
    if (place === undefined) return { kind: 'moved' };
    if (places.length === 1) return { kind: 'go', n: place.n };
    this.#open = at;
    this.#at = 0;
    return { kind: 'moved' };
  }

  #close(): Deed {
    this.#at = this.#open ?? 0;
    this.#open = null;
    return { kind: 'moved' };
  }
}

/** The scenes that were reached in any branch: each can be started again, as a branch of its own. */
export class ScenesPart extends ListPart {
  readonly name = 'Scenes';
  protected readonly nothing = 'No scene has a name here.';

  protected override entries(): readonly Entry[] {
    const { session, tree } = this.desk;
    const { scenario } = session.program;
    const found = new Map<string, Place[]>();
    for (const { n } of tree.spots) {
      const visit = session.visit(n);
      for (const scene of visit?.opens ?? []) {
        const places = found.get(scene) ?? [];
        if (places.length === 0) found.set(scene, places);
        if (visit !== null) places.push(placeOf(this.desk, visit));
      }
    }
    return [...found].map(([scene, places]) => ({
      label: sceneTitle(scene, scenario),
      note: places.length === 1 ? (places[0]?.note ?? '') : `${places.length} ways in`,
      places,
    }));
  }
}

/** The bookmarks of the game, in the order of its decisions. */
export class BookmarksPart extends ListPart {
  readonly name = 'Bookmarks';
  protected readonly nothing = 'There are no bookmarks yet: b sets one, in the story or in the game’s tree.';

  override keys(): readonly KeyHint[] {
    if (this.desk.bookmarks.size === 0) return [];
    return [...super.keys(), ['b renames', 'b rename'], ['d takes it away', 'd remove']];
  }

  protected override entries(): readonly Entry[] {
    const { session } = this.desk;
    return [...this.desk.bookmarks]
      .sort(([one], [other]) => one - other)
      .map(([n, label]) => {
        const visit = session.visit(n);
        const where = visit === null ? '' : whereOf(this.desk, visit);
        return { label, note: where, places: [{ n, label, note: where }] };
      });
  }

  protected override pressOn(key: string, n: number): Deed | null {
    if (key === 'd' || key === 'delete') return { kind: 'say', text: this.desk.bookmark(n, '') };
    if (key !== 'b') return null;
    const text = this.desk.bookmarks.get(n) ?? '';
    return { kind: 'ask', label: 'Bookmark', text, done: (name) => this.desk.bookmark(n, name) };
  }
}

/** A scene's opening, by the branch that it is on, when that was, and where its branch ends. */
function placeOf(desk: Desk, visit: Visit): Place {
  const { tree, session } = desk;
  const parts = [shortTime(visit, session.program.scenario), endOf(tree, visit.n)];
  return { n: visit.n, label: branchOf(desk, visit.n), note: parts.filter((part) => part !== '').join('  ') };
}

/** A branch by its name, or by what was decided where it parts from others. */
function branchOf({ tree, session }: Desk, n: number): string {
  if (isOnWay(tree, n)) return 'The way here';
  const name = branchNameOf(session.history, n);
  return name === null ? (tree.spots[branchStart(tree, n)]?.choice ?? '') : oneLine(name);
}

function whereOf(desk: Desk, visit: Visit): string {
  const { scenario } = desk.session.program;
  const scene = visit.scene === null ? '' : sceneTitle(visit.scene, scenario);
  return [scene, shortTime(visit, scenario)].filter((part) => part !== '').join('  ');
}

/** The ending that the lane of a spot leads to; empty where it leads to none yet. */
function endOf(tree: Tree, n: number): string {
  const ending = tree.spots[tipOf(tree, n)]?.ending ?? null;
  return ending === null ? '' : `to ${ending}`;
}
