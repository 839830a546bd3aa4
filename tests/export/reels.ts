import { readFileSync } from 'node:fs';
import { readRecording } from '../../src/game/recording-reading.ts';
import { replay } from '../../src/game/replay.ts';
import { beginSession } from '../../src/game/session.ts';
import type { Program } from '../../src/game/turn.ts';
import { type Reel, reelOf } from '../../src/terminal/reel.ts';
import { memoryJournal, programOf } from '../game/programs.ts';

const stories = new URL('../terminal/stories/', import.meta.url);

/** The night watch: scenes, eyes, things, decks, an ending. */
export const NIGHT = programOf(
  readFileSync(new URL('night.ink', stories), 'utf8'),
  readFileSync(new URL('night.yaml', stories), 'utf8'),
);

/** A story that tries every trick on whoever tells it. */
export const HOSTILE = programOf(`# title: <script>alert("1")</script> & *co*
# id: hostile
<b>Bold</b> & 'quoted' \\"words\\" _under_ \u009b31mred\u202e.
* [<img src=x onerror=alert(1)>] Gone.
* [Other *thing*]
  Here.
- -> END
`);

/** The reel of a game in which the choices of these texts, or parts of them, were taken. */
export function reelWhere(program: Program, ...taken: readonly string[]): Reel {
  const journal = memoryJournal();
  const begun = beginSession(
    program,
    { seed: 7, difficulty: 'standard', created: '2063-04-05T01:02:03.000Z' },
    journal,
  );
  if (!begun.ok) throw new Error('the game does not begin');
  for (const text of taken) {
    const choice = begun.value.turn.choices.find((one) => one.text.includes(text));
    if (choice === undefined) throw new Error(`there is no choice "${text}"`);
    begun.value.decide(choice.index);
  }
  const reading = readRecording(journal.text, 'a.jsonl');
  if (reading.kind !== 'recording') throw new Error('the game is no recording');
  return reelOf(program, reading.recording, replay(program, reading.recording));
}
