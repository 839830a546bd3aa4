import type { Session } from '../game/session.ts';

/** Milliseconds without a decision, after which what may be decided next is worked out. */
const PAUSE = 30;

/** Works out in the pauses of a game what its player may decide next. */
export interface Foreseeing {
  /** The game stands somewhere else: there is something new to work out, in a while. */
  moved(): void;
  stop(): void;
}

/** Begins to work ahead of a player, one choice at a time, so that keys are heard between them. */
export function foresee(session: Session): Foreseeing {
  let timer: NodeJS.Timeout | undefined;
  const stop = () => clearTimeout(timer);
  const wait = (milliseconds: number) => {
    stop();
    timer = setTimeout(work, milliseconds);
    timer.unref();
  };
  const work = () => {
    if (session.prepare()) wait(1);
  };
  const moved = () => wait(PAUSE);
  moved();
  return { moved, stop };
}
