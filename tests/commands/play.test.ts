import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DOORS, useHome } from '../cli/program.ts';

const home = useHome();

const doors = () => home.write('doors.ink', DOORS);
const play = (input: string, ...options: readonly string[]) => home.run(['play', doors(), ...options], input);

describe('a game', () => {
  it('begins with a header, and has one line for each decision', async () => {
    await play('1\n2\n', '--game', 'mine', '--seed', '7', '--difficulty', 'captain');
    const [header, ...decisions] = home.game('mine');
    expect(header).toMatchObject({
      format: 'first-contact-recording',
      version: 1,
      story: { id: 'doors', title: 'Doors' },
      seed: 7,
      difficulty: 'captain',
    });
    expect(decisions).toMatchObject([
      { n: 1, parent: 0, text: 'Open the red door' },
      { n: 2, parent: 1, text: 'Leave by the window' },
    ]);
  });

  it('of the film is what the bare command plays where there is no terminal, with the options of play', async () => {
    const [bare, named] = [await home.run([], '', {}), await home.run(['play'], '')];
    expect(bare).toEqual(named);
    expect(bare.out).toMatch(/^\[Nightmare\..*\]\n[\s\S]*\n\n1: .*\n2: .*\n[\s\S]*\?> \n$/);
    await home.run(['--game', 'mine', '--seed', '5'], '1\n');
    expect(home.game('mine')[0]).toMatchObject({ story: { id: 'first-contact', title: 'First Contact' }, seed: 5 });
  });

  it('is called after its story and numbered where it has no name', async () => {
    await play('1\n');
    await play('1\n');
    expect([...home.gameNames()].sort()).toEqual(['Doors 1', 'Doors 2']);
  });

  it('in which nobody decided anything is kept only under a name', async () => {
    await play('');
    expect(home.gameNames()).toEqual([]);
    await play('', '--game', 'mine');
    expect(home.gameNames()).toEqual(['mine']);
  });

  it('of a story without a title is called after its file', async () => {
    await home.run(['play', home.write('my-tale.ink', 'Once.\n* Go\n- End.\n')], '1\n');
    expect(home.gameNames()).toEqual(['my-tale 1']);
  });

  it('is continued where --game names it', async () => {
    await play('1\n', '--game', 'mine');
    const { out } = await play('2\n', '--game', 'mine');
    expect(out).toBe(
      'Open the red door and go in.\nA red room.\n\n1: Sit down\n2: Leave by the window\n?> Leave by the window.\nDown you go.\n',
    );
    expect(home.game('mine')).toHaveLength(3);
  });

  it('is begun where input is no terminal and no name is given', async () => {
    await play('1\n');
    expect((await play('')).out.startsWith('Two doors.')).toBe(true);
  });

  it('that has ended shows its ending where it is named, offers to go back, and is left as it is', async () => {
    await play('2\n', '--game', 'mine');
    const before = readFileSync(join(home.games, 'mine.jsonl'), 'utf8');
    const { out, status } = await play('', '--game', 'mine');
    expect([out, status]).toEqual(['You see the sea.\nThe game has ended here: undo goes back.\n?> \n', 0]);
    expect(readFileSync(join(home.games, 'mine.jsonl'), 'utf8')).toBe(before);
  });

  it('that has ended goes on from before its ending, and nothing of it is thrown away', async () => {
    await play('2\n', '--game', 'mine');
    const { out } = await play('undo\n1\n', '--game', 'mine');
    expect(out).toContain('?> Two doors.\n');
    expect(home.game('mine').slice(1)).toMatchObject([
      { n: 1, parent: 0 },
      { kind: 'head', n: 0 },
      { n: 2, parent: 0 },
    ]);
  });

  it('that is continued where it stood when a decision had been taken back', async () => {
    await play('1\nundo\n', '--game', 'mine');
    expect((await play('', '--game', 'mine')).out.startsWith('Two doors.\n')).toBe(true);
  });

  it('stands before the decision that ended in an error of the story', async () => {
    const story = home.write(
      'fault.ink',
      '# id: f\nGo.\n* [On] On we go.\n  -> lost\n* [Stay] You stay.\n- -> END\n=== lost\nDeeper.\n',
    );
    await home.run(['play', story, '--game', 'f'], '1\n');
    const { out, err, status } = await home.run(['play', story, '--game', 'f'], '2\n');
    expect(err).toContain('is taken back');
    expect(out).toContain('1: On\n2: Stay\n?> You stay.');
    expect(status).toBe(0);
  });

  it('ends with 2 where --new names one that is taken', async () => {
    await play('', '--game', 'mine');
    const { status, err } = await play('', '--game', 'mine', '--new');
    expect([status, err]).toEqual([2, 'there is a game "mine" already. Choose another name, or continue that one\n']);
  });

  it.each([
    ['--seed', '8', 'the game "mine" has seed 7, not 8'],
    ['--difficulty', 'story', 'the game "mine" has difficulty standard, not story'],
  ])('ends with 2 where %s is other than its own', async (option, value, said) => {
    await play('', '--game', 'mine', '--seed', '7');
    const { status, err } = await play('', '--game', 'mine', option, value);
    expect([status, err]).toEqual([2, `${said}. Leave it out, or begin another game with --new\n`]);
    expect((await play('', '--game', 'mine', '--seed', '7', '--difficulty', 'standard')).status).toBe(0);
  });

  it.each(['../x', 'a/b', 'a.b', '', '  ', 'x\\y', 'nul\u0000'])('ends with 2 for the name %j', async (name) => {
    const { status, err } = await play('', '--game', name);
    expect(status).toBe(2);
    expect(err).toContain('cannot be the name of a game. A name is letters, digits, "-", "_" and spaces\n');
  });

  it('of the same seed and decisions is the same in every process', async () => {
    const story = home.write(
      'dice.ink',
      '# id: dice\n{~one|two|three|four|five|six} {RANDOM(1, 1000000)}\n* A\n* B\n- {RANDOM(1, 1000000)} -> END\n',
    );
    const roll = () => home.spawn(['play', story, '--seed', '5'], '1\n');
    const [first, second] = [await roll(), await roll()];
    expect(second.out).toBe(first.out);
    expect(home.game('dice 2').slice(1)).toEqual(home.game('dice 1').slice(1));
  });

  it('of a story that has changed says so on standard error, and stands where it still holds', async () => {
    await play('1\n', '--game', 'mine');
    writeFileSync(
      doors(),
      '# id: doors\n# title: Doors\nTwo doors.\n* [Open the blue door] You see the sea.\n- -> END\n',
    );
    const { out, err, status } = await home.run(['play', join(home.folder, 'doors.ink'), '--game', 'mine']);
    expect(
      err,
    ).toBe(`warning: the story has changed since "mine" was played: diverges at decision 1 (its choice is not on offer)
mine: decision 1, "Open the red door", on "Doors"
  then there was to choose (${doors()}:4):
  - Open the red door
    Open the blue door

  now there is to choose (${doors()}:4):
    Open the blue door
`);
    expect(out.startsWith('Two doors.\n')).toBe(true);
    expect(status).toBe(0);
  });
});

