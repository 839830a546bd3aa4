import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import { deedsIn } from '../game/recording.ts';
import type { Session } from '../game/session.ts';
import type { GameEvent, Program } from '../game/turn.ts';
import type { Problem } from '../problem.ts';
import type { Folders } from '../store/folders.ts';
import type { FoundAt, Unlocked } from '../world/codex.ts';
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

/** Keeps what play brings besides the game itself: what was unlocked, in the profile, and the story, beside its games. */
export interface Keeper {
  /** Notes what a turn brought. It is kept in a while, so that no decision waits for it. */
  played(events: readonly GameEvent[]): void;
  /** All that has been met of the story, in this game and before it. */
  unlocked(): Promise<Unlocked>;
  /** Keeps what is left to keep. */
  finish(): Promise<void>;
}

/** A pause in playing, in milliseconds, after which there is time to keep things. */
const PAUSE = 300;

/** Opens a keeper for a game, of this name, that is about to be played. What cannot be kept is told. A scratch recording unlocks nothing. */
export function openKeeper(
  session: Session,
  game: string,
  { games, config }: Folders,
  tell: (problem: Problem) => void,
): Keeper {
  const { program, history } = session;
  const codex = new Set<string>();
  const endings = new Map<string, FoundAt>();
  let turns = 0;
  let timer: NodeJS.Timeout | undefined;
  const openKept = async () => {
    const { openProfile } = await import('../store/profile.ts');
    const profile = openProfile(config, tell);
    const more = { codex: [...codex], endings: [...endings.keys()], found: Object.fromEntries(endings) };
    codex.clear();
    endings.clear();
    if (more.codex.length + more.endings.length > 0) profile.unlock(program.image.id, more);
    return profile;
  };
  const finish = async () => {
    clearTimeout(timer);
    // The first decision makes a recording that is worth telling again.
    if (turns > 1) await keepStory(games, program);
    if (codex.size + endings.size > 0) await openKept();
  };
  const played = (events: readonly GameEvent[]) => {
    turns++;
    const met = deedsIn(history).length === 0 ? events : [];
    for (const event of met) {
      if (event.kind === 'codex') codex.add(event.slug);
      if (event.kind === 'ending') endings.set(event.slug, { game, n: session.here.n, at: new Date().toISOString() });
    }
    clearTimeout(timer);
    timer = setTimeout(() => void finish(), PAUSE);
    timer.unref();
  };
  return { played, unlocked: async () => (await openKept()).of(program.image.id), finish };
}

async function keepStory(games: string, program: Program): Promise<void> {
  const { keepStory } = await import('../store/old-stories.ts');
  await keepStory(games, program);
}
