import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Recording } from '../../src/game/recording.ts';
import { readRecording } from '../../src/game/recording-reading.ts';
import type { Choice, Program, Turn } from '../../src/game/turn.ts';
import { renderProblem } from '../../src/problem.ts';
import { openStory } from '../../src/store/stories.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** The folders of the film's story, and of the recordings that ship. */
export const STORY = join(root, 'story');
export const SAVES = join(root, 'saves');

/** Opens the film. Throws with what is wrong with it. */
export async function openFilm(): Promise<Program> {
  const opened = await openStory(join(STORY, 'first-contact.ink'));
  if (!opened.ok) throw new Error(opened.problems.map(renderProblem).join('\n'));
  return opened.value;
}

/** A recording that ships, by the name of its file. Throws where it is none. */
export function shipped(name: string): Recording {
  const reading = readRecording(readFileSync(join(SAVES, name), 'utf8'), name);
  if (reading.kind !== 'recording') throw new Error(`${name} is ${reading.kind}`);
  return reading.recording;
}

/** The option of the camera that watches nobody, by which the hours go by. */
export function waitIn({ choices }: Turn): Choice | undefined {
  return choices.find(({ text }) => text.startsWith('Watch nobody'));
}
