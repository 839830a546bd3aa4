import { describe, expect, it } from 'vitest';
import { type Header, RECORDING_VERSION } from '../../src/game/recording.ts';
import { readRecording } from '../../src/game/recording-reading.ts';
import { newestOf, UPGRADES, type Upgrade } from '../../src/game/upgrades.ts';

/** A format of which versions 1 and 2 called some things otherwise. */
const TABLE: readonly Upgrade[] = [
  {
    header: ({ dice, ...header }) => ({ ...header, seed: dice }),
    line: ({ after, ...line }) => ({ ...line, parent: after }),
  },
  {
    header: (header) => ({ ...header, difficulty: header.difficulty === 'normal' ? 'standard' : header.difficulty }),
    line: ({ mark, ...line }) => (mark === undefined ? line : { ...line, kind: 'bookmark', name: mark }),
  },
];

const is = { text: 'AAAAAAAA', choices: 'BBBBBBBB', world: 'CCCCCCCC', like: '0123456789abcdef' };
const common = {
  format: 'first-contact-recording',
  story: { id: 'tiny', title: 'Tiny', hash: 'h' },
  rules: 1,
  created: '2026-11-22T20:00:00.000Z',
  start: is,
} as const;
const text = (...lines: readonly object[]) => lines.map((line) => `${JSON.stringify(line)}\n`).join('');

const OLD: Readonly<Record<number, string>> = {
  1: text({ ...common, version: 1, dice: 7, difficulty: 'normal' }, { n: 1, after: 0, text: 'Go', path: 'a', is }),
  2: text(
    { ...common, version: 2, seed: 7, difficulty: 'normal' },
    { n: 1, parent: 0, text: 'Go', path: 'a', is },
    { n: 1, mark: 'here' },
  ),
  3: text({ ...common, version: 3, seed: 7, difficulty: 'standard' }, { n: 1, parent: 0, text: 'Go', path: 'a', is }),
};

describe('a recording of an older version of the format', () => {
  it.each([1, 2, 3])('is read from version %i as the newest has it', (version) => {
    const reading = readRecording(OLD[version] ?? '', 'g.jsonl', TABLE);
    const header: Header = { ...common, version: 3, seed: 7, difficulty: 'standard' };
    expect(reading).toMatchObject({
      kind: 'recording',
      version,
      recording: { header, decisions: [{ n: 1, parent: 0, text: 'Go', path: 'a', is }], head: 1 },
    });
  });

  it('has each line upgraded, whatever it is', () => {
    const reading = readRecording(OLD[2] ?? '', 'g.jsonl', TABLE);
    expect(reading.kind === 'recording' && [...reading.recording.bookmarks]).toEqual([['here', 1]]);
  });

  it('is refused with its place when a line of it is broken', () => {
    const reading = readRecording(`${OLD[1]}{"n":2}\n`, 'g.jsonl', TABLE);
    expect(reading).toMatchObject({ kind: 'bad', problem: { code: 'broken-recording', line: 3 } });
  });

  it('is refused when it is newer than the newest', () => {
    const reading = readRecording((OLD[3] ?? '').replace('"version":3', '"version":4'), 'g.jsonl', TABLE);
    expect(reading).toMatchObject({ kind: 'bad', problem: { code: 'newer-recording' } });
  });
});

describe('the way to the newest version', () => {
  it('ends at the version that this program writes', () => {
    expect(newestOf(UPGRADES)).toBe(RECORDING_VERSION);
  });
});
