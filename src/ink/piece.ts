import './load-order.ts';

import { Divert } from 'inkjs/engine/Divert';
import { InkObject } from 'inkjs/engine/Object';

/** Where a piece of a running story stands, and where it leads: Ink paths. */
export interface PiecePlace {
  readonly path: string;
  /** Null for all but diverts to a place that the story names. */
  readonly leads: string | null;
}

/** Reads a piece that a trace has met. */
export function placeOfPiece(piece: object): PiecePlace {
  if (!(piece instanceof InkObject)) throw new Error('a trace holds pieces of a story only');
  const target = piece instanceof Divert && !piece.isExternal ? piece.targetPath : null;
  return { path: piece.path.toString(), leads: target === null ? null : target.toString() };
}
