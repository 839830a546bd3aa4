import { type Replay, replay } from '../game/replay.ts';
import { failed, fine, type Problem, type Result, renderProblem } from '../problem.ts';
import { keptStories } from '../store/old-stories.ts';
import { chooseOne } from '../terminal/choose.ts';
import type { PlayEnd } from '../terminal/end.ts';
import { playBack } from '../terminal/playback.ts';
import { reelOf } from '../terminal/reel.ts';
import type { Surroundings } from './command.ts';
import { playGames } from './play-on-screen.ts';
import type { Recorded } from './recorded.ts';
import { closingOf, divergesProblem, standingOf } from './replay-closing.ts';
import type { Stage } from './stage.ts';
import { takeOver } from './take-over.ts';
import { renderVerdict } from './verdict.ts';

/** What is to be known of a recording that is played back. */
interface BackOptions {
  readonly name: string;
  readonly more: boolean;
  readonly notes: readonly string[];
  /** Whether the player named the story that it is played on. */
  readonly named?: boolean;
}

/** How playing a recording back ended. */
export interface PlayedBack {
  /** `left`: by a key of the player. `over`: it was played to its end, and another one follows. Else how the run ended. */
  readonly end: 'left' | 'over' | PlayEnd;
  readonly diverges: boolean;
}

/** Plays a recording back on the screen, and goes on playing where the player takes over. */
export async function playBackRecording(
  recorded: Recorded,
  options: BackOptions,
  stage: Stage,
  around: Surroundings,
): Promise<Result<PlayedBack>> {
  const { program, recording, file } = recorded;
  const replayed = replay(program, recording, recording.head, keptStories(stage.folders.games));
  const { verdict } = replayed;
  const diverges = verdict.kind === 'diverges';
  const reel = reelOf(program, recording, replayed);
  if (verdict.kind === 'diverges' && reel.frames.length === 0) return failed(divergesProblem(file, verdict));
  const { named = false, notes, ...show } = options;
  const shown = { reel, closing: closingOf(replayed), ...show, notes: [...notes, ...noteOf(replayed, named)] };
  const terminal = stage.terminal();
  const ended = await playBack(terminal, shown);
  if (ended.kind === 'over') return fine({ end: 'over', diverges });
  if (ended.kind === 'end') return fine({ end: ended.end === 'quit' ? 'left' : ended.end, diverges });
  return fine({ end: await playOn(recorded, ended.n, stage, around), diverges });
}

function noteOf(replayed: Replay, named: boolean): readonly string[] {
  const { verdict } = replayed;
  if (verdict.kind !== 'same') return [`The story has changed since: ${renderVerdict(verdict)}.`];
  const standing = standingOf(replayed, named);
  return standing === null ? [] : [`On this story the recording is the ${standing}.`];
}

/** Begins the game that takes over, and plays it until the player leaves. */
async function playOn(recorded: Recorded, n: number, stage: Stage, around: Surroundings): Promise<'left' | PlayEnd> {
  const taken = takeOver(recorded, n, stage.folders.games);
  if (!taken.ok) return sayProblems(stage, taken.problems);
  const wish = { name: taken.value, fresh: false, seed: null, difficulty: null };
  const note = `From here on this is a game of yours, "${taken.value}".`;
  const end = await playGames(recorded.program, wish, stage, around, [note]);
  return typeof end === 'object' ? sayProblems(stage, end.problems) : end;
}

/** Says on a page why a recording cannot be played back or taken over. */
export async function sayProblems(stage: Stage, problems: readonly Problem[]): Promise<'left' | PlayEnd> {
  const items = problems.map((problem) => ({ value: '', label: renderProblem(problem) }));
  const answer = await chooseOne(stage.terminal(), { title: 'This cannot be done now', items });
  return answer.kind === 'end' ? answer.end : 'left';
}
