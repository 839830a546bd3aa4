import { describe, expect, it } from 'vitest';
import { transcript } from './playing.ts';

describe('a story', () => {
  it('tells its lines and offers its choices', () => {
    expect(transcript('Hello.\n* One\n  You chose one. # a\n  -> END\n* Two -> END\n', { choices: [0] })).toBe(
      'Hello.\n* One\n* Two\n--\nOne\n#a\nYou chose one.',
    );
  });
});
