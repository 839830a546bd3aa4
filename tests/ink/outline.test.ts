import { describe, expect, it } from 'vitest';
import { compileInk } from '../../src/ink/compile.ts';
import type { Entry } from '../../src/ink/outline/outline.ts';

const INK = `VAR trust = 1
CONST most = 9
LIST doors = shut, (open)
-> hall
=== hall
# scene: hall
The hall, {trust > 2: warm|cold}. # codex: hall-{trust}
TODO: a chandelier
* (ask) {trust} "Who[?"]," you ask.
  ~ trust++
  ~ temp guess = double(trust)
  {guess} -> hall.stairs
+ [Wait {doors == open:long|}]
* -> END
- <- cellar
-> room ->
= stairs
{hall.ask: Up.} ->->
=== function double(x)
~ return x + most + RANDOM(1, "two")
=== cellar
-> DONE
=== room
->->
`;

function outline(ink: string): readonly Entry[] {
  const compiled = compileInk({ root: 'tiny.ink', read: () => ink }, { outlined: true });
  return compiled.outline ?? [];
}

const entries = outline(INK);

function pieces<K extends Entry['kind']>(kind: K): (Entry & { kind: K })[] {
  return entries.filter((entry): entry is Entry & { kind: K } => entry.kind === kind);
}

describe('an outline', () => {
  it('has knots, stitches and functions with their parameters', () => {
    expect(pieces('knot').map(({ name, form, parameters }) => [name, form, ...parameters])).toEqual([
      ['hall', 'knot'],
      ['hall.stairs', 'stitch'],
      ['double', 'function', 'x'],
      ['cellar', 'knot'],
      ['room', 'knot'],
    ]);
  });

  it('has choices as the menu shows them, with an ellipsis for what has to be worked out', () => {
    expect(pieces('choice')).toMatchObject([
      { text: '"Who?"', label: 'ask', depth: 1, conditional: true, sticky: false, fallback: false },
      { text: 'Wait …', label: null, sticky: true, conditional: false },
      { text: '', fallback: true },
    ]);
    expect(pieces('gather')).toMatchObject([{ depth: 1 }]);
  });

  it('has what a player can be shown apart from tags and from texts that are values', () => {
    const said = pieces('text').map(({ text, inChoice }) => [text.trim(), inChoice]);
    expect(said).toContainEqual(['warm', false]);
    expect(said).toContainEqual(['"Who', true]);
    expect(said).toContainEqual(['," you ask.', false]);
    expect(said.flat()).not.toContain('two');
    expect(pieces('tag').map(({ text }) => text)).toEqual(['scene: hall', 'codex: hall-…']);
    expect(pieces('todo').map(({ text }) => text)).toEqual(['a chandelier']);
  });

  it('has the ways on, by name and by kind', () => {
    expect(pieces('way').map(({ target, by }) => [target, by])).toEqual([
      ['hall', 'divert'],
      ['hall.stairs', 'divert'],
      ['END', 'end'],
      ['cellar', 'thread'],
      ['room', 'tunnel'],
      ['', 'return'],
      ['DONE', 'done'],
      ['', 'return'],
    ]);
  });

  it('has every name that is declared, written or read, with what it stands for', () => {
    const used = (name: string) =>
      pieces('name').flatMap((one) => (one.name === name ? [`${one.deed} ${one.scope}`] : []));
    expect(used('trust')).toEqual([
      'declares global',
      'reads global',
      'reads global',
      'reads global',
      'writes global',
      'reads global',
    ]);
    expect(used('guess')).toEqual(['declares temporary', 'reads temporary']);
    expect(used('x')).toEqual(['reads temporary']);
    expect(used('most')).toEqual(['declares constant', 'reads constant']);
    expect(used('doors')).toEqual(['declares list', 'reads list']);
    expect(used('open')).toEqual(['declares item', 'reads item']);
    expect(used('hall.ask')).toEqual(['reads visits']);
  });

  it('has calls with the arguments that are plain to see', () => {
    expect(pieces('call').map(({ name, names }) => [name, ...names])).toEqual([
      ['double', 'trust'],
      ['RANDOM', '1', 'two'],
    ]);
  });

  it('says where everything stands', () => {
    const where = ({ spot }: Entry) => `${spot.file}:${spot.line} in ${spot.knot}`;
    expect(pieces('todo').map(where)).toEqual(['tiny.ink:8 in hall']);
    expect(pieces('call').map(where)).toEqual(['tiny.ink:11 in hall', 'tiny.ink:20 in double']);
    expect(entries.every(({ spot }) => spot.line >= 1 && (spot.column ?? 1) >= 1)).toBe(true);
  });
});

describe('a line with several tags', () => {
  it('has each of them, of a choice too', () => {
    const tags = outline('One. # codex: one # codex: two\n* [Go # three # four]\n-> END\n').filter(
      (entry) => entry.kind === 'tag',
    );
    expect(tags.map((entry) => (entry.kind === 'tag' ? entry.text : ''))).toEqual([
      'codex: one',
      'codex: two',
      'three',
      'four',
    ]);
  });
});
