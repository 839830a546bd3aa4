import { lineTo } from '../game/history.ts';
import type { Recording } from '../game/recording.ts';
import { type Replay, replay } from '../game/replay.ts';
import type { Program, Turn } from '../game/turn.ts';
import { findFolders } from '../store/folders.ts';
import { oldStory } from '../store/old-stories.ts';
import { sanitize } from '../terminal/sanitize.ts';

/** Where a recording diverges: what came of the decision when it was played, and what comes of it now. */
export function renderSides(file: string, program: Program, recording: Recording, replayed: Replay): string {
  const { verdict } = replayed;
  if (verdict.kind !== 'diverges') return '';
  const { at, decision } = verdict;
  const chosen = decision === null ? 'the opening' : `decision ${at}, "${decision.text.trim()}"`;
  const old = tellOld(recording, at, verdict.why === 'choice-gone');
  const lines = [
    `${file}: ${chosen}, on "${program.image.title ?? program.image.id}"`,
    '  then:',
    ...(old ?? ['(the story as it was has not been kept)']).map((line) => `    ${line}`),
    verdict.why === 'choice-gone' ? '  now there is to choose:' : '  now:',
    ...verdict.now.map((line) => `    ${line}`),
  ];
  return lines.map((line) => `${sanitize(line)}\n`).join('');
}

/** What the story offered before that decision, or said after it, when the game was played. */
function tellOld(recording: Recording, at: number, choices: boolean): readonly string[] | null {
  const program = oldStory(findFolders().games, recording.header.story.hash);
  if (program === null) return null;
  const { turns } = replay(program, recording, lineTo(recording, at).at(-1)?.n ?? 0);
  const turn = choices ? turns.at(-2)?.turn : turns.at(-1)?.turn;
  if (turn === undefined) return null;
  return choices ? turn.choices.map(({ text }) => text) : textOf(turn);
}

function textOf({ events }: Turn): readonly string[] {
  return events.flatMap((event) => (event.kind === 'text' ? [event.text.trim()] : [])).filter((line) => line !== '');
}
