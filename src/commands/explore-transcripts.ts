import { join } from 'node:path';
import { countForEditor, type EditorCounts, type ReadGame } from '../explore/editing.ts';
import { renderEditorCounts } from '../explore/editor-report.ts';
import { censusFor } from '../explore/exploring.ts';
import type { Gathered } from '../explore/gathering.ts';
import { GATHERING } from '../explore/jobs.ts';
import { recordWay } from '../explore/recording.ts';
import { readTarget } from '../explore/target.ts';
import { reelOfScene } from '../export/scene-reel.ts';
import { readRecording } from '../game/recording-reading.ts';
import { replay } from '../game/replay.ts';
import type { Program } from '../game/turn.ts';
import { errorOf, failed, fine, type Problem, type Result } from '../problem.ts';
import { diskProblem, makeFolder } from '../store/disk.ts';
import { writeOutput } from '../store/outputs.ts';
import { paceOf } from '../terminal/preferences.ts';
import { type Reel, reelOf } from '../terminal/reel.ts';
import { sanitize } from '../terminal/sanitize.ts';
import type { Surroundings } from './command.ts';
import type { Opened } from './explore-crew.ts';
import { work } from './explore-work.ts';
import type { Form } from './forms.ts';
import { printProblems } from './say.ts';

/** What is asked for: so many games that differ as much as possible, told in a form, in a folder. */
export interface TranscriptWish {
  readonly count: number;
  /** The slug of the one scene to tell; null for whole games. */
  readonly scene: string | null;
  readonly form: Form;
  readonly folder: string;
  readonly json: boolean;
}

/** What a game is called, by its number: `01.md` and, beside it, its recording. */
interface Written {
  readonly file: string;
  readonly recording: string;
  readonly seed: number;
  readonly ending: string | null;
}

/** Writes games that differ as much as possible, each as an editor reads it and as a recording, and says what an editor counts. */
export async function writeTranscripts(
  opened: Opened,
  setup: { readonly seed: number; readonly difficulty: string; readonly runs: number; readonly milliseconds: number },
  wish: TranscriptWish,
  around: Surroundings,
): Promise<number> {
  const { program } = opened;
  const { count, scene } = wish;
  const known = scene === null ? fine(null) : readTarget(`scene:${scene}`, censusFor(program));
  if (!known.ok) return printProblems(around.errors, known.problems);
  const gathered = await work(GATHERING, { ...setup, count, scene }, opened, around);
  const reels = gathered.games.map((game) => reelFor(program, setup.difficulty, game, scene));
  if (reels.length === 0) return printProblems(around.errors, [noGames(scene)]);
  const written = writeAll(reels, wish);
  if (!written.ok) return printProblems(around.errors, written.problems);
  const counts = countForEditor(
    program,
    reels.map(({ reel }) => readGame(reel)),
  );
  const names = written.value.map(({ file }) => file);
  const said = wish.json
    ? `${JSON.stringify({ runs: gathered.runs, transcripts: written.value, counts }, null, 2)}\n`
    : sanitize(told(gathered.runs, names, counts, wish));
  around.output.write(said);
  return 0;
}

function told(runs: number, names: readonly string[], counts: EditorCounts, { folder, count }: TranscriptWish): string {
  const fewer = names.length < count ? `; no other tells anything of its own` : '';
  return `${names.length} games of ${runs} that differ most, in ${folder}${fewer}\n${renderEditorCounts(counts, names)}`;
}

function noGames(scene: string | null): Problem {
  if (scene === null) return errorOf('no-games', 'no game was played in the time there was', 'Give it more --seconds');
  const cure = 'Give it more --seconds, or see what reach says';
  return errorOf('no-games', `no game came to the scene "${scene}" in the time there was`, cure);
}

/** A game with the text of its recording. */
interface Told {
  readonly reel: Reel;
  readonly recording: string;
}

function reelFor(program: Program, difficulty: string, { seed, way }: Gathered, scene: string | null): Told {
  const { text } = recordWay(program, { seed, difficulty }, way);
  const reading = readRecording(text, '');
  if (reading.kind !== 'recording') throw new Error('what was recorded a moment ago can be read');
  // Nobody played it on any day.
  const recording = { ...reading.recording, header: { ...reading.recording.header, created: '' } };
  const reel = reelOf(program, recording, replay(program, recording));
  return { reel: scene === null ? reel : reelOfScene(reel, scene), recording: text };
}

function writeAll(told: readonly Told[], { folder, form }: TranscriptWish): Result<readonly Written[]> {
  try {
    makeFolder(folder);
  } catch (error) {
    return failed(diskProblem('cannot write in', folder, error));
  }
  const digits = String(told.length).length;
  const written: Written[] = [];
  for (const [at, { reel, recording }] of told.entries()) {
    const name = String(at + 1).padStart(Math.max(2, digits), '0');
    const [file, record] = [`${name}${form.endings[0] ?? ''}`, `${name}.jsonl`];
    const results = [
      writeOutput(join(folder, file), form.render(reel, paceOf(null), null)),
      writeOutput(join(folder, record), recording),
    ];
    for (const result of results) if (!result.ok) return result;
    const { seed } = reel.recording.header;
    written.push({ file, recording: record, seed, ending: reel.frames.at(-1)?.turn.ending ?? null });
  }
  return fine(written);
}

function readGame({ frames }: Reel): ReadGame {
  return {
    turns: frames.map(({ turn, offered, taken }, at) => ({
      events: turn.events,
      scene: frames[at - 1]?.turn.state.scene ?? null,
      view: frames[at - 1]?.turn.state.view ?? null,
      options: taken === null ? 0 : offered.length,
    })),
  };
}
