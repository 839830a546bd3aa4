import { describe, expect, it } from 'vitest';
import { Guard, LIMITS } from '../../src/ink/guards.ts';
import { type InkTurn, type StartOptions, startInk, stepInk } from '../../src/ink/host.ts';
import type { StoryImage } from '../../src/ink/image.ts';
import { renderProblem } from '../../src/problem.ts';
import { syntheticStory } from '../stories/synthetic.ts';
import { ENDLESS, HEAVY } from './endless.ts';
import { imageFrom, listener, type Told, transcript, turnsOf } from './playing.ts';
import { dice } from './random-ink.ts';
import { randomLoop } from './random-loops.ts';

/** A clock that goes on by so many milliseconds each time that somebody looks at it. */
function clockOf(milliseconds: number): () => number {
  let now = 0;
  return () => {
    now += milliseconds;
    return now;
  };
}

function opened(story: string | StoryImage, options: Partial<StartOptions<Told>> = {}): InkTurn<Told> {
  const image = typeof story === 'string' ? imageFrom(story) : story;
  return startInk<Told>(image, { seed: 1, ledger: [], driver: listener, ...options });
}

// A tenth of what a turn may do by right: with all of it, these stories would take a minute.
const limits = { work: LIMITS.work / 10 };

describe('an endless turn ends in a problem with file and line, at the same place on a machine ten times slower', () => {
  const cases = [...ENDLESS, ...HEAVY.map(([what, story]) => [what, story, /^(endless|runaway)/] as const)];
  for (const [what, story, code] of cases) {
    it(what, () => {
      const image = imageFrom(story);
      const quick = opened(image, { limits, clock: clockOf(0) });
      const slow = opened(image, { limits, clock: clockOf(90) });
      const expected = { code: expect.stringMatching(code), file: 'story.ink', line: expect.any(Number) };
      expect(quick.fault).toMatchObject({ ...expected, severity: 'error' });
      expect(quick.choices).toEqual([]);
      expect(slow).toEqual(quick);
    });
  }
  it('also with all that a turn may do by right', () => {
    for (const [, story, code] of ENDLESS.slice(0, 3))
      expect(opened(story, { clock: clockOf(0) }).fault).toMatchObject({ code });
  });
  it('and what was told before stands', () => {
    expect(transcript('One.\nTwo.\n-> k\n== k\n-> k')).toBe(
      'One.\nTwo.\n! story.ink:5: the story goes round without ever coming to a choice or an end. Let the loop pass a choice, or end it',
    );
  });
});

const LOOPS = Number(process.env.FUZZ ?? 24);

describe(`${LOOPS} loops of all kinds`, () => {
  it('end at the same place on a machine ten times slower', () => {
    for (let seed = 0; seed < LOOPS; seed++) {
      const source = randomLoop(dice(seed));
      const image = imageFrom(source);
      const quick = opened(image, { limits, clock: clockOf(0) });
      const slow = opened(image, { limits, clock: clockOf(90) });
      expect(slow, source).toEqual(quick);
      if (quick.fault !== null) expect(quick.fault.line, source).toBeGreaterThan(0);
    }
  }, 600_000);
});

describe('a turn whose time is up', () => {
  it('stops at each further step, since Ink may take back what it did while looking ahead', () => {
    const guard = new Guard(LIMITS, clockOf(LIMITS.milliseconds));
    let steps = 0;
    while (guard.step(1, 1, 1) === null) steps++;
    expect(steps).toBeLessThan(2000);
    for (let step = 0; step < 3; step++) expect(guard.step(1, 1, 1)?.code).toBe('too-slow');
  });
  it('says so, and not that the story is endless', () => {
    const turn = opened('-> k\n== k\n-> k', { clock: clockOf(LIMITS.milliseconds) });
    expect(turn.fault).toMatchObject({ code: 'too-slow', file: 'story.ink', line: 3 });
  });
});

