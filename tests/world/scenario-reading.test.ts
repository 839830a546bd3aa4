import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderProblem } from '../../src/problem.ts';
import { scenarioNames } from '../../src/world/scenario.ts';
import { readScenario } from '../../src/world/scenario-reading.ts';
import { scenarioSchema } from '../../src/world/scenario-schema.ts';
import { ask, createWorld } from '../../src/world/world.ts';
import { HARBOUR, harbour, read, refusal } from './harbour.ts';

function problems(text: string): string[] {
  const result = readScenario(text, 'scenario.yaml');
  return result.ok ? [] : result.problems.map(renderProblem);
}

/** The problems of the harbour with one thing changed. */
const spoilt = (from: string, to: string) => {
  expect(HARBOUR).toContain(from);
  return problems(HARBOUR.replace(from, to));
};
const lineOf = (words: string) => HARBOUR.slice(0, HARBOUR.indexOf(words)).split('\n').length;

describe('a scenario file', () => {
  it('of this story is well', () => {
    const film = new URL('../../story/scenario.yaml', import.meta.url);
    expect(problems(readFileSync(film, 'utf8'))).toEqual([]);
  });

  it('reads the same from JSON as it was read', () => {
    expect(JSON.parse(JSON.stringify(harbour))).toEqual(harbour);
  });

  it('with a misspelt key says where, and which key was meant', () => {
    expect(spoilt('size: 6', 'siez: 6')).toContain(
      `scenario.yaml:${lineOf('  trust:')}: there is no key "siez" in clocks.trust. Did you mean "size"?`,
    );
    expect(spoilt('facts:', 'fcats:')[0]).toBe(
      `scenario.yaml:${lineOf('facts:')}: there is no key "fcats" in the scenario. Did you mean "facts"?`,
    );
    expect(spoilt('at: 30', 'att: 30')).toEqual([
      `scenario.yaml:${lineOf('  tide:')}: there is no key "att" in clocks.tide.marks.0. Did you mean "at"?`,
    ]);
  });

  it('with a missing key says which', () => {
    expect(spoilt('{ title: Tide, size: 40,', '{ title: Tide,')).toEqual([
      `scenario.yaml:${lineOf('  tide:')}: clocks.tide has no "size". Give it one: size: …`,
    ]);
  });

  it('with a value of the wrong kind says what it is and what was wanted', () => {
    const at = `scenario.yaml:${lineOf('  trust:')}`;
    expect(spoilt('size: 6', 'size: six')).toEqual([
      `${at}: clocks.trust.size is "six", not a whole number of 1 to 1000000`,
    ]);
    expect(spoilt('size: 6', 'size: 2.5')[0]).toBe(
      `${at}: clocks.trust.size is 2.5, not a whole number of 1 to 1000000`,
    );
    expect(spoilt('title: Dry,', 'title: 2373,')).toEqual([
      `scenario.yaml:${lineOf('  dry:')}: earth.dry.title is 2373, not text. Write it in quotes: "2373"`,
    ]);
    expect(spoilt('time: "20:10"', 'time: "24:10"')[0]).toContain('is "24:10", not a time as "20:10"');
    expect(spoilt('assets: { engine: The engine }', 'assets: [engine]')[0]).toContain(
      'ship.assets is a list, not a mapping',
    );
  });

  it('with a name that Ink cannot say points at it', () => {
    expect(spoilt('  pump:', '  the pump:')).toEqual([
      `scenario.yaml:${lineOf('  pump:')}: "the pump" in clocks is no name. A name is letters, digits and _, a letter first`,
    ]);
  });

  it.each([
    ['start: { era: before', 'start: { era: befor', 'start: {', 'there is no era "befor". Did you mean "before"?'],
    ['view: Marit', 'view: Mari', 'start: {', 'there is no person "Mari". Did you mean "Marit"?'],
    ['of: Osk', 'of: Oks', '  trust:', 'there is no person "Oks". Did you mean "Osk"?'],
    ['era: flood, marks', 'era: flod, marks', '  tide:', 'there is no era "flod". Did you mean "flood"?'],
    ['owner: Marit', 'owner: Marti', '  key:', 'there is no person "Marti". Did you mean "Marit"?'],
    ['weapon: blade', 'weapon: blades', '  knife:', 'there is no class of weapons "blades". Did you mean "blade"?'],
    ['next: [drowning]', 'next: [drowing]', '  dry:', 'there is no state of Earth "drowing". Did you mean "drowning"?'],
    [
      'needs: [wall_built]',
      'needs: [wall_bilt]',
      '  - { title: A wall',
      'there is no fact "wall_bilt". Did you mean "wall_built"?',
    ],
    [
      'when_strained: spoilt',
      'when_strained: spoiled',
      '  - { title: A secret',
      'there is no state of Earth "spoiled". Did you mean "spoilt"?',
    ],
    ['held: saved', 'held: save', 'future:', 'there is no state of Earth "save". Did you mean "saved"?'],
    [
      'after: [tide-office]',
      'after: [tide_ofice]',
      '  the-lock:',
      'there is no scene "tide_ofice". Did you mean "tide-office"?',
    ],
    ['6: Hold', '9: Hold', '  places:', 'there is no deck 9: "crew" has 8 numbers'],
    ['opens: -10', 'opens: 20', '  the-lock:', 'the-lock opens at 20 and closes before that, at 15'],
    [
      '{ title: Tide office, era: before }',
      '{ title: Tide office, era: before, after: [the-wall] }',
      '  tide-office:',
      'tide-office comes after itself',
    ],
    ['start: 2', 'start: 7', '  trust:', 'trust starts at 7, beyond its size of 6'],
    ['place: desk', 'charges: 2', '  ledger:', 'ledger has neither owner nor place. Give it one of the two'],
    ['place: desk', 'owner: Osk', '  ledger:', 'knife would'],
  ])('in which %s becomes %s has its problem at that line', (from, to, where, message) => {
    const found = spoilt(from, to);
    if (message === 'knife would')
      expect(found).toEqual([expect.stringContaining('Osk begins with 2 things, and carries 1')]);
    else expect(found).toContain(`scenario.yaml:${lineOf(where)}: ${message}`);
  });

  it('that is no YAML, or no mapping, or empty, is one problem with its line', () => {
    expect(problems('version: 1\nclocks: {a: 1\n')[0]).toMatch(/^scenario\.yaml:[23]: this is no YAML: /);
    expect(problems('version: 1\nversion: 1\n')).toEqual(['scenario.yaml:2: this is no YAML: Map keys must be unique']);
    expect(problems('')).toEqual([
      'scenario.yaml:1: this is no scenario: it should be a mapping. Begin with "version: 1"',
    ]);
    expect(problems('- 1\n')[0]).toContain('this is no scenario');
    expect(problems('version: 2\n')).toEqual(['scenario.yaml:1: version is 2, not 1']);
  });

  it('never throws, whatever it holds', () => {
    const bits = fc.constantFrom(
      'version: 1\n',
      'clocks:',
      ' {',
      '}',
      '- ',
      '&a ',
      '*a',
      '? ',
      '\n  ',
      'title: x',
      '!!js',
      '"',
      '\t',
    );
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 30 }), (parts) => {
        const result = readScenario(parts.join(''), 'scenario.yaml');
        for (const problem of result.ok ? [] : result.problems) expect(problem.message).not.toBe('');
      }),
    );
  });

  it('may leave out everything but its version, and then knows no names', () => {
    const bare = read('version: 1\nclocks:\n');
    const world = createWorld(bare, { seed: 1, difficulty: 'captain' });
    expect(world.ship).toBeNull();
    expect(Object.values(scenarioNames(bare)).flat()).toEqual([]);
    expect(ask(bare, world, { kind: 'decks_lost' })).toMatchObject({
      message: 'decks_lost asks for a ship, and the scenario has none',
    });
    expect(refusal(bare, world, { kind: 'record', fact: 'seen' }).hint).toBe('The scenario has none');
  });

  it('tells the compiler its names by kind', () => {
    expect(scenarioNames(harbour)).toMatchObject({
      clock: ['trust', 'tide', 'pump'],
      person: ['Marit', 'Osk'],
      asset: ['engine'],
      deck: ['1', '2', '3', '4', '5', '6', '7', '8'],
      scene: ['tide-office', 'the-lock', 'the-wall'],
      era: ['before', 'flood'],
      'deck-state': ['free', 'contested', 'assimilated'],
    });
  });
});

describe('the published schema', () => {
  it('describes what editors complete', () => {
    const schema = JSON.stringify(scenarioSchema());
    expect(schema).toContain('Points that the player is told of when the clock comes up to them.');
    expect(scenarioSchema()).toMatchObject({ type: 'object', required: ['version'], additionalProperties: false });
  });
});
