/** A value that crosses between Ink and the vocabulary. A LIST item arrives as its bare name. */
export type InkValue = number | string | boolean;

/** What an external function did: a value, perhaps with a changed ledger, or a refusal that is a fault of the story. */
export type Answer<Ledger> =
  | { readonly kind: 'answer'; readonly value: InkValue; readonly ledger: Ledger }
  | { readonly kind: 'refusal'; readonly message: string; readonly hint?: string };

/** One line of text as Ink says it, its newline included, with the tags that are current. */
export interface InkLine {
  readonly text: string;
  readonly tags: readonly string[];
}

/** A choice that Ink offers. `path` is the stable Ink path of the choice point. */
export interface InkChoice {
  readonly index: number;
  readonly text: string;
  readonly path: string;
  readonly tags: readonly string[];
}

/**
 * What plays on the other side of an Ink story. The ledger is an immutable value that travels with Ink's own state:
 * when Ink looks ahead and takes it back, the ledger is taken back too, so that each effect happens once.
 */
export interface Driver<Ledger> {
  /** Answers a call of an external function that the vocabulary knows. Must not throw. */
  call(ledger: Ledger, name: string, args: readonly InkValue[]): Answer<Ledger>;
  /** A tag has been passed, before any later word of the story asks for anything; taken back with the ledger. Tags of choices are not told. */
  tag(ledger: Ledger, tag: string): Ledger;
  /** A line has been said for good. It must not change what `call` answers. */
  line(ledger: Ledger, line: InkLine): Ledger;
}
