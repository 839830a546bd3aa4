import { describe, expect, it } from 'vitest';
import type { Driver } from '../../src/ink/driver.ts';
import { startInk } from '../../src/ink/host.ts';
import { imageFrom, listener, type Told, transcript } from './playing.ts';

const EXTERNALS = 'EXTERNAL fire(x)\nEXTERNAL record(x)\nEXTERNAL has(x)\n';

/** Plays a story whose words are answered by the listener, which writes each call down. */
function told(body: string, ...choices: number[]): string {
  return transcript(EXTERNALS + body, { choices, names: {} });
}

describe('a word that changes the world is told exactly once', () => {
  it('on a line of its own, between lines', () => {
    expect(told('One.\n~ record(1)\nTwo.\n-> END')).toBe('One.\nrecord(1)\nTwo.');
  });
  it('before the first line', () => {
    expect(told('~ record(1)\nOne.\n-> END')).toBe('record(1)\nOne.');
  });
  it('after the last line, before a choice, and after the line it follows', () => {
    expect(told('One.\n~ record(1)\n* go\n- -> END')).toBe('One.\nrecord(1)\n* go');
  });
  it('after the last line of all', () => {
    expect(told('One.\n~ record(1)\n-> END')).toBe('One.\nrecord(1)');
  });
  it('several times over, in order', () => {
    expect(told('One.\n~ record(1)\n~ record(2)\nTwo.\n~ record(3)\n~ record(4)\n-> END')).toBe(
      'One.\nrecord(1)\nrecord(2)\nTwo.\nrecord(3)\nrecord(4)',
    );
  });
  it('in the flow of text', () => {
    expect(told('Zero.\nYou fire{fire(7)}!\nTwo.\n-> END')).toBe('Zero.\nfire(7)\nYou fire1!\nTwo.');
  });
  it('at the beginning of a line of text', () => {
    expect(told('Zero.\n{fire(7)} shots.\n-> END')).toBe('Zero.\nfire(7)\n1 shots.');
  });
  it('alone in braces, which prints what it answers', () => {
    expect(told('Zero.\n{fire(7)}\nTwo.\n-> END')).toBe('Zero.\nfire(7)\n1\nTwo.');
  });
  it('as a condition of text', () => {
    expect(told('Zero.\n{fire(7): A hit.|A miss.} Smoke.\nTwo.\n-> END')).toBe('Zero.\nfire(7)\nA hit. Smoke.\nTwo.');
  });
  it('as a condition of lines', () => {
    expect(told('Zero.\n{fire(7):\n  A hit.\n- else:\n  A miss.\n}\nTwo.\n-> END')).toBe(
      'Zero.\nfire(7)\nA hit.\nTwo.',
    );
  });
  it('within the branches of a condition', () => {
    expect(told('Zero.\n{\n- false: ~ record(1)\n- true:\n  ~ record(2)\n  Yes.\n}\nTwo.\n-> END')).toBe(
      'Zero.\nrecord(2)\nYes.\nTwo.',
    );
  });
  it('as the value of a switch', () => {
    expect(told('Zero.\n{ fire(7):\n- 1: One.\n- 2: Two.\n}\n-> END')).toBe('Zero.\nfire(7)\nOne.');
  });
  it('in a sequence', () => {
    expect(told('-> l\n== l\n{a{record(1)}|b{record(2)}} x\n+ on -> l', 0)).toBe(
      'record(1)\na1 x\n* on\n--\nrecord(2)\non b2 x\n* on',
    );
  });
  it('before glue', () => {
    expect(told('One <>\n~ record(1)\ntwo.\n-> END')).toBe('record(1)\nOne two.');
  });
  it('after glue', () => {
    expect(told('One\n~ record(1)\n<> two.\nThree.\n-> END')).toBe('record(1)\nOne two.\nThree.');
  });
  it('between glue and glue', () => {
    expect(told('One <>\n~ record(1)\n<> two.\nThree.\n-> END')).toBe('record(1)\nOne two.\nThree.');
  });
  it('and glue that reaches back over it keeps one line', () => {
    expect(told('One.\n~ record(1)\n~ record(2)\n<> And more.\nTwo.\n-> END')).toBe(
      'record(1)\nrecord(2)\nOne. And more.\nTwo.',
    );
  });
  it('in a function called from text', () => {
    expect(told('Zero.\nA {shoot()} B\nTwo.\n-> END\n== function shoot()\n~ record(1)\nbang\n~ return')).toBe(
      'Zero.\nrecord(1)\nA bang B\nTwo.',
    );
  });
  it('in a function called on a line of its own', () => {
    expect(told('Zero.\n~ shoot()\nTwo.\n-> END\n== function shoot()\n~ record(1)\n~ record(2)')).toBe(
      'Zero.\nrecord(1)\nrecord(2)\nTwo.',
    );
  });
  it('in a function that calls a function', () => {
    expect(told('Zero.\n{a()} x\n-> END\n== function a()\n~ return b()\n== function b()\n~ return fire(3)')).toBe(
      'Zero.\nfire(3)\n1 x',
    );
  });
  it('in a tunnel', () => {
    expect(told('Zero.\n-> t ->\nTwo.\n-> END\n== t\n~ record(1)\nOne.\n~ record(2)\n->->')).toBe(
      'Zero.\nrecord(1)\nOne.\nrecord(2)\nTwo.',
    );
  });
  it('in a tunnel that says nothing', () => {
    expect(told('Zero.\n-> t ->\nTwo.\n-> END\n== t\n~ record(1)\n->->')).toBe('Zero.\nrecord(1)\nTwo.');
  });
  it('in a thread', () => {
    expect(told('Zero.\n<- t\n* mine\n- -> END\n== t\n~ record(1)\nFrom the thread.\n* its -> END', 0)).toBe(
      'Zero.\nrecord(1)\nFrom the thread.\n* its\n* mine\n--\nits',
    );
  });
  it('in two threads', () => {
    expect(told('Zero.\n<- t(1)\n<- t(2)\n-> DONE\n== t(n)\n~ record(n)\n* c{n} -> END')).toBe(
      'Zero.\nrecord(1)\nrecord(2)\n* c1\n* c2',
    );
  });
  it('at a gather', () => {
    expect(told('Zero.\n* a\n* b\n- ~ record(1)\nOne.\n-> END', 1)).toBe('Zero.\n* a\n* b\n--\nb\nrecord(1)\nOne.');
  });
  it('below a choice', () => {
    expect(told('* a\n  ~ record(1)\n  One.\n* b\n- Two.\n-> END', 0)).toBe('* a\n* b\n--\na\nrecord(1)\nOne.\nTwo.');
  });
  it('below a choice that says nothing', () => {
    expect(told('* [a]\n  ~ record(1)\n  One.\n- -> END', 0)).toBe('* a\n--\nrecord(1)\nOne.');
  });
  it('behind the brackets of a choice', () => {
    expect(told('* You [go] went{record(1)}.\n- Two.\n-> END', 0)).toBe('* You go\n--\nrecord(1)\nYou went1.\nTwo.');
  });
  it('as the value of a variable', () => {
    expect(told('VAR g = 0\nZero.\n~ temp x = fire(5)\n~ g = fire(6)\n{x} {g}\n-> END')).toBe(
      'Zero.\nfire(5)\nfire(6)\n1 2',
    );
  });
  it('added to a variable', () => {
    expect(told('VAR g = 10\nZero.\n~ g += fire(5)\n{g}\n-> END')).toBe('Zero.\nfire(5)\n11');
  });
  it('as an argument of another word', () => {
    expect(told('Zero.\n~ record(fire(5))\nOne.\n-> END')).toBe('Zero.\nfire(5)\nrecord(1)\nOne.');
  });
  it('as an argument of a divert', () => {
    expect(told('Zero.\n-> k(fire(5))\n== k(n)\n{n} of them.\n-> END')).toBe('Zero.\nfire(5)\n1 of them.');
  });
  it('at the end of a knot that diverts on', () => {
    expect(told('-> a\n== a\nOne.\n~ record(1)\n-> b\n== b\nTwo.\n~ record(2)\n-> END')).toBe(
      'One.\nrecord(1)\nTwo.\nrecord(2)',
    );
  });
  it('in a tag', () => {
    expect(told('Zero.\nOne. # t{fire(1)}\n-> END')).toBe('Zero.\nfire(1)\n#t1\nOne.');
  });
  it('on the way through a fallback choice', () => {
    expect(told('Zero.\n* -> k\n== k\n~ record(1)\nOne.\n-> END')).toBe('Zero.\nrecord(1)\nOne.');
  });
  it('before a choice that a later line of text follows', () => {
    expect(told('One.\n~ record(1)\n{true:Two.}\n~ record(2)\n* go\n- -> END')).toBe(
      'One.\nrecord(1)\nTwo.\nrecord(2)\n* go',
    );
  });
  it('when many empty lines surround it', () => {
    expect(told('One.\n\n\n~ record(1)\n\n\nTwo.\n\n-> END')).toBe('One.\nrecord(1)\nTwo.');
  });
});

