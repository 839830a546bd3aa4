import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { lookAtInk } from '../../src/ink/compile.ts';
import { faceOf } from '../../src/ink/face.ts';
import { beforeOf, changesSince } from '../../src/ink/incremental.ts';
import { lintStory } from '../../src/lint/lint.ts';
import { brokenInk } from './broken-ink.ts';
import { type Dice, dice } from './random-ink.ts';

type Files = Readonly<Record<string, string>>;

const STORY: Files = {
  'main.ink': 'INCLUDE lib.ink\nINCLUDE rooms.ink\n# title: Doors\nYou wake.\n-> hall\n',
  'rooms.ink': 'INCLUDE hall.ink\nVAR rooms = 2\nINCLUDE cave.ink\nINCLUDE attic.ink\nINCLUDE well.ink\n',
  'lib.ink':
    'EXTERNAL has(item)\nEXTERNAL fire(item)\nEXTERNAL record(fact)\nVAR strength = 3\nCONST MOST = 5\nCONST TOOL = "phaser"\nLIST items = lamp, phaser\nLIST money = (coin), token\n' +
    '=== function hit(what) ===\n~ fire(what)\n~ return strength\n\n=== function strong(by, ref sum)\n~ sum += by\n~ return sum > MOST\n',
  'hall.ink':
    '// READS: strength\n// allow todo: soon\nVAR seen = false\n=== hall ===\n# scene: hall\nA hall, and a door.\n' +
    '~ temp weapon = phaser\n* (look) [Look around] TODO: more to see\n  ~ seen = true\n  Dust. {look > 1: Again.}\n  -> hall\n' +
    '+ {has(TOOL) and not tested()} [Fire]\n  ~ hit(weapon)\n  It breaks. -> cave.mouth\n* [Go in] -> cave\n* [Go up] -> attic\n= stairs\n- (top) You climb.\n{tested(): You are up.}\n-> hall.look\n',
  'cave.ink':
    'VAR depth = 0\n=== cave ===\n-> mouth\n= mouth\nIt is dark. {seen: And dusty.}\n{hall.look: You have looked.}\n' +
    '- (deeper) ~ depth++\n* {items ? lamp} [Down] -> deeper\n+ [Up] -> hall.stairs\n+ [Drink] -> well\n* -> fall(depth)\n=== fall(far)\nYou fall {far} fathoms.\n~ record("seen_cave")\n-> END\n=== function tested()\n~ return strong(1, strength)\n',
  'attic.ink':
    'VAR dust = 1\n=== attic\nDust, and a trunk that had been shut for longer than the house was lived in.\n+ (trunk) [Open it] {dust}\n' +
    '- (shut) -> hall.look\n=== function dusty(by)\n~ dust += by\n~ return dust > rooms\n',
  'well.ink':
    '=== well\n# scene: the-well\nTODO: water\n{attic.trunk: You have been up.}\n{dusty(1): It is dry.}\n-> bottom\n=== bottom\n' +
    'A trunk that had been shut for longer than the house was lived in.\n+ [Wait]\n',
};

type Names = Readonly<Record<string, readonly string[]>>;

const NAMES: Names = { item: ['phaser', 'lamp'], fact: ['seen_cave'], scene: ['hall', 'the-well'] };

/** What a scenario might come to have in the place of those. */
const OTHERS: readonly Names[] = [
  { ...NAMES, item: ['phaser', 'lamp', 'coin'] },
  { ...NAMES, item: ['lamp'] },
  { ...NAMES, item: ['phaser', 'lamp', 'seen'] },
  { ...NAMES, fact: ['seen_nothing'] },
  { ...NAMES, scene: ['hall', 'the-well', 'cave'] },
  { ...NAMES, scene: ['hall', 'the-hell'] },
];

function sourcesOf(files: Files, root = 'main.ink') {
  return { root, read: (path: string) => files[path] ?? null };
}

/** What the next look at a story knows of it, by way of a file. */
function known(files: Files, names = NAMES) {
  const looked = lookAtInk(sourcesOf(files), { names }, null);
  const before = beforeOf(looked, names);
  if (before === null) throw new Error(`the story has errors: ${JSON.stringify(looked.problems)}`);
  return JSON.parse(JSON.stringify(before)) as typeof before;
}

