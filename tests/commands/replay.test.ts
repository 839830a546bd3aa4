import { appendFileSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DOORS, useHome } from '../cli/program.ts';

const home = useHome();
const file = (name: string) => join(home.games, `${name}.jsonl`);
const TOWER = DOORS.replace('# id: doors', '');

/** Plays a story that has no id of its own, so that the recording names where it lies. */
async function record(input: string): Promise<string> {
  await home.run(['play', home.write('tower.ink', TOWER), '--game', 'mine', '--seed', '3'], input);
  return file('mine');
}

describe('first-contact replay --branch', () => {
  /** Decisions 1, 2: red door, sitting down; 3: by the window; 4: the blue door, where play stands. */
  const branched = async () => {
    for (const input of ['1\n1\n', 'undo\n2\n', 'undo\nundo\n2\n']) await record(input);
    appendFileSync(file('mine'), '{"kind":"bookmark","n":1,"name":"The red room"}\n');
    return file('mine');
  };
  const told = async (which: string, form = 'text') => {
    const { out, status, err } = await home.run(['replay', await branched(), '--to', form, '--branch', which]);
    return { out, status, err };
  };

  it('tells the way to a decision or a bookmark', async () => {
    const sat = await told('2');
    expect([sat.status, sat.err]).toEqual([0, '']);
    expect(sat.out).toContain('You sit.');
    expect(sat.out).not.toContain('You see the sea');
    const room = await told('The red room');
    expect(room.out).toContain('A red room.');
    expect(room.out).not.toContain('Down you go.');
  });

  it('tells a branch by its name, up to where it was left', async () => {
    const recording = await branched();
    const text = `${readFileSync(recording, 'utf8')}{"kind":"branch","n":1,"name":"The red way"}\n`;
    const named = home.write('named.jsonl', text);
    const { out } = await home.run(['replay', named, '--branch', 'The red way', '--to', 'text']);
    expect(out).toContain('Down you go.');
  });

  it('tells all ways, each from where it parts, in every form but a cast', async () => {
    const { out, status } = await told('all');
    expect(status).toBe(0);
    const [sea, red, window] = [
      'You see the sea',
      'ANOTHER WAY: OPEN THE RED DOOR',
      'ANOTHER WAY: LEAVE BY THE WINDOW',
    ].map((text) => out.indexOf(text)) as [number, number, number];
    expect([sea, red, window].every((at) => at > 0)).toBe(true);
    expect([sea < red, red < window]).toEqual([true, true]);
    expect(out.split('A red room.').length).toBe(2);
    expect((await told('all', 'markdown')).out).toContain(
      '## Another way: Leave by the window\n\n*after “Open the red door”*',
    );
    const html = (await told('all', 'html')).out;
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const { turns } = JSON.parse((await told('all', 'json')).out);
    expect(turns.map(({ n, parent }: { n: number; parent: number | null }) => [n, parent])).toEqual([
      [0, null],
      [4, 0],
      [1, 0],
      [2, 1],
      [3, 1],
    ]);
    expect(await told('all', 'cast')).toMatchObject({ status: 2, out: '' });
  });

  it('refuses a branch that there is not, and says which there are', async () => {
    expect(await told('The blue room')).toEqual({
      status: 2,
      out: '',
      err: 'the recording has no branch "The blue room". It has decisions 0 to 4, "The red room", and all\n',
    });
    expect(await told('5')).toMatchObject({ status: 2 });
  });
});