describe('a word that only reads', () => {
  it('may be asked in a condition of a choice, in its text and in quotation marks', () => {
    expect(told('~ temp s = "{has(1)}"\n{s}\n* {has(2)} with {has(3)} # t\n- -> END')).toContain('* with');
  });
  it('sees what the line before it changed', () => {
    expect(told('~ record(1)\nA {has(1)}.\n~ record(2)\nB.\n-> END')).toBe('record(1)\nhas(1)\nA 1.\nrecord(2)\nB.');
  });
});

describe('what Ink looks at beyond a line', () => {
  it('is asked for once, though Ink goes back to the line when it meets other text', () => {
    const asked: string[] = [];
    const driver: Driver<Told> = {
      ...listener,
      call: (told, name, args) => {
        asked.push(`${name}(${args.join()})`);
        return { kind: 'answer', value: 1, ledger: told };
      },
    };
    const image = imageFrom(
      `${EXTERNALS}One.\n{has(1):\n{has(2):\nTwo.\n}\n}\n* {has(3)} [Go]\n- {has(4)} -> END`,
      {},
      {},
    );
    startInk(image, { seed: 1, ledger: [], driver });
    expect(asked).toEqual(['has(1)', 'has(2)', 'has(3)']);
  });
});

describe('tags', () => {
  it('are told before a later word on their line is asked', () => {
    expect(told('Zero.\n-> k\n== k\n# view: Lily\nOne {fire(1)}.\n-> END')).toBe('Zero.\n#view: Lily\nfire(1)\nOne 1.');
  });
  it('above a knot are told after the line before it', () => {
    expect(told('Zero.\n-> k\n== k\n# scene: orders\n~ record(1)\n* go\n- -> END')).toBe(
      'Zero.\n#scene: orders\nrecord(1)\n\n* go',
    );
  });
  it('of a line come with it, each once', () => {
    expect(told('Zero. # a # b\nOne. # c\n# d\nTwo.\n-> END')).toBe('#a\n#b\nZero.\n#c\nOne.\n#d\nTwo.');
  });
  it('of choices are not told, and stand on the choice', () => {
    expect(told('* go # x: y\n* [stay # z]\n- -> END')).toBe('* go #x: y\n* stay #z');
  });
  it('of a choice are told when its text is said', () => {
    expect(told('* go # x\n- Gone.\n-> END', 0)).toBe('* go #x\n--\n#x\ngo\nGone.');
  });
});
