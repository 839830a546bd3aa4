import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mendLines } from '../../src/game/mending.ts';
import { type RawLine, readLines, readRecording } from '../../src/game/recording-reading.ts';
import { beginSession, resumeSession } from '../../src/game/session.ts';
import { memoryJournal, programOf } from './programs.ts';

const film = readFileSync(new URL('../../saves/film.jsonl', import.meta.url), 'utf8');
const lines = film.trimEnd().split('\n');

const program = programOf('# id: t\n-> hub\n=== hub\nHere.\n+ [Left] Léft.\n+ [Right] Right.\n- -> hub\n');

/** A game with branches and every kind of note. */
function tree(): string {
  const journal = memoryJournal();
  const begun = beginSession(program, { seed: 1, difficulty: 'standard', created: '2026-11-22T20:00:00Z' }, journal);
  if (!begun.ok) throw new Error('the game cannot be begun');
  const session = begun.value;
  for (const index of [0, 1, 0]) session.decide(index);
  session.bookmark('before all, “here”');
  session.goTo(1);
  session.decide(0);
  session.nameBranch(4, 'the other way');
  session.undo();
  return `${journal.text}${JSON.stringify({ kind: 'story', hash: 'x', n: 1 })}\n{"kind":"later","of":[1]}\n`;
}

const TREE = tree();

