import headless from '@xterm/headless';
import { describe, expect, it } from 'vitest';
import { renderCast } from '../../src/export/cast.ts';
import { renderJson } from '../../src/export/json.ts';
import { HOSTILE, NIGHT, reelWhere } from './reels.ts';

type Event = [number, string, string];

function read(cast: string): { header: Record<string, unknown>; events: Event[] } {
  const [header = {}, ...events] = cast
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  return { header, events };
}

/** The screen after the events up to a time, with all that has scrolled away. */
async function screenAt(events: readonly Event[], seconds: number): Promise<string> {
  const terminal = new headless.Terminal({ cols: 80, rows: 24, scrollback: 1000, allowProposedApi: true });
  const data = events.flatMap(([at, kind, text]) => (kind === 'o' && at <= seconds ? [text] : [])).join('');
  await new Promise<void>((done) => terminal.write(data, done));
  const buffer = terminal.buffer.active;
  return Array.from({ length: buffer.length }, (_, row) => buffer.getLine(row)?.translateToString(true) ?? '').join(
    '\n',
  );
}

describe('a recording as an asciicast', () => {
  const cast = renderCast(reelWhere(NIGHT, 'rifle', 'Stay', 'Enough'), 28, null);
  const { header, events } = read(cast);

  it('has the header of version 2, with the time when the game was begun', () => {
    expect(header).toEqual({
      version: 2,
      width: 80,
      height: 24,
      timestamp: Date.parse('2063-04-05T01:02:03Z') / 1000,
      title: 'Night watch',
      env: { TERM: 'xterm-256color' },
    });
  });

  it('goes forward in time, has whole line ends, and a marker for each scene', () => {
    const times = events.map(([at]) => at);
    expect(times).toEqual([...times].sort((one, other) => one - other));
    expect(events.every(([, , data]) => !/(?<!\r)\n/.test(data))).toBe(true);
    expect(events.filter(([, kind]) => kind === 'm').map(([, , label]) => label)).toEqual(['The Watch', 'Below']);
  });

  it('shows each menu, then what is taken from it, and ends on the ending', async () => {
    const taken = events.find(([, kind, data]) => kind === 'o' && data.includes('› '));
    const before = events.filter(([at]) => at < (taken?.[0] ?? 0)).at(-1);
    expect(await screenAt(events, before?.[0] ?? 0)).toMatch(/▸ 2 {2}Take the rifle from the rack/);
    const end = await screenAt(events, Number.POSITIVE_INFINITY);
    expect(end).toMatch(/› Take the rifle from the rack\n\s*\n +It is heavier than in the drills/);
    expect(end).toContain('The night is over');
    expect(end).not.toContain('▸');
  });

  it('lasts as long as reading takes, and half as long where words come four times as fast', () => {
    const last = events.at(-1)?.[0] ?? 0;
    const fast = read(renderCast(reelWhere(NIGHT, 'rifle', 'Stay', 'Enough'), 112, null)).events.at(-1)?.[0] ?? 0;
    const words = 130;
    expect(last).toBeGreaterThan(words / 6);
    expect(last).toBeLessThan(words / 2);
    expect(fast).toBeLessThan(0.65 * last);
  });

  it('is the same bytes for the same recording', () => {
    expect(renderCast(reelWhere(NIGHT, 'rifle', 'Stay', 'Enough'), 28, null)).toBe(cast);
  });

  it('has no control sequence of a story in it', () => {
    expect(renderCast(reelWhere(HOSTILE, 'img'), 28, null)).not.toMatch(/[\u0080-\u009f\u202e]|31mred/);
  });
});

describe('a recording as JSON', () => {
  it('keeps texts as they are, and shows no character that a terminal would obey', () => {
    const text = renderJson(reelWhere(HOSTILE, 'img'));
    expect(text).not.toMatch(/[\u007f-\u009f\u202e]/);
    expect(JSON.parse(text).turns[0].text[0]).toContain('\u009b31mred\u202e');
  });
});
