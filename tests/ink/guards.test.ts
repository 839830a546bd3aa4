import { describe, expect, it } from 'vitest';
import { Guard, LIMITS } from '../../src/ink/guards.ts';
import { startInk, stepInk } from '../../src/ink/host.ts';
import { renderProblem } from '../../src/problem.ts';
import { imageFrom, listener, type Told, transcript, turnsOf } from './playing.ts';

const LONG_LIST = `LIST l = ${Array.from({ length: 2000 }, (_, item) => `item${item}`).join(', ')}\n`;

const ENDLESS: readonly (readonly [what: string, story: string, code: string])[] = [
  ['a divert to itself', '-> a\n== a\n-> a', 'endless-loop'],
  ['two diverts to each other', '-> a\n== a\n-> b\n== b\n-> a', 'endless-loop'],
  ['a divert through a variable', 'VAR d = -> k\n-> k\n== k\n-> d', 'endless-loop'],
  ['a divert that hands itself on', '-> k(-> k)\n== k(-> d)\n-> d(d)', 'endless-loop'],
  ['a loop that counts', 'VAR n = 0\n-> k\n== k\n~ n++\n-> k', 'endless-loop'],
  ['a loop of white space', '-> k\n== k\n{true: }\n-> k', 'endless-text'],
  ['a fallback choice that comes back', '-> k\n== k\n+ -> k', 'endless-loop'],
  ['a fallback choice that comes back with text', '-> k\n== k\nhello\n+ -> k', 'endless-text'],
  ['threads that are started for ever', '-> k\n== k\n<- t\n-> k\n== t\n+ x {k}\n-> DONE', 'endless-loop'],
  ['a thread that starts itself', '-> k\n== k\n<- k\n-> DONE', 'runaway-recursion'],
  ['a thread that talks and starts itself', '-> k\n== k\nhi\n<- k\n-> DONE', 'runaway-recursion'],
  ['a function that calls itself', '{f(1)}\n-> END\n== function f(x)\n~ return f(x + 1)', 'runaway-recursion'],
  [
    'functions that call each other',
    '{f(1)}\n-> END\n== function f(x)\n~ return g(x)\n== function g(x)\n~ return f(x)',
    'runaway-recursion',
  ],
  [
    'a function that talks and calls itself',
    '{f(1)}\n-> END\n== function f(x)\nhello {x}\n~ return f(x + 1)',
    'runaway-recursion',
  ],
  [
    'a function that calls itself with a reference',
    'VAR v = 0\n~ f(v)\n-> END\n== function f(ref x)\n~ x++\n~ f(x)',
    'runaway-recursion',
  ],
  [
    'a function in the condition of a choice',
    '* {f(1)} x\n- -> END\n== function f(x)\n~ return f(x)',
    'runaway-recursion',
  ],
  [
    'a function in the text of a choice',
    '* go {f(1)}\n- -> END\n== function f(x)\nabc\n~ return f(x)',
    'runaway-recursion',
  ],
  [
    'a function in quotation marks',
    '~ temp s = "{f(1)}"\n-> END\n== function f(x)\nabc {f(x)}\n~ return 1',
    'runaway-recursion',
  ],
  ['a tunnel into itself', '-> t ->\n-> END\n== t\n-> t ->\n->->', 'runaway-recursion'],
  ['a tunnel that talks and goes into itself', '-> t ->\n-> END\n== t\nhi\n-> t ->\n->->', 'runaway-recursion'],
  ['glue for ever', '-> k\n== k\n<>\n-> k', 'endless-text'],
  ['glue and text for ever', '-> k\n== k\na <>\n-> k', 'endless-text'],
  ['a line without end', '-> k\n== k\na -> k', 'endless-text'],
  ['lines without end', '-> k\n== k\na line {k}\n-> k', 'endless-text'],
  ['a function that talks, in a loop', '-> k\n== k\n{f()}\n-> k\n== function f()\nText of f\n~ return', 'endless-text'],
  ['tags without end', '-> k\n== k\n# tag\n-> k', 'endless-text'],
  ['a tag and glue without end', '-> k\n== k\na # tag\n<> -> k', 'endless-text'],
  ['a shuffle in a loop', '-> k\n== k\n{shuffle:\n- a\n- b\n}\n-> k', 'endless-text'],
  ['a string that doubles', 'VAR s = "ab"\n-> k\n== k\n~ s = s + s\n-> k', 'endless-text'],
  ['a string that doubles in quotation marks', 'VAR s = "ab"\n-> k\n== k\n~ s = "{s}{s}"\n-> k', 'endless-text'],
  ['a list that is added to for ever', 'LIST l = a, b\n-> k\n== k\n~ l += a\n-> k', 'endless-loop'],
  ['a list of thousands that is told for ever', `${LONG_LIST}-> k\n== k\n{LIST_ALL(l)}\n-> k`, 'endless-loop'],
  ['a list of thousands that is turned over', `${LONG_LIST}-> k\n== k\n~ l = LIST_INVERT(l)\n-> k`, 'endless-loop'],
];

describe('an endless turn ends in a problem with file and line within two seconds', () => {
  for (const [what, story, code] of ENDLESS) {
    it(what, () => {
      const image = imageFrom(story);
      const began = performance.now();
      const [turn] = turnsOf(image);
      expect(performance.now() - began).toBeLessThan(2000);
      expect(turn?.fault).toMatchObject({ code, severity: 'error', file: 'story.ink', line: expect.any(Number) });
      expect(turn?.choices).toEqual([]);
    });
  }
  it('and what was told before stands', () => {
    expect(transcript('One.\nTwo.\n-> k\n== k\n-> k')).toBe(
      'One.\nTwo.\n! story.ink:5: the story goes round without ever coming to a choice or an end. Let the loop pass a choice, or end it',
    );
  });
});

describe('an endless turn on long lists', () => {
  const slow: readonly (readonly [string, string])[] = [
    ['told', '{LIST_ALL(l)}'],
    ['turned over', '~ l = LIST_INVERT(l)'],
    ['joined', '~ l = l + LIST_ALL(l)'],
    ['compared', '~ n = LIST_ALL(l) ? l'],
  ];
  for (const [what, line] of slow) {
    it(`is ended by a counter and not by the clock, at the same step each time: ${what}`, () => {
      const image = imageFrom(`${LONG_LIST}VAR n = 0\nVAR rounds = 0\n-> k\n== k\n~ rounds++\n${line}\n-> k`);
      const turns = [1, 2].map(() =>
        startInk<Told>(image, { seed: 1, ledger: [], driver: listener, limits: { milliseconds: 60_000 } }),
      );
      expect(turns[0]?.fault).toMatchObject({ code: 'endless-loop', line: expect.any(Number) });
      expect(turns[1]?.ledger).toEqual(turns[0]?.ledger);
    });
  }
});

describe('a turn whose time is up', () => {
  it('stops at each further step, since Ink may take back what it did while looking ahead', () => {
    const guard = new Guard({ ...LIMITS, milliseconds: -1 });
    for (let step = 0; step < 3; step++) expect(guard.step(1, 1, 1)?.code).toBe('endless-loop');
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
