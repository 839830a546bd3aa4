import { describe, expect, it } from 'vitest';
import { Happened } from '../../src/game/happened.ts';

const text = (words: string) => ({ kind: 'text', text: words, tags: [] }) as const;
const said = (happened: Happened) => happened.events.map((event) => (event.kind === 'text' ? event.text : event.kind));

describe('what has happened', () => {
  it('does not change when more happens', () => {
    const one = new Happened().and([text('a')]);
    const two = one.and([text('b'), text('c')]);
    expect(said(one)).toEqual(['a']);
    expect(said(two)).toEqual(['a', 'b', 'c']);
  });
  it('may go on in two ways from the same point, as when Ink looks ahead and takes it back', () => {
    const one = new Happened().and([text('a')]);
    const ahead = one.and([text('b')]).and([text('c')]);
    const instead = one.and([text('d')]);
    expect(said(instead.and([text('e')]))).toEqual(['a', 'd', 'e']);
    expect(said(ahead)).toEqual(['a', 'b', 'c']);
    expect(said(one)).toEqual(['a']);
  });
});
