import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Before } from '../ink/incremental.ts';
import type { Entry, Outline, Piece, Spot } from '../ink/outline/outline.ts';
import { keep } from './story-cache.ts';
import type { RootFile } from './story-files.ts';
import { indexFile, PROGRAM } from './story-index.ts';
import type { StoryBefore } from './story-making.ts';

/** What the last look at a story's source has left for the next. */
export interface LastLook {
  /** Null where there was none, or by another program. */
  readonly before: StoryBefore | null;
  keep(now: StoryBefore): void;
}

/** Looks for what is kept of the last look at a story in the cache. */
export function lastLook(root: RootFile, cache: string, reach?: string): LastLook {
  const file = indexFile(cache, root, reach).replace(/index$/, 'looked');
  return { before: readLook(file), keep: (now) => keep(file, withSum(JSON.stringify(written(now)))) };
}

/** A text below a line with its hash, so that one that was damaged is known. */
function withSum(text: string): string {
  return `${createHash('sha256').update(text).digest('hex')}\n${text}`;
}

/** As it is kept: each stretch of a file's outline as rows, so that what its places have in common is written once. */
interface Kept extends Omit<StoryBefore, 'ink'> {
  readonly program: string;
  readonly ink: Omit<Before, 'outline'>;
  readonly knots: readonly string[];
  readonly stretches: readonly { readonly file: string; readonly rows: readonly Row[] }[];
}

type Row = readonly [piece: Piece, line: number, column: number | null, knot: number];

function written({ ink, data }: StoryBefore): Kept {
  const { outline, ...rest } = ink;
  const knots = new Map<string, number>();
  const stretches: { file: string; rows: Row[] }[] = [];
  for (const { spot, ...piece } of outline) {
    const { file, line, column, knot } = spot;
    if (!knots.has(knot)) knots.set(knot, knots.size);
    if (stretches.at(-1)?.file !== file) stretches.push({ file, rows: [] });
    stretches.at(-1)?.rows.push([piece, line, column, knots.get(knot) ?? 0]);
  }
  return { program: PROGRAM, data, ink: rest, knots: [...knots.keys()], stretches };
}

function readLook(file: string): StoryBefore | null {
  try {
    const text = readFileSync(file, 'utf8');
    const json = text.slice(text.indexOf('\n') + 1);
    const kept = withSum(json) === text ? (JSON.parse(json) as Kept) : null;
    if (kept?.program !== PROGRAM) return null;
    return { data: kept.data, ink: { ...kept.ink, outline: outlineIn(kept) } };
  } catch {
    return null;
  }
}

function outlineIn({ knots, stretches }: Kept): Outline {
  const outline: Entry[] = [];
  for (const { file, rows } of stretches)
    for (const [piece, line, column, knot] of rows) {
      // They have just been read, and are nobody else's: tens of thousands of them are not copied.
      const entry = piece as Piece & { spot: Spot };
      entry.spot = { file, line, column, knot: knots[knot] ?? '' };
      outline.push(entry);
    }
  return outline;
}
