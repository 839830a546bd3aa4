import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { tally } from '../../src/commands/standing.ts';
import { readRecordingFile } from '../../src/store/recordings.ts';
import { whenText } from '../../src/terminal/when.ts';

describe('when a game was played', () => {
  const at = (day: number, hour = 12) => new Date(2063, 3, day, hour, 5);

  it('is told as people say it', () => {
    expect(whenText(at(5), at(5, 23))).toBe('today 12:05');
    expect(whenText(at(4, 23), at(5, 0))).toBe('yesterday 23:05');
    expect(whenText(at(3), at(5))).toBe('2063-04-03');
    expect(whenText(new Date(2062, 11, 31, 23, 0), new Date(2063, 0, 1, 1, 0))).toBe('yesterday 23:00');
  });
});

describe('what was done in a game', () => {
  it('counts decisions, and the endings that they led to, each once', () => {
    const read = readRecordingFile(fileURLToPath(new URL('../../saves/good-soldier.jsonl', import.meta.url)));
    const recording = read.ok ? read.value.recording : null;
    if (recording === null) throw new Error('a recording that ships can be read');
    const { decisions } = recording;
    expect(tally(recording)).toBe(`${decisions.length} decisions, 1 ending`);
    expect(tally({ ...recording, decisions: [...decisions, ...decisions.slice(-1)] })).toMatch(/, 1 ending$/);
    expect(tally({ ...recording, decisions: decisions.slice(0, 1) })).toBe('1 decision');
  });
});
