import type { Arguments, Command, Surroundings } from './command.ts';
import { isPlain, PLAY_OPTIONS } from './options.ts';
import { playStory } from './play.ts';

/** `first-contact` alone: the title screen; in plain mode it plays the film. */
export const bare: Command = {
  operands: '',
  most: 0,
  about: 'Opens the title screen; plays the film where there is no terminal.',
  options: PLAY_OPTIONS,
  run: openFilm,
};

async function openFilm(args: Arguments, around: Surroundings): Promise<number> {
  // Whoever says which game to play has no need of a title.
  const decided = ['new', 'game', 'seed', 'difficulty'].some((name) => args.flags.has(name) || args.values.has(name));
  if (decided || isPlain(args, around)) return playStory(null, args, around);
  const { openTitle } = await import('./title.ts');
  return openTitle(args, around);
}
