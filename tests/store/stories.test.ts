import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { start } from '../../src/game/game.ts';
import type { Program } from '../../src/game/turn.ts';
import { type Problem, type Result, renderProblem } from '../../src/problem.ts';
import { type OpenOptions, openStory } from '../../src/store/stories.ts';

const home = mkdtempSync(join(tmpdir(), 'first-contact-stories-'));
const cache = join(home, 'cache');
let folder = home;
let counter = 0;

beforeEach(() => {
  folder = join(home, `story-${counter++}`);
  mkdirSync(folder, { recursive: true });
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

function write(name: string, contents: string | Buffer): string {
  const file = join(folder, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, contents);
  return file;
}

async function opened(path: string, options: OpenOptions = {}): Promise<Program> {
  const result = await openStory(path, options);
  if (!result.ok) throw new Error(problems(result).join('\n'));
  return result.value;
}

function problems(result: Result<unknown>): string[] {
  const all: readonly Problem[] = result.ok ? result.warnings : result.problems;
  return all.map((problem) => renderProblem(problem).replaceAll(`${folder}/`, ''));
}

async function complaints(path: string, options: OpenOptions = {}): Promise<string[]> {
  const result = await openStory(path, options);
  expect(result.ok).toBe(false);
  return problems(result);
}

function firstLine(program: Program): string {
  const [event] = start(program, { seed: 1, difficulty: 'standard' }).events;
  return event?.kind === 'text' ? event.text : '';
}

describe('a story is opened', () => {
  it('from an .ink file', async () => {
    expect(firstLine(await opened(write('a.ink', 'Hello.\n-> END')))).toBe('Hello.\n');
  });
  it('from a folder with one .ink file, and others deeper', async () => {
    write('sub/b.ink', '== k\nDeep.\n-> END');
    write('whatever.ink', 'INCLUDE sub/b.ink\n-> k');
    expect(firstLine(await opened(folder))).toBe('Deep.\n');
  });
  it('from a folder with several, where one is main.ink, story.ink or named like the folder', async () => {
    write('other.ink', 'Other.\n-> END');
    write(`${folder.split('/').at(-1)}.ink`, 'Like the folder.\n-> END');
    expect(firstLine(await opened(folder))).toBe('Like the folder.\n');
    write('main.ink', 'Main.\n-> END');
    expect(firstLine(await opened(folder))).toBe('Main.\n');
  });
  it('from compiled JSON, with a byte-order mark too', async () => {
    const json =
      '{"inkVersion":21,"root":[["^Hello ","ev",2.0,4,"/","out","/ev","^.","\\n","end",null],"done",null],"listDefs":{}}';
    expect(firstLine(await opened(write('a.json', json)))).toBe('Hello 0.5.\n');
    expect(firstLine(await opened(write('b.json', `\uFEFF${json}`)))).toBe('Hello 0.5.\n');
  });
  it('with a byte-order mark and lines that end as on Windows, in included files too', async () => {
    write('b.ink', '\uFEFF== k\r\nDeep.\r\n-> END\r\n');
    expect(firstLine(await opened(write('a.ink', '\uFEFFINCLUDE b.ink\r\n-> k\r\n')))).toBe('Deep.\n');
  });
  it('and its id is its # id: tag, else its real path; its title is its # title: tag', async () => {
    const named = await opened(write('a.ink', '# id: mine\n# title: My story\nHello.\n-> END'));
    expect([named.image.id, named.image.title]).toEqual(['mine', 'My story']);
    const plain = await opened(write('b.ink', 'Hello.\n-> END'));
    expect(plain.image.id).toBe(join(folder, 'b.ink'));
  });
  it('and two stories with the same words keep ids of their own', async () => {
    const first = await opened(write('x/a.ink', 'Hello.\n-> END'), { cache });
    const second = await opened(write('y/a.ink', 'Hello.\n-> END'), { cache });
    expect(first.image.hash).toBe(second.image.hash);
    expect(first.image.id).not.toBe(second.image.id);
  });
  it('and the film is called first-contact', async () => {
    const film = await openStory(null);
    if (film.ok) expect(film.value.image.id).toBe('first-contact');
    else expect(film.problems[0]?.file).toMatch(/^story\//);
  });
});

describe('INCLUDE', () => {
  it('counts from the root file, whatever the extension', async () => {
    write('lib/words.txt', '== k\nWords.\n-> END');
    write('sub/b.ink', 'INCLUDE lib/words.txt\n');
    expect(firstLine(await opened(write('a.ink', 'INCLUDE sub/b.ink\n-> k')))).toBe('Words.\n');
  });
  it('may not leave the folder', async () => {
    write('outside.ink', '== k\nOut.\n-> END');
    expect(await complaints(write('in/a.ink', 'Hi.\nINCLUDE ../outside.ink\n-> k'))).toEqual([
      `in/a.ink:2: INCLUDE "../outside.ink" is outside the story's folder. Move the file into the folder, or widen it with --root FOLDER`,
    ]);
    const absolute = write('in/b.ink', `INCLUDE ${join(folder, 'outside.ink')}\n-> k`);
    expect((await complaints(absolute))[0]).toContain("is outside the story's folder");
  });
  it('may not leave the folder by a link', async () => {
    write('outside.ink', '== k\nOut.\n-> END');
    const root = write('in/a.ink', 'INCLUDE link.ink\n-> k');
    symlinkSync(join(folder, 'outside.ink'), join(folder, 'in/link.ink'));
    expect((await complaints(root))[0]).toContain('in/a.ink:1: INCLUDE "link.ink" cannot be read');
  });
  it('may reach as far as --root says', async () => {
    write('outside.ink', '== k\nOut.\n-> END');
    const root = write('in/a.ink', 'INCLUDE ../outside.ink\n-> k');
    expect(firstLine(await opened(root, { root: folder }))).toBe('Out.\n');
    expect((await complaints(root, { root: join(folder, 'elsewhere') }))[0]).toContain('is outside');
  });
  it('of a file that is not there is an error at its line', async () => {
    const root = write('a.ink', 'Hi.\n\nINCLUDE none.ink\n-> END');
    expect(await complaints(root)).toEqual([
      `a.ink:3: INCLUDE "none.ink" cannot be read. INCLUDE counts from the root file's folder, also in a file that is itself included`,
    ]);
  });
  it('of a folder is an error at its line', async () => {
    mkdirSync(join(folder, 'sub'));
    expect((await complaints(write('a.ink', 'INCLUDE sub\nHi.\n-> END')))[0]).toContain(
      'a.ink:1: INCLUDE "sub" cannot be read',
    );
  });
  it('in a circle is an error', async () => {
    write('b.ink', 'INCLUDE c.ink\n');
    write('c.ink', 'Hi.\nINCLUDE b.ink\n');
    expect((await complaints(write('a.ink', 'INCLUDE b.ink\n-> END')))[0]).toContain(
      "c.ink:2: Recursive INCLUDE detected: 'b.ink'",
    );
  });
});

describe('what is no story is one clear problem', () => {
  it('a path that leads nowhere', async () => {
    expect(await complaints(join(folder, 'none.ink'))).toEqual([
      'cannot read none.ink: it does not exist. Look at the path again',
    ]);
  });
  it('a folder without Ink', async () => {
    expect(await complaints(folder)).toEqual([
      `the folder ${folder} holds no .ink file. A story is an .ink file, a folder with one, or a compiled .json`,
    ]);
  });
  it('a folder with too many', async () => {
    write('a.ink', '');
    write('b.ink', '');
    expect((await complaints(folder))[0]).toContain('holds 2 .ink files, and none is called main.ink, story.ink, ');
  });
  it('a file of another kind', async () => {
    expect((await complaints(write('a.txt', 'Hello')))[0]).toContain('a.txt is no story');
  });
  it('a picture that is called a story', async () => {
    expect(await complaints(write('a.ink', Buffer.from([137, 80, 78, 71, 0, 1, 255])))).toEqual([
      'a.ink: this is no text in UTF-8. Save it as UTF-8, if it is a story',
    ]);
    expect(await complaints(write('a.json', Buffer.from([0xff, 0xfe, 65])))).toHaveLength(1);
  });
  it('JSON of another kind, or none', async () => {
    for (const text of [
      '{"name": "x"}',
      '[1, 2]',
      'null',
      '{',
      '',
      '"text"',
      '{"inkVersion": 21, "root": [["nonsense", null], null]}',
    ]) {
      expect((await complaints(write('a.json', text)))[0]).toContain('a.json: this JSON is no compiled Ink story');
    }
  });
  it('compiled Ink of another age', async () => {
    expect((await complaints(write('a.json', '{"inkVersion": 99, "root": [[null], null]}')))[0]).toContain(
      'version 99 of Ink',
    );
    expect((await complaints(write('a.json', '{"inkVersion": 3, "root": [[null], null]}')))[0]).toContain(
      'version 3 of Ink',
    );
  });
  it('a story nested deeper than JavaScript can follow', async () => {
    const deep = `{ ${'{true: '.repeat(5000)}x${'}'.repeat(5000)} }\n-> END`;
    const [problem = '', ...more] = await complaints(write('a.ink', deep));
    expect(problem).toContain('a.ink');
    expect(problem).not.toContain('Maximum call stack');
    expect(more.length).toBeLessThan(3);
    const json = `{"inkVersion":21,"root":${'['.repeat(20000)}null${']'.repeat(20000)},"listDefs":{}}`;
    expect(await complaints(write('b.json', json))).toHaveLength(1);
  });
});

describe('problems name their files as the user reaches them', () => {
  it('also in included files, and while playing', async () => {
    write('sub/b.ink', '== k\nOne.\n{1 / 0}\n-> END');
    const program = await opened(write('a.ink', 'INCLUDE sub/b.ink\n-> k'), { cache });
    expect(start(program, { seed: 1, difficulty: 'standard' }).fault).toMatchObject({
      file: join(folder, 'sub/b.ink'),
      line: 3,
    });
  });
  it('and are said in the order of their lines, each once', async () => {
    const root = write('a.ink', 'Hi.\n-> nowhere\n== k\n{unknown}\n-> nothing\n');
    expect((await complaints(root)).map((line) => line.slice(0, 8))).toEqual(['a.ink:2:', 'a.ink:4:', 'a.ink:5:']);
  });
  it('and warnings come with the story, from the cache too', async () => {
    const root = write('a.ink', 'Hi.\n* go\n== k\nLoose.\n');
    const fresh = await openStory(root, { cache });
    const again = await openStory(root, { cache });
    expect(problems(fresh).join()).toContain('a.ink:');
    expect(problems(again)).toEqual(problems(fresh));
  });
});

describe('external functions that nobody answers', () => {
  it('are an error where they are declared, if they are called', async () => {
    const root = write('a.ink', 'Hi.\nEXTERNAL beep(x)\nEXTERNAL unused(x)\n~ beep(1)\n-> END');
    expect((await complaints(root))[0]).toContain('a.ink:2: nothing answers EXTERNAL beep');
    expect(await complaints(root)).toHaveLength(1);
  });
  it('fall back on functions of the story', async () => {
    const root = write('a.ink', 'EXTERNAL beep(x)\nHi {beep(1)}.\n-> END\n== function beep(x)\n~ return x + 1');
    expect(firstLine(await opened(root))).toBe('Hi 2.\n');
  });
  it('are an error with their Ink path in compiled JSON', async () => {
    const json =
      '{"inkVersion":21,"root":[["^Hi ","ev",1,{"x()":"beep","exArgs":1},"out","/ev","\\n","end",null],"done",null],"listDefs":{}}';
    expect((await complaints(write('a.json', json)))[0]).toContain('(in 0.3)');
  });
});

describe('a scenario beside the root file', () => {
  const scenario = 'version: 1\nclocks:\n  trust: { title: Trust, size: 8, start: 2 }\n';
  it('answers the words of the vocabulary', async () => {
    write('scenario.yaml', scenario);
    const root = write(
      'a.ink',
      'EXTERNAL clock(c)\nTrust is {clock("trust")}.\n-> END\n== function clock(c)\n~ return 99',
    );
    expect(firstLine(await opened(root, { cache }))).toBe('Trust is 2.\n');
    expect(firstLine(await opened(root, { cache }))).toBe('Trust is 2.\n');
  });
  it('is asked for every name', async () => {
    write('scenario.yaml', scenario);
    const root = write('a.ink', 'EXTERNAL clock(c)\nTrust is {clock("thrust")}.\n-> END');
    expect(await complaints(root)).toEqual(['a.ink:2: there is no clock "thrust". Did you mean "trust"?']);
  });
  it('with a slip is a problem with file and line', async () => {
    write('scenario.yaml', scenario.replace('size', 'seize'));
    expect((await complaints(write('a.ink', 'Hi.\n-> END')))[0]).toMatch(/^scenario\.yaml:3: /);
  });
});

describe('the cache', () => {
  const stories = () => readdirSync(join(folder, 'cache', 'stories')).filter((name) => name.endsWith('.story'));
  it('is used as long as no file of the story changes', async () => {
    const mine = { cache: join(folder, 'cache') };
    write('b.ink', '== k\nOne.\n-> END');
    const root = write('a.ink', 'INCLUDE b.ink\n-> k');
    expect(firstLine(await opened(root, mine))).toBe('One.\n');
    expect(firstLine(await opened(root, mine))).toBe('One.\n');
    expect(stories()).toHaveLength(1);
    write('b.ink', '== k\nTwo.\n-> END');
    expect(firstLine(await opened(root, mine))).toBe('Two.\n');
    expect(stories()).toHaveLength(2);
    write('b.ink', '== k\nOne.\n-> END');
    expect(firstLine(await opened(root, mine))).toBe('One.\n');
    expect(stories()).toHaveLength(2);
  });
  it('is filled anew where it is broken', async () => {
    const mine = { cache: join(folder, 'cache') };
    const root = write('a.ink', 'One.\n-> END');
    await opened(root, mine);
    const file = join(folder, 'cache', 'stories', stories()[0] ?? '');
    const whole = readFileSync(file);
    const damaged = Buffer.from(whole);
    const at = damaged.indexOf('One.');
    damaged[at] = 88;
    for (const broken of [Buffer.alloc(0), whole.subarray(0, whole.length - 5), Buffer.from('nonsense\n'), damaged]) {
      writeFileSync(file, broken);
      expect(firstLine(await opened(root, mine))).toBe('One.\n');
      expect(readFileSync(file).equals(whole)).toBe(true);
    }
  });
  it('is done without where it cannot be written', async () => {
    const root = write('a.ink', 'One.\n-> END');
    const blocked = write('blocked', 'a file, no folder');
    expect(firstLine(await opened(root, { cache: blocked }))).toBe('One.\n');
    expect(firstLine(await opened(root, { cache: null }))).toBe('One.\n');
  });
});