describe('first-contact replay of a story', () => {
  it('says which of the three a recording is, on standard error: the same only where a story was named', async () => {
    const recording = await record('1\n2\n');
    const tell = async (...more: readonly string[]) => {
      const { status, err } = await home.run(['replay', recording, ...more]);
      return { status, err };
    };
    expect(await tell()).toEqual({ status: 0, err: '' });
    const other = home.write('other.ink', TOWER.replace('* Leave by', '* Look about.\n  * * Leave by'));
    expect(await tell('--story', join(home.folder, 'tower.ink'))).toEqual({ status: 0, err: `${recording}: same\n` });
    const moved = `${recording}: moved (from decision 1 on: other choices are on offer there)\n`;
    expect(await tell('--story', other, '--to', 'json')).toEqual({ status: 0, err: moved });
    home.write('tower.ink', readFileSync(other, 'utf8'));
    expect(await tell()).toEqual({ status: 0, err: moved });
    const gone = home.write('gone.ink', TOWER.replace('Leave by the window', 'Dance'));
    const { status, err } = await tell('--story', gone);
    expect(status).toBe(1);
    expect(err).toContain('diverges at decision 2');
  });
});

describe('first-contact replay --verify', () => {
  it('says that a recording is the same, with 0', async () => {
    const recording = await record('1\n2\n');
    expect(await home.run(['replay', '--verify', recording])).toEqual({ status: 0, out: 'same\n', err: '' });
  });

  it('says that it has moved and where from, with 0, when the text is worded otherwise', async () => {
    const long = 'The room is long and low, red from end to end, and nobody has been here since the lamps were lit.';
    const before = TOWER.replace('A red room.', long);
    await home.run(['play', home.write('tower.ink', before), '--game', 'mine'], '1\n2\n');
    home.write('tower.ink', before.replace('been here since', 'been in here since'));
    const { out, err, status } = await home.run(['replay', '--verify', file('mine')]);
    expect([status, out]).toEqual([0, 'moved (from decision 1 on: its text is worded otherwise)\n']);
    expect(err).toMatch(
      /decision 1, "Open the red door", on "Doors"\n {2}then \(.*tower\.ink:\d\):\n[\s\S]* {2}now \(/,
    );
    expect(err).toMatch(/- The room .* has been here since[\s\S]*\+ The room .* has been in here since/);
  });

  it('says where it diverges, with 1, and shows what was and what is, with file and line', async () => {
    const recording = await record('1\n2\n');
    home.write(
      'tower.ink',
      TOWER.replace('* * Leave by the window[].', '* * Dance. -> END').replace('Two doors', '\nTwo doors'),
    );
    const { out, err, status } = await home.run(['replay', '--verify', recording]);
    expect(status).toBe(1);
    expect(out).toBe('diverges at decision 2 (its choice is not on offer)\n');
    const tower = join(home.folder, 'tower.ink');
    expect(err).toBe(`${recording}: decision 2, "Leave by the window", on "Doors"
  then there was to choose (${tower}:7):
    Sit down
  - Leave by the window

  now there is to choose (${tower}:7):
    Sit down
  + Dance.
`);
  });

  it('shows what was said and what is said where a choice leads somewhere else', async () => {
    const recording = await record('1\n2\n');
    home.write(
      'tower.ink',
      TOWER.replace('Down you go.', 'The garden has gone, and with it the ground that it stood on.'),
    );
    const { out, err } = await home.run(['replay', '--verify', recording]);
    expect(out).toBe('diverges at decision 2 (it leads somewhere else)\n');
    expect(err).toMatch(/then \(.*tower\.ink:7\):\n {4}Leave by the window\.\n {2}- Down you go\.\n/);
    expect(err).toMatch(/now \(.*tower\.ink:7\):\n {4}Leave by the window\.\n {2}\+ The garden has gone, and/);
  });

  it('says so where the story as it was has not been kept', async () => {
    const recording = await record('1\n2\n');
    for (const { story } of home.game('mine') as { story?: { hash: string } }[]) {
      if (story !== undefined) rmSync(join(home.games, `${story.hash}.story.gz`));
    }
    home.write('tower.ink', 'Nothing is as it was, and not a word of it remains.\n* Well\n- -> END\n');
    const { err, status } = await home.run(['replay', '--verify', recording]);
    expect(status).toBe(1);
    expect(err).toContain('(the story as it was has not been kept)');
  });

  it('takes any story with --story, and says which of the three', async () => {
    const recording = await record('1\n2\n');
    const doors = home.write('doors.ink', DOORS);
    expect(await home.run(['replay', '--verify', recording, '--story', doors])).toMatchObject({ status: 0 });
    const other = home.write('other.ink', 'Quite another tale, with nothing in common.\n* Go\n- End.\n');
    expect(await home.run(['replay', '--verify', recording, '--story', other])).toMatchObject({ status: 1 });
  });

  it('verifies a recording that ends in a fault of the story when the fault comes again', async () => {
    const story = home.write('fault.ink', 'Go.\n* [On] On we go.\n  -> lost\n=== lost\nDeeper.\n');
    await home.run(['play', story, '--game', 'f'], '1\n');
    expect(await home.run(['replay', '--verify', file('f')])).toEqual({ status: 0, out: 'same\n', err: '' });
    home.write('fault.ink', 'Go.\n* [On] On we go.\n  -> lost\n=== lost\nDeeper.\n-> END\n');
    expect((await home.run(['replay', '--verify', file('f')])).out).not.toBe('same\n');
  });

  it('does not mind that an endless turn was stopped in another place when it was recorded', async () => {
    const story = home.write('on.ink', 'Go.\n* [On] On we go.\n  -> on\n=== on\nAnd on {TURNS_SINCE(-> on)}.\n-> on\n');
    await home.run(['play', story, '--game', 'f'], '1\n');
    const recorded = readFileSync(file('f'), 'utf8');
    const [, text] = /"n":1,.*?"is":\{"text":"([^"]*)"/.exec(recorded) ?? [];
    expect(text?.length).toBe(13 * 5);
    const otherwise = (from: string, to: string) => {
      for (const kept of readdirSync(home.games)) if (kept.endsWith('.story.gz')) rmSync(join(home.games, kept));
      writeFileSync(file('f'), recorded.replace(from, to));
      return home.run(['replay', '--verify', file('f')]);
    };
    const end = text?.slice(-5) ?? '';
    expect((await otherwise(`${end}"`, 'AAAAA"')).out).toBe(
      'moved (from decision 1 on: its text is worded otherwise)\n',
    );
    const begins = text?.slice(0, 5) ?? '';
    expect((await otherwise(`"${begins}`, '"AAAAA')).out).toMatch(/^diverges at decision 1 /);
  });

  it('looks at every branch, and names one that was left and does not hold any more', async () => {
    const recording = await record('1\nundo\n2\n');
    const changed = TOWER.replace(
      'A red room.',
      'Nothing but bats, and they would rather be left to themselves for now.',
    );
    home.write('tower.ink', changed);
    const { out, err, status } = await home.run(['replay', '--verify', recording]);
    expect([status, out]).toEqual([1, 'diverges at decision 1 (it leads somewhere else), on a branch that was left\n']);
    expect(err).toContain('Nothing but bats');
  });

  it('goes through several, names each, and ends with the worst', async () => {
    const recording = await record('1\n');
    const bad = home.write('bad.jsonl', 'nothing\n');
    const { out, err, status } = await home.run(['replay', '--verify', recording, bad]);
    expect([out, status]).toEqual([`${recording}: same\n`, 1]);
    expect(err).toContain(`${bad}: this is no recording of a game`);
  });

  it('goes through many with several threads, and says of each what it says of it alone, in their order', async () => {
    const saves = join(import.meta.dirname, '../../saves');
    const shipped = readdirSync(saves).map((name) => join(saves, name));
    const rammed = readFileSync(join(saves, 'rammed.jsonl'), 'utf8');
    const other = home.write(
      'other.jsonl',
      rammed.replace('"text":"Pull the arm free","path":"nightmare.0.c-0"', '"text":"Sing","path":"nightmare.0.c-9"'),
    );
    const gone = join(home.folder, 'gone.jsonl');
    const files = [...shipped, other, gone, ...shipped];
    expect(files.reduce((sum, name) => sum + (name === gone ? 0 : statSync(name).size), 0)).toBeGreaterThan(1_000_000);
    const { out, err, status } = await home.spawn(['replay', '--verify', ...files]);
    const alone = await home.spawn(['replay', '--verify', other]);
    const same = (name: string) => `${name}: same\n`;
    expect(out).toBe([...shipped.map(same), `${other}: ${alone.out}`, ...shipped.map(same)].join(''));
    expect(alone.out).toMatch(/^diverges at decision 1 /);
    expect(err).toBe(`${alone.err}${(await home.spawn(['replay', '--verify', gone])).err}`);
    expect(status).toBe(1);
  }, 60_000);

  it('drops a torn last line and says so', async () => {
    const recording = await record('1\n');
    writeFileSync(recording, `${readFileSync(recording, 'utf8')}{"n":2`);
    const { out, err } = await home.run(['replay', '--verify', recording]);
    expect(out).toBe('same\n');
    expect(err).toContain('the last line was cut off while it was written, and is dropped');
  });

  it('asks for --story where the story is gone', async () => {
    const recording = await record('1\n');
    rmSync(join(home.folder, 'tower.ink'));
    const { err, status } = await home.run(['replay', '--verify', recording]);
    expect(status).toBe(1);
    expect(err).toContain('Name the story with --story');
  });
});

