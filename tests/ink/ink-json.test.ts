import { describe, expect, it } from 'vitest';
import { joinChunks } from '../../src/ink/ink-joining.ts';
import { imageOfJson, writeInkJson } from '../../src/ink/ink-json.ts';
import { syntheticStory } from '../stories/synthetic.ts';
import { imageFrom, turnsOf } from './playing.ts';

/** A story that went out as JSON for other players and came back. */
function roundTrip(text: string) {
  const json = writeInkJson(joinChunks(imageFrom(text)));
  const back = imageOfJson(json, 'story.json');
  if (!back.ok) throw new Error(back.problems[0]?.message);
  return { json, image: back.value };
}

describe('compiled JSON', () => {
  it('writes floats with a point, so that other players read floats', () => {
    const { json } = roundTrip('VAR a = 2.0\nVAR b = 0.5\nVAR c = 3\n{a} {"f:2.0"} {1.0 / 3}\n-> END');
    expect(json).toContain('"ev",2.0,{"VAR=":"a"},0.5,{"VAR=":"b"},3,{"VAR=":"c"}');
    expect(json).toContain('"^f:2.0"');
    expect(json).not.toContain('"f:');
  });
  it('plays like the source, with the same hash', () => {
    const text = syntheticStory(3000, 7);
    const source = imageFrom(text);
    const { image } = roundTrip(text);
    expect(image.hash).toBe(source.hash);
    const choices = [0, 1, 0, 1, 0, 0, 1, 0, 1, 0];
    expect(turnsOf(image, { choices }).at(-1)?.ledger).toEqual(turnsOf(source, { choices }).at(-1)?.ledger);
  });
  it('has no lines, so that faults name the Ink path', () => {
    const { image } = roundTrip('-> k\n== k\nHi.\n{1 / 0}\n-> END');
    expect(turnsOf(image)[0]?.fault).toMatchObject({
      message: expect.stringMatching(/division by zero \(in k\.\d+\)/),
    });
  });
});
