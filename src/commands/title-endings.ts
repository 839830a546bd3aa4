import { join } from 'node:path';
import { offersNothing } from '../game/digest.ts';
import type { Recording } from '../game/recording.ts';
import type { Program } from '../game/turn.ts';
import { errorOf, failed, fine, type Result } from '../problem.ts';
import { shippedRecordings } from '../store/folders.ts';
import { checkName, gameFile } from '../store/games.ts';
import { readRecordingFile } from '../store/recordings.ts';
import type { FoundEnding } from '../terminal/gallery.ts';
import { askEndings } from '../terminal/pages/endings.ts';
import type { Surroundings } from './command.ts';
import { playBackRecording, sayProblems } from './play-back.ts';
import type { Stage } from './stage.ts';
import type { TitleStep } from './title-pages.ts';
import { unlockedEndings } from './unlocked.ts';

/** Shows the gallery of endings, and plays back how one came about, until the player goes back. */
export async function showGallery(program: Program, stage: Stage, around: Surroundings): Promise<TitleStep> {
  for (let focus = 0; ; ) {
    const answer = await askOnPage(program, stage, focus);
    if (answer.kind === 'end') return answer.end;
    if (answer.kind !== 'watch') return 'title';
    focus = answer.focus;
    const end = await watchEnding(program, answer.ending, stage, around);
    if (end !== 'left' && end !== 'over') return end;
  }
}

async function askOnPage(program: Program, stage: Stage, focus: number) {
  const terminal = stage.terminal();
  terminal.screen.openPage();
  try {
    const asking = { focus, letters: [], watches: true, resized: () => {} };
    return await askEndings(terminal, unlockedEndings(program, stage), asking);
  } finally {
    terminal.screen.closePage();
  }
}

async function watchEnding(program: Program, ending: FoundEnding, stage: Stage, around: Surroundings) {
  const found = recordingOf(ending, stage);
  if (!found.ok) return sayProblems(stage, found.problems);
  const { name, ...recorded } = found.value;
  const watched = await playBackRecording({ ...recorded, program }, { name, more: false, notes: [] }, stage, around);
  return watched.ok ? watched.value.end : sayProblems(stage, watched.problems);
}

interface Told {
  readonly file: string;
  readonly name: string;
  readonly recording: Recording;
}

/** The way to an ending that was found: in the game that came to it first, else in the recording that ships. */
function recordingOf({ slug, title, place }: FoundEnding, stage: Stage): Result<Told> {
  if (place !== null && checkName(place.game).ok) {
    const file = gameFile(stage.folders.games, place.game);
    const recording = readWhole(file);
    const end = recording?.decisions.find(({ n }) => n === place.n);
    // A game that was deleted may have given its name to another.
    if (recording !== null && end !== undefined && offersNothing(end.is))
      return fine({ file, name: place.game, recording: { ...recording, head: place.n } });
  }
  const file = join(shippedRecordings(), `${slug}.jsonl`);
  const recording = readWhole(file);
  if (recording !== null) return fine({ file, name: title, recording });
  return failed(errorOf('no-recording', `the game that came to "${title}" is not there any more`));
}

function readWhole(file: string): Recording | null {
  const read = readRecordingFile(file);
  return read.ok ? read.value.recording : null;
}
