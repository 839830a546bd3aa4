import { describe, expect, it } from 'vitest';
import { mergeShares, playShares, type ShareTask } from '../../src/explore/shares.ts';
import { renderShares } from '../../src/explore/shares-text.ts';
import { programOf } from '../game/programs.ts';

const YAML = `version: 1
people:
  Ann: { title: Ann }
facts:
  lost_ann: { title: Ann was lost }
scenes:
  ford: { title: Ford }
  bank: { title: Bank, after: [ford] }
endings:
  dry: { title: Dry }
  wet: { title: Wet }
  home: { title: Home }
`;

/** What is chosen first is known by what it costs only at the hand-over. */
const INK = `INCLUDE world.ink
LIST facts = lost_ann
VAR deep = false
-> ford
=== ford
# scene: ford
A river.
* [Wade]
  ~ deep = true
* [Walk round]
* [Go home] -> home
- You go on.
* [Hurry]
* [Take your time]
- { deep:
  ~ record(lost_ann)
}
-> bank
=== bank
# scene: bank
The other bank.
* [On]
- { deep: -> wet }
-> dry
=== wet
# ending: wet
Wet. -> END
=== dry
# ending: dry
Dry. -> END
=== home
# ending: home
Home. -> END
`;

const program = programOf(INK, YAML);
const TASK: ShareTask = {
  seed: 1,
  difficulty: 'standard',
  runs: 200,
  milliseconds: 60_000,
  as: 'careless',
  along: [],
};
const play = (task: Partial<ShareTask>) => playShares(program, { ...TASK, ...task }, () => 0);

/** The decisions of one game, as a recording has them. */
const WET = ['ford.0.c-0', 'ford.0.g-0.2.c-3', 'bank.0.c-0'].map((path) => ({ path, text: '' }));

describe('a careless player', () => {
  it('comes to every ending as often as its choices are many', () => {
    const { endings, games, decisions } = play({});
    expect(games).toBe(200);
    expect(Object.keys(endings).sort()).toEqual(['dry', 'home', 'wet']);
    for (const count of Object.values(endings)) expect(count).toBeGreaterThan(40);
    expect(decisions).toBe(3 * 200 - 2 * (endings.home ?? 0));
  });
});

describe('a careful player', () => {
  it('learns which choice loses people by the next scene, and does not end the game before it must', () => {
    expect(play({ as: 'careful' })).toMatchObject({ endings: { dry: 200 }, lost: 0 });
  });
});

describe('a filmgoer', () => {
  it('decides nine times in ten as the recording did', () => {
    const { endings } = play({ as: 'filmgoer', along: WET });
    expect(endings.wet).toBeGreaterThan(160);
    expect(endings.wet).toBeLessThan(200);
  });

  it('is careless where the recording says nothing', () => {
    expect(play({ as: 'filmgoer', along: [] }).endings).toEqual(play({}).endings);
  });
});

describe('shares', () => {
  it('are the same for the same task, and add up', () => {
    const [one, other] = [play({ as: 'careful', runs: 20 }), play({ seed: 7, runs: 30 })];
    expect(play({ as: 'careful', runs: 20 })).toEqual(one);
    expect(mergeShares([one, other])).toMatchObject({
      games: 50,
      decisions: one.decisions + other.decisions,
      endings: { dry: 20 + (other.endings.dry ?? 0) },
    });
  });

  it('say so when time was up', () => {
    let time = 0;
    const shares = playShares(program, { ...TASK, milliseconds: 5 }, () => time++);
    expect(shares.complete).toBe(false);
    expect(renderShares({ careless: shares }, [])).toContain('Stopped early.');
  });

  it('are told as a table, a row for each ending, even one that nobody came to', () => {
    const text = renderShares({ careful: play({ as: 'careful' }) }, ['dry', 'wet', 'home']);
    expect(text.split('\n').map((line) => line.split(/\s{2,}/))).toEqual([
      ['', 'careful'],
      ['dry', '100.0 %'],
      ['wet', '-'],
      ['home', '-'],
      ['games', '200'],
      ['decisions', '3.0'],
      [''],
    ]);
  });

  it('name the games that failed, by their seeds, with the fault', () => {
    const broken = programOf(INK.replace('=== dry\n# ending: dry\nDry. -> END', '=== dry\n{ 1 / 0 } -> END'), YAML);
    const shares = playShares(broken, { ...TASK, as: 'filmgoer', along: [], runs: 40 }, () => 0);
    expect(shares.failed).toBeGreaterThan(5);
    expect(shares.faults.length).toBe(Math.min(10, shares.failed));
    const [first] = shares.faults;
    const again = playShares(broken, { ...TASK, seed: first?.seed ?? 0, runs: 1 }, () => 0);
    expect(again.faults).toEqual([first]);
    expect(renderShares({ filmgoer: shares }, [])).toMatch(/^filmgoer, seed \d+, decision 3: .*ink:\d+: .*zero/m);
  });
});
