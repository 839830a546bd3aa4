import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { choicePlaces } from '../../src/ink/choice-points.ts';
import { compileInk } from '../../src/ink/compile.ts';
import { imageFrom, problemsOf } from './playing.ts';

describe('the compiler says what is wrong', () => {
  const cases: readonly (readonly [what: string, story: string, said: readonly string[]])[] = [
    [
      'a divert that leads nowhere',
      'Hi.\n-> nowher\n== nowhere\nHi.\n-> END',
      [`unknown-target story.ink:2: Divert target not found: '-> nowher'. Did you mean "nowhere"?`],
    ],
    [
      'a stitch that is not there',
      '-> hall.firts\n== hall\n= first\nHi.\n-> END',
      [`unknown-target story.ink:1: Divert target not found: '-> hall.firts'. Did you mean "hall.first"?`],
    ],
    [
      'a function that is not there',
      '{twise(2)}\n-> END\n== function twice(x)\n~ return x * 2',
      [`unknown-target story.ink:1: Function call target not found: '-> twise'. Did you mean "twice"?`],
    ],
    [
      'a variable that is not there',
      'Hi {who}.\n-> END',
      [
        'unresolved-variable story.ink:1: Unresolved variable: who. Mend the name, or declare it with VAR, CONST, LIST or ~ temp',
      ],
    ],
    [
      'a tag behind a divert, as older stories have it',
      '* [Go] -> k # tag\n=== k\n-> END',
      [
        "syntax story.ink:1: Expected end of line but saw '# tag'. A tag stands before the divert of its line: * [Go] # tag -> name",
      ],
    ],
    [
      'a brace that stays open',
      'Hi {true: x\n-> END',
      [
        "syntax story.ink:1: Expected closing brace '}' for inline logic but saw end of line. Look there for a bracket or a symbol that is missing, or one too many",
      ],
    ],
    [
      'a loose end, as a warning',
      '-> k\n== k\nHello',
      [
        "loose-end story.ink:3: warning: Apparent loose end exists where the flow runs out. Do you need a '-> DONE' statement, choice or divert?",
      ],
    ],
    [
      'a note to the writer, as a warning',
      'TODO: more here\nHi. -> END',
      ['todo story.ink:1: warning: TODO: more here. Take the TODO out when it is done'],
    ],
    [
      'two errors, by their lines, each once',
      '-> a\n{b}\n-> END',
      [
        "unknown-target story.ink:1: Divert target not found: '-> a'. Mend the name, or write a knot or a stitch that has it",
        'unresolved-variable story.ink:2: Unresolved variable: b. Mend the name, or declare it with VAR, CONST, LIST or ~ temp',
      ],
    ],
  ];
  for (const [what, story, said] of cases) it(what, () => expect(problemsOf(story)).toEqual(said));

  it('in an included file, by its own line', () => {
    expect(problemsOf('Hi.\nINCLUDE sub/b.ink\n-> END', undefined, { 'sub/b.ink': '== k\nOne.\n-> gone\n' })).toEqual([
      "unknown-target sub/b.ink:3: Divert target not found: '-> gone'. Mend the name, or write a knot or a stitch that has it",
    ]);
  });
  it('for a root file that cannot be read', () => {
    const { image, problems } = compileInk({ root: 'a.ink', read: () => null });
    expect(image).toBeNull();
    expect(problems).toMatchObject([{ severity: 'error', file: 'a.ink', message: 'the file cannot be read' }]);
  });
  it('for what its own machine cannot handle', () => {
    expect(problemsOf('{-true}\n-> END')[0]).toContain("story.ink:1: Ink's compiler gave up");
  });
});

describe('compiling', () => {
  it('gives the same hash for the same story, whatever its comments', () => {
    const hash = (text: string) => imageFrom(text).hash;
    expect(hash('// one\nHi.\n-> END')).toBe(hash('Hi. // two\n-> END'));
    expect(hash('Hi.\n-> END')).not.toBe(hash('Ho.\n-> END'));
  });
  it('finds the tags of the whole story', () => {
    const image = imageFrom('# title: A story # id: mine\n# author: me\nHi. # not this\n-> END');
    expect([image.title, image.id, image.globalTags]).toEqual([
      'A story',
      'mine',
      ['title: A story', 'id: mine', 'author: me'],
    ]);
  });
  it('knows the lines of content, choices and knots', () => {
    const image = imageFrom('Hi.\nINCLUDE b.ink\n* one\n* two\n- -> k', { 'b.ink': '== k\nDeep.\n{1: x}\n-> END' });
    expect(image.place('0.0')).toEqual({ file: 'story.ink', line: 1 });
    expect(image.place('0.c-0')).toEqual({ file: 'story.ink', line: 3 });
    expect(image.place('0.c-1')).toEqual({ file: 'story.ink', line: 4 });
    expect(image.place('k')).toEqual({ file: 'b.ink', line: 1 });
    expect(image.place('k.0')).toEqual({ file: 'b.ink', line: 2 });
  });

  it('has choices behind a gather stand on lines of their own', () => {
    const places = choicePlaces(imageFrom('One.\n* [a] A.\n- Two.\n* [b] B.\n* [c]\n  C.\n- -> END\n'));
    expect(places.map(({ place }) => place?.line).sort()).toEqual([2, 4, 5]);
  });

  it('by its own text, whatever stands beside it and whatever its condition asks', () => {
    const places = choicePlaces(imageFrom('* [a] A.\n* b[c] B.\n* { "d" == "e" } [f] F.\n- -> END\n'));
    expect(places.map(({ text }) => text).sort()).toEqual(['a', 'bc', 'f']);
  });
});

describe('play', () => {
  it('loads neither the compiler nor the readers of scenario files', () => {
    const source = fileURLToPath(new URL('../../src', import.meta.url));
    const seen = new Set<string>();
    const heavy: string[] = [];
    const visit = (file: string) => {
      if (seen.has(file)) return;
      seen.add(file);
      const text = readFileSync(file, 'utf8').replace(/^import type .*$/gm, '');
      for (const [, target = ''] of text.matchAll(/^(?:import|export)\s[^;]*?from '([^']+)'/gm)) {
        if (/^(inkjs\/compiler|yaml|valibot)/.test(target)) heavy.push(`${file}: ${target}`);
        if (target.startsWith('.')) visit(join(dirname(file), target));
      }
    };
    visit(join(source, 'store/stories.ts'));
    visit(join(source, 'game/game.ts'));
    expect(heavy).toEqual([]);
    expect(seen.size).toBeGreaterThan(20);
  });
});
