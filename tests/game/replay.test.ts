import { describe, expect, it } from 'vitest';
import type { Recording } from '../../src/game/recording.ts';
import { readRecording } from '../../src/game/recording-reading.ts';
import { replayTree } from '../../src/game/replay.ts';
import { beginSession } from '../../src/game/session.ts';
import { memoryJournal, programOf } from './programs.ts';

const INK = `
A road.
* [Left] You go left, along a wall that somebody has painted with the names of all who ever went left here.
* [Right] You go right, and the road goes down between two rows of trees, to where you can hear water.
- A gate, with a lamp over it that someone has lit.
* [Open it] It opens, and behind it there is a yard with a dog, which looks at you and lies down again.
* [Climb] You climb, and sit on the top of it for as long as it takes to see where you would come down.
- -> END
`;

/** Left and open; back, climb; back to the beginning, right and open. */
function tree(): Recording {
  const journal = memoryJournal();
  const begun = beginSession(programOf(INK), { seed: 3, difficulty: 'standard', created: '' }, journal);
  if (!begun.ok) throw new Error('it begins');
  const { value: session } = begun;
  for (const deed of [0, 0, 'undo', 1, 'undo', 'undo', 1, 0] as const) {
    if (deed === 'undo') session.undo();
    else session.decide(deed);
  }
  const reading = readRecording(journal.text, 'g.jsonl');
  if (reading.kind !== 'recording') throw new Error(`it is ${reading.kind}`);
  return reading.recording;
}

describe('a tree replayed', () => {
  it('has a verdict for each of its tips, and plays each decision once', () => {
    const { ways, verdict, turns } = replayTree(programOf(INK), tree());
    expect(ways.map(({ tip, verdict: { kind } }) => [tip, kind])).toEqual([
      [2, 'same'],
      [3, 'same'],
      [5, 'same'],
    ]);
    expect([verdict.kind, turns]).toEqual(['same', 6]);
  });

  it('diverges where one of its ways does, and the others hold', () => {
    const edited = programOf(INK.replace(/\* \[Climb\].*\n/, ''));
    const { ways, verdict, divergences } = replayTree(edited, tree());
    expect(ways.map(({ tip, verdict: { kind } }) => [tip, kind])).toEqual([
      [2, 'moved'],
      [3, 'diverges'],
      [5, 'moved'],
    ]);
    expect(verdict).toMatchObject({ kind: 'diverges', at: 3, why: 'choice-gone' });
    expect(divergences).toHaveLength(1);
  });

  it('names a divergence once, however many ways lead through it', () => {
    const edited = programOf(INK.replace('* [Left]', '* { false } [Left]'));
    const { ways, divergences, turns } = replayTree(edited, tree());
    expect(ways.map(({ tip, verdict: { kind } }) => [tip, kind])).toEqual([
      [2, 'diverges'],
      [3, 'diverges'],
      [5, 'moved'],
    ]);
    expect(divergences.map(({ at }) => at)).toEqual([1]);
    expect(turns).toBe(4);
  });

  it('stands at its opening when nothing was decided', () => {
    const recording = { ...tree(), decisions: [], head: 0 };
    expect(replayTree(programOf(INK), recording).ways).toEqual([{ tip: 0, verdict: { kind: 'same' } }]);
  });
});