describe('what a story remembers', () => {
  it('has a limit too, met at the end of a turn', () => {
    const names = Array.from({ length: 200 }, (_, index) => `v${index}`);
    const story = [
      ...names.map((name) => `VAR ${name} = "ab"`),
      ...names.flatMap((name) => Array.from({ length: 15 }, () => `~ ${name} = ${name} + ${name}`)),
      'Done.',
      '* on',
      '- -> END',
    ];
    const turn = opened(story.join('\n'), { limits: { work: 1e9 } });
    expect(turn.fault).toMatchObject({ code: 'endless-text', message: 'what the story remembers grows without end' });
    expect(turn.fault?.line).toBeGreaterThan(0);
  });
});

describe('long turns that do end', () => {
  it('may count to five thousand', () => {
    const story = 'VAR n = 0\n-> k\n== k\n~ n++\n{n < 5000:\n  -> k\n}\n{n}\n-> END';
    expect(transcript(story)).toBe('5000');
  });
  it('may call functions a thousand deep', () => {
    expect(
      transcript('{sum(1000)}\n-> END\n== function sum(n)\n{n == 0:\n~ return 0\n}\n~ return n + sum(n - 1)'),
    ).toBe('500500');
  });
  it('may tell three thousand lines', () => {
    const told = transcript(`${'A line of some words.\n'.repeat(3000)}-> END`);
    expect(told.split('\n')).toHaveLength(3000);
  });
});

describe('legal stories that do much in one turn', () => {
  const counting = (to: number) => `VAR n = 0\n-> k\n== k\n~ n++\n{n < ${to}:\n  -> k\n}\n{n}\n-> END`;
  it('may count to a hundred thousand', () => {
    expect(opened(counting(100_000), { clock: clockOf(0) })).toMatchObject({ fault: null, ledger: ['100000\n'] });
  });
  it('may do so in one line, which leaves a blank each time', () => {
    const story = 'VAR n = 0\n-> k\n== k\n~ n++\n{n < 50000: -> k}\n{n}\n-> END';
    const turn = opened(story, { clock: clockOf(0) });
    expect(turn.fault).toBeNull();
    expect(turn.ledger.at(-1)).toBe('50000\n');
  });
  it('may tell seventy thousand words', () => {
    const turn = opened(`${'A line of twelve words which says nothing that was not said.\n'.repeat(5900)}-> END`);
    expect(turn.fault).toBeNull();
    expect(turn.ledger).toHaveLength(5900);
  });
  it('may be of seventy thousand words', () => {
    const image = imageFrom(syntheticStory(70_000, 1));
    let turn = opened(image);
    for (let step = 0; step < 30 && turn.choices.length > 0; step++) {
      turn = stepInk(image, { state: turn.state, choice: step % turn.choices.length, ledger: [], driver: listener });
      expect(turn.fault).toBeNull();
    }
  });
  it('may offer a thousand choices', () => {
    const turn = opened(Array.from({ length: 1000 }, (_, index) => `* choice ${index}\n`).join(''));
    expect(turn.choices).toHaveLength(1000);
  });
  it('may hold five hundred calls that each say a line', () => {
    const turn = opened('~ f(500)\n-> END\n== function f(n)\nLine {n}.\n{n > 1:\n  ~ f(n - 1)\n}');
    expect(turn.fault).toBeNull();
    expect(turn.ledger).toHaveLength(500);
  });
  it('may turn a list of two thousand items over a hundred times', () => {
    const list = Array.from({ length: 2000 }, (_, index) => `i${index}`).join(', ');
    const story = `LIST l = ${list}\nVAR n = 0\n-> k\n== k\n~ l = LIST_INVERT(l)\n~ n++\n{n < 100:\n  -> k\n}\n{LIST_COUNT(l)}\n-> END`;
    expect(opened(story)).toMatchObject({ fault: null, ledger: ['0\n'] });
  });
});

