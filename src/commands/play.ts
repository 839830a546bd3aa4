import { findFolders } from '../store/folders.ts';
import { openStory } from '../store/stories.ts';
import type { Arguments, Command, Surroundings } from './command.ts';
import { isPlain, PLAY_OPTIONS, readPlayOptions } from './options.ts';
import { playPlainly } from './play-plainly.ts';
import { printProblems } from './say.ts';

/** `first-contact play`: plays a story, in the terminal or in plain mode. */
export const play: Command = {
  operands: '[STORY]',
  most: 1,
  about: 'Plays STORY: an .ink file, a folder with one, or a compiled .json. Left out, it is the film.',
  options: PLAY_OPTIONS,
  run: (args, around) => playStory(args.operands[0] ?? null, args, around),
};

/** Plays a story (null: the film) as the options say. Answers the exit status. */
export async function playStory(story: string | null, args: Arguments, around: Surroundings): Promise<number> {
  const choices = readPlayOptions(args);
  if (!choices.ok) return printProblems(around.errors, choices.problems);
  const { root } = choices.value;
  const folders = findFolders();
  const opened = await openStory(story, {
    ...(root === null ? {} : { root }),
    cache: folders.cache,
  });
  if (!opened.ok) return printProblems(around.errors, opened.problems);
  if (isPlain(args, around)) return playPlainly(opened.value, choices.value, around);
  const { playOnScreen } = await import('./play-on-screen.ts');
  return playOnScreen(opened.value, choices.value, around);
}
