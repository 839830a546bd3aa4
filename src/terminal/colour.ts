/** Chalk's levels: none, 16 colours, 256, all. */
export type ColourLevel = 0 | 1 | 2 | 3;

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * How many colours to use. FORCE_COLOR decides first, as everywhere in Node; then the player's setting; then NO_COLOR,
 * which takes colour away and nothing else; then what the terminal says of itself.
 */
export function colourLevel(env: Environment, setting: 'auto' | 'on' | 'off'): ColourLevel {
  const forced = forcedLevel(env.FORCE_COLOR);
  if (forced === 0 || setting === 'off') return 0;
  if (forced !== null) return forced;
  const noColour = (env.NO_COLOR ?? '') !== '';
  if (setting === 'on') return atLeastOne(levelOf(env));
  return noColour ? 0 : levelOf(env);
}

function forcedLevel(value: string | undefined): ColourLevel | null {
  if (value === undefined) return null;
  if (value === 'false' || value === '0') return 0;
  if (value === '2') return 2;
  return value === '3' ? 3 : 1;
}

function atLeastOne(level: ColourLevel): ColourLevel {
  return level === 0 ? 1 : level;
}

function levelOf(env: Environment): ColourLevel {
  const term = env.TERM ?? '';
  if (term === 'dumb' || term === '') return process.platform === 'win32' && term === '' ? 3 : 0;
  if (/^(truecolor|24bit)$/i.test(env.COLORTERM ?? '') || /kitty|ghostty|wezterm|alacritty|direct/.test(term)) return 3;
  if (env.WT_SESSION !== undefined || env.TERM_PROGRAM === 'iTerm.app') return 3;
  if (/256(color)?$/i.test(term)) return 2;
  return /mono|vt[125]\d\d?$/.test(term) ? 0 : 1;
}
