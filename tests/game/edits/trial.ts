import { NO_STORIES, type OldStories } from '../../../src/game/old-turns.ts';
import type { Recording } from '../../../src/game/recording.ts';
import { readRecording } from '../../../src/game/recording-reading.ts';
import { replay } from '../../../src/game/replay.ts';
import { beginSession } from '../../../src/game/session.ts';
import { memoryJournal } from '../programs.ts';
import type { Edit, Edited } from './edits.ts';
import type { Marker } from './marks.ts';
import { Dice } from './prose.ts';
import type { Edition } from './stage.ts';
import { agreement, type Trace, tracesAlong, tracesOf } from './telling.ts';

/** A game, and what it told on the story that it was played on. */
export interface Game {
  readonly name: string;
  readonly recording: Recording;
  readonly traces: readonly Trace[];
}

/** A recording as a game that was played on an edition. */
export function gameOf(name: string, recording: Recording, edition: Edition): Game {
  return { name, recording, traces: tracesOf(edition, recording, replay(edition.clean, recording)) };
}

/** A game of an edition, played by chance. */
export function playByChance(edition: Edition, seed: number): Game {
  const journal = memoryJournal();
  const dice = new Dice(seed);
  const begun = beginSession(edition.clean, { seed, difficulty: 'standard', created: '' }, journal);
  if (!begun.ok) throw new Error('it begins');
  const { value: session } = begun;
  for (let turn = 0; turn < 20 && session.turn.choices.length > 0; turn++) {
    session.decide(session.turn.choices[dice.roll(session.turn.choices.length)]?.index ?? 0);
  }
  return gameOf(`game ${seed}`, recordingIn(journal.text), edition);
}

/** The recording in a text. */
export function recordingIn(text: string): Recording {
  const reading = readRecording(text, 'game');
  if (reading.kind !== 'recording') throw new Error(`it is ${reading.kind}`);
  return reading.recording;
}

/** What came of replaying games on edited stories. */
export class Tally {
  edits = 0;
  /** How often each verdict was given, with the story as it was at hand and without. */
  readonly verdicts = { with: { same: 0, moved: 0, diverges: 0 }, without: { same: 0, moved: 0, diverges: 0 } };
  /** Games that came out as holding where they told another story. */
  readonly wrong: string[] = [];
  /** Games that told the same story, after edits that mean the same, and came out as diverging. */
  readonly lost = { with: [] as string[], without: [] as string[] };
  /** Games whose story or choices an edit that means the same has touched. */
  touched = 0;
}

/** Makes some edits, one on top of the other; null where one finds nothing to edit. */
export function editLines(lines: readonly string[], edits: readonly Edit[], dice: Dice, marker: Marker): Edited | null {
  let edited: Edited = { lines, passing: '' };
  for (const edit of edits) {
    const next = edit.apply(edited.lines, dice, marker);
    if (next === null) return null;
    edited = { lines: next.lines, passing: edited.passing + next.passing };
  }
  return edited;
}

/** Replays games of one edition on another, and asks the marks what they told. */
export function tryGames(
  games: readonly Game[],
  then: Edition,
  now: Edition,
  edit: { readonly about: string; readonly passing: string; readonly harmless: boolean },
  tally: Tally,
): void {
  const kept: OldStories = () => then.clean;
  for (const { name, recording, traces } of games) {
    const along = tracesAlong(now, recording, traces);
    const intact = along.length === traces.length && agreement(traces, along, edit.passing) === traces.length;
    const kinds = [kept, NO_STORIES].map((stories) => {
      const replayed = replay(now.clean, recording, recording.head, stories);
      const told = tracesOf(now, recording, replayed);
      const about = `${edit.about}: ${name} ${JSON.stringify({ ...replayed.verdict, decision: null })}`;
      const { kind } = replayed.verdict;
      const mode = stories === kept ? 'with' : 'without';
      tally.verdicts[mode][kind]++;
      const agreed = agreement(traces, told, edit.passing);
      if (agreed < told.length) tally.wrong.push(`${mode} the story of then, ${about}`);
      if (edit.harmless && intact && kind === 'diverges') tally.lost[mode].push(about);
      return kind;
    });
    if (edit.harmless && intact && kinds[0] !== 'same') tally.touched++;
  }
}
