import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import type { GameEvent, Program } from '../game/turn.ts';
import type { Problem } from '../problem.ts';
import type { Folders } from '../store/folders.ts';
import { printProblems } from './say.ts';

/** Says a problem on standard error that does not stop play. */
export function telling(errors: Writable): (problem: Problem) => void {
  return (problem) => printProblems(errors, [problem]);
}

/** The difficulty of the settings. They are read only where there are any: reading them takes longer than starting. */
export async function settledDifficulty(config: string, errors: Writable): Promise<string> {
  if (!existsSync(join(config, 'settings.json'))) return 'standard';
  const { openSettings } = await import('../store/settings.ts');
  return openSettings(config, telling(errors)).values().difficulty;
}

/** Takes what a turn brought, once the player has read it: what was unlocked goes to the profile, the story beside its games. */
export function keepWhatWasPlayed(
  program: Program,
  { games, config }: Folders,
  tell: (problem: Problem) => void,
): (events: readonly GameEvent[]) => Promise<void> {
  let turns = 0;
  return async (events) => {
    const codex = events.flatMap((event) => (event.kind === 'codex' ? [event.slug] : []));
    const endings = events.flatMap((event) => (event.kind === 'ending' ? [event.slug] : []));
    if (codex.length + endings.length > 0) {
      const { openProfile } = await import('../store/profile.ts');
      openProfile(config, tell).unlock(program.image.id, { codex, endings });
    }
    turns++;
    // The first decision makes a recording that is worth telling again.
    if (turns !== 2) return;
    const { keepStory } = await import('../store/old-stories.ts');
    await keepStory(games, program);
  };
}