describe('first-contact replay --to', () => {
  it('text tells what was said and chosen', async () => {
    const recording = await record('1\n2\n');
    const { out } = await home.run(['replay', recording, '--to', 'text']);
    expect(out).toMatch(/^DOORS\n\n2 decisions, seed 3, played on \d{4}-\d\d-\d\d\.\n\nTwo doors\.\n/);
    expect(out).toContain(
      '\n\n> Open the red door\n\nOpen the red door and go in.\n\nA red room.\n\n> Leave by the window\n',
    );
    expect(out.endsWith('\n\nLeave by the window.\n\nDown you go.\n\n[The end]\n')).toBe(true);
  });

  it('is text where nothing else is asked for and there is no terminal, of several one after the other', async () => {
    const recording = await record('1\n2\n');
    const one = await home.run(['replay', recording, '--to', 'text']);
    const two = await home.run(['replay', recording, recording]);
    expect(two).toEqual({ status: 0, out: `${one.out}\n\n${one.out}`, err: '' });
    expect(two.out).not.toContain('\x1b');
  });

  it('json tells every turn', async () => {
    const recording = await record('1\nundo\n1\n');
    const { out } = await home.run(['replay', recording, '--to', 'json']);
    expect(JSON.parse(out)).toEqual({
      story: expect.objectContaining({ id: expect.stringContaining('tower.ink'), title: 'Doors' }),
      seed: 3,
      difficulty: 'standard',
      ending: null,
      turns: [
        expect.objectContaining({ n: 0, parent: null, choice: null, text: ['Two doors.'], events: [], world: null }),
        expect.objectContaining({
          n: 1,
          parent: 0,
          choice: 'Open the red door',
          text: ['Open the red door and go in.', 'A red room.'],
          choices: ['Sit down', 'Leave by the window'],
        }),
      ],
    });
  });

  it('json of the film has the world after every turn', async () => {
    const film = join(import.meta.dirname, '../../saves/film.jsonl');
    const { out, status } = await home.spawn(['replay', film, '--to', 'json']);
    expect(status).toBe(0);
    const told = JSON.parse(out);
    const { turns } = told;
    const { world, scene, view, era, minute } = turns.at(-1);
    expect(turns.length).toBeGreaterThan(40);
    expect(Object.keys(told)).toEqual(['story', 'seed', 'difficulty', 'turns', 'ending']);
    for (const turn of turns) {
      expect(Object.keys(turn)).toEqual([
        'n',
        'parent',
        'choice',
        'scene',
        'view',
        'era',
        'minute',
        'text',
        'choices',
        'events',
        'world',
      ]);
      for (const { state } of turn.world.decks) expect(['free', 'contested', 'assimilated']).toContain(state);
    }
    expect(told.ending).toBe('first-contact');
    expect(world.facts.every((fact: object) => Object.keys(fact).join() === 'fact,cause')).toBe(true);
    expect(world.facts.map(({ fact }: { fact: string }) => fact)).toContain('followed_sphere');
    expect(Object.values(world.clocks).every((value) => Number.isInteger(value))).toBe(true);
    expect(turns[0].events).toContainEqual({ kind: 'scene-opens', scene: 'nightmare' });
    expect(world.decks).toHaveLength(24);
    expect(Object.keys(world.decks[0])).toEqual(['deck', 'state', 'crew', 'drones', 'sealed']);
    expect(Object.keys(world)).toEqual(['earth', 'clocks', 'decks', 'facts', 'inventory']);
    expect(Object.keys(world.inventory[0])).toEqual(['item', 'owner', 'place', 'charges']);
    expect([typeof scene, typeof view, typeof era, typeof minute]).toEqual(['string', 'string', 'string', 'number']);
  });

  it('tells a recording that diverges up to there, says so, and ends with 1', async () => {
    const recording = await record('1\n2\n');
    home.write(
      'tower.ink',
      TOWER.replace('* * Leave by the window[].', '* * Dance. -> END').replace('Down you go.', ''),
    );
    for (const form of ['text', 'markdown', 'html']) {
      const { out, err, status } = await home.run(['replay', recording, '--to', form]);
      expect(status).toBe(1);
      expect(out).toContain('Open the red door');
      expect(out).toContain('diverges at decision 2 ');
      expect(err).toContain('diverges at decision 2 ');
    }
  });

  it('tells a recording on the story as it was, and says so, where the story is gone', async () => {
    const recording = await record('1\n2\n');
    rmSync(join(home.folder, 'tower.ink'));
    const { out, err, status } = await home.run(['replay', recording, '--to', 'text']);
    expect([status, out.includes('Down you go.')]).toEqual([0, true]);
    expect(err).toContain('warning: its story "Doors" cannot be opened, and is told as it was');
  });

  it('refuses a form that there is not, with 2, and names those there are', async () => {
    const recording = await record('1\n');
    const { err, status } = await home.run(['replay', recording, '--to', 'pdf']);
    expect([status, err]).toEqual([2, '--to is "pdf". It is one of text, markdown, html, cast, json\n']);
    const file = join(home.folder, 'told.pdf');
    expect(await home.run(['replay', recording, '--output', file])).toMatchObject({ status: 2, out: '' });
    expect(existsSync(file)).toBe(false);
  });

  it('takes the form from the name of --output where nothing else says it', async () => {
    const recording = await record('1\n');
    const beginnings = { html: '<!doctype html>', md: '# Doors', cast: '{"version":2', json: '{\n', txt: 'DOORS' };
    for (const [ending, beginning] of Object.entries(beginnings)) {
      const file = join(home.folder, `told.${ending}`);
      expect(await home.run(['replay', recording, '--output', file])).toEqual({ status: 0, out: '', err: '' });
      expect(readFileSync(file, 'utf8').startsWith(beginning)).toBe(true);
    }
  });

  it('does not write over a recording, nor tell while it verifies', async () => {
    const recording = await record('1\n');
    const before = readFileSync(recording, 'utf8');
    expect(await home.run(['replay', recording, '--to', 'text', '--output', recording])).toMatchObject({ status: 2 });
    expect(readFileSync(recording, 'utf8')).toBe(before);
    expect(await home.run(['replay', recording, '--to', 'text', '--verify'])).toMatchObject({ status: 2 });
  });

  it('writes to --output', async () => {
    const recording = await record('1\n');
    const target = join(home.folder, 'told.txt');
    expect(await home.run(['replay', recording, '--to', 'text', '--output', target])).toEqual({
      status: 0,
      out: '',
      err: '',
    });
    expect(readFileSync(target, 'utf8')).toContain('> Open the red door');
  });
});
