import { describe, expect, it } from 'vitest';
import { textOf } from '../../src/game/digest.ts';
import { start, step } from '../../src/game/game.ts';
import type { GameState, Program, Turn } from '../../src/game/turn.ts';
import { programOf } from './programs.ts';

const YAML = `
version: 1
eras:
  now: { title: Now, starts: 0 }
start: { era: now, view: Ann }
people:
  Ann: { title: Ann, carries: 2 }
  Bob: { title: Bob, carries: 1 }
clocks:
  alarm: { title: Alarm, size: 3, start: 0 }
items:
  key: { title: Key, description: A key., owner: Ann }
  lamp: { title: Lamp, description: A lamp., owner: Bob, charges: 2 }
`;
const NAMES = `INCLUDE world.ink
LIST people = Ann, Bob
LIST clocks = alarm
LIST items = key, lamp
`;
const LISTS = `
=== function ready(scene)
~ return false
=== function due(scene)
~ return false
=== function happened(scene)
~ return false
=== function done(scene)
~ return 0
`;

const straight = (state: GameState): GameState => state;
const throughJson = (state: GameState): GameState => JSON.parse(JSON.stringify(state)) as GameState;

/** Plays choices by their text, each step both ways, and answers the turns; both ways must agree. */
function played(program: Program, choices: readonly string[], seed = 1): Turn[] {
  const ways = [straight, throughJson].map((way) => {
    let turn = start(program, { seed, difficulty: 'standard' });
    const turns = [turn];
    for (const text of choices) {
      const choice = turn.choices.find((one) => one.text === text);
      if (choice === undefined) throw new Error(`no choice "${text}" in ${turn.choices.map((one) => one.text)}`);
      turn = step(program, way(turn.state), choice.index);
      turns.push(turn);
    }
    return turns;
  });
  expect(JSON.stringify(ways[1])).toBe(JSON.stringify(ways[0]));
  return ways[0] ?? [];
}

const said = (turn: Turn | undefined): string => (turn === undefined ? '' : textOf(turn.events));

describe('a game', () => {
  it('tells text, changes of the world and choices in the order in which they happen', () => {
    const program = programOf(
      `${NAMES}One.\n~ advance(alarm, 2)\nTwo: {clock(alarm)}.\n* [Go] Gone. -> END\n${LISTS}`,
      YAML,
    );
    const [opening] = played(program, []);
    const kinds = opening?.events.map((event) => (event.kind === 'world' ? event.event.kind : event.kind));
    expect(kinds).toEqual(['text', 'clock', 'text']);
    expect(said(opening)).toBe('One.\nTwo: 2.\n');
    expect(opening?.choices.map((choice) => choice.text)).toEqual(['Go']);
  });

  it('changes the world once, also where Ink looks ahead', () => {
    const program = programOf(
      `${NAMES}Before<>\n~ advance(alarm, 1)\n<> and after.\n* [On]\n~ advance(alarm, 1)\n{clock(alarm)}\n-> END\n${LISTS}`,
      YAML,
    );
    const turns = played(program, ['On']);
    expect(said(turns[0])).toBe('Before and after.\n');
    expect(said(turns[1])).toBe('2\n');
  });

  it('turns the camera before the first line of a knot asks who holds what', () => {
    const program = programOf(
      `${NAMES}# view: Ann\n{has(key): Ann has it.|Nobody.}\n* [Cut] -> bob\n=== bob\n# view: Bob\n{has(lamp): Bob has the lamp.|No lamp.}\n-> END\n${LISTS}`,
      YAML,
    );
    const turns = played(program, ['Cut']);
    expect(said(turns[0])).toBe('Ann has it.\n');
    expect(said(turns[1])).toBe('Bob has the lamp.\n');
    expect(turns[1]?.events[0]).toEqual({ kind: 'view', view: 'Bob', before: 'Ann' });
  });

  it("begins with the scenario's eyes and place where no tag says otherwise", () => {
    const program = programOf(`${NAMES}{has(key): Ann has it.}\n* [On]\n-> END\n${LISTS}`, YAML);
    const [opening] = played(program, []);
    expect(said(opening)).toBe('Ann has it.\n');
    expect(opening?.state).toMatchObject({ view: 'Ann', place: null });
  });

  it('keeps a thing in one hand', () => {
    const program = programOf(
      `${NAMES}# view: Ann\n* [Take it]\n~ take(lamp)\n{has(lamp)} {holds(Bob, lamp)}\n-> END\n${LISTS}`,
      YAML,
    );
    expect(said(played(program, ['Take it'])[1])).toBe('true false\n');
  });

  it('ends a turn in a fault with file and line when the story asks what the world refuses', () => {
    const program = programOf(`${NAMES}* [Give]\nHere.\n~ give(key, Bob)\nThere.\n-> END\n${LISTS}`, YAML);
    const turn = played(program, ['Give'])[1];
    expect(turn?.fault).toMatchObject({ file: 'tiny.ink', line: 7 });
    expect(turn?.fault?.message).toContain('Bob');
    expect(said(turn)).toBe('Here.\n');
    expect(turn?.choices).toEqual([]);
  });

  it('names its ending when it is over, and not before', () => {
    const program = programOf('* [End it] -> over\n=== over\n# ending: quiet\nDone.\n* [Really] Yes.\n-> END');
    const turns = played(program, ['End it', 'Really']);
    expect(turns.map((turn) => turn.ending)).toEqual([null, null, 'quiet']);
    expect(turns[2]?.events.at(-1)).toEqual({ kind: 'ending', slug: 'quiet' });
  });

  it('keeps the use of an item apart from the menu', () => {
    const program = programOf(
      `${NAMES}* [Wait]\n* [Use the key # use: key]\n* [Too late # timeout]\n- Over. -> END\n${LISTS}`,
      YAML,
    );
    const [opening] = played(program, []);
    expect(opening?.choices.map(({ use, timeout }) => [use, timeout])).toEqual([
      [null, false],
      ['key', false],
      [null, true],
    ]);
  });

  it('lets a story without world data fall back on its own functions', () => {
    const program = programOf(`${NAMES}{has(key): You have it.|You have nothing.} {minute()}\n-> END\n${LISTS}`);
    expect(said(played(program, [])[0])).toBe('You have nothing. 0\n');
  });

  it('draws the same chances for the same seed', () => {
    const program = programOf(
      '{RANDOM(1, 1000)} {RANDOM(1, 1000)}\n* [More] {shuffle:a|b|c|d} {RANDOM(1, 1000)}\n-> END',
    );
    expect(said(played(program, ['More'], 5)[1])).toBe(said(played(program, ['More'], 5)[1]));
    expect(said(played(program, [], 5)[0])).not.toBe(said(played(program, [], 6)[0]));
  });

  it('starts only the very next step from a state that was not kept', () => {
    const program = programOf('Go.\n+ [One] One.\n+ [Two] Two.\n- + [Three] Three.\n-> END');
    const opening = start(program, { seed: 1, difficulty: 'standard' });
    const passing = step(program, opening.state, 1, { keeps: false });
    expect(passing.choices).toEqual(step(program, opening.state, 1).choices);
    expect(() => step(program, passing.state, 0)).toThrow('not kept');
    expect(() => JSON.stringify(passing.state)).toThrow('not kept');
    const again = step(program, opening.state, 1, { keeps: false });
    expect(said(step(program, again.state, 0))).toBe('Three.\n');
  });
});
