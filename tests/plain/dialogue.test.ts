import { describe, expect, it } from 'vitest';
import { DOORS, useHome } from '../cli/program.ts';

const home = useHome();

async function play(text: string, input: string, ...options: readonly string[]) {
  return home.run(['play', home.write('story.ink', text), ...options], input);
}

describe('the dialogue of plain mode', () => {
  it('is text, an empty line, numbered choices, and the prompt with the next text following it', async () => {
    const { out, err, status } = await play(DOORS, '1\n2\n');
    expect(out).toBe(
      [
        'Two doors.',
        '',
        '1: Open the red door',
        '2: Open the blue door',
        '?> Open the red door and go in.',
        'A red room.',
        '',
        '1: Sit down',
        '2: Leave by the window',
        '?> Leave by the window.',
        'Down you go.',
        '',
      ].join('\n'),
    );
    expect(err).toBe('');
    expect(status).toBe(0);
  });

  it('keeps the game and ends with 0 at the end of input', async () => {
    const { out, status } = await play(DOORS, '1\n');
    expect(out.endsWith('?> \n')).toBe(true);
    expect(status).toBe(0);
    expect(home.game('Doors 1')).toHaveLength(2);
  });

  it('takes a last line without an end, and lines that end as on Windows', async () => {
    expect((await play(DOORS, '1\r\n2')).out).toContain('Down you go.');
  });

  it('prints tags as they are current before and after what a turn says, and none of choices', async () => {
    const { out } = await play(DOORS, '2\n', '--tags');
    expect(out).toBe(
      [
        'Two doors.',
        // The tags at the top of a story are current at its first line too, as in inklecate.
        '# tags: id: doors, title: Doors, hall',
        '',
        '1: Open the red door',
        '2: Open the blue door',
        '?> # tags: id: doors, title: Doors, hall',
        'You see the sea.',
        '# tags: blue',
        '',
      ].join('\n'),
    );
  });

  it('is nothing but the story in one without world data, whatever its tags say', async () => {
    const text =
      '# scene: hall\n# view: Ann\n# place: Hall\nA hall. # codex: halls\n* Go\n  Gone.\n  # ending: away\n  -> END\n';
    expect(await play(text, '1\n')).toEqual({ out: 'A hall.\n\n1: Go\n?> Go\nGone.\n', err: '', status: 0 });
  });

  it('prints the tags of each line behind it, as inklecate does', async () => {
    const text = 'One. # a # b\nTwo.\nThree. # c\n* [Go # never]\n- Four.\nFive <> # glued\n-> END\n';
    expect((await play(text, '1\n', '--tags')).out).toBe(
      'One.\n# tags: a, b\nTwo.\nThree.\n# tags: c\n\n1: Go\n?> # tags: c\nFour.\nFive\n# tags: glued\n',
    );
  });

  it('says no tags unless it is asked to', async () => {
    expect((await play(DOORS, '2\n')).out).not.toContain('tags');
  });

  it('has not one escape byte, whatever a story holds', async () => {
    const { out, err } = await play(
      'A \u001b[31mred\u001b[0m word.\u0007\n* A \u001b(0\u009b1m\u202e choice\n- Done.\n',
      '1\n',
    );
    expect(out + err).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
    expect(out).toContain('A red word.');
  });

  it('says where the story failed, keeps the game up to there, and ends with 1', async () => {
    const story = home.write('story.ink', 'Go.\n* [On] On we go.\n  -> lost\n=== lost\nDeeper.\n');
    const { out, err, status } = await home.run(['play', story, '--game', 'deep'], '1\n');
    expect(out).toContain('Deeper.');
    expect(err).toContain(`${story}:5: `);
    expect(status).toBe(1);
    expect(home.game('deep')).toHaveLength(2);
  });

  it('names the Ink path where a compiled story has no table of lines', async () => {
    const story = home.write('story.ink', 'Go.\n* [On] On we go.\n  -> lost\n=== lost\nDeeper.\n');
    const compiled = home.write('story.json', '');
    await home.run(['compile', story, '--output', compiled]);
    const { err, status } = await home.run(['play', compiled], '1\n');
    expect(err).toContain('lost');
    expect(status).toBe(1);
  });
});
