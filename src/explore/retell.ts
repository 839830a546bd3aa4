import { lineTo } from '../game/history.ts';
import { matchChoice } from '../game/matching.ts';
import type { OldStories } from '../game/old-turns.ts';
import type { Recording } from '../game/recording.ts';
import { type Divergence, replay } from '../game/replay.ts';
import type { Session } from '../game/session.ts';
import type { Program } from '../game/turn.ts';
import { errorOf, failed, fine, type Result } from '../problem.ts';
import { type Recorded, recordGame } from './recording.ts';

/** A recording told anew on the story as it is now, or where it diverges from it. */
export type Retold = Anew | Divergence;

interface Anew extends Recorded {
  readonly kind: 'anew';
}

/** Takes a recording's decisions, found again as a replay finds them, on `program`; `stories` finds the story as it was. */
export function retell(program: Program, recording: Recording, stories: OldStories): Result<Retold> {
  const { turns, verdict } = replay(program, recording, recording.head, stories);
  if (verdict.kind === 'diverges') return fine(verdict);
  return record(program, recording, (session) => {
    for (const { choice, decision } of turns) {
      const deed = decision?.deed;
      const byHand = deed === undefined ? null : session.doByHand(deed);
      const decided = choice === null ? byHand : session.decide(choice.index);
      if (decided?.ok === false) return decided;
    }
    return fine(null);
  });
}

/** The same wherever its decisions may lead now: it fails only where one of them is not on offer any more. */
export function retellAnyway(program: Program, recording: Recording): Result<Anew> {
  return record(program, recording, (session) => {
    for (const { n, text, path, deed } of lineTo(recording)) {
      if (deed !== undefined) {
        const done = session.doByHand(deed);
        if (!done.ok) return done;
        continue;
      }
      const match = matchChoice(session.turn.choices, { text, path }, { digests: null, texts: null });
      if (!('choice' in match))
        return failed(errorOf('choice-gone', `decision ${n}, "${text}", is not on offer any more`));
      const decided = session.decide(match.choice.index);
      if (!decided.ok) return decided;
    }
    return fine(null);
  });
}

function record(program: Program, { header }: Recording, play: (session: Session) => Result<null>): Result<Anew> {
  const recorded = recordGame(program, header, play);
  return recorded.ok ? fine({ kind: 'anew', ...recorded.value }) : recorded;
}
