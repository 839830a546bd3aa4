/** What has become of a decision that cannot be stood at as others can: its story failed there, or leads there no more. */
export type Trouble = 'fault' | 'lost';

/** A decision as the tree shows it, in the order of taking; 0 is the opening. All texts are fit to print, in one line. */
export interface Spot {
  readonly n: number;
  readonly parent: number;
  /** What was chosen to come here; empty for the opening. */
  readonly choice: string;
  /** The title of the scene in which it leaves us; null where there is none, or nobody has looked yet. */
  readonly scene: string | null;
  /** Whether a scene opens with it. */
  readonly opens: boolean;
  /** When it is, as short as can be; may be empty. */
  readonly time: string;
  /** How many decks are lost of how many, once one is; else empty. */
  readonly lost: string;
  /** The title of the ending that it leads to. */
  readonly ending: string | null;
  readonly trouble: Trouble | null;
  /** False until somebody has looked what came of it: then only `choice` says something. */
  readonly known: boolean;
}

/** What there is to say of a decision that nothing came of, as far as anybody knows. */
export const UNEVENTFUL = {
  scene: null,
  opens: false,
  time: '',
  lost: '',
  ending: null,
  trouble: null,
} as const satisfies Partial<Spot>;
