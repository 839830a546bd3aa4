import type { Place } from '../../problem.ts';
import type { Scope } from '../checks/scopes.ts';

/** A place in the source, with its column where the compiler knows it; columns count from 1. */
export interface Spot extends Place {
  readonly column: number | null;
  /** The knot, or `knot.stitch`, that this stands in; empty above the first. */
  readonly knot: string;
}

/** A knot, a stitch or a function. */
export interface KnotEntry {
  readonly kind: 'knot';
  /** `knot` or `knot.stitch`. */
  readonly name: string;
  readonly form: 'knot' | 'stitch' | 'function';
  readonly parameters: readonly string[];
}

/** A choice, or the `-` that gathers choices. */
export interface WeaveEntry {
  readonly kind: 'choice' | 'gather';
  /** How many bullets it has. */
  readonly depth: number;
  /** The name in brackets after the bullets, or null. */
  readonly label: string | null;
  /** What the menu shows, logic as an ellipsis; empty for a gather. */
  readonly text: string;
  /** True where words of the choice are told once it is taken; false for a gather. */
  readonly echoed: boolean;
  readonly sticky: boolean;
  /** True for a choice that Ink takes by itself when nothing else is left. */
  readonly fallback: boolean;
  readonly conditional: boolean;
}

/** A piece of text that a player can be shown, which is not a tag. */
export interface TextEntry {
  readonly kind: 'text';
  readonly text: string;
  /** True for the words of a choice. */
  readonly inChoice: boolean;
}

/** A way on: to a knot, stitch or label, by name; `END`, `DONE`, or the return of a tunnel. */
export interface WayEntry {
  readonly kind: 'way';
  /** As the source names it; a variable's name where a variable holds it. */
  readonly target: string;
  readonly by: 'divert' | 'tunnel' | 'thread' | 'value' | 'return' | 'end' | 'done';
}

/** A variable that is declared, given a value, or asked for. Visit counts of knots and labels are asked for like variables. */
export interface NameEntry {
  readonly kind: 'name';
  readonly name: string;
  readonly deed: 'declares' | 'writes' | 'reads';
  readonly scope: Scope;
}

/** A function of the story, an external one or one of Ink's own, that is called. */
export interface CallEntry {
  readonly kind: 'call';
  readonly name: string;
  /** The arguments that are names, numbers or plain texts; null for anything that has to be computed. */
  readonly names: readonly (string | null)[];
}

/** A tag, without its `#`; logic in it as an ellipsis. */
export interface TagEntry {
  readonly kind: 'tag';
  readonly text: string;
  readonly inChoice: boolean;
}

/** A note of the author, `TODO: …`. */
export interface TodoEntry {
  readonly kind: 'todo';
  readonly text: string;
}

/** A function that the story expects its runtime to answer. */
export interface ExternalEntry {
  readonly kind: 'external';
  readonly name: string;
}

/** Where the text parts into branches, of which one is told; where each begins, and where they meet again. */
export interface ForkEntry {
  readonly kind: 'fork' | 'branch' | 'join';
}

/** What can stand in a story. */
export type Piece =
  | ForkEntry
  | ExternalEntry
  | KnotEntry
  | WeaveEntry
  | TextEntry
  | WayEntry
  | NameEntry
  | CallEntry
  | TagEntry
  | TodoEntry;

/** A piece of a story with its place. */
export type Entry = Piece & { readonly spot: Spot };

/** A story's source as tools for writers look at it: everything in the order of the source, file by file. */
export type Outline = readonly Entry[];
