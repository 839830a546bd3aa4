import { worker } from 'workerpool';
import type { Setup } from '../game/game.ts';
import type { Result } from '../problem.ts';
import { openTaken, takeStory } from '../store/story-taking.ts';
import { type Reached, reachIn } from './watch-reach.ts';

/** Looks for a way in a story that another thread has taken from its files. */
function reach(path: string | null, pack: Uint8Array, target: string, setup: Setup): Result<Reached> {
  const opened = openTaken(path, pack);
  return opened.ok ? reachIn(opened.value, target, setup) : opened;
}

worker({ take: takeStory, reach });