describe('a recording that is cut off after any of its bytes', () => {
  it.each([
    ['the film', film],
    ['a tree with notes', TREE],
  ])(
    'keeps every whole line: %s',
    (_, text) => {
      const bytes = Buffer.from(text);
      const header = text.indexOf('\n');
      for (let cut = 0; cut <= bytes.length; cut++) {
        const reading = readLines(rawLines(bytes.subarray(0, cut)), 'g.jsonl');
        if (cut < header) expect(reading.kind).toBe('empty');
        else {
          const whole = bytes.subarray(0, cut + 1).toString('latin1');
          const kept = (whole.slice(0, whole.lastIndexOf('\n')).match(/^\{"n"/gm) ?? []).length;
          if (reading.kind !== 'recording') throw new Error(`cut at ${cut} it is ${reading.kind}`);
          expect(reading.recording.decisions.length).toBe(kept);
          expect(reading.keep).toBe(
            bytes[cut - 1] === 0x0a || bytes[cut] === 0x0a ? cut : whole.slice(0, -1).lastIndexOf('\n') + 1,
          );
        }
      }
    },
    120_000,
  );
});

describe('a recording with a bit or a byte changed anywhere', () => {
  const changed = (text: string) => {
    const bytes = Buffer.from(text);
    return fc
      .array(fc.record({ at: fc.nat(bytes.length - 1), to: fc.nat(255), flip: fc.boolean() }), {
        minLength: 1,
        maxLength: 4,
      })
      .map((changes) => {
        const copy = Buffer.from(bytes);
        for (const { at, to, flip } of changes) copy[at] = flip ? (copy[at] ?? 0) ^ (1 << (to & 7)) : to;
        return copy;
      });
  };

  it.each([
    ['the film', film],
    ['a tree with notes', TREE],
  ])('is read, or refused with the line, and never an exception: %s', (_, text) => {
    fc.assert(
      fc.property(changed(text), (bytes) => {
        const reading = readLines(rawLines(bytes), 'g.jsonl');
        if (reading.kind !== 'bad') return;
        const { code, line, hint } = reading.problem;
        expect(['broken-recording', 'no-recording', 'newer-recording']).toContain(code);
        expect(hint).toBeTruthy();
        if (code === 'broken-recording') expect(line).toBeGreaterThan(0);
      }),
      { numRuns: 2000, seed: 1996 },
    );
  });

  it('is played on from where its story still leads, or refused', () => {
    fc.assert(
      fc.property(changed(TREE), (bytes) => {
        const reading = readLines(rawLines(bytes), 'g.jsonl');
        if (reading.kind !== 'recording') return;
        const { session } = resumeSession(program, reading.recording, memoryJournal());
        expect(session.decide(0).ok).toBe(true);
      }),
      { numRuns: 500, seed: 1996 },
    );
  });

  it('is mended to one that can be read, without a decision that was not there', () => {
    const decided = new Set(lines.slice(1).map((line) => JSON.parse(line).path));
    fc.assert(
      fc.property(changed(film), (bytes) => {
        const mended = mendLines(rawLines(bytes), 'g.jsonl');
        if (!mended.ok) return;
        const reading = readRecording(mended.value.text, 'g.jsonl');
        if (reading.kind !== 'recording') throw new Error(`it is ${reading.kind}`);
        expect(reading.recording.decisions).toHaveLength(mended.value.kept);
        const strange = reading.recording.decisions.filter(({ path }) => !decided.has(path));
        // A path may itself have been changed: four places in a file at most.
        expect(strange.length).toBeLessThanOrEqual(4);
      }),
      { numRuns: 1000, seed: 1996 },
    );
  });
});

describe('a recording whose lines are not those of one game', () => {
  const decision = (n: unknown, parent: unknown) =>
    (lines[1] ?? '').replace('"n":1,"parent":0', `"n":${n},"parent":${parent}`);
  const [head = '', first = '', second = '', third = ''] = lines;
  it.each<[string, readonly string[], number]>([
    ['a decision twice', [head, first, second, second, third], 4],
    ['a decision missing', [head, first, third], 3],
    ['decisions in another order', [head, second, first], 2],
    ['a decision after itself', [head, decision(1, 1)], 2],
    ['decisions after each other', [head, decision(1, 2), decision(2, 1)], 2],
    ['a decision after one to come', [head, first, decision(2, 3), decision(3, 2)], 3],
    ['a number beyond counting', [head, decision(1e308, 0)], 2],
    ['an infinite number', [head, decision('1e999', 0)], 2],
    ['a negative number', [head, decision(-1, 0)], 2],
    ['a negative parent', [head, decision(1, -1)], 2],
    ['half a parent', [head, first, decision(2, 0.5)], 3],
    ['a number in words', [head, decision('"1"', 0)], 2],
    ['a second header', [head, first, head], 3],
    ['an empty line', [head, first, '', second], 3],
    ['no object', [head, '[]'], 2],
    ['nothing but null', [head, 'null'], 2],
    ['bytes of nothing', [head, '\0\0\0\0', first], 2],
    ['brackets to no end', [head, '['.repeat(100_000)], 2],
    ['deep brackets', [head, `${'['.repeat(100_000)}${']'.repeat(100_000)}`], 2],
    ['deep objects', [head, `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`], 2],
    ['deep brackets of an unknown kind', [head, `{"kind":${'['.repeat(100_000)}${']'.repeat(100_000)}}`], 2],
    ['a bookmark of a place to come', [head, first, '{"kind":"bookmark","n":2,"name":"x"}', second], 3],
  ])('is refused at the first line that cannot be: %s', (_, broken, line) => {
    const text = `${broken.join('\n')}\n`;
    const reading = readRecording(text, 'g.jsonl');
    expect(reading).toMatchObject({ kind: 'bad', problem: { code: 'broken-recording', file: 'g.jsonl', line } });
    expect(reading.kind === 'bad' && reading.problem.hint).toContain('games import "g.jsonl" --mend');
    const mended = mendLines(rawLines(Buffer.from(text)), 'g.jsonl');
    expect(mended.ok && readRecording(mended.value.text, 'g.jsonl').kind).toBe('recording');
  });

  it('takes names of JavaScript for what they are: names', () => {
    const spiked = first.replace('{', '{"__proto__":{"kind":"head","n":9},"constructor":{"prototype":{"n":9}},');
    const opening = head.replace('{"format"', '{"__proto__":{"seed":-1},"format"');
    const reading = readRecording(`${opening}\n${spiked}\n${second}\n`, 'g.jsonl');
    expect(reading).toMatchObject({ kind: 'recording', recording: { header: { seed: 2063 }, head: 2 } });
    expect(reading.kind === 'recording' && Object.keys(reading.recording.header).includes('__proto__')).toBe(false);
    expect(({} as Record<string, unknown>).kind).toBeUndefined();
  });

  it('is the same with the line ends and the mark of Windows', () => {
    const same = readRecording(film, 'g.jsonl');
    const windows = readRecording(`\ufeff${film.replaceAll('\n', '\r\n')}`, 'g.jsonl');
    if (same.kind !== 'recording' || windows.kind !== 'recording') throw new Error('it cannot be read');
    expect(windows.recording).toEqual(same.recording);
  });
});

describe('a mended recording', () => {
  it('has all that does not hang on what is lost, numbered anew', () => {
    const rows = TREE.trimEnd().split('\n');
    const second = rows.findIndex((row) => row.startsWith('{"n":2,'));
    const text = `${rows.with(second, 'lost').join('\n')}\n`;
    const mended = mendLines(rawLines(Buffer.from(text)), 'g.jsonl');
    if (!mended.ok) throw new Error('it cannot be mended');
    // Decision 3 followed 2, and the bookmark stood at 3.
    expect(mended.value).toMatchObject({ kept: 2, lost: 2, stranded: 1 });
    const reading = readRecording(mended.value.text, 'g.jsonl');
    expect(reading).toMatchObject({
      kind: 'recording',
      recording: {
        head: 1,
        decisions: [
          { n: 1, parent: 0 },
          { n: 2, parent: 1, text: 'Left' },
        ],
      },
    });
    expect(reading.kind === 'recording' && [...reading.recording.branches]).toEqual([[2, 'the other way']]);
    expect(mended.value.text).toContain('{"kind":"later","of":[1]}');
  });

  it('is the same where nothing is lost', () => {
    for (const text of [film, TREE]) {
      const mended = mendLines(rawLines(Buffer.from(text)), 'g.jsonl');
      expect(mended.ok && mended.value.text).toBe(text);
    }
  });

  it('has a line once that was written twice', () => {
    const mended = mendLines(
      rawLines(
        Buffer.from(
          lines
            .flatMap((line) => [line, line])
            .slice(1)
            .join('\n'),
        ),
      ),
      'g',
    );
    expect(mended.ok && mended.value.text).toBe(film);
  });

  it('cannot be had without a header, and nothing in its place', () => {
    for (const text of ['', '\n', 'Dear diary\n', `${(lines[0] ?? '').slice(0, -9)}\n${lines[1]}\n`]) {
      expect(mendLines(rawLines(Buffer.from(text)), 'g.jsonl').ok).toBe(false);
    }
  });
});

/** The lines of a file, as they come from a disk. */
function* rawLines(bytes: Buffer): Generator<RawLine> {
  for (let from = 0; from < bytes.length; ) {
    const at = bytes.indexOf(0x0a, from);
    const ended = at !== -1;
    const end = ended ? at + 1 : bytes.length;
    const line = bytes.subarray(from, ended ? at : end);
    const text = line.toString('utf8');
    yield { text, flaw: Buffer.from(text).equals(line) ? null : 'not-utf8', ended, end };
    from = end;
  }
}
