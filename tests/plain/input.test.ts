import { describe, expect, it } from 'vitest';
import { DOORS, useHome } from '../cli/program.ts';

const home = useHome();

const WORDS = `# title: Words
Where to?
* Take the red lift
  Up.
* Take the blue lift
  Down.
* Quit the ship
  Out.
* Deck 7
  Seven.
- -> END
`;

async function answer(input: string, text = WORDS) {
  const { out } = await home.run(['play', home.write('story.ink', text)], input);
  return out.split('?> ').slice(1);
}

describe('a line of input', () => {
  it('is a number first: 1 is the first choice, though a word of another is 1', async () => {
    const [said] = await answer('1\n', 'Here.\n* Go\n  Gone.\n* Deck 1\n  One.\n- -> END\n');
    expect(said).toContain('Gone.');
  });

  it('is a command before it is a word of a choice', async () => {
    expect(await answer('quit\n')).toEqual(['\n']);
  });

  it('is a word of a choice after a slash, whatever it means else', async () => {
    expect((await answer('/quit\n'))[0]).toContain('Out.');
    expect((await answer('/7\n'))[0]).toContain('Seven.');
  });

  it('is a word of a choice, in whatever case', async () => {
    expect((await answer('BLUE\n'))[0]).toContain('Down.');
    expect((await answer('red lift\n'))[0]).toContain('Up.');
  });

  it('asks again where a word is of more than one choice, and says of which', async () => {
    const said = await answer('lift\n2\n');
    expect(said[0]).toBe('Which one? 1: Take the red lift / 2: Take the blue lift\n');
    expect(said[1]).toContain('Down.');
  });

  it('asks again where a number is out of range', async () => {
    const said = await answer('9\n0\n-1\n2\n');
    expect(said.slice(0, 3)).toEqual(Array(3).fill('Choice out of range. Type a number from 1 to 4, or help.\n'));
    expect(said[3]).toContain('Down.');
  });

  it('asks again where it is nothing that is known', async () => {
    expect((await answer('xyzzy\n'))[0]).toBe("Unexpected input. Type a choice's number, or help.\n");
  });

  it('may be empty, which changes nothing', async () => {
    const { out } = await home.run(['play', home.write('story.ink', WORDS)], '\n\n2\n');
    expect(out).toContain('?> Take the blue lift\nDown.');
    expect(home.game('Words 1')).toHaveLength(2);
  });
});

describe('the commands of plain mode', () => {
  it('undo takes a decision back and says where that leads', async () => {
    const said = await answer('1\nundo\n2\n', DOORS);
    expect(said[1]).toBe('Two doors.\n\n1: Open the red door\n2: Open the blue door\n');
    expect(said[2]).toContain('You see the sea.');
    const lines = home.game('Doors 1');
    expect(lines.map(({ n, parent, kind }) => [n, parent, kind])).toEqual([
      [undefined, undefined, undefined],
      [1, 0, undefined],
      [0, undefined, 'head'],
      [2, 0, undefined],
    ]);
  });

  it('undo at the opening says that there is nothing to take back', async () => {
    expect((await answer('undo\n'))[0]).toBe('This is the opening: there is nothing to take back.\n');
  });

  it('repeat says the passage again', async () => {
    const said = await answer('1\nrepeat\n', DOORS);
    expect(said[1]).toBe(said[0]);
  });

  it('save NAME keeps a copy that goes on from there', async () => {
    const story = home.write('story.ink', DOORS);
    const { out } = await home.run(['play', story], '1\nsave red room\n1\n');
    expect(out).toContain('?> Saved as "red room". Go on from here with --game "red room".\n');
    const again = await home.run(['play', story, '--game', 'red room'], '2\n');
    expect(again.out.startsWith('Open the red door and go in.\nA red room.\n')).toBe(true);
    expect(again.out).toContain('Down you go.');
  });

  it('save refuses a name that is taken, and one that leads elsewhere', async () => {
    const said = await answer('save Words 1\nsave ../../x\nsave\n');
    expect(said[0]).toBe('Not saved: there is a game "Words 1" already. Choose another name, or continue that one.\n');
    expect(said[1]).toContain('Not saved: "../../x" cannot be the name of a game.');
    expect(said[2]).toBe('Save needs a name: save NAME.\n');
  });

  it('inventory, status and map say so where a story counts nothing', async () => {
    const said = await answer('inventory\nstatus\nmap\n');
    expect(said.slice(0, 3)).toEqual([
      'Nothing is counted in this story.\n',
      'Nothing is counted in this story.\n',
      'There is no map here.\n',
    ]);
  });

  it('help says those that lead anywhere in this story', async () => {
    const [said] = await answer('help\n');
    for (const word of ['undo', 'repeat', 'save NAME', 'quit']) expect(said).toContain(`${word}: `);
    expect(said).not.toMatch(/inventory|status|map|use ITEM/);
  });

  it('quit leaves, and the game is kept', async () => {
    const { out, status } = await home.run(['play', home.write('story.ink', DOORS)], '1\nquit\n1\n');
    expect(out.endsWith('?> \n')).toBe(true);
    expect(status).toBe(0);
    expect(home.game('Doors 1')).toHaveLength(2);
  });
});
