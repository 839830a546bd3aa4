import { readRecording } from '../../src/game/recording-reading.ts';
import { beginSession, type Resumed, resumeSession, type Session } from '../../src/game/session.ts';
import type { Program } from '../../src/game/turn.ts';
import type { Result } from '../../src/problem.ts';
import { memoryJournal } from './programs.ts';

/** A story in which every way is three decisions long, but one which goes on for ever. */
export const CROSSING = `
A road. # scene: road
* [Left] You go left.
* [Right] You go right.
- A gate, with a lamp over it that someone has lit. # scene: gate
* [Open it] It opens.
* [Climb] You climb.
- A yard. # scene: yard
* [Knock] Nobody comes. # ending: nobody
  -> END
* [Wait] It gets dark.
  -> wait
=== wait
+ [Wait on] It stays dark. -> wait
+ [Leave] You leave. -> END
`;

const setup = { seed: 3, difficulty: 'standard', created: '2026-11-22T20:00:00.000Z' };

/** A game just begun, and what is written of it. */
export function begin(program: Program): { session: Session; journal: ReturnType<typeof memoryJournal> } {
  const journal = memoryJournal();
  const session = sure(beginSession(program, setup, journal));
  return { session, journal };
}

/** A game as it is taken up from what was written of it; what is written from then on is added to `journal`. */
export function resume(text: string, program: Program, journal = memoryJournal()): Resumed {
  const reading = readRecording(text, 'g.jsonl');
  if (reading.kind !== 'recording') throw new Error(`it is ${reading.kind}`);
  if (journal.text === '') journal.text = text;
  return resumeSession(program, reading.recording, journal);
}

/** Takes choices by their texts; throws where one is not on offer. */
export function take(session: Session, ...texts: readonly string[]): void {
  for (const text of texts) {
    const choice = session.turn.choices.find((one) => one.text === text);
    if (choice === undefined) throw new Error(`"${text}" is not on offer`);
    sure(session.decide(choice.index));
  }
}

/** The value of what went well; throws the problems of what did not. */
export function sure<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(result.problems.map(({ message }) => message).join('\n'));
}
