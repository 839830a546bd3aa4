import { errorOf } from '../problem.ts';
import { FILM_SOURCE } from '../store/stories.ts';
import { findRoot } from '../store/story-files.ts';
import type { Arguments, Command, Surroundings } from './command.ts';
import { isPlain, PLAY_OPTIONS, readPlayOptions } from './options.ts';
import { printProblems } from './say.ts';
import { hireCrew } from './watch-crew.ts';
import { watchPlainly } from './watch-plain.ts';
import { WatchedStory } from './watched-story.ts';

/** `first-contact watch`: plays a story while it is written. */
export const watch: Command = {
  operands: '[STORY]',
  most: 1,
  about:
    'Plays STORY while you edit it: every save is compiled in the background, and play comes back to the same place, or says where the story leads elsewhere now. What is played is a scratch recording, in which you may go to any knot or line and set any value by hand.',
  options: {
    ...PLAY_OPTIONS,
    new: { value: null, about: 'begins a new scratch recording' },
    game: { value: 'NAME', about: 'continues the scratch recording of this name, or begins it' },
  },
  run: watchStory,
};

const NO_SOURCE = errorOf(
  'no-story',
  "the film's source is not here",
  'Name a story of yours, or watch from a checkout',
);

async function watchStory(args: Arguments, around: Surroundings): Promise<number> {
  const choices = readPlayOptions(args);
  if (!choices.ok) return printProblems(around.errors, choices.problems);
  const path = args.operands[0] ?? null;
  const root = findRoot(path ?? FILM_SOURCE);
  if (!root.ok) return printProblems(around.errors, path === null ? [NO_SOURCE] : root.problems);
  const story = new WatchedStory(path, hireCrew(path, choices.value.root ?? undefined));
  try {
    if (isPlain(args, around)) return await watchPlainly(story, choices.value, around);
    const { watchOnScreen } = await import('./watch-on-screen.ts');
    return await watchOnScreen(story, choices.value, around);
  } finally {
    await story.close();
  }
}
