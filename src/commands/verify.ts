import { lineTo } from '../game/history.ts';
import { deedsIn } from '../game/recording.ts';
import { replayTree, type TreeReplay } from '../game/replay.ts';
import { findFolders } from '../store/folders.ts';
import { keptStories } from '../store/old-stories.ts';
import type { Surroundings } from './command.ts';
import type { Recorded } from './recorded.ts';
import { columnsOf, renderSides } from './sides.ts';
import { renderVerdict } from './verdict.ts';

/**
 * Replays a recording with all its branches and says in a line, after `name`, how it stands to its story; what differs
 * where it diverges, or is worded otherwise, goes to standard error: whether words say the same is for a person to judge.
 * Answers the exit status: 1 where any way of it diverges.
 */
export function verify(recorded: Recorded, name: string, { output, errors }: Surroundings): number {
  const { file, program, recording } = recorded;
  const tree = replayTree(program, recording, keptStories(findFolders().games));
  const scratch = deedsIn(recording).length === 0 ? '' : ', a scratch recording';
  output.write(`${name}${verdictOf(tree, recorded)}${scratch}\n`);
  for (const divergence of tree.divergences) {
    errors.write(renderSides(file, program, divergence, columnsOf(errors)));
  }
  for (const rewording of tree.rewordings.slice(0, MOST)) {
    errors.write(renderSides(file, program, rewording, columnsOf(errors)));
  }
  const more = tree.rewordings.length - MOST;
  if (more > 0)
    errors.write(`${file}: ${more === 1 ? '1 more passage is' : `${more} more passages are`} worded otherwise\n`);
  return tree.divergences.length > 0 ? 1 : 0;
}

/** So many passages in other words are shown. */
const MOST = 5;

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
