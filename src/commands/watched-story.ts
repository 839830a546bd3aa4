import type { Setup } from '../game/game.ts';
import type { Program } from '../game/turn.ts';
import { errorOf, type Problem } from '../problem.ts';
import { type FileWatch, otherThan, watchFiles } from '../store/file-watch.ts';
import { openTaken, type TakenStory } from '../store/story-taking.ts';
import { type ChangedLines, changedLines } from './changed-lines.ts';
import type { Search, WatchCrew } from './watch-crew.ts';

/** What a save came to: a story to be played, or the problems that keep it from being one. */
export interface Save {
  /** Null where there are errors. */
  readonly program: Program | null;
  /** Warnings too. */
  readonly problems: readonly Problem[];
  /** What is other than in the last save that could be played. */
  readonly lines: ChangedLines;
}

/** So many times what was read is left for what has been written meanwhile. */
const MOST_STALE = 5;

/** A story whose files are watched, and which is taken anew in the background with every save. */
export class WatchedStory {
  readonly #path: string | null;
  readonly #crew: WatchCrew;
  readonly #watch: FileWatch;
  #last: TakenStory | null = null;
  #waiting: TakenStory | null = null;
  #listener: () => void = () => {};
  #taking = false;
  #stale = 0;
  #changed = false;
  #closed = false;

  /** Begins at once to take the story as it is: that is the first save. */
  constructor(path: string | null, crew: WatchCrew) {
    this.#path = path;
    this.#crew = crew;
    this.#watch = watchFiles(() => void this.#take());
    void this.#take();
  }

  /** True while there is a save that nobody has looked at. */
  get waiting(): boolean {
    return this.#waiting !== null;
  }

  /** The latest save, if nobody has looked at it; null where there is none. */
  poll(): Save | null {
    const taken = this.#waiting;
    this.#waiting = null;
    return taken === null ? null : this.#open(taken);
  }

  /** The latest save that could be played, once more, where nothing newer waits. */
  again(): Save | null {
    return this.#waiting === null && this.#last !== null ? this.#open(this.#last) : null;
  }

  /** The latest save that nobody has looked at, when there is one. */
  async next(): Promise<Save> {
    for (;;) {
      const save = this.poll();
      if (save !== null) return save;
      await new Promise<void>((resolve) => this.listen(resolve));
    }
  }

  /** From now on `listener` alone hears of each save that waits. */
  listen(listener: () => void): void {
    this.#listener = listener;
  }

  /** Looks for a way in the last story that could be played; null where there was none. */
  reach(target: string, setup: Setup): Search | null {
    const pack = this.#last?.pack ?? null;
    return pack === null ? null : this.#crew.reach(pack, target, setup);
  }

  close(): Promise<void> {
    this.#closed = true;
    this.#crew.close();
    return this.#watch.close();
  }

  async #take(): Promise<void> {
    this.#changed = true;
    if (this.#taking) return;
    this.#taking = true;
    while (this.#changed && !this.#closed) {
      this.#changed = false;
      const taken = await this.#crew.take().catch(stopped);
      if (this.#closed) return;
      // A compiler that stopped has read nothing: what was watched before is watched on.
      if (taken.stamps.size > 0) this.#watch.follow(taken.stamps);
      // What changed while it was read may have been read half written; the watch will say so in a moment.
      this.#stale = otherThan(taken.stamps).length > 0 ? this.#stale + 1 : 0;
      if (this.#stale > 0 && this.#stale <= MOST_STALE) continue;
      this.#waiting = taken;
      this.#listener();
    }
    this.#taking = false;
  }

  #open(taken: TakenStory): Save {
    const lines = changedLines(this.#last?.texts ?? new Map(), taken.texts);
    const opened = taken.pack === null ? null : openTaken(this.#path, taken.pack);
    if (!opened?.ok) return { program: null, problems: opened?.problems ?? taken.problems, lines };
    this.#last = taken;
    return { program: opened.value, problems: taken.problems, lines };
  }
}

function stopped(error: unknown): TakenStory {
  const message = `the compiler stopped: ${error instanceof Error ? error.message : String(error)}`;
  return { pack: null, problems: [errorOf('compiler-stopped', message)], stamps: new Map(), texts: new Map() };
}
