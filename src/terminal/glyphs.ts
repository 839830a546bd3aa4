/** The signs that screens are drawn with. Every one has a stand-in of plain ASCII, of the same width. */
export interface Glyphs {
  readonly unicode: boolean;
  /** Before the row in focus. */
  readonly pointer: string;
  /** The other way. */
  readonly back: string;
  /** Before the choice that was taken. */
  readonly taken: string;
  readonly undone: string;
  readonly rule: string;
  readonly heavyRule: string;
  readonly bar: string;
  readonly dot: string;
  readonly full: string;
  readonly empty: string;
  readonly more: string;
  readonly up: string;
  readonly down: string;
  readonly held: string;
  readonly strained: string;
  readonly open: string;
  readonly broken: string;
  readonly spine: string;
  /** The tree of a game: the way to where play stands, other ways, where they part, turn off and stop. */
  readonly spineHere: string;
  readonly rail: string;
  readonly parts: string;
  readonly partsHere: string;
  readonly partsLast: string;
  readonly turn: string;
  readonly stop: string;
  readonly tip: string;
  readonly here: string;
  readonly ending: string;
  readonly flag: string;
  /** Before a choice that was taken before. */
  readonly seen: string;
  readonly deckFree: string;
  readonly deckContested: string;
  readonly deckLost: string;
  readonly sealed: string;
  readonly star: readonly string[];
  /** Before how many times as fast something goes. */
  readonly times: string;
  /** Before what stands still. */
  readonly paused: string;
  readonly ellipsis: string;
  readonly dash: string;
}

const UNICODE: Glyphs = {
  unicode: true,
  pointer: '▸',
  back: '◂',
  taken: '›',
  undone: '↶',
  rule: '─',
  heavyRule: '━',
  bar: '▌',
  dot: '·',
  full: '■',
  empty: '□',
  more: '⋮',
  up: '▴',
  down: '▾',
  held: '●',
  strained: '◐',
  open: '○',
  broken: '✕',
  spine: '│',
  spineHere: '┃',
  rail: '│',
  parts: '├─',
  partsHere: '┠─',
  partsLast: '╰─',
  turn: '╮',
  stop: '╴',
  tip: '╵',
  here: '◆',
  ending: '✦',
  flag: '⚑',
  seen: '✓',
  deckFree: '━',
  deckContested: '╍',
  deckLost: '■',
  sealed: '┃',
  star: ['·', '˙', '∙', '✦'],
  times: '×',
  paused: '‖',
  ellipsis: '…',
  dash: '—',
};

const ASCII: Glyphs = {
  unicode: false,
  pointer: '>',
  back: '<',
  taken: '>',
  undone: '<',
  rule: '-',
  heavyRule: '=',
  bar: '|',
  dot: '-',
  full: '#',
  empty: '.',
  more: ':',
  up: '^',
  down: 'v',
  held: '+',
  strained: '~',
  open: 'o',
  broken: 'x',
  spine: '|',
  spineHere: '|',
  rail: ':',
  parts: ':-',
  partsHere: '|-',
  partsLast: "'-",
  turn: '.',
  stop: '-',
  tip: "'",
  here: '@',
  ending: '*',
  flag: '#',
  seen: '*',
  deckFree: '-',
  deckContested: '%',
  deckLost: '#',
  sealed: '|',
  star: ['.', '.', "'", '+'],
  times: 'x',
  paused: '=',
  ellipsis: '...',
  dash: '-',
};

/** The signs for a terminal: Unicode where its locale says UTF-8, ASCII elsewhere. */
export function glyphsFor(env: Readonly<Record<string, string | undefined>>, platform: string): Glyphs {
  return speaksUnicode(env, platform) ? UNICODE : ASCII;
}

function speaksUnicode(env: Readonly<Record<string, string | undefined>>, platform: string): boolean {
  if (env.TERM === 'linux' || env.TERM === 'dumb') return false;
  // The first of these that says anything decides, as in every program that asks the C library.
  const locale = [env.LC_ALL, env.LC_CTYPE, env.LANG].find((value) => value !== undefined && value !== '');
  if (locale !== undefined) return /utf-?8/i.test(locale);
  return platform === 'win32' || platform === 'darwin';
}
