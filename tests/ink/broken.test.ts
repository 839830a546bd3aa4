import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compileInk } from '../../src/ink/compile.ts';
import { crashingLine } from '../../src/ink/crashes.ts';
import type { Names } from '../../src/ink/names.ts';
import type { Problem } from '../../src/problem.ts';
import { renderProblem } from '../../src/problem.ts';
import { scenarioNames } from '../../src/world/scenario.ts';
import { readScenario } from '../../src/world/scenario-reading.ts';
import { brokenInk, nestedInk, PILES } from './broken-ink.ts';
import { dice, randomInk } from './random-ink.ts';

type Files = Readonly<Record<string, string>>;

const STORIES = Number(process.env.FUZZ ?? 400);
const FILMS = Number(process.env.FUZZ_FILM ?? 12);
const FIRST = Number(process.env.FUZZ_FROM ?? 0);

function problemsOf(files: Files, names?: Names, root = 'story.ink'): readonly Problem[] {
  const options = names === undefined ? {} : { names };
  return compileInk({ root, read: (path) => files[path] ?? null }, options).problems;
}

function said(files: Files): string[] {
  return problemsOf(files).map((problem) => `${problem.code} ${renderProblem(problem)}`);
}

/** What is amiss with a problem itself, as its reader would see it. */
function flawsOf(problem: Problem, files: Files): string[] {
  const { file = '', line = 0, message, hint = '' } = problem;
  const lines = files[file]?.split(/\r\n?|\n/).length;
  const flaws: [string, boolean][] = [
    ['names no file of the story', lines === undefined],
    ['has no line within its file', line < 1 || line > (lines ?? 0)],
    ['has no message', message.trim() === ''],
    ['has a message that ends badly', /[\s.]$/.test(message)],
    ['has no hint', hint.trim() === ''],
    ['has a hint that ends badly', /[\s.]$/.test(hint)],
    ['is no single line', /[\n\r\t]/.test(message + hint)],
    ['is too long to read', message.length + hint.length > 1000],
    [
      'shows the insides of the compiler',
      problem.code !== 'ink-crash' && /undefined|\[object|\bthis\.|null\b/.test(message.replace(/'.*'|".*"/s, '')),
    ],
  ];
  return flaws.filter(([, amiss]) => amiss).map(([what]) => `${what}: ${JSON.stringify(problem)}`);
}

function flawsIn(files: Files, names?: Names, root?: string): string[] {
  return problemsOf(files, names, root).flatMap((problem) => flawsOf(problem, files));
}

describe('what is nested too deeply is told with its line', () => {
  const cases: readonly (readonly [string, string, number])[] = [
    ['braces in one line', `One.\n${nestedInk('{true: ', '}', 300)}\n`, 2],
    ['braces that stay open', `One.\n\n${'{true: '.repeat(300)}\n`, 3],
    ['conditions over many lines', `One.\n${nestedInk('{true:\n', '}\n', 100)}`, 21],
    ['alternatives', `One.\nTwo.\n${nestedInk('{a|', '}', 100)}`, 3],
    ['brackets', `One.\n~ temp x = ${nestedInk('(', ')', 2000)}`, 2],
    ['texts within texts', `One.\n${nestedInk('{"', '"}', 12)}`, 2],
    ['a sum of thousands', `One.\n~ temp x = ${'1+'.repeat(5000)}1`, 2],
    ['choices', Array.from({ length: 500 }, (_, depth) => `${'*'.repeat(depth + 1)} x`).join('\n'), 201],
    ['gathers', Array.from({ length: 500 }, (_, depth) => `${'- '.repeat(depth + 1)} x`).join('\n'), 201],
    ['one choice of ten thousand marks', `One.\n${'*'.repeat(10_000)} x`, 2],
  ];
  for (const [what, story, line] of cases) {
    it(what, () => {
      const problems = problemsOf({ 'story.ink': story });
      expect(problems).toMatchObject([{ severity: 'error', code: 'too-deep', file: 'story.ink', line }]);
      expect(problems.flatMap((problem) => flawsOf(problem, { 'story.ink': story }))).toEqual([]);
    });
  }
  it('in the file where it stands', () => {
    const files = { 'story.ink': 'One.\nINCLUDE a.ink\n', 'a.ink': 'Two.\n\nINCLUDE b.ink', 'b.ink': '{a|'.repeat(99) };
    expect(problemsOf(files)).toMatchObject([{ code: 'too-deep', file: 'b.ink', line: 1 }]);
  });
});

describe('what makes the compiler of Ink itself break is told with its line', () => {
  const cases: readonly (readonly [string, string, number])[] = [
    ['while it reads', 'One.\n\n{-true}\n-> END', 3],
    ['while it makes the code', 'One.\nTwo.\nVAR x = 1.a\n', 3],
    ['while it writes the code down', 'One.\n* a\n* b\n- Two.\n->-> END\n', 5],
  ];
  for (const [what, story, line] of cases) {
    it(what, () => {
      expect(problemsOf({ 'story.ink': story })).toMatchObject([{ code: 'ink-crash', file: 'story.ink', line }]);
    });
  }
  it('in an included file', () => {
    const files = { 'story.ink': 'One.\nINCLUDE a.ink\nTwo.\n', 'a.ink': '== k\nThree.\n->-> END\n' };
    expect(problemsOf(files)).toMatchObject([{ code: 'ink-crash', file: 'a.ink', line: 3 }]);
  });
});

describe('the line with which a story begins to break the compiler', () => {
  const breaks = (files: Files, sign: RegExp) =>
    crashingLine({ root: 'story.ink', read: (path) => files[path] ?? null }, ({ read }) =>
      sign.test([read('story.ink'), read('a.ink'), read('b.ink')].join('\n')),
    );
  const files = { 'story.ink': 'One.\nbad\nTwo.\n', 'a.ink': '\n\nThree.\nworse\n', 'b.ink': 'worst' };
  it('is found by halves', () => {
    expect(breaks(files, /bad/)).toEqual({ file: 'story.ink', line: 2 });
    expect(breaks(files, /worse/)).toEqual({ file: 'a.ink', line: 4 });
    expect(breaks(files, /bad[\s\S]*worst/)).toEqual({ file: 'b.ink', line: 1 });
  });
  it('is the first where the story breaks it even without a line', () => {
    expect(breaks(files, /(?:)/)).toEqual({ file: 'story.ink', line: 1 });
  });
});

describe('an INCLUDE that cannot be is told with its line', () => {
  const cases: readonly (readonly [string, Files, string])[] = [
    ['missing', { 'story.ink': 'One.\nINCLUDE a.ink' }, 'include-missing story.ink:2'],
    ['of itself', { 'story.ink': 'One.\nINCLUDE story.ink' }, 'include-cycle story.ink:2'],
    ['in a circle', { 'story.ink': 'INCLUDE a.ink', 'a.ink': '\nINCLUDE ./story.ink' }, 'include-cycle a.ink:2'],
    ['outside of the folder', { 'story.ink': 'One.\nINCLUDE ../a.ink' }, 'include-outside story.ink:2'],
    ['from the root of the disk', { 'story.ink': 'INCLUDE /etc/passwd' }, 'include-outside story.ink:1'],
    ['without a name', { 'story.ink': 'One.\n\nINCLUDE ' }, 'syntax story.ink:3'],
    ['in braces', { 'story.ink': 'One.\n{INCLUDE a.ink}', 'a.ink': 'Hi.' }, 'syntax story.ink:2'],
  ];
  for (const [what, files, begins] of cases) {
    it(what, () => {
      expect(said(files)[0]).toMatch(new RegExp(`^${begins.replaceAll('.', '\\.')}: `));
      expect(flawsIn(files)).toEqual([]);
    });
  }
  it('a million times', () => {
    const files: Record<string, string> = { 'story.ink': 'INCLUDE 0.ink\nINCLUDE 0.ink' };
    for (let file = 0; file < 20; file++) files[`${file}.ink`] = `INCLUDE ${file + 1}.ink\nINCLUDE ${file + 1}.ink\n`;
    files['20.ink'] = 'One.';
    expect(problemsOf(files)).toContainEqual(expect.objectContaining({ code: 'include-many', severity: 'error' }));
    expect(flawsIn(files)).toEqual([]);
  });
});

describe('whatever stands in a file, each problem has file, line, message and hint', () => {
  const folder = fileURLToPath(new URL('../stories', import.meta.url));
  const stories = readdirSync(folder)
    .filter((file) => file.endsWith('.ink'))
    .map((file) => readFileSync(join(folder, file), 'utf8'));

  it(`${STORIES} stories made worse`, () => {
    for (let seed = FIRST; seed < FIRST + STORIES; seed++) {
      const roll = dice(seed);
      const whole = roll(3) === 0 ? randomInk(roll, true) : (stories[roll(stories.length)] ?? '');
      const files = {
        'story.ink': `${roll(4) === 0 ? 'INCLUDE other.ink\n' : ''}${brokenInk(whole, roll)}`,
        'other.ink': brokenInk(stories[roll(stories.length)] ?? '', roll),
        'x.ink': 'Something.\n',
      };
      expect(flawsIn(files), `seed ${seed}`).toEqual([]);
    }
  }, 600_000);

  it('the same sign over and over', () => {
    for (const [name, pile] of PILES) expect(flawsIn({ 'story.ink': pile }), name).toEqual([]);
  }, 600_000);

  it(`the film with a scene made worse, ${FILMS} times`, () => {
    const { files, names } = film();
    const scenes = Object.keys(files).filter((file) => file.startsWith('scenes/') || file.startsWith('lib/'));
    for (let seed = FIRST; seed < FIRST + FILMS; seed++) {
      const roll = dice(seed);
      const scene = scenes[roll(scenes.length)] ?? '';
      const broken = { ...files, [scene]: brokenInk(files[scene] ?? '', roll) };
      expect(flawsIn(broken, names, 'first-contact.ink'), `seed ${seed}, ${scene}`).toEqual([]);
    }
  }, 600_000);
});

function film(): { files: Files; names: Names } {
  const folder = fileURLToPath(new URL('../../story', import.meta.url));
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ink'));
  const files = Object.fromEntries(
    paths.map((path) => [path.replaceAll('\\', '/'), readFileSync(join(folder, path), 'utf8')]),
  );
  const scenario = readScenario(readFileSync(join(folder, 'scenario.yaml'), 'utf8'), 'scenario.yaml');
  if (!scenario.ok) throw new Error(scenario.problems.map(renderProblem).join('\n'));
  return { files, names: scenarioNames(scenario.value) };
}
