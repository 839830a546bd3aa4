import { lineTo } from '../game/history.ts';
import { deedsIn } from '../game/recording.ts';
import { replayTree, type TreeReplay } from '../game/replay.ts';
import type { Problem } from '../problem.ts';
import { findFolders } from '../store/folders.ts';
import { keptStories } from '../store/old-stories.ts';
import type { Arguments } from './command.ts';
import { type Opened, openRecorded, type Recorded } from './recorded.ts';
import { renderSides } from './sides.ts';
import { renderVerdict } from './verdict.ts';

/** How a recording stands to its story, as it is to be printed: plain data, which threads can hand on. */
export interface Verified {
  /** What is wrong with its file or story, warnings too. Where this holds an error, there is nothing else. */
  readonly problems: readonly Problem[];
  /** A line; null where it could not be replayed. */
  readonly verdict: string | null;
  /** What differs where it diverges or is worded otherwise: whether words say the same is for a person to judge. */
  readonly differences: string;
  readonly diverges: boolean;
}

/**
 * Replays a recording silently, with all its branches, on the story that `args` name or the recording does. `columns` is
 * the width in which differences are shown; null where that is no terminal.
 */
export async function verify(
  file: string,
  args: Arguments,
  columns: number | null,
  stories: Opened,
): Promise<Verified> {
  const opened = await openRecorded(file, args, false, stories);
  if (!opened.ok) return { problems: opened.problems, verdict: null, differences: '', diverges: false };
  const recorded = opened.value;
  const tree = replayTree(recorded.program, recorded.recording, keptStories(findFolders().games));
  const scratch = deedsIn(recorded.recording).length === 0 ? '' : ', a scratch recording';
  return {
    problems: opened.warnings,
    verdict: `${verdictOf(tree, recorded)}${scratch}`,
    differences: differencesIn(tree, recorded, columns),
    diverges: tree.divergences.length > 0,
  };
}

/** So many passages in other words are shown. */
const MOST = 5;

function differencesIn(
  { divergences, rewordings }: TreeReplay,
  { file, program }: Recorded,
  columns: number | null,
): string {
  const shown = [...divergences, ...rewordings.slice(0, MOST)].map((one) => renderSides(file, program, one, columns));
  const more = rewordings.length - MOST;
  const rest = more === 1 ? '1 more passage is' : `${more} more passages are`;
  return [...shown, ...(more > 0 ? [`${file}: ${rest} worded otherwise\n`] : [])].join('');
}

/** The way that play stands on counts first: a divergence of another way is named as such. */
function verdictOf({ verdict, divergences }: TreeReplay, { recording }: Recorded): string {
  const line = new Set([0, ...lineTo(recording).map(({ n }) => n)]);
  const here = divergences.find(({ at }) => line.has(at));
  const first = here ?? divergences[0];
  if (first === undefined) return renderVerdict(verdict);
  const where = here === undefined ? ', on a branch that was left' : '';
  const more = divergences.length - 1;
  return `${renderVerdict(first)}${where}${more === 0 ? '' : more === 1 ? '; so does 1 more' : `; so do ${more} more`}`;
}