/** Everything that can be told of a look at a story. */
function told(files: Files, before: ReturnType<typeof known> | null, names = NAMES) {
  const { outline, problems, files: read } = lookAtInk(sourcesOf(files), { names }, before);
  const linted = lintStory({ outline, scenario: null, codex: null, files: read }, problems);
  return { outline, linted, read: [...read] };
}

/** Whether no more than what has changed of a story is compiled. */
function alone(files: Files, names = NAMES): boolean {
  const options = { names, outlined: true };
  return changesSince(known(STORY), sourcesOf(files), options)(sourcesOf(files)) !== null;
}

const edited = (file: string, from: string, to: string): Files => {
  const text = STORY[file] ?? '';
  if (!text.includes(from)) throw new Error(`${file} does not say ${from}`);
  return { ...STORY, [file]: text.replace(from, to) };
};

const [hall, cave, lib] = ['hall.ink', 'cave.ink', 'lib.ink'].map(
  (file) => (from: string, to: string) => edited(file, from, to),
) as [Edit, Edit, Edit];
type Edit = (from: string, to: string) => Files;

describe('a story of which something has changed', () => {
  it('is looked at through what has changed alone, where no other file can see that', () => {
    const unseen: readonly Files[] = [
      hall('A hall, and a door.', 'A hall.\n\nAnd a door.'),
      hall('* [Go in] -> cave', '* [Go in] -> cave\n* [Climb] -> stairs'),
      hall('seen = true', 'seen = 1\n  ~ temp other = 2'),
      hall('[Fire]', '[Fire'),
      cave('Up', 'Up again'),
      edited('main.ink', '# title', '// Its title.\n# title'),
      cave('-> END', '-> nowhere'),
      cave('record("seen_cave")', 'record("seen_wave")'),
      cave('{seen: And dusty.}', '{sen: And dusty.}'),
      { ...hall('and a door', 'and two doors'), ...cave('It is dark', 'It was dark') },
      { ...STORY, 'lib.ink': (STORY['lib.ink'] ?? '').replace('\nVAR strength', '\n// By how much.\n\nVAR strength') },
    ];
    expect(unseen.map((files) => alone(files))).toEqual(unseen.map(() => true));
    expect(unseen.map((files) => told(files, known(STORY)))).toEqual(unseen.map((files) => told(files, null)));
  });

  it('is looked at through what names the change, where others can see it', () => {
    const seen: readonly Files[] = [
      hall('=== hall ===', '=== hall_of_doors ==='),
      hall('= stairs', '= ladder'),
      hall('(look)', '(see)'),
      hall('VAR seen = false', 'VAR seen = 0'),
      cave('fall(far)', 'fall(far, fast)'),
      lib('~ return strength', '~ return 2'),
      lib('(coin)', '(coin), key'),
      lib('~ sum += by', '~ hit(phaser)'),
      lib('~ sum += by', '// By how much.\n~ sum += 2 * by'),
      edited('attic.ink', '~ dust += by', '- (often) ~ dust += by'),
      { ...STORY, 'cave.ink': undefined as unknown as string },
    ];
    expect(seen.map((files) => alone(files))).toEqual(seen.map(() => true));
    expect(seen.map((files) => told(files, known(STORY)))).toEqual(seen.map((files) => told(files, null)));
  });

  it('is compiled whole where the change has no name', () => {
    const nameless: readonly Files[] = [
      { ...cave('=== cave ===', 'INCLUDE deep.ink\n=== cave ==='), 'deep.ink': '=== deep ===\n-> END\n' },
      edited('main.ink', '-> hall', '-> cave'),
      cave('VAR depth', 'It begins.\nVAR depth'),
      edited('rooms.ink', 'INCLUDE cave.ink\nINCLUDE attic.ink', 'INCLUDE attic.ink\nINCLUDE cave.ink'),
      edited('rooms.ink', 'VAR rooms = 2\nINCLUDE cave.ink', 'INCLUDE cave.ink\nVAR rooms = 2'),
      hall('~ temp weapon', '~ temp fall = 1\n~ temp weapon'),
    ];
    expect(nameless.map((files) => alone(files))).toEqual(nameless.map(() => false));
    expect(nameless.map((files) => told(files, known(STORY)))).toEqual(nameless.map((files) => told(files, null)));
  });

  it('is looked at through what says a name that the scenario has no more, or has only now', () => {
    for (const names of OTHERS) {
      expect(alone(STORY, names)).toBe(true);
      expect(told(STORY, known(STORY), names)).toEqual(told(STORY, null, names));
    }
    const kinds = { ...NAMES, clock: ['deck_heat'] };
    expect(alone(STORY, kinds)).toBe(false);
    expect(told(STORY, known(STORY), kinds)).toEqual(told(STORY, null, kinds));
  });

  it('is told of all that the parser warns of, also where a file cannot be parsed', () => {
    const warned = cave('* -> fall(depth)', '*\n  -> fall(depth)');
    const broken = { ...warned, 'hall.ink': (warned['hall.ink'] ?? '').replace('A hall', '{ a\n'.repeat(20)) };
    expect(told(broken, known(warned))).toEqual(told(broken, null));
    expect(told(broken, null).linted.map(({ file }) => file)).toContain('cave.ink');
  });

  it('is told of as if all of it had been compiled, however it was changed', () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const before = known(STORY);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), (seed) => {
        const roll = dice(seed);
        const files = changed(roll);
        const names = OTHERS[roll(4 * OTHERS.length)] ?? NAMES;
        expect(told(files, before, names)).toEqual(told(files, null, names));
      }),
      { numRuns: 200 },
    );
  });

  it.each(ODD)('is told of alike where %s', (_, files, [file, from, to]) => {
    const text = files[file] ?? '';
    expect(text).toContain(from);
    const edited = { ...files, [file]: text.replace(from, to) };
    expect(told(edited, known(files))).toEqual(told(edited, null));
  });

  it('leaves nothing to be known where it has errors', () => {
    const broken = lookAtInk(sourcesOf(cave('-> END', '-> nowhere')), { names: NAMES }, null);
    expect(beforeOf(broken, NAMES)).toBeNull();
  });
});

