import { describe, expect, it } from 'vitest';
import { problemsOf } from './playing.ts';

const EXTERNALS = 'EXTERNAL fire(x)\nEXTERNAL has(x)\nEXTERNAL record(x)\n';

/** The code, place and message of each problem, without hints. The story begins in line 4. */
function complaints(body: string): string[] {
  return problemsOf(EXTERNALS + body, {}).map((problem) => problem.split('. ')[0] ?? '');
}

describe('a word that changes the world', () => {
  it('may not stand in the condition of a choice', () => {
    expect(complaints('Hello.\n* {fire(1)} go\n- -> END')).toEqual([
      "effect-position story.ink:5: fire changes the world, and a choice's condition may not",
    ]);
  });
  it('may not stand in one of several conditions of a choice', () => {
    expect(complaints('* {has(1)} {not fire(1)} go\n- -> END')).toHaveLength(1);
  });
  it('may not stand in the text of a choice, before, within or after brackets of conditions', () => {
    const [first = '', ...more] = complaints(
      '* go {fire(1)}\n* [{fire(2)} on]\n* a {true:{fire(3)}} b\n* ok [ok] {fire(4)}\n- -> END',
    );
    expect(first).toBe("effect-position story.ink:4: fire changes the world, and a choice's text may not");
    expect(more.map((line) => line.slice(0, 27))).toEqual([
      'effect-position story.ink:5',
      'effect-position story.ink:6',
    ]);
  });
  it('may not stand in the tag of a choice', () => {
    expect(complaints('* go # t{fire(1)}\n- -> END')).toHaveLength(1);
  });
  it('may not stand in quotation marks of an expression', () => {
    expect(complaints('~ temp s = "a {fire(1)} b"\n{s}\n-> END')).toEqual([
      'effect-position story.ink:4: fire changes the world, and a text in quotation marks may not',
    ]);
  });
  it('may not come by way of a function, or of a function that it calls', () => {
    const body = '* {aim()} go\n- -> END\n== function aim()\n~ return shoot()\n== function shoot()\n~ return fire(1)';
    expect(complaints(body)).toEqual([
      "effect-position story.ink:4: aim calls fire, which changes the world, and a choice's condition may not",
    ]);
  });
  it('may not come by way of a function that is handed on to be called', () => {
    const body =
      '* {apply(-> shoot)} go\n- -> END\n== function apply(-> f)\n~ return f()\n== function shoot()\n~ return fire(1)';
    expect(complaints(body)[0]).toContain('shoot calls fire, which changes the world');
  });
  it('may not come by way of functions that call each other', () => {
    const body =
      '* {a(1)} go\n- -> END\n== function a(n)\n~ return b(n)\n== function b(n)\n{n > 3:\n~ return a(n - 1)\n}\n~ return fire(n)';
    expect(complaints(body)).toHaveLength(1);
  });
  it('is told the cure', () => {
    expect(problemsOf(`${EXTERNALS}* {fire(1)} go\n- -> END`, {})[0]).toContain('~ temp hit = fire(phaser)');
  });
  it('may stand anywhere else', () => {
    const body =
      '~ fire(1)\nA {fire(1)} b. # t{fire(1)}\n{fire(1): x}\n~ temp x = fire(1)\n* {x} [go] on {fire(1)}\n  ~ fire(1)\n- ~ record("x")\n-> END';
    expect(complaints(body)).toEqual([]);
  });
});

describe('a word that only reads', () => {
  it('may stand anywhere', () => {
    expect(complaints('~ temp s = "{has(1)}"\n* {has(1)} {has(2)} [{has(3)}]\n- {s} -> END')).toEqual([]);
  });
});

describe('a story without a scenario', () => {
  it('may call functions with the same names as it likes', () => {
    const own = '== function fire(x)\n~ return x\n== function has(x)\n~ return x\n== function record(x)\n~ return x';
    expect(problemsOf(`${EXTERNALS}* {fire(1)} {fire(2)}\n- -> END\n${own}`)).toEqual([]);
  });
});
