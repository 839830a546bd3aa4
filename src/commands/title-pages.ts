import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Recording } from '../game/recording.ts';
import type { Program } from '../game/turn.ts';
import { shippedRecordings } from '../store/folders.ts';
import { readRecordingFile } from '../store/recordings.ts';
import type { SavedGame } from '../store/shelf.ts';
import { chooseOne } from '../terminal/choose.ts';
import type { PlayEnd } from '../terminal/end.ts';
import { showCodex } from '../terminal/pages/codex.ts';
import { creditsPage } from '../terminal/pages/credits.ts';
import { type Page, type PageAnswer, viewPage } from '../terminal/pages/page.ts';
import { endingTitle } from '../terminal/passage.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { Surroundings } from './command.ts';
import { countDecisions } from './describe.ts';
import { playBackRecording, sayProblems } from './play-back.ts';
import type { Stage } from './stage.ts';
import { unlockedShelf } from './unlocked.ts';

/** What a title row led to: the title again, an end, or a status of the whole run. */
export type TitleStep = 'title' | PlayEnd;

/** A recording that can be watched from the title: one that ships, or a game of the player's own. */
interface Watchable {
  readonly file: string;
  readonly name: string;
  readonly recording: Recording;
  readonly note: string;
}

/** Offers the recordings that ship with the program, then the player's own games, and plays the chosen one back, until the player goes back. */
export async function showRecordings(
  program: Program,
  games: readonly SavedGame[],
  stage: Stage,
  around: Surroundings,
): Promise<TitleStep> {
  const all = [...shipped(program), ...played(games)];
  const items = all.map(({ name, note }, at) => ({ value: String(at), label: name, note }));
  if (items.length === 0) items.push({ value: '', label: 'There are no recordings here', note: '' });
  for (let focus = 0; ; ) {
    const answer = await chooseOne(stage.terminal(), { title: 'Recordings', items, focus });
    if (answer.kind === 'end') return answer.end;
    const chosen = answer.kind === 'back' || answer.value === '' ? undefined : all[Number(answer.value)];
    if (chosen === undefined) return 'title';
    focus = all.indexOf(chosen);
    const watched = await playBackRecording(
      { ...chosen, program },
      { name: chosen.name, more: false, notes: [] },
      stage,
      around,
    );
    const end = watched.ok ? watched.value.end : await sayProblems(stage, watched.problems);
    if (end !== 'left' && end !== 'over') return end;
  }
}

/** Shows the codex, as far as it has been unlocked. */
export function showUnlocked(program: Program, stage: Stage): Promise<TitleStep> {
  const shelf = unlockedShelf(program, stage);
  return onPage(stage, (terminal) => showCodex(terminal, shelf, { letters: [], resized: () => {} }));
}

/** Shows the credits, and from there the codex, where an ending has opened something in it. */
export function showCredits(program: Program, stage: Stage): Promise<TitleStep> {
  const shelf = unlockedShelf(program, stage);
  return onPage(stage, async (terminal) => {
    const left = await viewPage(terminal, creditsPage(shelf), ['x'], () => {});
    return left.kind === 'letter' ? showCodex(terminal, shelf, { letters: [], resized: () => {} }) : left;
  });
}

/** The recordings that ship, each called after the ending that it leads to. Those that cannot be read are left out. */
function shipped({ scenario }: Program): readonly Watchable[] {
  return filesIn(shippedRecordings()).flatMap((name) => {
    const file = join(shippedRecordings(), name);
    const read = readRecordingFile(file);
    const recording = read.ok ? read.value.recording : null;
    const title = endingTitle(name.slice(0, -'.jsonl'.length), scenario);
    return recording === null ? [] : [{ file, name: title, recording, note: countDecisions(recording) }];
  });
}

function played(games: readonly SavedGame[]): readonly Watchable[] {
  return games.flatMap(({ file, name, recording }) =>
    recording === null ? [] : [{ file, name, recording, note: `a game of yours, ${countDecisions(recording)}` }],
  );
}

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  } catch {
    return [];
  }
}

/** Shows a page until it is left. */
export function showPage(stage: Stage, page: Page): Promise<TitleStep> {
  return onPage(stage, (terminal) => viewPage(terminal, page, [], () => {}));
}

async function onPage(stage: Stage, show: (terminal: Terminal) => Promise<PageAnswer>): Promise<TitleStep> {
  const terminal = stage.terminal();
  terminal.screen.openPage();
  try {
    const answer = await show(terminal);
    return answer.kind === 'end' ? answer.end : 'title';
  } finally {
    terminal.screen.closePage();
  }
}