/** A story of some files, with one edit: file, what is replaced, and what by. */
type Odd = readonly [odd: string, files: Files, edit: readonly [file: string, from: string, to: string]];

const ODD: readonly Odd[] = [
  [
    'a warning in an unchanged file comes after an error',
    {
      'main.ink': 'INCLUDE a.ink\nINCLUDE b.ink\nHi.\n-> a\n',
      'a.ink': '=== a\n-> b\n',
      'b.ink': '=== b\nTODO: x\n-> END\n',
    },
    ['a.ink', '-> b\n', '-> b\n=== function f()\n-> a\n=== c\n-> nowhere\n'],
  ],
  [
    'a file that is broken is included in a comment',
    {
      'main.ink': '/* once:\nINCLUDE old.ink\n*/\nINCLUDE b.ink\nHi.\n-> b\n',
      'old.ink': '=== old\n{ x\n',
      'b.ink': '=== b\nx\n-> END\n',
    },
    ['b.ink', 'x', 'y'],
  ],
  [
    'a label stands in a function',
    {
      'main.ink': 'INCLUDE a.ink\nINCLUDE b.ink\nHi {f()}.\n-> a\n',
      'a.ink': '=== a\n{f.lab}\n-> END\n',
      'b.ink': '=== function f()\n- (lab) x\n~ return 1\n',
    },
    ['b.ink', '(lab)', '(lob)'],
  ],
  [
    'a file is included by another spelling',
    {
      'main.ink': 'INCLUDE ./a.ink\nINCLUDE b.ink\nHi.\n-> a\n',
      'a.ink': '// One\n\nVAR y = 1\n=== a\n{y} {x}\n-> b\n',
      'b.ink': 'VAR x = 1\n=== b\nz\n-> END\n',
    },
    ['b.ink', 'z', '~ temp y = 1'],
  ],
  [
    'INCLUDE and its file are one word',
    {
      'main.ink': 'INCLUDEdeep.ink\nINCLUDE b.ink\nHi.\n-> b\n',
      'deep.ink': 'VAR deep = 1\n',
      'b.ink': '=== b\nx\n-> END\n',
    },
    ['b.ink', 'x', '{deep}'],
  ],
  [
    'a constant is declared where something else has its name',
    {
      'main.ink': 'INCLUDE a.ink\nINCLUDE b.ink\nHi.\n-> a\n',
      'a.ink': '=== a\n~ temp t = 2\nCONST t = 3\n{t}\n-> b\n',
      'b.ink': '=== b\nx\n-> END\n',
    },
    ['b.ink', 'x', '{t} {tt}'],
  ],
  [
    'a word is handed on that only an unchanged file calls',
    {
      'main.ink': 'INCLUDE lib.ink\nINCLUDE a.ink\nINCLUDE b.ink\nHi.\n-> a\n',
      'lib.ink': 'EXTERNAL fire(item)\n=== function fire(item)\n~ return 1\n=== function call(f)\n~ return f\n',
      'a.ink': '=== a\n~ fire("phaser")\n-> b\n',
      'b.ink': '=== b\n+ [x] -> END\n',
    },
    ['b.ink', '+ [x]', '+ {call(-> fire)} [x]'],
  ],
];

