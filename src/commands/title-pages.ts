import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { renderText } from '../export/text.ts';
import { transcribe } from '../export/transcript.ts';
import { replay } from '../game/replay.ts';
import { readable } from '../game/titles.ts';
import type { Program } from '../game/turn.ts';
import { shippedRecordings } from '../store/folders.ts';
import { openProfile } from '../store/profile.ts';
import { readRecordingFile } from '../store/recordings.ts';
import { chooseOne } from '../terminal/choose.ts';
import type { PlayEnd } from '../terminal/end.ts';
import { type Page, viewPage } from '../terminal/pages/page.ts';
import { endingTitle } from '../terminal/passage.ts';
import { reelOf } from '../terminal/reel.ts';
import { wrapText } from '../terminal/wrap.ts';
import type { Stage } from './stage.ts';

/** What a title row led to: the title again, an end, or a status of the whole run. */
export type TitleStep = 'title' | PlayEnd;

/** Offers the recordings that ship with the program, and lets the chosen one be read. */
export async function showRecordings(program: Program, stage: Stage): Promise<TitleStep> {
  const items = recordingFiles().map((file) => ({ value: file, label: recordingTitle(program, file) }));
  if (items.length === 0) items.push({ value: '', label: 'There are no recordings here' });
  const answer = await chooseOne(stage.terminal(), { title: 'Recordings', items });
  if (answer.kind === 'end') return answer.end;
  if (answer.kind === 'back' || answer.value === '') return 'title';
  return showPage(stage, recordingPage(program, answer.value));
}

/** Shows what has been unlocked. */
export async function showCodex(program: Program, stage: Stage): Promise<TitleStep> {
  const { codex, endings } = openProfile(stage.folders.config, stage.tell).of(program.image.id);
  const titles = endings.map((slug) => endingTitle(slug, program.scenario));
  const lines = [...section('Codex', codex.map(readable)), '', ...section('Endings', titles)];
  return showPage(stage, { title: 'Codex', aside: '', lines: () => lines });
}

function section(title: string, names: readonly string[]): readonly string[] {
  if (names.length === 0) return [`${title}: nothing yet`];
  return [`${title}:`, ...names.map((name) => `  ${name}`)];
}

function recordingFiles(): readonly string[] {
  try {
    return readdirSync(shippedRecordings()).filter((name) => name.endsWith('.jsonl'));
  } catch {
    return [];
  }
}

/** A recording that ships is called after the ending it leads to. */
function recordingTitle({ scenario }: Program, file: string): string {
  return endingTitle(file.slice(0, -'.jsonl'.length), scenario);
}

function recordingPage(program: Program, file: string): Page {
  const read = readRecordingFile(join(shippedRecordings(), file));
  const recording = read.ok ? read.value.recording : null;
  const text =
    recording === null
      ? 'This recording cannot be read.'
      : renderText(transcribe(reelOf(program, recording, replay(program, recording)), null));
  return {
    title: recordingTitle(program, file),
    aside: '',
    lines: (_, width) => text.split('\n').flatMap((line) => (line === '' ? [''] : wrapText(line, width))),
  };
}

async function showPage(stage: Stage, page: Page): Promise<TitleStep> {
  const terminal = stage.terminal();
  terminal.screen.openPage();
  try {
    const answer = await viewPage(terminal, page, [], () => {});
    return answer.kind === 'end' ? answer.end : 'title';
  } finally {
    terminal.screen.closePage();
  }
}
