import { lineTo } from '../game/history.ts';
import type { Recording } from '../game/recording.ts';
import { findChoice } from '../game/replay.ts';
import { beginSession, type Journal } from '../game/session.ts';
import type { Program, Turn } from '../game/turn.ts';
import { errorOf, failed, fine, type Result } from '../problem.ts';

/** A recording told anew on the story as it is now. */
export interface Retold {
  readonly text: string;
  /** The turn that its last decision leads to. */
  readonly last: Turn;
}

/** Takes a recording's decisions, found again by path and text, on `program`; fails at the first that is not on offer. */
export function retell(program: Program, recording: Recording): Result<Retold> {
  const { seed, difficulty, created } = recording.header;
  const journal = gathering();
  const begun = beginSession(program, { seed, difficulty, created }, journal);
  if (!begun.ok) return begun;
  for (const decision of lineTo(recording)) {
    const { choices } = begun.value.turn;
    const choice = findChoice(choices, decision);
    if (choice === null) {
      const offered = choices.map(({ text }) => `"${text}"`).join(', ');
      return failed(
        errorOf(
          'choice-gone',
          `decision ${decision.n}, "${decision.text}", is not on offer any more`,
          `Now there are ${offered}`,
        ),
      );
    }
    const decided = begun.value.decide(choice.index);
    if (!decided.ok) return decided;
  }
  return fine({ text: journal.text(), last: begun.value.turn });
}

function gathering(): Journal & { text(): string } {
  const lines: string[] = [];
  return {
    append: (line) => {
      lines.push(line);
      return null;
    },
    text: () => lines.join(''),
  };
}
