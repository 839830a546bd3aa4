import { describe, expect, it } from 'vitest';
import { countWords } from '../../src/ink/words.ts';

function count(text: string) {
  return countWords({
    root: 'a.ink',
    read: (path) => (path === 'a.ink' ? text : '== other\nThree more words.\n-> END'),
  });
}

describe('the words of a story', () => {
  it('are those of its lines and choices, by knots, in included files too', () => {
    const text = 'One two.\nINCLUDE b.ink\n-> k\n== k\nThree {four|five six} – seven.\n* eight [nine] ten\n- -> END';
    expect(count(text)).toEqual([
      { knot: '', words: 2, choices: 0 },
      { knot: 'other', words: 3, choices: 0 },
      { knot: 'k', words: 8, choices: 1 },
    ]);
  });
  it('are no tags, no texts inside expressions and no names', () => {
    const text = 'Word. # a tag of words\n{ready("some words"): word}\n~ temp t = "x y z"\n* go # tag tag\n- -> END';
    expect(count(text)).toEqual([{ knot: '', words: 3, choices: 1 }]);
  });
});