describe('a game file', () => {
  const file = (name: string) => join(home.games, `${name}.jsonl`);

  it('with a torn last line loses that line, and standard error says so', async () => {
    await play('1\n', '--game', 'mine');
    appendFileSync(file('mine'), '{"n":2,"parent":1,"text":"Leave by');
    const { out, err, status } = await play('1\n', '--game', 'mine');
    expect(err).toBe(`${file('mine')}: warning: the last line was cut off while it was written, and is dropped\n`);
    expect(out).toContain('?> You sit.');
    expect(status).toBe(0);
    expect(home.game('mine')).toHaveLength(3);
  });

  it('torn inside its header starts anew, and standard error says so', async () => {
    await play('', '--game', 'mine');
    const header = readFileSync(file('mine'), 'utf8');
    for (const torn of ['', '{', header.slice(0, 60), header.slice(0, -2), '\0'.repeat(300)]) {
      writeFileSync(file('mine'), torn);
      const { out, err, status } = await play('2\n', '--game', 'mine');
      expect(err).toContain(
        'the file was cut off inside its header; there is nothing to lose, and the game starts anew',
      );
      expect(out.startsWith('Two doors.')).toBe(true);
      expect(status).toBe(0);
      expect(home.game('mine')).toHaveLength(2);
    }
  });

  it.each([
    ['no recording at all', 'Dear diary,\nnothing.\n', 'this is no recording of a game'],
    ['JSON of something else', '{"name":"x"}\n', 'this is no recording of a game'],
    ['of a newer format', '{"format":"first-contact-recording","version":99}\n', 'the recording has format version 99'],
    ['with half a header', '{"format":"first-contact-recording","version":1}\n', 'the first line is no whole header'],
  ])('that is %s is told in one line, and left as it is', async (_, text, said) => {
    await play('', '--game', 'mine');
    writeFileSync(file('mine'), text);
    const { out, err, status } = await play('1\n', '--game', 'mine');
    expect(out).toBe('');
    expect(err).toContain(said);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(status).toBe(1);
    expect(readFileSync(file('mine'), 'utf8')).toBe(text);
  });

  it('with a broken line inside is told with its line, and left as it is', async () => {
    await play('1\n2\n', '--game', 'mine');
    const lines = readFileSync(file('mine'), 'utf8').split('\n');
    const text = [lines[0], 'garbage', ...lines.slice(1)].join('\n');
    writeFileSync(file('mine'), text);
    const { err, status } = await play('1\n', '--game', 'mine');
    expect(err.startsWith(`${file('mine')}:2: `)).toBe(true);
    expect(status).toBe(1);
    expect(readFileSync(file('mine'), 'utf8')).toBe(text);
  });

  it('of another story is told in one line, and left as it is', async () => {
    await play('1\n', '--game', 'mine');
    const before = readFileSync(file('mine'), 'utf8');
    const other = home.write('other.ink', '# id: other\nOther.\n* Go\n- End.\n');
    const { out, err, status } = await home.run(['play', other, '--game', 'mine'], '1\n');
    expect([status, out]).toEqual([1, '']);
    expect(err).toBe(
      'the game "mine" is of another story, "Doors" (doors). Play that story, or begin a game under another name\n',
    );
    expect(readFileSync(join(home.games, 'mine.jsonl'), 'utf8')).toBe(before);
  });
});
