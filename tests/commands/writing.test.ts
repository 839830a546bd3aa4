import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DOORS, useHome } from '../cli/program.ts';

const home = useHome();

describe('first-contact check', () => {
  it('says nothing of a story that is well, with 0', async () => {
    expect(await home.run(['check', home.write('doors.ink', DOORS)])).toEqual({ status: 0, out: '', err: '' });
    expect(await home.run(['check', home.write('doors.ink', DOORS), '--json'])).toEqual({
      status: 0,
      out: '{\n  "problems": []\n}\n',
      err: '',
    });
  });

  it('says file, line and what is wrong, with 1', async () => {
    const file = home.write('bad.ink', 'Hello.\n* Go\n  -> nowhere\n');
    const { out, err, status } = await home.run(['check', file]);
    expect([out, status]).toEqual(['', 1]);
    expect(err.startsWith(`${file}:3: `)).toBe(true);
  });

  it('--json has every field of every problem', async () => {
    const file = home.write('bad.ink', 'Hello.\n* Go\n  -> nowhere\n');
    const { out, status } = await home.run(['check', file, '--json']);
    expect(status).toBe(1);
    const { problems } = JSON.parse(out);
    expect(problems).toHaveLength(1);
    expect(Object.keys(problems[0])).toEqual(['severity', 'code', 'file', 'line', 'column', 'message', 'hint']);
    expect(problems[0]).toMatchObject({ severity: 'error', file, line: 3 });
  });

  it('says the column of what a rule has found, and none where only the line is known', async () => {
    const file = home.write('bad.ink', '-> a\n=== a\n{ unknown }\n-> END\n=== lost\n-> END\n');
    const { err } = await home.run(['check', file]);
    expect(err).toBe(
      `${file}:3: Unresolved variable: unknown. Mend the name, or declare it with VAR, CONST, LIST or ~ temp\n` +
        `${file}:5:1: warning: nothing leads to the knot "lost". Divert to it somewhere, or take it out\n`,
    );
  });

  it('says what a syntax error would hide, and nothing that would come of its line being empty', async () => {
    const text = [
      '-> k',
      '=== k',
      'Rain {x: and',
      '{ gone }',
      '* [Go] -> nowhere',
      '* [On] -> kk',
      '=== kk',
      '~ temp z =',
      '{z} -> here',
      '- (here) Dry.',
    ];
    const { err, status } = await home.run(['check', home.write('bad.ink', text.join('\n'))]);
    const told = err
      .trim()
      .split('\n')
      .map((line) => line.replace(/^.*bad\.ink:/, '').split('.')[0]);
    expect([told, status]).toEqual([
      [
        expect.stringMatching(/^3: Expected/),
        '4: Unresolved variable: gone',
        "5: Divert target not found: '-> nowhere'",
        expect.stringMatching(/^8: Expected/),
      ],
      1,
    ]);
  });

  it('says what is wrong with the story where its scenario file is wrong too', async () => {
    mkdirSync(join(home.folder, 'tale'));
    home.write('tale/scenario.yaml', 'version: 2\n');
    home.write('tale/tale.ink', '-> nowhere\n');
    const { err } = await home.run(['check', join(home.folder, 'tale')]);
    expect(err).toMatch(/^.*scenario\.yaml:1: version is 2, not 1\n.*tale\.ink:1: .*nowhere.*\n$/);
  });

  it('finds the story of a folder by its being included by no other', async () => {
    mkdirSync(join(home.folder, 'tale'));
    home.write('tale/one.ink', 'INCLUDE two.ink\n-> two\n');
    home.write('tale/two.ink', '=== two\n-> END\n');
    expect(await home.run(['check', join(home.folder, 'tale')])).toEqual({ status: 0, out: '', err: '' });
  });

  it('says the same again of a story that has not changed, and what is so now of one that has', async () => {
    mkdirSync(join(home.folder, 'tale'));
    const story = home.write('tale/tale.ink', 'INCLUDE more.ink\n-> more\n');
    home.write('tale/more.ink', '=== more\n-> nowhere\n');
    const first = await home.run(['check', story]);
    expect(first.err).toContain('more.ink:2: ');
    expect(await home.run(['check', story])).toEqual(first);
    home.write('tale/more.ink', '=== more\n-> END\n');
    expect(await home.run(['check', story])).toEqual({ status: 0, out: '', err: '' });
    home.write('tale/scenario.yaml', 'version: 2\n');
    expect((await home.run(['check', story])).err).toContain('scenario.yaml:1: ');
  });

  it('looks at a story anew where what is kept of the last look is damaged', async () => {
    const story = home.write('tale.ink', '-> hall\n=== hall\nA hall.\n-> END\n');
    await home.run(['check', story]);
    const folder = join(home.folder, 'XDG_CACHE_HOME', 'first-contact', 'stories');
    const kept = readdirSync(folder).filter((name) => name.endsWith('.looked'));
    expect(kept).toHaveLength(1);
    for (const damage of [
      (text: string) => text.replace('hall', 'cave'),
      (text: string) => text.slice(0, -9),
      () => '{}',
    ]) {
      for (const name of kept) writeFileSync(join(folder, name), damage(readFileSync(join(folder, name), 'utf8')));
      home.write('tale.ink', '-> hall\n=== hall\nA hall.\n-> nowhere\n');
      expect((await home.run(['check', story])).err).toContain('tale.ink:4: ');
      home.write('tale.ink', '-> hall\n=== hall\nA hall.\n-> END\n');
      expect(await home.run(['check', story])).toEqual({ status: 0, out: '', err: '' });
    }
  });

  it('tells of a file that has changed what is told of a story that was never checked', async () => {
    mkdirSync(join(home.folder, 'tale'));
    const story = home.write('tale/tale.ink', 'INCLUDE hall.ink\nINCLUDE cave.ink\nVAR lit = false\n-> hall\n');
    const hall = '=== hall\n* (lamp) [Light the lamp]\n  ~ lit = true\n- {lit: It is bright.} -> cave\n';
    const cave = '=== cave\n{hall.lamp: You see a door.}\n-> END\n';
    const write = (texts: readonly [string, string]) => {
      home.write('tale/hall.ink', texts[0]);
      home.write('tale/cave.ink', texts[1]);
    };
    const edits: readonly (readonly [string, string])[] = [
      [hall, cave.replace('a door', 'two doors')],
      [hall, cave.replace('END', 'halls')],
      [hall.replace('[Light', '[Light {'), cave],
      [hall.replace('lit: ', 'lot: '), cave.replace('END', 'nowhere')],
      [hall.replace('(lamp)', '(light)'), cave],
      [hall, cave.replace('{hall.lamp: You see a door.}', 'TODO: a door')],
    ];
    for (const texts of edits) {
      write([hall, cave]);
      expect(await home.run(['check', story])).toEqual({ status: 0, out: '', err: '' });
      write(texts);
      const told = await home.run(['check', story, '--json']);
      rmSync(join(home.folder, 'XDG_CACHE_HOME'), { recursive: true });
      expect(told).toEqual(await home.run(['check', story, '--json']));
    }
  });

  it('lists the notes of the author', async () => {
    const { err } = await home.run(['check', home.write('notes.ink', 'Rain.\nTODO: more rain\n-> END\n')]);
    expect(err).toMatch(/notes\.ink:2: warning: TODO: more rain\. /);
  });

  it('explains what it tells, one code or all of them, and names the nearest where there is no such code', async () => {
    const { out } = await home.run(['check', '--explain', 'loose-end']);
    expect(out).toMatch(/^loose-end\n {2}The text ends here/);
    const all = await home.run(['check', '--explain', 'all']);
    for (const code of ['traceless-choice', 'effect-position', 'syntax']) expect(all.out).toContain(`\n${code}\n  `);
    expect(await home.run(['check', '--explain', 'lose-end'])).toEqual({
      status: 2,
      out: '',
      err: 'there is no rule "lose-end". Did you mean "loose-end"?\n',
    });
  });

  it('ends with 0 where there are warnings alone', async () => {
    const file = home.write('loose.ink', '-> knot\n=== knot\nGone.\n');
    const { err, status } = await home.run(['check', file]);
    expect(status).toBe(0);
    expect(err).toMatch(/^.*loose\.ink:\d+: warning: /);
  });

  it('says a typo of the scenario file with its line and the nearest name, with 1', async () => {
    mkdirSync(join(home.folder, 'tale'));
    const file = home.write('tale/scenario.yaml', 'version: 1\npeople:\n  Data: { tilte: Data, carries: 2 }\n');
    home.write('tale/tale.ink', 'Hello.\n');
    const { err, status } = await home.run(['check', join(home.folder, 'tale')]);
    expect(status).toBe(1);
    expect(err).toContain(`${file}:3: `);
    expect(err).toContain('title');
  });
});

