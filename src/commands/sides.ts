import type { Program } from '../game/turn.ts';
import type { Divergence, Side } from '../game/verdict.ts';
import type { ChangedStory } from '../terminal/pages/changed.ts';
import { sanitize } from '../terminal/sanitize.ts';
import { type Half, layBeside } from '../terminal/side-by-side.ts';
import { renderWhy } from './verdict.ts';

/** What stands where the story as it was has not been kept. */
const NOT_KEPT = '(the story as it was has not been kept)';

/** A decision that leads elsewhere, or where it led in other words. */
type Differing = Pick<Divergence, 'at' | 'decision' | 'was' | 'now'> & { readonly why?: Divergence['why'] };

/** Where a recording differs, to be printed: what came of the decision when it was played, and what comes of it now. */
export function renderSides(
  file: string,
  program: Program,
  divergence: Differing,
  columns: number | null = null,
): string {
  const { was, now } = halvesOf(divergence);
  const title = `${file}: ${describeDecision(divergence)}, on "${program.image.title ?? program.image.id}"`;
  const lines = layBeside(was, now, columns === null ? null : columns - 2).map((line) =>
    line === '' ? '' : `  ${line}`,
  );
  return [sanitize(title), ...lines].map((line) => `${line}\n`).join('');
}

/** The same for a page of the terminal, which asks whether the game goes on after decision `last`. */
export function changedOf(game: string, divergence: Divergence, last: number): ChangedStory {
  const from = last === 0 ? 'its opening' : `decision ${last}, the last that still holds`;
  const decided = describeDecision(divergence);
  return {
    game,
    said: [
      sanitize(`${decided.slice(0, 1).toUpperCase()}${decided.slice(1)}: ${renderWhy(divergence)}.`),
      `Nothing that was decided is thrown away. The game can go on from ${from}.`,
    ],
    ...halvesOf(divergence),
  };
}

/** Two texts with headings, fit to be printed. */
export interface Halves {
  readonly was: Half;
  readonly now: Half;
}

/** The two sides of a difference. */
export function halvesOf({ was, now, why }: Differing): Halves {
  const offer = why === 'choice-gone' || why === 'choice-unclear';
  return {
    was: halfOf(offer ? 'then there was to choose' : 'then', was ?? { lines: [NOT_KEPT], place: null }),
    now: halfOf(offer ? 'now there is to choose' : 'now', now),
  };
}

/** How wide a stream is, if it is a terminal. */
export function columnsOf(stream: object): number | null {
  return (stream as { columns?: number }).columns ?? null;
}

/** A decision as it is spoken of: its number and its choice. */
function describeDecision({ at, decision }: Differing): string {
  return decision === null ? 'the opening' : `decision ${at}, "${decision.text.trim()}"`;
}

function halfOf(heading: string, { lines, place }: Side): Half {
  const where = place === null ? '' : ` (${place.file}:${place.line})`;
  return { heading: sanitize(`${heading}${where}:`), lines: lines.map(sanitize) };
}