describe('after a fault', () => {
  const image = imageFrom('Begin.\n+ [loop] -> loop\n+ [on] On.\n-> END\n== loop\n-> loop');
  it('the same story goes on from where it was', () => {
    const driver = listener;
    const begun = startInk(image, { seed: 1, ledger: [] as Told, driver });
    const broken = stepInk(image, { state: begun.state, choice: 0, ledger: begun.ledger, driver });
    expect(broken.fault?.code).toBe('endless-loop');
    expect(broken.state).toBe(begun.state);
    const gone = stepInk(image, { state: begun.state, choice: 1, ledger: begun.ledger, driver });
    expect(gone.ledger).toEqual(['Begin.\n', 'On.\n']);
  });
});

describe('an error of the story while playing', () => {
  it('is a fault with file and line', () => {
    expect(transcript('One.\n~ temp x = 0\nA {5 / x} b\n-> END')).toBe('One.\nA\n! story.ink:3: division by zero');
  });
  it('is a dead end where content runs out', () => {
    const [turn] = turnsOf(imageFrom('-> k\n== k\nOne.\n{false: -> END}\n'));
    expect(turn?.fault).toMatchObject({ code: 'dead-end', file: 'story.ink', line: 4 });
  });
  it('is a dead end where a tunnel does not return', () => {
    const [turn] = turnsOf(imageFrom('-> t ->\n-> END\n== t\nOne.\n{false: ->->}\n'));
    expect(turn?.fault).toMatchObject({ code: 'dead-end', file: 'story.ink' });
  });
  it('is no error where the story ends', () => {
    expect(turnsOf(imageFrom('One.\n-> END'))[0]?.fault).toBeNull();
    expect(turnsOf(imageFrom('One.\n-> DONE'))[0]?.fault).toBeNull();
    expect(turnsOf(imageFrom('One.'))[0]?.fault).toBeNull();
  });
  it('is found again behind the line that Ink has already finished', () => {
    expect(transcript('One.\n{1 / 0}\n-> END')).toBe('One.\n! story.ink:2: division by zero');
  });
  it('may be a refusal of the world, with its cure', () => {
    const refusing = { ...listener, call: () => ({ kind: 'refusal', message: 'no', hint: 'Ask again' }) as const };
    const turn = startInk(imageFrom('EXTERNAL fire(x)\nOne.\n~ fire(1)\nTwo.\n-> END', {}, {}), {
      seed: 1,
      ledger: [] as Told,
      driver: refusing,
    });
    expect(turn.ledger).toEqual(['One.\n']);
    expect(turn.fault === null ? '' : renderProblem(turn.fault)).toBe('story.ink:3: no. Ask again');
  });
  it('may be only a warning', () => {
    const [turn] = turnsOf(imageFrom('One.\n{false:\n~ temp x = 2\n}\n{x}\n-> END'));
    expect(turn?.fault).toBeNull();
    expect(turn?.warnings[0]).toMatchObject({ severity: 'warning', file: 'story.ink' });
  });
});

describe('a driver that throws', () => {
  it('has a bug, which is thrown on', () => {
    const broken = {
      ...listener,
      call: () => {
        throw new Error('a bug of ours');
      },
    };
    const image = imageFrom('EXTERNAL fire(x)\nOne.\n~ fire(1)\n-> END', {}, {});
    expect(() => startInk(image, { seed: 1, ledger: [] as Told, driver: broken })).toThrow('a bug of ours');
  });
});

describe('a choice that is not there', () => {
  it('is a mistake of the caller, who may go on', () => {
    const image = imageFrom('* a\n* b\n- Done.\n-> END');
    const driver = listener;
    const begun = startInk(image, { seed: 1, ledger: [] as Told, driver });
    const step = (choice: number) => stepInk(image, { state: begun.state, choice, ledger: begun.ledger, driver });
    expect(() => step(2)).toThrow(TypeError);
    expect(() => step(-1)).toThrow(TypeError);
    expect(step(1).ledger).toEqual(['b\n', 'Done.\n']);
  });
});
