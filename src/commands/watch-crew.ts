import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Pool, pool } from 'workerpool';
import type { Setup } from '../game/game.ts';
import type { Result } from '../problem.ts';
import type { TakenStory } from '../store/story-taking.ts';
import type { Reached } from './watch-reach.ts';

/** Who works while the player plays: one thread compiles, another looks for ways. */
export interface WatchCrew {
  /** Takes the story from its files as they are now. */
  take(): Promise<TakenStory>;
  /** Looks for a way to a target in a story that was taken. Stopping it rejects. */
  reach(pack: Uint8Array, target: string, setup: Setup): Search;
  close(): void;
}

/** A way that is being looked for. */
export interface Search {
  readonly found: Promise<Result<Reached>>;
  stop(): void;
}

/** Beside the built program lies the worker; beside this source file it would need a compiler. */
const WORKER = fileURLToPath(new URL('watch-worker.js', import.meta.url));

/** Hires the crew for a story; where there is no built worker, everything is done in this thread. */
export function hireCrew(path: string | null, root: string | undefined): WatchCrew {
  return existsSync(WORKER) ? new Threads(path, root) : alone(path, root);
}

class Threads implements WatchCrew {
  readonly #path: string | null;
  readonly #root: string | undefined;
  readonly #compiler: Pool = pool(WORKER, { workerType: 'thread', maxWorkers: 1, minWorkers: 1 });
  readonly #searcher: Pool = pool(WORKER, { workerType: 'thread', maxWorkers: 1 });

  constructor(path: string | null, root: string | undefined) {
    this.#path = path;
    this.#root = root;
  }

  async take(): Promise<TakenStory> {
    return (await this.#compiler.exec('take', [this.#path, this.#root])) as TakenStory;
  }

  reach(pack: Uint8Array, target: string, setup: Setup): Search {
    const job = this.#searcher.exec('reach', [this.#path, pack, target, setup]);
    return { found: Promise.resolve(job as PromiseLike<Result<Reached>>), stop: () => void job.cancel() };
  }

  close(): void {
    void this.#compiler.terminate(true);
    void this.#searcher.terminate(true);
  }
}

function alone(path: string | null, root: string | undefined): WatchCrew {
  return {
    take: async () => (await import('../store/story-taking.ts')).takeStory(path, root),
    reach: (pack, target, setup) => ({ found: reachHere(path, pack, target, setup), stop: () => {} }),
    close: () => {},
  };
}

async function reachHere(
  path: string | null,
  pack: Uint8Array,
  target: string,
  setup: Setup,
): Promise<Result<Reached>> {
  const { openTaken } = await import('../store/story-taking.ts');
  const { reachIn } = await import('./watch-reach.ts');
  const opened = openTaken(path, pack);
  return opened.ok ? reachIn(opened.value, target, setup) : opened;
}
