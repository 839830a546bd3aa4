import { isAiry, type Look } from './layout.ts';
import { keyRows } from './pages/help.ts';
import type { Page } from './pages/page.ts';
import { columnOf, widthOf } from './wrap.ts';

/** How a playback stands. */
export interface Standing {
  /** How many decisions were taken so far, and how many there are. */
  readonly at: number;
  readonly of: number;
  readonly paused: boolean;
  /** True where the last passage stands there whole. */
  readonly over: boolean;
  /** How many times as fast as usual. */
  readonly times: number;
}

/** What stands at the bottom while a recording is played back: how far it is, how fast, and the keys. */
export function controlLines(standing: Standing, look: Look): readonly string[] {
  const line = positionLine(standing, look);
  if (isAiry(look)) return ['', line, '', keyLine(standing, look)];
  return look.rows >= 10 ? [line, keyLine(standing, look)] : [line];
}

function positionLine(standing: Standing, look: Look): string {
  const { theme, glyphs } = look;
  const { margin, width } = columnOf(look.columns);
  const { at, of } = standing;
  const sign = standing.over ? glyphs.full : standing.paused ? glyphs.paused : glyphs.pointer;
  const where = at === 0 ? `opening, ${of} to come` : `decision ${at} of ${of}`;
  const how = standing.over ? ', the end' : standing.paused ? ', paused' : '';
  const speed = `${glyphs.times}${standing.times}`;
  const left = `${sign} ${where}${how}`;
  const room = width - widthOf(left) - widthOf(speed) - 4;
  const shown = `${theme.accent(sign)} ${theme.system(where)}${theme.accent(how)}`;
  if (room < 6) return ' '.repeat(margin) + (widthOf(left) <= width ? shown : theme.accent(`${at}/${of}`));
  const filled = of === 0 ? room : Math.round((room * at) / of);
  const bar = theme.accent(glyphs.heavyRule.repeat(filled)) + theme.faint(glyphs.rule.repeat(room - filled));
  return `${' '.repeat(margin)}${shown}  ${bar}  ${standing.times === 1 ? theme.quiet(speed) : theme.accent(speed)}`;
}

function keyLine({ paused, over }: Standing, look: Look): string {
  const { margin, width } = columnOf(look.columns);
  const play = over ? [] : [paused ? 'space go on' : 'space pause'];
  const last = ['Enter take over', '? keys', 'q quit'];
  const step = look.glyphs.unicode ? '← → step' : 'n/p step';
  const ways = [
    [...play, step, '+/- speed', 'j scenes', ...last],
    [...play, step, '+/- speed', ...last],
    [...play, step, ...last],
    [...play, ...last.slice(1)],
    [...play, '? keys'],
    ['? keys'],
  ];
  const texts = ways.map((keys) => keys.join(` ${look.glyphs.dot} `));
  return ' '.repeat(margin) + look.theme.quiet(texts.find((text) => widthOf(text) <= width) ?? '');
}

/** The keys while a recording is played back. */
export function playbackHelp(): Page {
  return {
    title: 'Keys',
    aside: 'while a recording is played back',
    lines: (look, width) => keyRows(ROWS, width, look),
  };
}

const ROWS: readonly (readonly [keys: string, does: string])[] = [
  ['space', 'pause, and go on'],
  ['right, n', 'to the next decision'],
  ['left, p', 'back to the decision before'],
  ['+, -', 'faster, slower; Backspace as fast as usual'],
  ['j', 'jump to a scene; the page keys go from scene to scene'],
  ['Home, End', 'to the opening, to the end'],
  ['Enter, T', 'take over from here: a new game that begins with all decisions so far'],
  ['any key', 'while text is coming: all of it at once'],
  ['i, m, t', 'what is carried, the ship, the timeline'],
  [',', 'settings'],
  ['q, Esc', 'leave'],
  ['Ctrl-C', 'leave at once'],
];