describe('first-contact compile', () => {
  it('writes JSON that plays like the story', async () => {
    const story = home.write('doors.ink', DOORS);
    const { out, status } = await home.run(['compile', story]);
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ inkVersion: 21 });
    const compiled = home.write('doors.json', out);
    const [fromInk, fromJson] = [
      await home.run(['play', story], '1\n2\n'),
      await home.run(['play', compiled], '1\n2\n'),
    ];
    expect(fromJson).toEqual(fromInk);
  });

  it('writes what inkjs itself plays', async () => {
    const { Story } = await import('inkjs/engine/Story');
    const target = join(home.folder, 'out.json');
    await home.run(['compile', home.write('doors.ink', DOORS), '--output', target]);
    const story = new Story(JSON.parse(readFileSync(target, 'utf8')));
    expect(story.Continue()).toBe('Two doors.\n');
    expect(story.currentChoices).toHaveLength(2);
  });

  it('writes nothing where the story has errors, with 1', async () => {
    expect(await home.run(['compile', home.write('bad.ink', '-> nowhere\n')])).toMatchObject({ status: 1, out: '' });
  });
});

describe('a story', () => {
  it.each([
    ['that is missing', 'missing.ink', null],
    ['that is no Ink at all', 'picture.ink', '\u0000\u0001\u0002'],
    ['of an unknown kind', 'story.docx', 'words'],
    ['in JSON that is no story', 'data.json', '{"a": 1}'],
    ['in JSON that is cut off', 'half.json', '{"inkVersion":21,"root":[['],
  ])('%s is told in one clear line, with 1', async (_, name, text) => {
    const file = text === null ? join(home.folder, name) : home.write(name, text);
    for (const command of ['play', 'check', 'compile']) {
      const { out, err, status } = await home.run([command, file]);
      expect([out, status]).toEqual(['', 1]);
      expect(err.trimEnd().split('\n')).toHaveLength(1);
      expect(err).toContain(name);
    }
  });

  it('in a folder is found there', async () => {
    mkdirSync(join(home.folder, 'tale'));
    home.write('tale/tale.ink', DOORS);
    expect((await home.run(['play', join(home.folder, 'tale')], '')).out).toContain('Two doors.');
  });

  it('may include from elsewhere only with --root', async () => {
    mkdirSync(join(home.folder, 'tale'));
    home.write('shared.ink', '=== shared\nFrom elsewhere.\n-> END\n');
    const file = home.write('tale/tale.ink', 'INCLUDE ../shared.ink\n-> shared\n');
    expect(await home.run(['play', file])).toMatchObject({ status: 1, out: '' });
    expect((await home.run(['play', file, '--root', home.folder])).out).toBe('From elsewhere.\n');
    for (const command of ['check', 'compile', 'stats']) {
      expect((await home.run([command, file])).status, command).toBe(1);
      expect((await home.run([command, file, '--root', home.folder])).status, command).toBe(0);
    }
  });
});

describe('check --explain', () => {
  it('explains a rule, or all of them, and names the nearest to one that is none', async () => {
    const one = await home.run(['check', '--explain', 'long-label']);
    expect(one).toMatchObject({ status: 0, err: '' });
    expect(one.out).toMatch(/^long-label\n {2}\S/);
    expect((await home.run(['check', '--explain', 'rules'])).out.match(/^\S+$/gm)?.length).toBeGreaterThan(10);
    expect(await home.run(['check', '--explain', 'long-lable'])).toMatchObject({
      status: 2,
      err: expect.stringContaining('Did you mean "long-label"?'),
    });
  });
});

describe('check', () => {
  it('tells what the rules for writers find as warnings, which end with 0', async () => {
    const { status, out } = await home.run([
      'check',
      home.write('lost.ink', 'Go. -> END\n=== lost\n-> END\n'),
      '--json',
    ]);
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      problems: [{ severity: 'warning', code: 'unreached-knot', line: 2, hint: expect.any(String) }],
    });
  });
});
