import { offersNothing } from '../game/digest.ts';
import { lineTo } from '../game/history.ts';
import { versionOf } from '../game/old-turns.ts';
import { deedsIn, type Recording } from '../game/recording.ts';
import { replay } from '../game/replay.ts';
import type { Problem } from '../problem.ts';
import { localMinute } from '../store/local-time.ts';
import { oldStory } from '../store/old-stories.ts';
import type { SavedGame } from '../store/shelf.ts';
import { endingTitle } from '../terminal/passage.ts';
import { oneLine } from '../terminal/sanitize.ts';

/** A saved game of `folder` in a line: when it was played by the local clock, its story, its difficulty, how far it is, how it ended. */
export function describeGame({ recording, problem, played }: SavedGame, folder: string): string {
  if (recording === null) return problem === null ? 'not begun' : describeProblem(problem);
  const { story, difficulty } = recording.header;
  const when = localMinute(new Date(played));
  const ending = endingOfGame(recording, folder);
  const scratch = deedsIn(recording).length === 0 ? [] : ['scratch'];
  const parts = [when, story.title, difficulty, countDecisions(recording), ...scratch];
  if (ending !== null) parts.push(ending);
  return parts.map(oneLine).join('  ');
}

function describeProblem({ line, message }: Problem): string {
  return oneLine(line === undefined ? message : `line ${line}: ${message}`);
}

/** How many decisions lead to where a game stands, and how many there are in all branches. */
export function countDecisions(recording: Recording): string {
  const taken = lineTo(recording).length;
  const all = recording.decisions.length;
  const count = taken === 1 ? '1 decision' : `${taken} decisions`;
  return taken === all ? count : `${count}, ${all} in all branches`;
}

/**
 * The title of the ending at which a game stands, `ended` where it has none or its story is not kept in the folder;
 * null for a game that goes on.
 */
export function endingOfGame(recording: Recording, folder: string): string | null {
  const last = lineTo(recording).at(-1)?.is ?? recording.header.start;
  if (!offersNothing(last)) return null;
  // A recording does not name its ending; what was kept of its story tells it without asking for the story's files.
  const program = oldStory(folder, versionOf(recording, recording.head));
  const turn = program === null ? undefined : replay(program, recording).turns.at(-1)?.turn;
  if (turn?.fault != null) return 'stopped by an error of the story';
  return turn?.ending == null ? 'ended' : endingTitle(turn.ending, program?.scenario ?? null);
}
