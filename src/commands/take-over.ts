import { basename } from 'node:path';
import { retell } from '../explore/retell.ts';
import { failed, fine, type Result } from '../problem.ts';
import { createGame } from '../store/games.ts';
import { keptStories } from '../store/old-stories.ts';
import { stemOf } from './begin.ts';
import type { Recorded } from './recorded.ts';
import { divergesProblem } from './replay-closing.ts';

/**
 * Makes a game of a recording's way to decision `n`: named after the recording, with the next free number, and told
 * anew on the story as it is. Answers its name. The recording stays as it is.
 */
export function takeOver({ file, program, recording }: Recorded, n: number, games: string): Result<string> {
  const header = { ...recording.header, created: new Date().toISOString() };
  const retold = retell(program, { ...recording, header, head: n }, keptStories(games));
  if (!retold.ok) return retold;
  if (retold.value.kind === 'diverges') return failed(divergesProblem(file, retold.value));
  const stem = basename(file, '.jsonl').replace(/ \d{1,9}$/, '');
  const held = createGame(games, null, stemOf(stem));
  if (!held.ok) return held;
  const { text } = retold.value;
  const decisions = text.indexOf('\n') + 1;
  // The journal brings everything behind the first line to the disk before it answers.
  const parts = [text.slice(0, decisions), text.slice(decisions)].filter((part) => part !== '');
  for (const part of parts) {
    const refused = held.value.journal.append(part);
    if (refused === null) continue;
    held.value.discard();
    return failed(refused);
  }
  held.value.close();
  return fine(held.value.name);
}
