import { describe, expect, it } from 'vitest';
import { exploreStory, type Task } from '../../src/explore/exploring.ts';
import { mergeFindings } from '../../src/explore/findings.ts';
import { readRecording } from '../../src/game/recording-reading.ts';
import { replay } from '../../src/game/replay.ts';
import { programOf } from '../game/programs.ts';

const TASK: Task = { seed: 1, difficulty: 'standard', runs: 60, milliseconds: 60_000, endingsNamed: false };

const explore = (ink: string, task: Partial<Task> = {}) => exploreStory(programOf(ink), { ...TASK, ...task }, () => 0);

/** A door behind a number of right answers: chance alone seldom opens it. */
const LOCK = `VAR right = 0
-> lock
=== lock
{ right == 6: -> open }
+ [One] -> lock
+ [Two] -> lock
+ [Right]
  ~ right++
  -> lock
+ [Leave] -> END
=== open
The door opens.
* [In] In. -> fall
* [Out] Out. -> END
=== fall
~ temp x = 1 / 0
{x} -> fall
`;

describe('an explorer', () => {
  it('sees every knot, line and choice of a story that can be seen whole', () => {
    const findings = explore(
      'A road.\n* [Left] You go left.\n* [Right] You go right. -> inn\n- -> END\n=== inn\nAn inn. -> END\n',
    );
    expect(findings).toMatchObject({ runs: 60, complete: true, knots: [0], faults: [] });
    expect(findings.lines).toHaveLength(4);
    expect(Object.keys(findings.choices)).toHaveLength(2);
  });

  it('goes on from where something is left to see, and so comes behind what chance seldom opens', () => {
    expect(Object.keys(explore(LOCK, { runs: 120 }).choices)).toHaveLength(6);
  });

  it('plays from the opening by chance alone for half of its turns, and searches for the other half', () => {
    const road = `A road.\n${'+ [On]\n+ [Back]\n- Another.\n'.repeat(30)}`;
    const { careless, runs, turns } = explore(road, { runs: 100 });
    // Every game of this road has as many turns: the opening, and thirty decisions.
    expect(Math.abs(2 * 31 * careless.games - turns)).toBeLessThanOrEqual(2 * 31);
    expect(careless.games).toBeLessThan(runs);
  });

  it('shrinks a fault to the shortest way to it, as a recording that shows it again', () => {
    const findings = explore(LOCK, { runs: 200 });
    const [fault] = findings.faults;
    expect(findings.faults).toHaveLength(1);
    expect(fault).toMatchObject({ file: 'tiny.ink', decisions: 7 });
    const reading = readRecording(fault?.recording ?? '', 'fault.jsonl');
    if (reading.kind !== 'recording') throw new Error('it can be read');
    const again = replay(programOf(LOCK), reading.recording);
    expect(again.verdict.kind).toBe('same');
    expect(again.turns.at(-1)?.turn.fault?.message).toBe(fault?.message);
  });

  it('calls a stop without an ending a dead end where endings have names', () => {
    const ink = '* [Well] Well.\n  # ending: well\n  -> END\n* [Badly] Badly. -> END\n';
    expect(explore(ink, { endingsNamed: true })).toMatchObject({
      faults: [{ kind: 'dead-end', decisions: 1 }],
      endings: { well: expect.any(Number) },
    });
    expect(explore(ink).faults).toEqual([]);
  });

  it('finds the same with the same seed, and other games with another', () => {
    const rolls = '{RANDOM(1, 6) > 3: High.|Low.}\n+ [On] -> END\n+ [Off] -> END\n';
    expect(explore(rolls)).toEqual(explore(rolls));
    expect(explore(rolls, { seed: 99 }).choices).not.toEqual(explore(rolls).choices);
  });

  it('says so when its time was up, and what it had seen by then', () => {
    let time = 0;
    const findings = exploreStory(programOf(LOCK), { ...TASK, runs: 1000, milliseconds: 50 }, () => time++);
    expect(findings.complete).toBe(false);
    expect(findings.runs).toBeGreaterThan(0);
    expect(findings.runs).toBeLessThan(1000);
  });

  it('adds up with others, each fault once', () => {
    const [one, other] = [explore(LOCK, { runs: 200 }), explore(LOCK, { runs: 200, seed: 7 })];
    const both = mergeFindings([one, other]);
    expect(both).toMatchObject({ runs: 400, turns: one.turns + other.turns, complete: true });
    expect(both.faults).toHaveLength(1);
    expect(both.careless.games).toBe(one.careless.games + other.careless.games);
  });
});
