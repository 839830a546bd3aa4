import { describe, expect, it } from 'vitest';
import { problemsOf } from './playing.ts';

const NAMES = {
  clock: ['trust', 'nerve'],
  person: ['Lily', 'Picard'],
  item: ['phaser_rifle', 'flask'],
  fact: ['silo_hit'],
  scene: ['orders', 'sector-001'],
  ending: ['ahab', 'rammed'],
  era: ['2373', '2063'],
  'earth-state': ['federation', 'lost'],
  'deck-state': ['free', 'contested'],
  asset: ['computer'],
  deck: ['1', '2', '3'],
};

const EXTERNALS = [
  'has(x)',
  'holds(p, i)',
  'give(i, p)',
  'clock(c)',
  'advance(c, n)',
  'ready(s)',
  'era_is(e)',
  'deck_is(d, s)',
  'leave(i, p)',
  'record(f)',
]
  .map((word) => `EXTERNAL ${word}`)
  .join(' \n')
  .concat('\n');

/** Problems of a story whose first line is line 11. */
function complaints(body: string): string[] {
  return problemsOf(EXTERNALS + body, NAMES);
}

const LISTS = 'LIST items = phaser_rifle, flask\nLIST people = Lily, Picard\n';

describe('a name in a word of the vocabulary', () => {
  it('must be known, and the nearest one is offered', () => {
    expect(complaints('Hi.\n{has("phasor_rifle"): Yes.}\n-> END')).toEqual([
      'unknown-name story.ink:12: there is no item "phasor_rifle". Did you mean "phaser_rifle"?',
    ]);
  });
  it('must be known where it stands without quotation marks, and Ink does not complain a second time', () => {
    expect(complaints(`${LISTS}Hi.\n{has(phasor_rifle): Yes.}\n-> END`)).toEqual([
      'unknown-name story.ink:14: there is no item "phasor_rifle". Did you mean "phaser_rifle"?',
    ]);
  });
  it('may be a LIST item, also with the name of its list', () => {
    expect(
      complaints(`${LISTS}{has(flask)} {holds(Lily, items.flask)} {holds(people.Picard, "flask")}\n-> END`),
    ).toEqual([]);
  });
  it('must be of the right kind', () => {
    expect(complaints(`${LISTS}~ give(Lily, flask)\n-> END`).map((line) => line.split('. ')[0])).toEqual([
      'unknown-name story.ink:13: there is no item "Lily"',
      'unknown-name story.ink:13: there is no person "flask"',
    ]);
  });
  it('may come out of a variable, a parameter or a temp, which only play can check', () => {
    const body = `VAR what = "flask"\n~ temp t = "flask"\n{has(what)} {has(t)} {ask("x")}\n-> END\n== function ask(thing)\n~ return has(thing)`;
    expect(complaints(body)).toEqual([]);
  });
  it('is looked up behind a CONST', () => {
    expect(complaints('CONST WHAT = "flusk"\n{has(WHAT)}\n-> END')).toEqual([
      'unknown-name story.ink:12: there is no item "flusk". Did you mean "flask"?',
    ]);
  });
  it('may not be a number', () => {
    expect(complaints('{has(3)}\n-> END')[0]).toContain('there is no item "3"');
  });
  it('is checked for scenes, eras, clocks, facts, states of decks and decks', () => {
    const body = '{ready("order")} {era_is("2064")} {clock("trist")} {deck_is(4, "freed")}\n~ record("silo")\n-> END';
    expect(complaints(body).map((line) => line.split('. ')[0])).toEqual([
      'unknown-name story.ink:11: there is no scene "order"',
      'unknown-name story.ink:11: there is no era "2064"',
      'unknown-name story.ink:11: there is no clock "trist"',
      'unknown-name story.ink:11: there is no deck "4"',
      'unknown-name story.ink:11: there is no state of a deck "freed"',
      'unknown-name story.ink:12: there is no fact "silo"',
    ]);
  });
  it('is free for places and numbers', () => {
    expect(complaints('~ leave("flask", "on the stairs")\n~ advance("trust", 2)\n-> END')).toEqual([]);
  });
});

describe('a tag', () => {
  it('may only name scenes, people, items and endings that are known', () => {
    const body =
      '# scene: sector-01\nHi. # view: Lilly\n* use it # use: flusk\n- # ending: ramed # scene: ordrs\n-> END';
    expect(complaints(body)).toEqual([
      'unknown-name story.ink:11: there is no scene "sector-01". Did you mean "sector-001"?',
      'unknown-name story.ink:12: there is no person "Lilly". Did you mean "Lily"?',
      'unknown-name story.ink:13: there is no item "flusk". Did you mean "flask"?',
      'unknown-name story.ink:14: there is no ending "ramed". Did you mean "rammed"?',
      'unknown-name story.ink:14: there is no scene "ordrs". Did you mean "orders"?',
    ]);
  });
  it('may name any ending where none are listed, and any place', () => {
    const { ending: _, ...names } = NAMES;
    expect(problemsOf('# place: anywhere\nHi.\n# ending: amed\n-> END', names)).toEqual([]);
  });
  it('that is made up while playing is left alone', () => {
    expect(complaints('~ temp s = "x"\n# scene: {s}\nHi.\n-> END')).toEqual([]);
  });
});

describe('the number of arguments', () => {
  it('must be right, and is said once', () => {
    expect(complaints('~ give("flask")\n-> END')).toEqual([
      'arity story.ink:11: give is given 1 argument and takes 2 arguments. Write give(item, person)',
    ]);
  });
  it('must be right where the word is declared', () => {
    expect(problemsOf('EXTERNAL fire(x, y)\nHi.\n-> END', NAMES)[0]).toContain(
      'arity story.ink:1: EXTERNAL fire has 2 arguments, and the word fire takes 1 argument',
    );
  });
});

describe('a LIST that repeats names of the scenario', () => {
  it('may hold no other name, and must hold them all', () => {
    expect(complaints('Hi.\nLIST items = phaser_rifle, flusk\n-> END').map((line) => line.slice(0, 90))).toEqual([
      'unknown-name story.ink:12: there is no item "flusk" in the scenario. Did you mean "flask"?',
      'missing-name story.ink:12: LIST items lacks "flask", which the scenario has. Add to LIST i',
    ]);
  });
  it('is not asked for', () => {
    expect(complaints('Hi.\nLIST colours = red, green\n-> END')).toEqual([]);
  });
});

describe('an Ink variable', () => {
  it('may not have a name of the scenario', () => {
    const body = 'VAR trust = 3\nCONST flask = 1\nHi.\n~ temp silo_hit = 2\n{silo_hit}\n-> END';
    expect(complaints(body).map((line) => line.split('. ')[0])).toEqual([
      'name-collision story.ink:11: VAR trust has the name of a clock of the scenario',
      'name-collision story.ink:12: CONST flask has the name of an item of the scenario',
      'name-collision story.ink:14: temp silo_hit has the name of a fact of the scenario',
    ]);
  });
  it('may have it in a story without a scenario', () => {
    expect(problemsOf('VAR trust = 3\n{trust}\n-> END')).toEqual([]);
  });
});