/** The story with one file edited, or two: lines taken from elsewhere, names mixed up, or something broken. */
function changed(roll: Dice): Files {
  const files = { ...STORY };
  const names = Object.keys(files);
  for (let times = 1 + roll(2); times > 0; times--) {
    const name = names[roll(names.length)] ?? '';
    files[name] = roll(3) === 0 ? brokenInk(files[name] ?? '', roll) : mixed(files[name] ?? '', roll);
  }
  return files;
}

const ALL = Object.values(STORY).join('\n');
const LINES = ALL.split('\n');
const WORDS = [...new Set(ALL.match(/\w+/g))];

function mixed(text: string, roll: Dice): string {
  const lines = text.split('\n');
  const at = roll(lines.length);
  const line = lines[at] ?? '';
  const word = () => WORDS[roll(WORDS.length)] ?? '';
  const own = line.match(/\w+/g) ?? [];
  if (roll(4) === 0) return swapped(lines, at, roll(lines.length));
  const by: readonly (() => readonly string[])[] = [
    () => [LINES[roll(LINES.length)] ?? '', line],
    () => [line.replace(own[roll(Math.max(1, own.length))] ?? '', word)],
    () => [line, `~ temp ${word()} = ${word()}`],
    () => [line, `{${word()}: ${word()}} -> ${word()}`],
    () => [line, `+ (${word()}) {${word()}} [${word()}]`],
    () => [`=== ${word()} ===`, line],
    () => ['', line],
  ];
  return [...lines.slice(0, at), ...(by[roll(by.length)]?.() ?? []), ...lines.slice(at + 1)].join('\n');
}

function swapped(lines: readonly string[], one: number, other: number): string {
  return lines.map((line, at) => (at === one ? lines[other] : at === other ? lines[one] : line)).join('\n');
}

describe('the face of a file', () => {
  const faceIn = (text: string) => {
    const { outline } = lookAtInk(sourcesOf({ 'main.ink': text, 'tiny.ink': '' }), {}, null);
    return faceOf(text, outline ?? []);
  };

  it('has what other files can name, and of what is told nothing', () => {
    const text =
      '// INCLUDE nothing\nVAR x = 1\n=== hall(ref a, -> b) ===\nA hall.\n* (door) [Go] -> b\n- (after) Dust.\n-> DONE\n= stairs\nUp. -> END\n=== function twice(n)\n~ return n * 2\n';
    expect(faceIn(`${text}-> hall(x, -> hall.stairs)`).features.map((feature) => feature.text)).toEqual([
      'VAR x = 1',
      '=== hall(ref a, -> b) ===\n- (door)\n- (after)\n-> DONE\n= stairs\n-> DONE',
      expect.stringMatching(/^=== function twice\(n\)\n~ return n \* 2/),
    ]);
  });

  it('is the whole of a file that tells something above its first knot, or has comments of several lines', () => {
    const included = 'VAR x = 1\n=== hall\n-> END\nINCLUDE tiny.ink\n';
    for (const text of [included, 'You wake.\n-> END\n', 'VAR x = 1 /* of\nseveral */\n=== hall\n{x} -> END\n'])
      expect(faceIn(text)).toMatchObject({ whole: true, features: [{ text }] });
  });
});
