import { describe, expect, it } from 'vitest';
import { layBeside } from '../../src/terminal/side-by-side.ts';

const was = {
  heading: 'then:',
  lines: ['The lamp is lit.', 'You go down, with a hand on the wall, and count the steps.'],
};
const now = { heading: 'now:', lines: ['The lamp is lit.', 'You go up.'] };

describe('two texts laid side by side', () => {
  it('stand in columns where there is room, and say which lines are on one side only', () => {
    expect(layBeside(was, now, 69)).toEqual([
      'then:                               now:',
      '  The lamp is lit.                    The lamp is lit.',
      '- You go down, with a hand on the   + You go up.',
      '  wall, and count the steps.',
    ]);
  });

  it('stand one above the other in a narrow window', () => {
    expect(layBeside(was, now, 30)).toEqual([
      'then:',
      '  The lamp is lit.',
      '- You go down, with a hand on',
      '  the wall, and count the',
      '  steps.',
      '',
      'now:',
      '  The lamp is lit.',
      '+ You go up.',
    ]);
  });

  it('stand one above the other, each line whole, where there is no terminal', () => {
    expect(layBeside(was, now, null)).toContain('- You go down, with a hand on the wall, and count the steps.');
  });
});
