import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Decision, type Header, recordingLine } from '../../src/game/recording.ts';
import { readRecording } from '../../src/game/recording-reading.ts';

const outcome = {
  text: 'AAAAAAAA',
  choices: 'BBBBBBBB',
  world: 'CCCCCCCC',
  like: '0123456789abcdef',
};
const header: Header = {
  format: 'first-contact-recording',
  version: 1,
  story: { id: 'tiny', title: 'Tiny', hash: 'h' },
  rules: 1,
  seed: 7,
  difficulty: 'standard',
  created: '2026-11-22T20:00:00.000Z',
  start: outcome,
};
const decision = (n: number, parent: number): Decision => ({
  n,
  parent,
  text: `choice ${n}`,
  path: 'a.0.c-0',
  is: outcome,
});
const file = (...lines: Parameters<typeof recordingLine>[0][]): string => lines.map(recordingLine).join('');

describe('a recording', () => {
  it('is read as it was written', () => {
    const reading = readRecording(file(header, decision(1, 0), decision(2, 1)), 'g.jsonl');
    expect(reading).toMatchObject({
      kind: 'recording',
      recording: { header, head: 2 },
      torn: false,
    });
  });

  it('goes on where its head was moved to', () => {
    const reading = readRecording(file(header, decision(1, 0), decision(2, 1), { kind: 'head', n: 1 }), 'g.jsonl');
    expect(reading).toMatchObject({ recording: { head: 1 } });
  });

  it('keeps its branches: a decision may follow any earlier one', () => {
    const reading = readRecording(file(header, decision(1, 0), decision(2, 1), decision(3, 1)), 'g.jsonl');
    expect(reading).toMatchObject({
      recording: { head: 3, decisions: [{}, {}, { parent: 1 }] },
    });
  });

  it('loses at most its last line when it is cut off anywhere, and nothing where only the newline is gone', () => {
    const whole = file(header, decision(1, 0), decision(2, 1));
    for (let cut = 0; cut <= whole.length; cut++) {
      const reading = readRecording(whole.slice(0, cut), 'g.jsonl');
      // A newline belongs to its line, but the line can be read without.
      const lines = whole.slice(0, cut + 1).split('\n').length - 1;
      const torn = whole[cut - 1] !== '\n' && whole[cut] !== '\n';
      if (lines === 0) expect(reading.kind).toBe('empty');
      else expect(reading).toMatchObject({ recording: { decisions: { length: lines - 1 } }, torn });
    }
  });

  it('is refused in one place when a line in its middle is broken', () => {
    const reading = readRecording(`${file(header)}{"n":1,\n${file(decision(1, 0))}`, 'g.jsonl');
    expect(reading).toMatchObject({
      kind: 'bad',
      problem: { file: 'g.jsonl', line: 2 },
    });
  });

  it('is refused when a decision follows itself or one that is not there', () => {
    for (const parent of [1, 2, 99]) {
      expect(readRecording(file(header, decision(1, parent)), 'g.jsonl')).toMatchObject({ kind: 'bad' });
    }
  });

  it('is refused in a plain word when a newer program wrote it', () => {
    expect(readRecording(file({ ...header, version: 2 }), 'g.jsonl')).toMatchObject({
      kind: 'bad',
      problem: {
        code: 'newer-recording',
        message: 'the recording has format version 2, and this program reads up to 1',
        hint: 'Play it with a newer First Contact',
      },
    });
  });

  it('is refused when its version is none', () => {
    for (const version of ['0', '-1', '1.5', '"1"', 'null', '[[[]]]', '{"toString":1}']) {
      const text = file(header).replace('"version":1', `"version":${version}`);
      expect(readRecording(text, 'g.jsonl')).toMatchObject({ kind: 'bad', problem: { code: 'broken-recording' } });
    }
  });

  it('is refused when no game can have its seed or its difficulty', () => {
    for (const wrong of [{ seed: -5 }, { seed: 2 ** 40 }, { difficulty: 'bogus' }]) {
      expect(readRecording(file({ ...header, ...wrong }), 'g.jsonl')).toMatchObject({
        kind: 'bad',
        problem: { line: 1 },
      });
    }
  });

  it('is never an exception, whatever the file holds', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), (noise) => {
        expect(['recording', 'empty', 'bad']).toContain(readRecording(noise, 'g').kind);
        expect(['recording', 'bad']).toContain(readRecording(`${file(header)}${noise}\n`, 'g').kind);
      }),
    );
  });
});
